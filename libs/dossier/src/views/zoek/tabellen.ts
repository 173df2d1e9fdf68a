import { BETROKKENHEIDTABEL } from '../betrokkenheid.tabel';

/** Tables of the view `zoeken`. `nr` as in the view `jongere`: given in the order of the log. */
export const ZOEKTABELLEN: readonly string[] = [
  `CREATE TABLE jongere (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    -- The file exists on days and at knowledge after these.
    begin_geldig TEXT,
    begin_vast TEXT,
    -- Fold of who is involved.
    stand TEXT NOT NULL
  )`,
  // A row per version of a name: what we knew from van_vast until tot_vast (empty: now). rowid = place in the log.
  `CREATE TABLE naam (
    rowid INTEGER PRIMARY KEY,
    -- Who is found by it: the file in which it stands, or the one that file became a signpost to.
    nr INTEGER NOT NULL,
    staat_in INTEGER NOT NULL,
    event_id TEXT NOT NULL UNIQUE,
    voornaam TEXT,
    tussenvoegsel TEXT,
    achternaam TEXT,
    geboortedatum TEXT,
    gemeente TEXT NOT NULL,
    bsn TEXT,
    van_vast TEXT NOT NULL,
    tot_vast TEXT,
    woorden TEXT NOT NULL
  )`,
  'CREATE INDEX naam_nr ON naam (nr)',
  'CREATE INDEX naam_staat_in ON naam (staat_in)',
  'CREATE INDEX naam_geboortedatum ON naam (geboortedatum)',
  'CREATE INDEX naam_bsn ON naam (bsn) WHERE bsn IS NOT NULL',
  `CREATE VIRTUAL TABLE index_op_naam USING fts5(tekst, tokenize = 'trigram')`,
  // Erased means gone: without this a deleted name stays readable in the index.
  `INSERT INTO index_op_naam (index_op_naam, rank) VALUES ('secure-delete', 1)`,
  // How common each three letters are: rare ones find fast.
  `CREATE VIRTUAL TABLE index_woorden USING fts5vocab(index_op_naam, 'row')`,
  ...BETROKKENHEIDTABEL,
];
