import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { INSTALLATIE_EVENTS, type InstallatieEvent } from '../installatie/events';
import { MEDEWERKER_EVENTS, type MedewerkerEvent } from '../medewerker/events';
import { ORGANISATIE_EVENTS, type OrganisatieEvent } from '../organisatie/events';
import type { Doe } from './toegang/doe';
import { verwerkInstallatie } from './toegang/installatie';
import { verwerkMedewerker } from './toegang/medewerker';
import { verwerkOrganisatie } from './toegang/organisatie';
import { TABELLEN } from './toegang/tabellen';

const typen = (definities: readonly { readonly type: string }[]): readonly string[] => definities.map((d) => d.type);
const VAN_MEDEWERKER = new Set(typen(MEDEWERKER_EVENTS));
const VAN_ORGANISATIE = new Set(typen(ORGANISATIE_EVENTS));

function verwerkEen(event: RecordedEvent<AnyEvent>, doe: Doe): void {
  if (VAN_MEDEWERKER.has(event.type)) return verwerkMedewerker(event as RecordedEvent<MedewerkerEvent>, doe);
  if (VAN_ORGANISATIE.has(event.type)) return verwerkOrganisatie(event as RecordedEvent<OrganisatieEvent>, doe);
  return verwerkInstallatie(event as RecordedEvent<InstallatieEvent>, doe);
}

/** People, organisations, roles, replacements, calendars, ended sessions and the safety nets: what every request looks up. A small view. */
export const toegangProjection: Projection = {
  naam: 'toegang',
  versie: 2,
  tabellen: TABELLEN,
  types: [...VAN_MEDEWERKER, ...VAN_ORGANISATIE, ...typen(INSTALLATIE_EVENTS)],
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    const statements = new Map<string, ReturnType<Db['prepare']>>();
    const doe: Doe = (sql, ...waarden) => {
      let statement = statements.get(sql);
      if (!statement) statements.set(sql, (statement = db.prepare(sql)));
      statement.run(...waarden);
    };
    for (const event of events) verwerkEen(event, doe);
  },
};
