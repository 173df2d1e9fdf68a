/** Who is around each youngster, in every view whose answers depend on it; `relaties.ts` asks it. */
export const BETROKKENHEIDTABEL: readonly string[] = [
  `CREATE TABLE betrokkenheid (
    nr INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    rol TEXT NOT NULL,
    grondslag TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT,
    PRIMARY KEY (nr, event_id)
  ) WITHOUT ROWID`,
  'CREATE INDEX betrokkenheid_organisatie ON betrokkenheid (organisatie_id, nr, van, tot)',
];
