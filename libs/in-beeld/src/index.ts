export type {
  Besluitsoort, Bron, Contactsoort, Correctie, Feit, Overigesoort, Registratiesoort, Rustsoort, Waarneming, Zekerheid,
} from './waarneming';
export { bekendeFeiten } from './kennis';
export type { BeeldDefinitie } from './definitie';
export { DEFINITIES, definitieOp, STANDAARD_DEFINITIE } from './definities';
export { HOUDBAARHEID, type Grens, type Houdbaarheid, type Houdbaarheidsoort } from './houdbaarheid';
export { bepaalGaten, type Gat } from './gaten/gaten';
export type { Sluitreden } from './gaten/sluiting';
export type { Termijnen } from './gaten/termijnen';
export { bepaalStatus, weegWaarnemingen, type Beeld, type Omstandigheden } from './status';
export { type Gewogen, type Stand, type Status, STATUSSEN } from './stand';
export type { Waaromreden, Waaromregel } from './waarom';
export { dagTekst, FEITSOORT, statusTekst, waaromTekst } from './teksten';
export { plaatsOp, type Plaats, UIT_BEELD, UITREDENEN, type Uit, type Uitreden } from './uit-beeld';
export { type Periode, verloop } from './verloop';
export { type LaatstBekend, laatstBekend } from './laatst-bekend';
export { definitietitel, definitiezin } from './definitietekst';
export { CODE, codeVanStream, DEFINITIE_EVENTS, type DefinitieEvent, definitieStream } from './vaststellen/events';
export { type DefinitieCommand, definitieDecider, type Definitiereeks, type StelDefinitieOp, type StelDefinitieVast, type VerwerpDefinitie } from './vaststellen/decider';
export { COMBINATIES, type Definitieinhoud, REGISTRATIESOORTEN } from './vaststellen/inhoud';
export { definitieUit, inhoudVan } from './vaststellen/vertaal';
export { DEFINITIEWEIGERINGEN, uitlegVanDefinitieweigering } from './vaststellen/weigeringen';
