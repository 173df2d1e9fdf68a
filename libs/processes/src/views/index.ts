export * from './processen.projection';
export * from './vragen';
