export { importsProjection } from './imports.projection';
export * from './vragen';
export { bekendePersonen, isBekendeRij } from './bekend';
export { signalenProjection } from './signalen.projection';
export * from './signalen.vragen';
export { aanvoerProjection } from './aanvoer.projection';
export * from './aanvoer.vragen';
