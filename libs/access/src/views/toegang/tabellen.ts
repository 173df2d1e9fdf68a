/** Tables of the view `toegang`. A name is null once the person has been erased; the hash of a password stays in the log. */
export const TABELLEN: readonly string[] = [
  `CREATE TABLE medewerker (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, gebruikersnaam TEXT, naam TEXT, mailadres TEXT, team_id TEXT,
     installatiebeheer INTEGER NOT NULL DEFAULT 0, wachtwoord_revisie INTEGER NOT NULL DEFAULT -1,
     gesloten_op TEXT, nagekeken_op TEXT, ingelogd_op TEXT, revisie INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX medewerker_gebruikersnaam ON medewerker (gebruikersnaam)`,
  `CREATE INDEX medewerker_organisatie ON medewerker (organisatie_id)`,
  `CREATE TABLE rol (medewerker_id TEXT NOT NULL, rol TEXT NOT NULL, tot TEXT, PRIMARY KEY (medewerker_id, rol)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE ingetrokken_sessie (sessie_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  // Both days included. A replacement that does not take place has no row.
  `CREATE TABLE vervanging (
     id TEXT PRIMARY KEY, medewerker_id TEXT NOT NULL, vervanger_id TEXT NOT NULL, van TEXT NOT NULL, tot TEXT NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX vervanging_vervanger ON vervanging (vervanger_id, van)`,
  `CREATE INDEX vervanging_medewerker ON vervanging (medewerker_id, van)`,
  // Links that a newer password has not used up; they may be too old.
  `CREATE TABLE wachtwoordlink (
     digest TEXT PRIMARY KEY, id TEXT NOT NULL, medewerker_id TEXT NOT NULL, soort TEXT NOT NULL, gemaakt_op TEXT NOT NULL, geldig_tot TEXT NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX wachtwoordlink_medewerker ON wachtwoordlink (medewerker_id)`,

  // Its id is that of the event that asked for it.
  `CREATE TABLE verzending (id TEXT PRIMARY KEY, status TEXT NOT NULL, sinds TEXT NOT NULL, soort TEXT NOT NULL, medewerker_id TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  `CREATE INDEX verzending_open ON verzending (status, sinds) WHERE status IN ('bezig', 'gevraagd')`,
  // What somebody has seen of the news, and how they are told. No row: nothing seen, told daily, no link.
  `CREATE TABLE berichtgeving (medewerker_id TEXT PRIMARY KEY, gezien_tot TEXT, dagbericht TEXT NOT NULL DEFAULT 'dagelijks', agenda TEXT, agenda_op TEXT) STRICT, WITHOUT ROWID`,
  `CREATE INDEX berichtgeving_agenda ON berichtgeving (agenda) WHERE agenda IS NOT NULL`,
  // Processes that empty a closed account or organisation; the id is that of the event that closed it.
  `CREATE TABLE sluiting (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, medewerker_id TEXT, opvolger_organisatie_id TEXT, opvolger_medewerker_id TEXT,
     gesloten_op TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'bezig', totaal INTEGER, code TEXT
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX sluiting_open ON sluiting (id) WHERE status = 'bezig'`,

  `CREATE TABLE organisatie (
     id TEXT PRIMARY KEY, naam TEXT NOT NULL, soort TEXT NOT NULL, gemeenten TEXT NOT NULL,
     doorstroompuntregio INTEGER, grondslagen TEXT NOT NULL, gesloten_op TEXT, opvolger_id TEXT, revisie INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE team (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, naam TEXT, opgeheven INTEGER NOT NULL DEFAULT 0
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX team_organisatie ON team (organisatie_id)`,
  // `versie`: revision of the organisation's stream at which the calendar last changed.
  `CREATE TABLE werkkalender (
     organisatie_id TEXT PRIMARY KEY, weekdagen TEXT, feestdagen_vrij INTEGER, versie INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE vrije_dagen (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, van TEXT NOT NULL, tot TEXT NOT NULL, soort TEXT NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX vrije_dagen_organisatie ON vrije_dagen (organisatie_id, van)`,

  `CREATE TABLE installatie (naam TEXT PRIMARY KEY, waarde TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  `CREATE TABLE gemeentevangnet (gemeente TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL) STRICT, WITHOUT ROWID`,
];
