export * from './tijd';
export * from './vorm';
export * from './event';
export * from './decider';
export * from './policy';
