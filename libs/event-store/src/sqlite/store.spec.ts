import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gebouwdPad, openDb } from '@loopplank/sqlite';
import { idVan, ids, proef, wachtTot } from '../conformance/opstelling';
import { einde, startKind } from '../conformance/processen';
import { GEEN_STREAM, LogOnbereikbaar } from '../port';
import { Groepsschrijver } from './groep';
import { openVoorSchrijven } from './schema';
import { SqliteEventStore } from './store';

describe('the SQLite event store', () => {
  let map: string;
  let bestand: string;
  const open: SqliteEventStore[] = [];
  const store = (opties = {}): SqliteEventStore => {
    const nieuw = new SqliteEventStore({ bestand, ...opties });
    open.push(nieuw);
    return nieuw;
  };
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'loopplank-log-'));
    bestand = join(map, 'log.db');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((s) => s.close()));
    rmSync(map, { recursive: true });
  });

  it('makes a commit survive a power cut: write-ahead log with a full sync', () => {
    const db = openVoorSchrijven(bestand);
    expect(db.prepare('PRAGMA journal_mode').get().journal_mode).toBe('wal');
    expect(db.prepare('PRAGMA synchronous').get().synchronous).toBe(2);
    db.close();
  });

  it('is made once when several processes find no log yet', async () => {
    const opening = { module: gebouwdPad(__dirname, 'index.js'), functie: 'openSqliteEventStore', argument: { bestand } };
    const kinderen = Array.from({ length: 4 }, () => startKind('sluiter', opening, () => undefined));
    expect(await Promise.all(kinderen.map(einde))).toEqual([0, 0, 0, 0]);
    expect((await store().readStream('sluiter')).length).toBeGreaterThan(0);
  }, 30_000);

  it('only grows: what is stored cannot be changed or deleted', async () => {
    await store().append('a', GEEN_STREAM, [proef()]);
    const db = openDb(bestand);
    for (const sql of ["UPDATE events SET type = 'Anders'", 'DELETE FROM events']) {
      expect(() => db.exec(sql)).toThrow('the log only grows');
    }
    db.close();
  });

  it('opened for reading only, it follows but does not write', async () => {
    expect(() => store({ alleenLezen: true })).toThrow(LogOnbereikbaar);
    const schrijvend = store();
    // So slow to look that only the writer in this process can have woken it.
    const lezend = store({ alleenLezen: true, pollMs: 60_000 });
    const gezien: string[] = [];
    lezend.subscribe(0, (events) => void gezien.push(...ids(events)));
    await new Promise((klaar) => setTimeout(klaar, 20));
    await schrijvend.append('a', GEEN_STREAM, [proef('live')]);
    await wachtTot(() => gezien.length > 0, 5000);
    expect(gezien).toEqual([idVan('live')]);
    await expect(lezend.append('a', 0, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
  });

  it('refuses a log of a newer release and a path that is no log', () => {
    const db = openDb(bestand);
    db.exec('PRAGMA user_version = 99');
    db.close();
    for (const opties of [{}, { alleenLezen: true }, { bestand: map }]) expect(() => store(opties)).toThrow(LogOnbereikbaar);
  });

  it('answers what was asked before it closes', async () => {
    const s = store();
    const bezig = s.append('a', GEEN_STREAM, [proef()]);
    await s.close();
    expect(await bezig).toMatchObject({ soort: 'opgeslagen' });
  });

  it('says that nothing was written when the writer died before it was given anything', async () => {
    const s = new SqliteEventStore({ bestand }, gebouwdPad(join(__dirname, '../testing'), 'sterfelijke-schrijver.js'));
    open.push(s);
    writeFileSync(`${bestand}.sterf`, '');
    await expect(s.append('a', GEEN_STREAM, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
    expect(await s.append('a', GEEN_STREAM, [proef()])).toMatchObject({ soort: 'opgeslagen', revision: 0 });
  });

  describe('writing a group', () => {
    const append = (nr: number, streamId: string, ...types: string[]) => ({
      nr,
      streamId,
      expectedRevision: GEEN_STREAM,
      events: types.map((type) => ({ ...proef(), type })),
    });

    it('keeps one append that cannot be written from taking its neighbours down', async () => {
      const db = openVoorSchrijven(bestand);
      db.exec("CREATE TRIGGER vol BEFORE INSERT ON events WHEN NEW.type = 'Past niet' BEGIN SELECT RAISE(ABORT, 'vol'); END");
      db.close();
      const groep = new Groepsschrijver(bestand);
      const antwoord = groep.schrijf([append(1, 'a', 'Past'), append(2, 'b', 'Past', 'Past niet'), append(3, 'c', 'Past')]);
      groep.sluit();
      expect(antwoord.map(({ nr, uitslag }) => [nr, uitslag.soort])).toEqual([
        [1, 'opgeslagen'],
        [2, 'onbereikbaar'],
        [3, 'opgeslagen'],
      ]);
      const s = store();
      expect([await s.head('a'), await s.head('b'), await s.head('c')]).toEqual([0, GEEN_STREAM, 0]);
      expect((await s.readAll(0, 9)).map(({ position }) => position)).toEqual([1, 2]);
    });

    it('gives up on a file that another process does not let go of, and works again when it does', () => {
      const bezet = openVoorSchrijven(bestand);
      bezet.exec('BEGIN IMMEDIATE');
      const groep = new Groepsschrijver(bestand, 30);
      const soort = (): string => groep.schrijf([append(1, 'a', 'Past')])[0].uitslag.soort;
      expect(soort()).toBe('onbereikbaar');
      bezet.exec('ROLLBACK');
      expect(soort()).toBe('opgeslagen');
      groep.sluit();
      bezet.close();
    });
  });
});
