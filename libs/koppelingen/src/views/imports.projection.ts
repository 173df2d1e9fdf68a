import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import { jongereIdVan } from '@loopplank/dossier';
import { nooit } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { type ImportEvent, importIdVan, IMPORT_EVENTS, IMPORTPROFIEL_EVENTS, type ImportprofielEvent, type Rijresultaat } from '../import/events';

const TABELLEN = [
  `CREATE TABLE import (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, medewerker_id TEXT NOT NULL, status TEXT NOT NULL, formaat TEXT NOT NULL, soort TEXT,
     bestandsnaam TEXT, vingerafdruk TEXT NOT NULL, rijen INTEGER NOT NULL, kolommen INTEGER NOT NULL, bewaard_tot TEXT NOT NULL,
     ontvangen_op TEXT NOT NULL, gestart_op TEXT, afgerond_op TEXT, stop_reden TEXT, ongedaan_op TEXT, gewist INTEGER NOT NULL DEFAULT 0, afwezig INTEGER NOT NULL DEFAULT 0, afwezig_niet INTEGER NOT NULL DEFAULT 0
   ) STRICT`,
  'CREATE INDEX import_van ON import (organisatie_id, ontvangen_op)',
  `CREATE TABLE rij (
     import_id TEXT NOT NULL, rij INTEGER NOT NULL, uitkomst TEXT NOT NULL, jongere_id TEXT, persoon TEXT, kenmerk TEXT, fouten TEXT, zie_rij INTEGER,
     besluit TEXT, terug TEXT, PRIMARY KEY (import_id, rij)
   ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX rij_uitkomst ON rij (import_id, uitkomst)',
  'CREATE INDEX rij_persoon ON rij (persoon) WHERE persoon IS NOT NULL',
  'CREATE INDEX rij_jongere ON rij (jongere_id) WHERE jongere_id IS NOT NULL',
  'CREATE INDEX rij_kenmerk ON rij (kenmerk) WHERE kenmerk IS NOT NULL',
  `CREATE TABLE profiel (
     id TEXT PRIMARY KEY, organisatie_id TEXT NOT NULL, naam TEXT, toewijzing TEXT, medewerker_id TEXT NOT NULL, vastgelegd_op TEXT NOT NULL
   ) STRICT`,
];

type Waarde = string | number | null;
/** Runs a statement; the number of rows it changed. */
type Doe = (sql: string, ...waarden: Waarde[]) => number;

/** The event of another context that ends what may be known of a jongere. */
const WISSING = 'GegevensGewist';
type Event = ImportEvent | ImportprofielEvent;

function schrijfRij(doe: Doe, importId: string, r: Rijresultaat, besluit: string | null): void {
  doe(
    `INSERT INTO rij (import_id, rij, uitkomst, jongere_id, persoon, kenmerk, fouten, zie_rij, besluit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET uitkomst = excluded.uitkomst, jongere_id = excluded.jongere_id, persoon = excluded.persoon, kenmerk = excluded.kenmerk,
       fouten = excluded.fouten, zie_rij = excluded.zie_rij, besluit = excluded.besluit`,
    importId, r.rij, r.uitkomst, r.jongere?.id ?? null, r.jongere?.persoon ?? null, r.jongere?.kenmerk ?? null,
    r.fouten ? JSON.stringify(r.fouten) : null, r.zieRij ?? null, besluit,
  );
}

/** Nobody is recognised by an erased row, and the list it stood in may not be kept either. True when there was something to forget. */
function vergeet(jongereId: string, doe: Doe): boolean {
  doe('UPDATE import SET gewist = 1 WHERE id IN (SELECT import_id FROM rij WHERE jongere_id = ?)', jongereId);
  return doe('UPDATE rij SET persoon = NULL, kenmerk = NULL WHERE jongere_id = ? AND (persoon IS NOT NULL OR kenmerk IS NOT NULL)', jongereId) > 0;
}

function verwerkEen(e: RecordedEvent<Event>, doe: Doe): void {
  const id = importIdVan(e.streamId);
  const status = (naar: string, ook = '', ...waarden: Waarde[]) => void doe(`UPDATE import SET status = ?${ook} WHERE id = ?`, naar, ...waarden, id);
  switch (e.type) {
    case 'BestandOntvangen': {
      const { formaat, rijen, kolommen, vingerafdruk, bestandsnaam, bewaardTot } = e.data;
      return void doe(
        `INSERT OR REPLACE INTO import (id, organisatie_id, medewerker_id, status, formaat, bestandsnaam, vingerafdruk, rijen, kolommen, bewaard_tot, ontvangen_op)
         VALUES (?, ?, ?, 'ontvangen', ?, ?, ?, ?, ?, ?, ?)`,
        id, e.actor.organisatieId, e.actor.medewerkerId, formaat, bestandsnaam ?? null, vingerafdruk, rijen, kolommen, bewaardTot, e.vastgelegdOp,
      );
    }
    case 'ImportGestart':
      return status('bezig', ', soort = ?, gestart_op = ?', e.data.soort, e.vastgelegdOp);
    case 'ImportHervat':
      return status('bezig', ', stop_reden = NULL');
    case 'ImportGestopt':
      return status('gestopt', ', stop_reden = ?', e.data.reden);
    case 'RijenVerwerkt':
      for (const r of e.data.rijen) schrijfRij(doe, id, r, null);
      return;
    case 'AfwezigenVerwerkt':
      return void doe(
        'UPDATE import SET afwezig = afwezig + ?, afwezig_niet = afwezig_niet + ? WHERE id = ?',
        e.data.jongeren.filter((j) => j.uitkomst === 'gemeld').length, e.data.jongeren.filter((j) => j.uitkomst === 'geweigerd').length, id,
      );
    case 'ImportAfgerond':
      return status('klaar', ', afgerond_op = ?', e.vastgelegdOp);
    case 'UitzonderingAfgehandeld':
      return schrijfRij(doe, id, e.data.uitkomst, e.data.besluit);
    case 'UitzonderingHeropend':
      return void doe(
        'UPDATE rij SET uitkomst = ?, besluit = NULL, jongere_id = NULL, persoon = NULL, kenmerk = NULL, fouten = NULL WHERE import_id = ? AND rij = ?',
        e.data.uitkomst, id, e.data.rij,
      );
    case 'TerugdraaienBegonnen':
      return status('terugdraaien');
    case 'RijenTeruggedraaid':
      for (const { rij, uitkomst } of e.data.rijen) doe('UPDATE rij SET terug = ? WHERE import_id = ? AND rij = ?', uitkomst, id, rij);
      return;
    case 'ImportOngedaanGemaakt':
      return status('ongedaan', ', ongedaan_op = ?', e.vastgelegdOp);
    case 'ImportprofielVastgelegd':
      return void doe(
        'INSERT OR REPLACE INTO profiel (id, organisatie_id, naam, toewijzing, medewerker_id, vastgelegd_op) VALUES (?, ?, ?, ?, ?, ?)',
        e.streamId.slice('importprofiel-'.length), e.actor.organisatieId, e.data.naam, e.data.toewijzing && JSON.stringify(e.data.toewijzing),
        e.actor.medewerkerId, e.vastgelegdOp,
      );
    default:
      return nooit(e);
  }
}

/** Imports with what became of every row, and the profiles that are remembered. */
export const importsProjection: Projection = {
  naam: 'imports',
  versie: 4,
  tabellen: TABELLEN,
  types: [...IMPORT_EVENTS.map((d) => d.type), ...IMPORTPROFIEL_EVENTS.map((d) => d.type), WISSING],
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    const statements = new Map<string, ReturnType<Db['prepare']>>();
    const doe: Doe = (sql, ...waarden) => {
      let statement = statements.get(sql);
      if (!statement) statements.set(sql, (statement = db.prepare(sql)));
      return Number((statement.run(...waarden) as { changes: number | bigint }).changes);
    };
    let vergeten = false;
    for (const e of events) {
      if (e.type === WISSING) vergeten = vergeet(jongereIdVan(e.streamId), doe) || vergeten;
      else verwerkEen(e as RecordedEvent<Event>, doe);
    }
    return vergeten;
  },
};
