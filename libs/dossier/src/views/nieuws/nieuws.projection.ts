import type { RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import { bereid, type Db } from '@loopplank/sqlite';
import type { DossierEvent } from '../../events';
import { type Gebeurtenis, gebeurtenisVan } from '../gebeurtenis';
import { een } from '../rijen';
import { type Bericht, EINDIGT, NIEUWS, NIEUWSTYPEN } from './soorten';
import { schrijfStand, type Stand, standUit } from './stand';

/**
 * What happened around the youngsters of somebody since they last looked. Ids, codes and moments only: names come from
 * the file when the list is asked for, by who may see it then.
 */
export const nieuwsProjection: Projection = {
  naam: 'nieuws',
  versie: 2,
  tabellen: [
    // An empty medewerker_id: everybody there. `door`: who did it, and so needs not be told.
    `CREATE TABLE nieuws (
       event_id TEXT NOT NULL, organisatie_id TEXT NOT NULL, medewerker_id TEXT NOT NULL, jongere_id TEXT NOT NULL, soort TEXT NOT NULL,
       op TEXT NOT NULL, door TEXT NOT NULL, onderwerp TEXT, dringend INTEGER NOT NULL,
       PRIMARY KEY (event_id, organisatie_id, medewerker_id)
     ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX nieuws_voor ON nieuws (medewerker_id, op) WHERE medewerker_id <> ''",
    "CREATE INDEX nieuws_organisatie ON nieuws (organisatie_id, op) WHERE medewerker_id = ''",
    'CREATE INDEX nieuws_jongere ON nieuws (jongere_id)',
    'CREATE INDEX nieuws_onderwerp ON nieuws (onderwerp) WHERE onderwerp IS NOT NULL',
    // Everything ever, for who looks back; also when nobody was told.
    'CREATE TABLE noodtoegang (event_id TEXT PRIMARY KEY, jongere_id TEXT NOT NULL, organisatie_id TEXT NOT NULL, medewerker_id TEXT NOT NULL, op TEXT NOT NULL, tot TEXT NOT NULL) STRICT, WITHOUT ROWID',
    'CREATE INDEX noodtoegang_op ON noodtoegang (op)',
    'CREATE TABLE regie (jongere_id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, medewerker_id TEXT) STRICT, WITHOUT ROWID',
    'CREATE TABLE aanbod (id TEXT NOT NULL UNIQUE, jongere_id TEXT NOT NULL, van_organisatie TEXT NOT NULL, van_medewerker TEXT, naar_organisatie TEXT NOT NULL, naar_medewerker TEXT) STRICT',
    'CREATE INDEX aanbod_jongere ON aanbod (jongere_id)',
  ],
  types: NIEUWSTYPEN,
  verwerk(events, db) {
    const stand = standUit(db);
    let gewist = false;
    for (const event of events) {
      const g = gebeurtenisVan(event as RecordedEvent<DossierEvent>);
      if (g.type === 'GegevensGewist') gewist = wis(db, g.jongereId) || gewist;
      else verwerk(db, g, stand);
    }
    return gewist;
  },
};

function verwerk(db: Db, g: Gebeurtenis, stand: Stand): void {
  if (g.type === 'GebeurtenisGecorrigeerd') return trekIn(db, g.data.gebeurtenisId);
  schrijfStand(db, g);
  if (g.type === 'NoodtoegangGebruikt') {
    bereid(db, 'INSERT INTO noodtoegang VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING').run(g.eventId, g.jongereId, g.data.organisatieId, g.data.medewerkerId, g.vastgelegdOp, g.data.tot);
  }
  const eindigt = EINDIGT[g.type] as ((g: Gebeurtenis) => string) | undefined;
  if (eindigt) bereid(db, 'UPDATE nieuws SET dringend = 0 WHERE onderwerp = ?').run(eindigt(g));
  const maak = NIEUWS[g.type] as ((g: Gebeurtenis, s: Stand) => readonly Bericht[]) | undefined;
  // Delivered twice is told once, also when the regie has moved on since.
  if (!maak || een(db, 'SELECT 1 AS x FROM nieuws WHERE event_id = ?', g.eventId)) return;
  for (const b of maak(g, stand)) schrijf(db, g, b);
}

function schrijf(db: Db, g: Gebeurtenis, { soort, aan, onderwerp, dringend }: Bericht): void {
  bereid(db, 'INSERT INTO nieuws VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
    g.eventId, aan.organisatieId, aan.medewerkerId ?? '', g.jongereId, soort, g.vastgelegdOp, g.medewerkerId, onderwerp ?? null, dringend ? 1 : 0,
  );
}

/** What turned out not to be so is no news any more, nor is what was said about it. */
function trekIn(db: Db, gebeurtenisId: string): void {
  bereid(db, 'DELETE FROM nieuws WHERE event_id = ?').run(gebeurtenisId);
  bereid(db, 'DELETE FROM nieuws WHERE onderwerp = ?').run(gebeurtenisId);
}

/** Whether there was anything to take away. */
function wis(db: Db, jongereId: string): boolean {
  return ['nieuws', 'noodtoegang', 'regie', 'aanbod'].map((tabel) => bereid(db, `DELETE FROM ${tabel} WHERE jongere_id = ?`).run(jongereId).changes > 0).includes(true);
}
