import { jongereIdVan } from '@loopplank/dossier';
import { type AnyEvent, eerste, type Moment, type RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { aandachtVanaf, gebeurdOp } from '../signalen/aandacht';
import { SIGNAAL_EVENTS, type SignaalEvent, signaalIdVan } from '../signalen/events';
import { evolveSignaal, geenSignaal, type Signaal } from '../signalen/state';
import { bewaardTot } from '../signalen/termijnen';

const TABELLEN = [
  // `stand`: the fold, without the digits of a BSN. `aandacht`: first day on which somebody should look; empty: no reason.
  `CREATE TABLE signaal (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, status TEXT NOT NULL, register TEXT, aandacht TEXT, gebeurd_op TEXT, eerst_op TEXT NOT NULL, laatst_op TEXT NOT NULL,
     bewaard_tot TEXT NOT NULL, jongere_id TEXT, besloten_op TEXT, reden TEXT, stand TEXT NOT NULL
   ) STRICT`,
  'CREATE INDEX signaal_open ON signaal (organisatie_id, status, aandacht, gebeurd_op, id)',
  'CREATE INDEX signaal_jongere ON signaal (jongere_id) WHERE jongere_id IS NOT NULL',
  'CREATE INDEX signaal_bewaard ON signaal (bewaard_tot)',
];

/** The event of another context that ends what may be known of a jongere. */
const WISSING = 'GegevensGewist';

interface Rij {
  s: Signaal;
  eerstOp: Moment;
  laatstOp: Moment;
  beslotenOp?: Moment;
  reden?: string;
}

/** The digits of a BSN stay out of views: that it is known is enough. */
const zonderBsn = (s: Signaal): Signaal => ({
  ...s, ontvangsten: s.ontvangsten.map((o) => (o.persoon?.bsn === undefined ? o : { ...o, persoon: { ...o.persoon, bsn: 'bekend' } })),
});

function lees(db: Db, id: string): Rij | undefined {
  const r = db.prepare('SELECT stand, eerst_op, laatst_op, besloten_op, reden FROM signaal WHERE id = ?').get(id) as
    | { stand: string; eerst_op: Moment; laatst_op: Moment; besloten_op: Moment | null; reden: string | null } | undefined;
  return r && { s: JSON.parse(r.stand) as Signaal, eerstOp: r.eerst_op, laatstOp: r.laatst_op, ...(r.besloten_op ? { beslotenOp: r.besloten_op } : {}), ...(r.reden ? { reden: r.reden } : {}) };
}

function vouw(rij: Rij | undefined, e: RecordedEvent<SignaalEvent>): Rij {
  const s = zonderBsn(evolveSignaal(rij?.s ?? geenSignaal, e));
  const basis = { s, eerstOp: rij?.eerstOp ?? e.vastgelegdOp, laatstOp: e.vastgelegdOp };
  if (e.type === 'SignaalAfgewezen') return { ...basis, beslotenOp: e.vastgelegdOp, reden: e.data.reden };
  if (e.type === 'SignaalGeaccepteerd') return { ...basis, beslotenOp: e.vastgelegdOp };
  // Named again after a decision: the decision stands, unless it is open again.
  const besloten = s.status === 'open' || s.status === 'gewist' ? {} : { ...(rij?.beslotenOp ? { beslotenOp: rij.beslotenOp } : {}), ...(rij?.reden ? { reden: rij.reden } : {}) };
  return { ...basis, ...besloten };
}

function schrijf(db: Db, id: string, { s, eerstOp, laatstOp, beslotenOp, reden }: Rij): void {
  const aandacht = aandachtVanaf(s.ontvangsten);
  const gebeurd = s.ontvangsten.length === 0 ? null : s.ontvangsten.map(gebeurdOp).reduce(eerste);
  db.prepare(
    `INSERT OR REPLACE INTO signaal (id, organisatie_id, status, register, aandacht, gebeurd_op, eerst_op, laatst_op, bewaard_tot, jongere_id, besloten_op, reden, stand)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id, s.organisatieId, s.status, s.ontvangsten.at(-1)?.register ?? null, aandacht, aandacht ?? gebeurd, eerstOp, laatstOp, bewaardTot(s, laatstOp, aandacht !== null),
    s.jongereId ?? null, beslotenOp ?? null, reden ?? null, JSON.stringify(s),
  );
}

const isLeesbaar = (r: Rij | undefined): boolean => r !== undefined && r.s.ontvangsten.some((o) => o.persoon !== null);

/** Of who was erased nothing stays readable here either; its own key goes with the next sweep. */
function vergeet(db: Db, jongereId: string): boolean {
  const ids = (db.prepare('SELECT id FROM signaal WHERE jongere_id = ?').all(jongereId) as { id: string }[]).map((r) => r.id);
  return ids
    .map((id) => {
      const r = lees(db, id)!;
      schrijf(db, id, { ...r, s: { ...r.s, ontvangsten: r.s.ontvangsten.map((o) => ({ ...o, persoon: null, regel: null })) } });
      db.prepare("UPDATE signaal SET bewaard_tot = '0001-01-01' WHERE id = ?").run(id);
      return isLeesbaar(r);
    })
    .some(Boolean);
}

/** Who was named by a list of a register and is not known here, and what was decided about them. */
export const signalenProjection: Projection = {
  naam: 'signalen',
  versie: 1,
  tabellen: TABELLEN,
  types: [...SIGNAAL_EVENTS.map((d) => d.type), WISSING],
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    let gewist = false;
    const rijen = new Map<string, Rij>();
    const schrijfAlles = () => {
      for (const [id, r] of rijen) schrijf(db, id, r);
      rijen.clear();
    };
    for (const e of events) {
      if (e.type === WISSING) {
        schrijfAlles();
        gewist = vergeet(db, jongereIdVan(e.streamId)) || gewist;
        continue;
      }
      const id = signaalIdVan(e.streamId);
      const voor = rijen.get(id) ?? lees(db, id);
      if (e.type === 'SignaalGewist') gewist = isLeesbaar(voor) || gewist;
      rijen.set(id, vouw(voor, e as RecordedEvent<SignaalEvent>));
    }
    schrijfAlles();
    return gewist;
  },
};
