import { type Dag, dagenTussen, eerste, laatste, plusDagen } from '@loopplank/kernel';
import type { BeeldDefinitie } from '../definitie';
import { bekendeFeiten } from '../kennis';
import { bekendVanaf, type Feit, type Waarneming } from '../waarneming';
import { type Sluiting, type Sluitreden, sluitingVan } from './sluiting';
import { telDag, type Termijnen, termijnen } from './termijnen';

/** A stretch after leaving school without anything known to follow. */
export interface Gat extends Termijnen {
  /** Id of the leaving, of its announcement, or of the fear of it. */
  readonly door: string;
  /** First day without enrolment. */
  readonly start: Dag;
  /** The day we heard. */
  readonly gezienOp: Dag;
  /** Days between leaving and hearing; 0 when we heard before. */
  readonly latentie: number;
  /** As `latentie`, but somebody told us before it happened: then 0. */
  readonly onbekendDagen: number;
  /** `voorlopig`: announced, feared, or its day is still to come. */
  readonly staat: 'voorlopig' | 'open' | 'gesloten';
  readonly reden: Sluitreden | null;
  /** Id of what closed it. */
  readonly geslotenDoor: string | null;
  /** It turned out afterwards that there was no gap. */
  readonly achteraf: boolean;
  /** Days without anything; null while open. */
  readonly gatDagen: number | null;
  /** Day the Doorstroompunt was signalled; null: not up to the day asked. */
  readonly gesignaleerdOp: Dag | null;
  /** Tasks and signal lapsed in time: there was contact, or something followed. */
  readonly takenVervallen: boolean;
}

/** A two-way contact, known before the signal went out, makes tasks and signal unnecessary; the gap stays. */
const gesprokenVoor = (signaalOp: Dag, uitschrijving: Feit, feiten: readonly Feit[]): boolean =>
  feiten.some((f) => f.soort === 'tweezijdigContact' && f.geldigVan >= telDag(uitschrijving) && laatste(f.geldigVan, bekendVanaf(f)) < signaalOp);

/** The day of the signal if nothing more becomes known, or null when it lapsed. */
function signaalVan(t: Termijnen, uitschrijving: Feit, feiten: readonly Feit[], sluiting: Sluiting | null): Dag | null {
  const gesloten = sluiting !== null && sluiting.op <= t.signaalOp;
  return gesloten || uitschrijving.soort !== 'uitschrijving' || gesprokenVoor(t.signaalOp, uitschrijving, feiten) ? null : t.signaalOp;
}

/**
 * A pre-signal that was followed by the real thing is not a gap of its own: an announcement by the leaving of the same
 * school, a fear by any leaving or announcement.
 */
function haaltIn(f: Feit, voorbode: Feit): boolean {
  if (voorbode.soort === 'uitschrijving' || bekendVanaf(f) < bekendVanaf(voorbode)) return false;
  if (voorbode.soort === 'uitvalrisico') return f.soort === 'uitschrijving' || f.soort === 'uitschrijvingAangekondigd';
  return f.soort === 'uitschrijving' && (f.plaats === undefined || voorbode.plaats === undefined || f.plaats === voorbode.plaats);
}

/** The first day on which anybody told us of this leaving: of itself, or of what it made come true. */
const eersteBericht = (uitschrijving: Feit, feiten: readonly Feit[]): Dag =>
  feiten.filter((f) => OPENERS.includes(f.soort) && haaltIn(uitschrijving, f)).map(bekendVanaf).reduce(eerste, bekendVanaf(uitschrijving));

const OPENERS: readonly Feit['soort'][] = ['uitschrijving', 'uitschrijvingAangekondigd', 'uitvalrisico'];

const openers = (feiten: readonly Feit[]): readonly Feit[] =>
  feiten
    .filter((f) => OPENERS.includes(f.soort) && !feiten.some((ander) => haaltIn(ander, f)))
    .sort((a, b) => (`${a.geldigVan}${a.gebeurtenisId}` < `${b.geldigVan}${b.gebeurtenisId}` ? -1 : 1));

function gatVan(uitschrijving: Feit, feiten: readonly Feit[], definitie: BeeldDefinitie, werelddatum: Dag): Gat {
  const start = uitschrijving.geldigVan;
  const gezienOp = bekendVanaf(uitschrijving);
  const voorlopig = uitschrijving.soort !== 'uitschrijving' || start > werelddatum;
  const sluiting = voorlopig ? null : sluitingVan(uitschrijving, feiten, definitie, werelddatum);
  const wanneer = termijnen(uitschrijving, feiten, definitie);
  const signaal = signaalVan(wanneer, uitschrijving, feiten.filter((f) => f.geldigVan <= werelddatum), sluiting);
  return {
    ...wanneer,
    door: uitschrijving.gebeurtenisId,
    start,
    gezienOp,
    latentie: Math.max(0, dagenTussen(start, gezienOp)),
    onbekendDagen: Math.max(0, dagenTussen(start, eersteBericht(uitschrijving, feiten))),
    staat: voorlopig ? 'voorlopig' : sluiting ? 'gesloten' : 'open',
    reden: sluiting?.reden ?? null,
    geslotenDoor: sluiting?.door.gebeurtenisId ?? null,
    achteraf: sluiting?.reden === 'bleek doorlopend',
    gatDagen: sluiting?.gatDagen ?? null,
    gesignaleerdOp: signaal !== null && !voorlopig && signaal <= werelddatum ? signaal : null,
    takenVervallen: signaal === null && !voorlopig,
  };
}

/**
 * The gaps of one youngster, by their first day: on `werelddatum`, as known on `kennisdatum`.
 * Pure; the order of the observations means nothing. A fear that did not come true in time is let go.
 */
export function bepaalGaten(waarnemingen: readonly Waarneming[], definitie: BeeldDefinitie, werelddatum: Dag, kennisdatum: Dag): Gat[] {
  const feiten = bekendeFeiten(waarnemingen, kennisdatum);
  return openers(feiten)
    .filter((f) => f.soort !== 'uitvalrisico' || werelddatum <= plusDagen(f.geldigVan, definitie.gat.gratieDagen))
    .map((f) => gatVan(f, feiten, definitie, werelddatum));
}

/** Days on which a gap is signalled if nothing more becomes known: from then on expired means out of view at once. */
export const signaaldagen = (feiten: readonly Feit[], definitie: BeeldDefinitie): readonly Dag[] =>
  openers(feiten)
    .map((u) => signaalVan(termijnen(u, feiten, definitie), u, feiten, sluitingVan(u, feiten, definitie, HET_EINDE)))
    .filter((d) => d !== null);

/** Later than any day. */
const HET_EINDE = '9999-12-31' as Dag;

/** On a day, with these facts known: has somebody left school without anything known to follow? */
export const openGatOp = (feiten: readonly Feit[], definitie: BeeldDefinitie, op: Dag): boolean =>
  openers(feiten).some((u) => u.soort === 'uitschrijving' && u.geldigVan <= op && sluitingVan(u, feiten, definitie, op) === null);

/** Days on which a gap closes if nothing more becomes known. */
export const sluitdagen = (feiten: readonly Feit[], definitie: BeeldDefinitie): readonly Dag[] =>
  openers(feiten)
    .map((u) => sluitingVan(u, feiten, definitie, HET_EINDE)?.op)
    .filter((d) => d !== undefined);
