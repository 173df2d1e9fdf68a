export { importsProjection } from './imports.projection';
export * from './vragen';
export { bekendePersonen, isBekendeRij } from './bekend';
