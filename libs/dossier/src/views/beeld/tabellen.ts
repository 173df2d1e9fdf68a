import { BETROKKENHEIDTABEL } from '../betrokkenheid.tabel';
import { MEEGELEVERD } from './definities';

/** Tables of the view `beeld`: observations once, free of definitions, and per published definition the days on which something changes. */
export const BEELDTABELLEN: readonly string[] = [
  // Facts of one youngster with both clocks; no name. `laatste`: day of the last of them.
  `CREATE TABLE jongere (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    begin_geldig TEXT,
    gemeente TEXT,
    geboren TEXT,
    herkomst TEXT,
    -- Day of the last two-way contact, as known now.
    contact TEXT,
    laatste TEXT NOT NULL,
    stand TEXT NOT NULL,
    -- What decides on any day, as known now: for questions about everybody at once. Empty: no file (any more).
    feiten TEXT
  )`,
  ...BETROKKENHEIDTABEL,
  // How it goes on from the last fact, if nothing new becomes known. `reden`: why out of view; empty: in view.
  `CREATE TABLE periode (
    code TEXT NOT NULL,
    nr INTEGER NOT NULL,
    van TEXT NOT NULL,
    tot TEXT NOT NULL,
    versie INTEGER NOT NULL,
    status TEXT NOT NULL,
    reden TEXT,
    sinds TEXT,
    gemeente TEXT NOT NULL,
    PRIMARY KEY (code, nr, van)
  ) WITHOUT ROWID`,
  // Holds all a list and its counts ask, so that nothing else is read; what is over on the day asked is passed over.
  'CREATE INDEX periode_lijst ON periode (code, gemeente, tot, van, nr, status, reden, sinds)',
  'CREATE INDEX periode_nr ON periode (nr)',
  // In which municipalities an organisation ever had youngsters: what it can choose from.
  'CREATE TABLE gebied (organisatie_id TEXT NOT NULL, gemeente TEXT NOT NULL, PRIMARY KEY (organisatie_id, gemeente)) WITHOUT ROWID',
  // When each source outside this house last told us anything.
  'CREATE TABLE bron (bron TEXT PRIMARY KEY, laatst_op TEXT NOT NULL) WITHOUT ROWID',
  // How many calendar days lay between a fact and the day we heard, counted per source. Names nobody.
  'CREATE TABLE latentie (bron TEXT NOT NULL, dagen INTEGER NOT NULL, aantal INTEGER NOT NULL, PRIMARY KEY (bron, dagen)) WITHOUT ROWID',
  `CREATE TABLE definitie (
    code TEXT NOT NULL,
    versie INTEGER NOT NULL,
    status TEXT NOT NULL, -- concept, vastgesteld or verworpen
    inhoud TEXT NOT NULL,
    opsteller TEXT,
    opgesteld_op TEXT,
    vaststeller TEXT,
    vastgesteld_op TEXT,
    PRIMARY KEY (code, versie)
  ) WITHOUT ROWID`,
  ...MEEGELEVERD,
];
