import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { DOSSIER_EVENTS, type DossierEvent } from '../events';
import { gebeurtenisVan } from './gebeurtenis';
import { TABELLEN } from './jongere.tabellen';
import { type Bijgewerkt, laadStanden } from './jongere.lezen';
import { schrijfOverdrachten } from './overdracht/schrijven';
import { schrijfBetrokkenheid, schrijfGebeurtenissen, schrijfStanden, schrijfToewijzingen, schrijfVerplaatsingen } from './jongere.schrijven';
import { schrijfNazorg } from './nazorg/schrijven';
import { vouw } from './stand';
import { isGewist, wisRijen, wistLeesbaars } from './wissen';

function nieuweGebeurtenissen(events: readonly RecordedEvent<AnyEvent>[], db: Db): Bijgewerkt[] {
  const gebeurtenissen = (events as readonly RecordedEvent<DossierEvent>[]).map(gebeurtenisVan);
  const standen = laadStanden(db, [...new Set(gebeurtenissen.map((g) => g.jongereId))]);
  const bijgewerkt = new Map<string, Bijgewerkt>();
  for (const g of gebeurtenissen) {
    const stand = standen.get(g.jongereId)!;
    // Delivered twice is folded once.
    if (g.revision <= (bijgewerkt.get(g.jongereId)?.nieuw.at(-1)?.revision ?? stand.stand.revision)) continue;
    const deel = bijgewerkt.get(g.jongereId);
    if (deel) deel.nieuw.push(g);
    else bijgewerkt.set(g.jongereId, { ...stand, nieuw: [g] });
  }
  return [...bijgewerkt.values()];
}

/** The file of every youngster: events in clear text, the current fold, involvement, and what lists look for. */
export const jongereProjection: Projection = {
  naam: 'jongere',
  versie: 10,
  tabellen: TABELLEN,
  types: DOSSIER_EVENTS.map((d) => d.type),
  verwerk(events, db) {
    const voor = nieuweGebeurtenissen(events, db);
    const deel = voor.map((d) => ({ ...d, stand: vouw(d.stand, d.nieuw) }));
    if (deel.length === 0) return;
    schrijfStanden(db, deel);
    schrijfBetrokkenheid(db, deel);
    schrijfVerplaatsingen(db, deel);
    schrijfOverdrachten(db, deel);
    schrijfNazorg(db, deel);
    wisRijen(db, ['gebeurtenis', 'toewijzing', 'overdracht'], deel.filter(isGewist).map((d) => d.nr));
    const blijft = deel.filter((d) => !isGewist(d));
    schrijfGebeurtenissen(db, blijft);
    schrijfToewijzingen(db, blijft);
    return wistLeesbaars(voor);
  },
};
