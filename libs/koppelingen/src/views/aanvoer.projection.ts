import { dagenTussen, dagVan, type AnyEvent, type Moment, type RecordedEvent } from '@loopplank/kernel';
import type { RegisterlijstGemeld, RegisterstandGemeld, UitschrijvingGemeld } from '@loopplank/dossier';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { type ImportEvent, importIdVan } from '../import/events';
import { isRegisterlijst } from '../rijen/velden';
import type { SignaalOntvangen } from '../signalen/events';

const TABELLEN = [
  // A list of a register that came in. `stand_op`: the latest moment it says something of. `klaar`: all rows were handled.
  `CREATE TABLE levering (
     import_id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, soort TEXT NOT NULL, ontvangen_op TEXT NOT NULL, klaar_op TEXT, ongedaan INTEGER NOT NULL DEFAULT 0, stand_op TEXT
   ) STRICT, WITHOUT ROWID`,
  'CREATE TABLE ontvangen (import_id TEXT PRIMARY KEY, op TEXT NOT NULL) STRICT, WITHOUT ROWID',
  // How many days lay between what happened and the day we were told. Counts only.
  'CREATE TABLE latentie (bron TEXT NOT NULL, maand TEXT NOT NULL, dagen INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (bron, maand, dagen)) STRICT, WITHOUT ROWID',
];

/** Whose lag is of interest: those who send messages. */
const BRONNEN: readonly string[] = ['DUO', 'Inlichtingenbureau', 'UWV', 'BRP', 'school'];

type Event = RecordedEvent<ImportEvent | SignaalOntvangen | UitschrijvingGemeld | RegisterstandGemeld | RegisterlijstGemeld>;

class Aanvoer {
  private readonly standen = new Map<string, Moment>();
  private readonly dagen = new Map<string, number>();

  constructor(private readonly db: Db) {}

  private doe(sql: string, ...waarden: (string | number | null)[]): void {
    this.db.prepare(sql).run(...waarden);
  }

  private stand(importId: string, standOp: Moment): void {
    if (standOp > (this.standen.get(importId) ?? '')) this.standen.set(importId, standOp);
  }

  private vertraging(bron: string, gebeurd: Parameters<typeof dagenTussen>[0], geweten: Moment): void {
    const op = dagVan(geweten);
    // What is told beforehand has no lag.
    const sleutel = `${bron} ${op.slice(0, 7)} ${Math.max(0, dagenTussen(gebeurd, op))}`;
    this.dagen.set(sleutel, (this.dagen.get(sleutel) ?? 0) + 1);
  }

  verwerk(e: Event): void {
    switch (e.type) {
      case 'BestandOntvangen':
        return this.doe('INSERT OR REPLACE INTO ontvangen (import_id, op) VALUES (?, ?)', importIdVan(e.streamId), e.vastgelegdOp);
      case 'ImportGestart':
        if (!isRegisterlijst(e.data.soort)) return;
        return this.doe('INSERT OR REPLACE INTO levering (import_id, organisatie_id, soort, ontvangen_op) SELECT ?, ?, ?, op FROM ontvangen WHERE import_id = ?', importIdVan(e.streamId), e.actor.organisatieId, e.data.soort, importIdVan(e.streamId));
      case 'ImportAfgerond':
        return this.doe('UPDATE levering SET klaar_op = ? WHERE import_id = ?', e.vastgelegdOp, importIdVan(e.streamId));
      case 'TerugdraaienBegonnen':
        return this.doe('UPDATE levering SET ongedaan = 1 WHERE import_id = ?', importIdVan(e.streamId));
      case 'RegisterstandGemeld':
      case 'RegisterlijstGemeld':
        return this.stand(e.correlationId, e.data.standOp);
      case 'SignaalOntvangen':
        this.stand(e.correlationId, e.data.standOp);
        // What a row says is gone with its key, and a rebuild must count the same: only what stands beside it may be used. A
        // list of who does nothing is about its own day; who left a school is counted when they have a file.
        if (e.data.register === 'Inlichtingenbureau') this.vertraging(e.data.register, dagVan(e.data.standOp), e.data.ontvangenOp);
        return;
      case 'UitschrijvingGemeld':
        if (BRONNEN.includes(e.bron) && e.data.vervangt === undefined) this.vertraging(e.bron, e.data.per, e.data.ontvangenOp ?? e.vastgelegdOp);
        return;
    }
  }

  schrijf(): void {
    for (const [id, op] of this.standen) this.doe("UPDATE levering SET stand_op = max(coalesce(stand_op, ''), ?) WHERE import_id = ?", op, id);
    for (const [sleutel, n] of this.dagen) {
      const [bron, maand, dagen] = sleutel.split(' ') as [string, string, string];
      this.doe('INSERT INTO latentie (bron, maand, dagen, n) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n', bron, maand, Number(dagen), n);
    }
  }
}

/** When each source last sent something, and how late it is. No names, no numbers of people. */
export const aanvoerProjection: Projection = {
  naam: 'aanvoer',
  versie: 2,
  tabellen: TABELLEN,
  types: ['BestandOntvangen', 'ImportGestart', 'ImportAfgerond', 'TerugdraaienBegonnen', 'RegisterstandGemeld', 'RegisterlijstGemeld', 'SignaalOntvangen', 'UitschrijvingGemeld'],
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    const aanvoer = new Aanvoer(db);
    for (const e of events) aanvoer.verwerk(e as Event);
    aanvoer.schrijf();
    return false;
  },
};
