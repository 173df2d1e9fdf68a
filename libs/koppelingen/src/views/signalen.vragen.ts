import type { Register } from '@loopplank/dossier';
import type { Dag, Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Afwijsreden } from '../signalen/events';
import type { Signaal, Signaalstatus } from '../signalen/state';
import type { Bladzijde, Pagina } from './vragen';

/** One signal as its list shows it. */
export interface Signaalregel {
  readonly id: string;
  readonly status: Exclude<Signaalstatus, 'geen' | 'gewist'>;
  readonly register: Register;
  /** Since when somebody should look; null: no reason any more. */
  readonly aandacht: Dag | null;
  readonly gebeurdOp: Dag;
  readonly eerstOp: Moment;
  readonly laatstOp: Moment;
  readonly bewaardTot: Dag;
  readonly jongereId: string | null;
  readonly beslotenOp: Moment | null;
  readonly reden: Afwijsreden | null;
  readonly stand: Signaal;
}

const KOLOMMEN = `id, status, register, aandacht, gebeurd_op AS gebeurdOp, eerst_op AS eerstOp, laatst_op AS laatstOp, bewaard_tot AS bewaardTot, jongere_id AS jongereId,
  besloten_op AS beslotenOp, reden, stand`;

const regel = ({ stand, ...r }: Omit<Signaalregel, 'stand'> & { readonly stand: string }): Signaalregel => ({ ...r, stand: JSON.parse(stand) as Signaal });

/** Signals of an organisation: the open ones that ask for attention on this day, longest ago first; or those decided about, newest first. */
export function leesSignalen(db: Db, organisatieId: string, o: { readonly status: Signaalregel['status']; readonly register?: Register; readonly vandaag: Dag }, { page, pageSize }: Bladzijde): Pagina<Signaalregel> {
  const waar = `FROM signaal WHERE organisatie_id = ? AND status = ? AND (? IS NULL OR register = ?) AND json_array_length(stand, '$.ontvangsten') > 0
    AND (status <> 'open' OR aandacht <= ?)`;
  const waarden = [organisatieId, o.status, o.register ?? null, o.register ?? null, o.vandaag] as [string, string, string, string, string];
  const volgorde = o.status === 'open' ? 'aandacht, id' : 'besloten_op DESC, id';
  return {
    items: (db.prepare(`SELECT ${KOLOMMEN} ${waar} ORDER BY ${volgorde} LIMIT ? OFFSET ?`).all(...waarden, pageSize, (page - 1) * pageSize) as unknown as Parameters<typeof regel>[0][]).map(regel),
    totaal: (db.prepare(`SELECT COUNT(*) AS n ${waar}`).get(...waarden) as { n: number }).n,
  };
}

/** One signal of this organisation that is not erased; null: there is none. */
export function leesSignaal(db: Db, id: string, organisatieId: string): Signaalregel | null {
  const r = db.prepare(`SELECT ${KOLOMMEN} FROM signaal WHERE id = ? AND organisatie_id = ? AND status <> 'gewist'`).get(id, organisatieId);
  return r ? regel(r as unknown as Parameters<typeof regel>[0]) : null;
}

/** Signals that may not be kept on this day, and why. */
export const teWissenSignalen = (db: Db, vandaag: Dag): readonly { readonly id: string; readonly reden: 'bewaartermijn' | 'jongereGewist' }[] =>
  (db.prepare("SELECT id, bewaard_tot AS tot FROM signaal WHERE bewaard_tot < ? AND status <> 'gewist'").all(vandaag) as { id: string; tot: string }[]).map(({ id, tot }) => ({
    id, reden: tot === '0001-01-01' ? 'jongereGewist' : 'bewaartermijn',
  }));

/** Signals of which the log says that they are erased: their keys must be gone. */
export const gewisteSignalen = (db: Db): readonly string[] => (db.prepare("SELECT id FROM signaal WHERE status = 'gewist'").all() as { id: string }[]).map((r) => r.id);
