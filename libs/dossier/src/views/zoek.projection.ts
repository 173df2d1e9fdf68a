import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { type DossierEvent, jongereIdVan } from '../events';
import { gebeurtenisVan } from './gebeurtenis';
import { laadStanden, type Opgeslagen } from './jongere.lezen';
import { schrijfBetrokkenheid } from './jongere.schrijven';
import { type Cel, schrijfRijen } from './rijen';
import { opgegaan, vouw } from './stand';
import { indextekst, naamwoorden } from './zoek/naamwoorden';
import { isGewist, WISSING, wistLeesbaars } from './wissen';
import { ZOEKTABELLEN } from './zoek/tabellen';

type Event = RecordedEvent<DossierEvent>;
type Aangemeld = Extract<Event, { type: 'JongereAangemeld' }>;

interface Deel extends Opgeslagen {
  readonly nieuw: Event[];
}

function perJongere(events: readonly Event[], db: Db): Deel[] {
  const standen = laadStanden(db, [...new Set(events.map((e) => jongereIdVan(e.streamId)))]);
  const delen = new Map<string, Deel>();
  for (const e of events) {
    const stand = standen.get(jongereIdVan(e.streamId))!;
    const deel = delen.get(stand.jongereId) ?? { ...stand, nieuw: [] };
    // Delivered twice is folded once.
    if (e.revision <= (deel.nieuw.at(-1)?.revision ?? stand.stand.revision)) continue;
    deel.nieuw.push(e);
    delen.set(stand.jongereId, deel);
  }
  return [...delen.values()];
}

function schrijfNamen(db: Db, aangemeld: readonly { readonly nr: number; readonly e: Aangemeld }[], bsnIndex: (bsn: string) => string): void {
  const namen = aangemeld.map(({ nr, e }) => ({ nr, e, woorden: naamwoorden(e.data) }));
  schrijfRijen(
    db,
    'INSERT INTO naam (rowid, nr, staat_in, event_id, voornaam, tussenvoegsel, achternaam, geboortedatum, gemeente, bsn, van_vast, woorden)',
    namen.map(({ nr, e: { position, eventId, vastgelegdOp, data: d }, woorden }): Cel[] => [
      position, nr, nr, eventId, d.voornaam, d.tussenvoegsel ?? null, d.achternaam, d.geboortedatum, d.gemeente,
      typeof d.bsn === 'string' ? bsnIndex(d.bsn) : null,
      vastgelegdOp,
      JSON.stringify(woorden),
    ]),
  );
  schrijfRijen(db, 'INSERT INTO index_op_naam (rowid, tekst)', namen.map(({ e, woorden }): Cel[] => [e.position, indextekst(woorden)]));
}

/** The index first: it finds its rows through the names. */
function wisNamen(db: Db, nrs: readonly number[]): void {
  if (nrs.length === 0) return;
  db.prepare('DELETE FROM index_op_naam WHERE rowid IN (SELECT rowid FROM naam WHERE staat_in IN (SELECT value FROM json_each(?)))').run(JSON.stringify(nrs));
  db.prepare('DELETE FROM naam WHERE staat_in IN (SELECT value FROM json_each(?))').run(JSON.stringify(nrs));
}

/** Every name somebody had leads to the one file they are in now: also the name under which they were registered twice. */
function wijsNamen(db: Db, delen: readonly Pick<Deel, 'nr' | 'stand' | 'nieuw'>[]): void {
  const wijs = db.prepare('UPDATE naam SET nr = coalesce((SELECT nr FROM jongere WHERE id = ?), staat_in) WHERE staat_in = ?');
  for (const { nr, stand, nieuw } of delen) {
    if (stand.samenvoegingen.some((s) => s.kant === 'opgegaan') && nieuw.length > 0) wijs.run(opgegaan(stand)?.ander ?? null, nr);
  }
}

/** Names, days of birth and keyed BSN digests for search and for finding doubles. `bsnIndex`: keyed digest of a BSN. */
export const zoekProjection = (bsnIndex: (bsn: string) => string): Projection => ({
  naam: 'zoeken',
  versie: 3,
  tabellen: ZOEKTABELLEN,
  types: ['JongereAangemeld', 'BetrokkenheidGestart', 'BetrokkenheidBeeindigd', 'GebeurtenisGecorrigeerd', 'DossiersSamengevoegd', 'SamenvoegingTeruggedraaid', WISSING],
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db) {
    const voor = perJongere(events as readonly Event[], db);
    const delen = voor.map((d) => ({ ...d, stand: vouw(d.stand, d.nieuw.map(gebeurtenisVan)) }));
    schrijfRijen(
      db,
      'INSERT OR REPLACE INTO jongere (nr, id, begin_geldig, begin_vast, stand)',
      delen.map(({ nr, jongereId, stand }): Cel[] => [nr, jongereId, stand.aanmeldingen[0]?.geldigOp ?? null, stand.aanmeldingen[0]?.vastgelegdOp ?? null, JSON.stringify(stand)]),
    );
    wisNamen(db, delen.filter(isGewist).map((d) => d.nr));
    schrijfNamen(db, delen.filter((d) => !isGewist(d)).flatMap(({ nr, nieuw }) => nieuw.flatMap((e) => (e.type === 'JongereAangemeld' ? [{ nr, e }] : []))), bsnIndex);
    const verval = db.prepare('UPDATE naam SET tot_vast = ? WHERE event_id = ? AND tot_vast IS NULL');
    for (const e of delen.flatMap((d) => d.nieuw)) if (e.type === 'GebeurtenisGecorrigeerd') verval.run(e.vastgelegdOp, e.data.gebeurtenisId);
    wijsNamen(db, delen);
    schrijfBetrokkenheid(db, delen);
    return wistLeesbaars(voor);
  },
});
