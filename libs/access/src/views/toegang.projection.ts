import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { BERICHTGEVING_EVENTS } from '../berichtgeving/events';
import { INLOG_EVENTS } from '../inlog/events';
import { INSTALLATIE_EVENTS } from '../installatie/events';
import { MEDEWERKER_EVENTS } from '../medewerker/events';
import { ORGANISATIE_EVENTS } from '../organisatie/events';
import { SLUITING_EVENTS } from '../sluiting/events';
import { VERZENDING_EVENTS } from '../verzending/events';
import type { Doe } from './toegang/doe';
import { verwerkInstallatie } from './toegang/installatie';
import { verwerkMedewerker } from './toegang/medewerker';
import { verwerkOrganisatie } from './toegang/organisatie';
import { verwerkBerichtgeving, verwerkInlog, verwerkSluiting, verwerkVerzending } from './toegang/processen';
import { TABELLEN } from './toegang/tabellen';

/** One event into rows; each is only ever given events of its own list. */
type Verwerk = (event: RecordedEvent<never>, doe: Doe) => void;

const VERWERK: ReadonlyMap<string, Verwerk> = new Map(
  (
    [
      [MEDEWERKER_EVENTS, verwerkMedewerker],
      [ORGANISATIE_EVENTS, verwerkOrganisatie],
      [INSTALLATIE_EVENTS, verwerkInstallatie],
      [SLUITING_EVENTS, verwerkSluiting],
      [VERZENDING_EVENTS, verwerkVerzending],
      [BERICHTGEVING_EVENTS, verwerkBerichtgeving],
      [INLOG_EVENTS, verwerkInlog],
    ] as readonly (readonly [readonly { readonly type: string }[], Verwerk])[]
  ).flatMap(([definities, verwerk]) => definities.map((d) => [d.type, verwerk] as const)),
);

/** People, organisations, roles, replacements, calendars, ended sessions and the safety nets: what every request looks up. A small view. */
export const toegangProjection: Projection = {
  naam: 'toegang',
  versie: 4,
  tabellen: TABELLEN,
  types: [...VERWERK.keys()],
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    const statements = new Map<string, ReturnType<Db['prepare']>>();
    const doe: Doe = (sql, ...waarden) => {
      let statement = statements.get(sql);
      if (!statement) statements.set(sql, (statement = db.prepare(sql)));
      statement.run(...waarden);
    };
    for (const event of events) VERWERK.get(event.type)!(event as never, doe);
  },
};
