import type { Feit } from '@loopplank/in-beeld';
import { risicoWaarnemingen, rustWaarnemingen, schoolWaarnemingen, werkWaarnemingen } from '../beeld/registraties';
import { bepalendeWaarnemingen } from '../beeld/waarnemingen';
import { besluitWaarnemingen } from '../zoektocht/waarnemingen';
import { huidigeId, plaatsingenNu, type Zicht } from './stand';

/** What a youngster does according to somebody, as observations: everything but contact. */
export const registraties = (z: Zicht): Feit[] => [
  ...schoolWaarnemingen(
    z.inschrijvingen,
    z.uitschrijvingen.map((u) => (u.inschrijvingId === undefined ? u : { ...u, inschrijvingId: huidigeId(z, u.inschrijvingId) })),
  ),
  ...werkWaarnemingen(
    plaatsingenNu(z).map(({ plaatsing: { id, bron, vastgelegdOp, ontvangenOp, soort, van }, voorwaarden: v, tot }) => ({
      id, bron, vastgelegdOp, soort, van, ...(ontvangenOp === undefined ? {} : { ontvangenOp }), ...(v.contract === undefined ? {} : { contract: v.contract }), ...(tot === undefined ? {} : { tot }), ...('per' in v ? { per: v.per } : {}),
    })),
  ),
];

/** Everything that can decide but touchpoints. */
export const zonderContact = (z: Zicht): Feit[] => [...registraties(z), ...risicoWaarnemingen(z.uitvalrisicos), ...besluitWaarnemingen([...z.zoektocht, ...z.overdracht]), ...rustWaarnemingen(z.rust.map((r) => ({ ...r, bron: 'jongere' })))];

/** Everything that can decide whether a youngster is in view on the day of `z` or later. */
export const waarnemingenVan = (z: Zicht): Feit[] => [...bepalendeWaarnemingen(z.contacten), ...zonderContact(z)];
