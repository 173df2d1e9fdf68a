import { plusMaanden } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Banden } from '../antwoorden';
import { beeldrij } from './banden/beeld';
import { afsprakenrij, betrokkenrij, contactrij, regierij } from './banden/rijen';
import { schoolrij } from './banden/school';
import type { Venster } from './banden/venster';
import { werkrij } from './banden/werk';
import { type Gelezen, openDossier } from './een-beeld';
import { gesprekkenVan } from './gesprekken';
import type { Vraag } from './vrager';

/** Two years: mostly back, and a little of what is planned. */
const MAANDEN_TERUG = 21;
const MAANDEN_VOORUIT = 3;

/** The lanes of the two-year picture around the day of the question. */
export function leesBanden(db: Db, jongereId: string, vraag: Vraag): Gelezen<Banden> | null {
  const dossier = openDossier(db, jongereId, vraag);
  if (!dossier) return null;
  const { z, lezer, nr, kennis } = dossier;
  const [van, tot] = [plusMaanden(vraag.peildatum, -MAANDEN_TERUG), plusMaanden(vraag.peildatum, MAANDEN_VOORUIT)];
  const venster: Venster = { z, vraag, lezer, kennis, gesprekken: gesprekkenVan(db, nr, z, lezer, vraag), van, tot };
  return {
    revisie: z.revision,
    waarde: {
      vanDatum: van,
      totDatum: tot,
      peildatum: vraag.peildatum,
      rijen: [schoolrij, werkrij, contactrij, beeldrij, regierij, betrokkenrij, afsprakenrij].map((maak) => maak(venster)),
    },
  };
}
