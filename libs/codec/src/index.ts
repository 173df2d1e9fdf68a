export * from './port';
export { maakCodec } from './codec';
export { SubjectErased } from './keys/erased';
export { controleerVorm, type Vormfout } from './vorm/controle';
