import type { Db } from '@loopplank/sqlite';
import type { Nazorg } from '../../antwoorden.nazorg';
import { type Gelezen, openDossier } from '../een-beeld';
import type { Vraag } from '../vrager';
import { alleKlokken, voorstel } from './antwoord';

/** The nazorg of one youngster: every clock, and what a start would be filled with. */
export function leesNazorg(db: Db, jongereId: string, vraag: Vraag): Gelezen<Nazorg> | null {
  const dossier = openDossier(db, jongereId, vraag);
  if (!dossier) return null;
  const { z, lezer } = dossier;
  return { revisie: z.revision, waarde: { klokken: alleKlokken(z, lezer), voorstel: voorstel(z) } };
}
