export * from './bus';
export * from './controle';
export * from './id';
export * from './kader';
export * from './ontvangst';
export * from './paginering';
export * as schema from './schema';
export * from './velden';
