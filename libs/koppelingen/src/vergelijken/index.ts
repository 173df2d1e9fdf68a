export * from './persoon';
export { GEWICHTEN, TWIJFEL_VANAF, ZEKER } from './gewichten';
export { type Gekozen, kiesUit, vergelijk } from './vergelijk';
export { uitlegVanBezwaar, uitlegVanVeld } from './uitleg';
