export * from './kit';
export * from './probleem';
