export type {
  Bron, Contactsoort, Correctie, Feit, Overigesoort, Registratiesoort, Rustsoort, Waarneming, Zekerheid,
} from './waarneming';
export { bekendeFeiten } from './kennis';
export type { BeeldDefinitie } from './definitie';
export { DEFINITIES, definitieOp, STANDAARD_DEFINITIE } from './definities';
export { HOUDBAARHEID, type Grens, type Houdbaarheid, type Houdbaarheidsoort } from './houdbaarheid';
export { bepaalGaten, type Gat } from './gaten/gaten';
export type { Sluitreden } from './gaten/sluiting';
export type { Termijnen } from './gaten/termijnen';
export { bepaalStatus, type Beeld, type Omstandigheden } from './status';
export type { Stand, Status } from './stand';
export type { Waaromreden, Waaromregel } from './waarom';
export { dagTekst, statusTekst, waaromTekst } from './teksten';
