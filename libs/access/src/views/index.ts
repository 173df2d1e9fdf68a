export * from './toegang.projection';
export * from './toegang.vragen';
export * from './inzagen.projection';
export * from './inzagen.vragen';
