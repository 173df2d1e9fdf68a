import type { RecordedEvent } from '@loopplank/kernel';
import { opgegaanIn } from '../samenvoegen/state';
import { aanmeldingVan } from '../aanmelding/state';
import { type Feit, feitVan } from '../feit';
import type { Dossier } from '../state';
import type { GegevensGewist } from './events';

/** The erasure, or null when there was none. */
export type Privacy = Feit<GegevensGewist> | null;

export const evolvePrivacy = (s: Privacy, e: RecordedEvent<GegevensGewist>): Privacy => s ?? feitVan(e);

/** Erased: it was recorded, or the keys are gone and every identifying field reads as null. */
export const isGewist = (d: Dossier): boolean => {
  if (d.privacy !== null) return true;
  const a = aanmeldingVan(d);
  return a !== undefined && a.data.voornaam === null && a.data.achternaam === null && a.data.geboortedatum === null;
};

/** In the target group: registered, not erased, and not counted in another file of the same jongere. */
export const inDoelgroep = (d: Dossier): boolean => aanmeldingVan(d) !== undefined && !isGewist(d) && opgegaanIn(d) === undefined;
