import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gebouwdPad } from '@loopplank/sqlite';
import { eventStoreContract } from '../conformance';
import { wachtTot } from '../conformance/opstelling';
import { SqliteEventStore } from './store';

eventStoreContract('sqlite', () => {
  const map = mkdtempSync(join(tmpdir(), 'loopplank-log-'));
  const bestand = join(map, 'log.db');
  return {
    store: new SqliteEventStore({ bestand }, gebouwdPad(join(__dirname, '../testing'), 'sterfelijke-schrijver.js')),
    nogEen: () => new SqliteEventStore({ bestand }),
    opening: { module: gebouwdPad(__dirname, 'index.js'), functie: 'openSqliteEventStore', argument: { bestand } },
    doodSchrijver: async () => {
      writeFileSync(`${bestand}.sterf`, '');
      await wachtTot(() => !existsSync(`${bestand}.sterf`));
    },
    ruimOp: async () => rmSync(map, { recursive: true }),
  };
});
