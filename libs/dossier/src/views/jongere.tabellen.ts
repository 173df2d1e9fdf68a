import { BETROKKENHEIDTABEL } from './betrokkenheid.tabel';

/**
 * Tables of the view `jongere`. `nr` is a small stand-in for the id of a youngster, given in the order of the log
 * and therefore the same after every rebuild.
 */
export const TABELLEN: readonly string[] = [
  // One row per youngster: the fold, and in columns what lists look for. Columns hold what is known now.
  `CREATE TABLE jongere (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    gemeente TEXT,
    regie_organisatie TEXT,
    regie_medewerker TEXT,
    volgend_datum TEXT,
    laatste_contact_op TEXT,
    -- The file exists on days and at knowledge after these…
    begin_geldig TEXT,
    begin_vast TEXT,
    -- …and has surely had regie and a next moment since these; empty when that takes a closer look.
    zeker_geldig TEXT,
    zeker_vast TEXT,
    -- The facts that decide how it is now: small, for lists.
    kort TEXT NOT NULL,
    stand TEXT NOT NULL
  )`,
  'CREATE INDEX jongere_regie ON jongere (regie_organisatie, regie_medewerker, volgend_datum)',
  'CREATE INDEX jongere_gemeente ON jongere (gemeente)',
  // The list that must be empty, on any day, as known at any moment.
  'CREATE INDEX jongere_zeker ON jongere (begin_geldig, begin_vast, zeker_geldig, zeker_vast)',

  // Every event in clear text: tijdlijn, and every question "as known at". A file lies together on disk.
  `CREATE TABLE gebeurtenis (
    nr INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    type TEXT NOT NULL,
    geldig_op TEXT NOT NULL,
    vastgelegd_op TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    medewerker_id TEXT NOT NULL,
    bron TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (nr, revision)
  ) WITHOUT ROWID`,
  'CREATE UNIQUE INDEX gebeurtenis_op_id ON gebeurtenis (event_id)',
  'CREATE INDEX gebeurtenis_op_tijd ON gebeurtenis (nr, geldig_op, revision)',
  `CREATE INDEX gebeurtenis_correctie ON gebeurtenis (nr, revision) WHERE type = 'GebeurtenisGecorrigeerd'`,

  // Access, search and caseload follow this one.
  ...BETROKKENHEIDTABEL,

  // Who ever held the seat, guided, or had a help request; an empty medewerker_id is a vacant seat, or anybody there. Narrows a worklist of any day down.
  `CREATE TABLE toewijzing (
    organisatie_id TEXT NOT NULL,
    medewerker_id TEXT NOT NULL,
    als TEXT NOT NULL, -- regie, begeleider, hulpvraag, zoektocht, or a step of a ladder: leiding, coordinator
    nr INTEGER NOT NULL,
    PRIMARY KEY (organisatie_id, medewerker_id, als, nr)
  ) WITHOUT ROWID`,

  // Handovers: what one organisation asks of another. An open one lets the receiver look, until its last day.
  `CREATE TABLE overdracht (
    nr INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    van_organisatie TEXT NOT NULL,
    naar_organisatie TEXT NOT NULL,
    rol TEXT NOT NULL,
    grondslag TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT NOT NULL,
    stand TEXT NOT NULL, -- open, samen or klaar
    PRIMARY KEY (nr, event_id)
  ) WITHOUT ROWID`,
  'CREATE INDEX overdracht_naar ON overdracht (naar_organisatie, stand, nr)',
  'CREATE INDEX overdracht_van ON overdracht (van_organisatie, stand, nr)',
  // Who is in aftercare, or should be: the answers of the coming months as JSON, each with the days it holds.
  'CREATE TABLE nazorg (nr INTEGER PRIMARY KEY, rij TEXT NOT NULL)',

  // Touchpoints that were in the wrong file. `naar_jongere` is set when they were hidden, `aangekomen` when the
  // right file has them.
  `CREATE TABLE verplaatsing (
    gebeurtenis_id TEXT PRIMARY KEY,
    van_jongere TEXT,
    naar_jongere TEXT,
    aangekomen INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID`,
];
