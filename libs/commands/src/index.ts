export * from './port';
export * from './service';
export * from './uuid5';
export * from './keyed-queue';
