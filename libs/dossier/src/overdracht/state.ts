import { type Dag, dagVan, type RecordedEvent } from '@loopplank/kernel';
import type { DossierRelatie } from '../betrokkenheid/relaties';
import { betrokkenenOp } from '../betrokkenheid/state';
import { geldende } from '../correcties/state';
import { feitVan } from '../feit';
import { laatsteRegie } from '../regie/state';
import type { Dossier } from '../state';
import { geldigAanbod, type Loop, type OverdrachtEvent, overdrachtspartijen } from './loop';

/** Everything about handing over and letting go, as it was recorded. */
export type Overdracht = Loop;

export const evolveOverdracht = (s: Overdracht, e: RecordedEvent<OverdrachtEvent>): Overdracht => [...s, feitVan(e)];

/** What of it holds. */
export const loopVan = (d: Dossier): Loop => geldende(d, d.overdracht);

/**
 * Who must turn a key before a youngster is let go on a day: the two of the last handover while both are around,
 * else everybody who is. One organisation: the second key is a colleague's.
 */
export function sleutelhouders(d: Dossier, op: Dag): readonly string[] {
  const hier = [...new Set(betrokkenenOp(d, op).map((b) => b.organisatieId))];
  const twee = overdrachtspartijen(loopVan(d)).filter((o) => hier.includes(o));
  return twee.length === 2 ? twee : hier;
}

/** The look that an open offer gives its receiver, until the last day of it or until the sender has no regie to give: not the file, only what is shared with the offer. */
export function aangebodenRelaties(d: Dossier, organisatieId: string): readonly DossierRelatie[] {
  const aanbod = geldigAanbod(loopVan(d), laatsteRegie(d)?.data.organisatieId)?.aanbod;
  if (aanbod?.data.naarOrganisatieId !== organisatieId) return [];
  const { rol, grondslag, uiterlijkDatum } = aanbod.data;
  return [{ rol, grondslag, van: dagVan(aanbod.geldigOp), tot: uiterlijkDatum, omvang: 'overdracht' }];
}
