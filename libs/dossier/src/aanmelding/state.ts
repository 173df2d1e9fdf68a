import { type Dag, dagVan, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan } from '../feit';
import type { Dossier } from '../state';
import type { JongereAangemeld } from './events';

/** Every registration recorded: the first one and its corrected versions. */
export type Aanmelding = readonly Feit<JongereAangemeld>[];

export const evolveAanmelding = (s: Aanmelding, e: RecordedEvent<JongereAangemeld>): Aanmelding => [...s, feitVan(e)];

/** The registration that holds now, or undefined when this file does not exist. */
export const aanmeldingVan = (d: Dossier): Feit<JongereAangemeld> | undefined => geldende(d, d.aanmelding).at(-1);

/** A registration that was taken back: every version of it was corrected, and no new one followed. */
export const isOngedaan = (d: Dossier): boolean => d.aanmelding.length > 0 && aanmeldingVan(d) === undefined;

/** The day the file began; the anchor of the contact rhythm. */
export const aanmelddag = (d: Dossier): Dag | undefined => {
  const eerste = d.aanmelding[0];
  return eerste && dagVan(eerste.geldigOp);
};

/** Null when erased, undefined when there is no file. */
export const geboortedatumVan = (d: Dossier): Dag | null | undefined => aanmeldingVan(d)?.data.geboortedatum;
