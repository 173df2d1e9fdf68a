export * from './port';
export { maakCodec } from './codec';
export * from './keys/faults';
export { openKeyCupboard, type KeyCupboardOptions } from './keys/key-cupboard';
export { afgeleideSleutel, leesHoofdsleutel } from './keys/master-key';
export { roteerHoofdsleutel, type RotationOptions } from './keys/rotation';
export { controleerVorm, type Vormfout } from './vorm/controle';
export { hashIn } from './payload/format';
export { catalogus, type CatalogusContext } from './catalogus/catalogus';
