import type { Feit } from '@loopplank/in-beeld';
import { schoolWaarnemingen } from '../beeld/registraties';
import { bepalendeWaarnemingen } from '../beeld/waarnemingen';
import { huidigeId, type Zicht } from './stand';

/** What a youngster does according to somebody, as observations: everything but contact. */
export const registraties = (z: Zicht): Feit[] =>
  schoolWaarnemingen(
    z.inschrijvingen,
    z.uitschrijvingen.map((u) => (u.inschrijvingId === undefined ? u : { ...u, inschrijvingId: huidigeId(z, u.inschrijvingId) })),
  );

/** Everything that can decide whether a youngster is in view on the day of `z` or later. */
export const waarnemingenVan = (z: Zicht): Feit[] => [...bepalendeWaarnemingen(z.contacten), ...registraties(z)];
