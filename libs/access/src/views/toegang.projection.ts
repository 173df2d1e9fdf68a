import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import { nooit } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { MEDEWERKER_EVENTS, type MedewerkerEvent } from '../medewerker/events';
import { INSTALLATIE_EVENTS, type InstallatieEvent, ORGANISATIE_EVENTS, type OrganisatieEvent } from '../organisatie/events';

type ToegangEvent = MedewerkerEvent | OrganisatieEvent | InstallatieEvent;

const TABELLEN = [
  // A name is null once the person has been erased. The hash of the password stays in the log, encrypted.
  `CREATE TABLE medewerker (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, gebruikersnaam TEXT, naam TEXT,
     wachtwoord_revisie INTEGER NOT NULL DEFAULT -1, gesloten INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX medewerker_gebruikersnaam ON medewerker (gebruikersnaam)`,
  `CREATE INDEX medewerker_organisatie ON medewerker (organisatie_id)`,
  `CREATE TABLE rol (medewerker_id TEXT NOT NULL, rol TEXT NOT NULL, tot TEXT, PRIMARY KEY (medewerker_id, rol)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE ingetrokken_sessie (sessie_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  `CREATE TABLE organisatie (
     id TEXT PRIMARY KEY, naam TEXT NOT NULL, soort TEXT NOT NULL, gemeenten TEXT NOT NULL,
     doorstroompuntregio INTEGER, grondslagen TEXT NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE installatie (naam TEXT PRIMARY KEY, waarde TEXT NOT NULL) STRICT, WITHOUT ROWID`,
];

const naStreep = (streamId: string): string => streamId.slice(streamId.indexOf('-') + 1);

function verwerkEen(event: RecordedEvent<ToegangEvent>, doe: (sql: string, ...waarden: (string | number | null)[]) => void): void {
  const id = naStreep(event.streamId);
  switch (event.type) {
    case 'MedewerkerAangemaakt':
      return doe(
        `INSERT INTO medewerker (id, organisatie_id, gebruikersnaam, naam) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        id, event.data.organisatieId, event.data.gebruikersnaam, event.data.naam,
      );
    case 'RolToegekend':
      return doe(
        `INSERT INTO rol (medewerker_id, rol, tot) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET tot = excluded.tot`,
        id, event.data.rol, event.data.tot ?? null,
      );
    case 'RolIngetrokken':
      return doe(`DELETE FROM rol WHERE medewerker_id = ? AND rol = ?`, id, event.data.rol);
    case 'WachtwoordIngesteld':
      return doe(`UPDATE medewerker SET wachtwoord_revisie = ? WHERE id = ?`, event.revision, id);
    case 'MedewerkerGesloten':
      return doe(`UPDATE medewerker SET gesloten = 1 WHERE id = ?`, id);
    case 'SessieIngetrokken':
      return doe(`INSERT INTO ingetrokken_sessie (sessie_id) VALUES (?) ON CONFLICT DO NOTHING`, event.data.sessieId);
    case 'OrganisatieGeregistreerd': {
      const { naam, soort, gemeenten, doorstroompuntregio, grondslagen } = event.data;
      return doe(
        `INSERT INTO organisatie (id, naam, soort, gemeenten, doorstroompuntregio, grondslagen) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        id, naam, soort, JSON.stringify(gemeenten), doorstroompuntregio ?? null, JSON.stringify(grondslagen),
      );
    }
    case 'VangnetAangewezen':
      return doe(`INSERT INTO installatie VALUES ('vangnet', ?) ON CONFLICT DO UPDATE SET waarde = excluded.waarde`, event.data.organisatieId);
    case 'OefenregioGeladen':
      return doe(`INSERT INTO installatie VALUES ('oefenregio', ?) ON CONFLICT DO UPDATE SET waarde = excluded.waarde`, JSON.stringify(event.data));
    default:
      return nooit(event);
  }
}

/** People, organisations, roles, ended sessions and the safety net: what every request looks up. A small view. */
export const toegangProjection: Projection = {
  naam: 'toegang',
  versie: 1,
  tabellen: TABELLEN,
  types: [...MEDEWERKER_EVENTS, ...ORGANISATIE_EVENTS, ...INSTALLATIE_EVENTS].map((d) => d.type),
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    const statements = new Map<string, ReturnType<Db['prepare']>>();
    const doe = (sql: string, ...waarden: (string | number | null)[]): void => {
      let statement = statements.get(sql);
      if (!statement) statements.set(sql, (statement = db.prepare(sql)));
      statement.run(...waarden);
    };
    for (const event of events) verwerkEen(event as RecordedEvent<ToegangEvent>, doe);
  },
};
