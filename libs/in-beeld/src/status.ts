import type { Dag } from '@loopplank/kernel';
import { weegContacten } from './contact';
import type { BeeldDefinitie } from './definitie';
import type { Weging } from './drager';
import { signaaldagen } from './gaten/gaten';
import { bekendeFeiten } from './kennis';
import { weegRegistratie } from './registratie';
import { combineer, standOp, type Gewogen, type Stand } from './stand';
import { verandertOp } from './verandering';
import { waaromRegels, type Waaromregel } from './waarom';
import type { Feit, Waarneming } from './waarneming';

export interface Beeld extends Stand {
  readonly waarom: readonly Waaromregel[];
  /** First day with another status if nothing new becomes known; null: it stays as it is. */
  readonly verandertOp: Dag | null;
}

export interface Omstandigheden {
  /** Absent or null (erased): age excludes nobody. */
  readonly geboortedatum?: Dag | null;
}

const CONTACT: readonly Feit['soort'][] = ['tweezijdigContact', 'indirectContact', 'poging'];
const REGISTRATIE: readonly Feit['soort'][] = [
  'inschrijving', 'werk', 'uitkering', 'zorgDagbesteding', 'eigenOpgave', 'detentie', 'verblijfBuitenland',
];

function weeg(feiten: readonly Feit[], definitie: BeeldDefinitie): Map<string, Weging> {
  const uitschrijvingen = feiten.filter((f) => f.soort === 'uitschrijving');
  const wegingen = weegContacten(feiten.filter((f) => CONTACT.includes(f.soort)), definitie);
  for (const feit of feiten) {
    if (REGISTRATIE.includes(feit.soort)) wegingen.set(feit.gebeurtenisId, weegRegistratie(feit, uitschrijvingen, definitie));
  }
  return wegingen;
}

export interface Weegresultaat {
  readonly gewogen: Gewogen;
  /** What each fact is worth, by its id. */
  readonly wegingen: ReadonlyMap<string, Weging>;
}

/** Everything a status on any day is read from: what was known on a day, weighed by one definition. */
export function weegWaarnemingen(waarnemingen: readonly Waarneming[], definitie: BeeldDefinitie, kennisdatum: Dag, omstandigheden: Omstandigheden = {}): Weegresultaat {
  const feiten = bekendeFeiten(waarnemingen, kennisdatum);
  const wegingen = weeg(feiten, definitie);
  const dragers = [...wegingen.values()].flatMap((w) => ('drager' in w ? [w.drager] : []));
  return {
    gewogen: { feiten, dragers: combineer(dragers, definitie.combineer), definitie, signalen: signaaldagen(feiten, definitie), ...omstandigheden },
    wegingen,
  };
}

/**
 * Is this youngster in view: on `werelddatum`, as known on `kennisdatum`, by this definition?
 * Pure; the order of the observations means nothing. Days are Amsterdam days, both inclusive.
 */
export function bepaalStatus(
  waarnemingen: readonly Waarneming[],
  definitie: BeeldDefinitie,
  werelddatum: Dag,
  kennisdatum: Dag,
  omstandigheden: Omstandigheden = {},
): Beeld {
  const { gewogen, wegingen } = weegWaarnemingen(waarnemingen, definitie, kennisdatum, omstandigheden);
  return {
    ...standOp(gewogen, werelddatum),
    waarom: waaromRegels(gewogen.feiten, wegingen, werelddatum),
    verandertOp: verandertOp(gewogen, werelddatum),
  };
}
