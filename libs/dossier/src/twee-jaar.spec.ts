import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { dag, plusDagen } from '@loopplank/kernel';
import { Jarenhuis } from './testing/jaren';
import { Werkweken } from './testing/werkweek';

/**
 * Time passes for youngsters in aftercare, through everything that decides and records in the house. The log is the real
 * one, on a disk of memory where there is one: an fsync for every group of appends is measured elsewhere.
 */
const ZWAAR = process.env['LOOPPLANK_ZWAAR'] === '1';
const [JONGEREN, DAGEN] = ZWAAR ? [1000, 731] : [6, 120];
/** Full size is minutes of work, on a busy machine many. */
const LANG_MS = 3_600_000;

describe(`${JONGEREN} youngsters for ${DAGEN} days`, () => {
  const map = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'loopplank-jaren-'));
  const huis = new Jarenhuis(openSqliteEventStore({ bestand: join(map, 'log.sqlite') }), JONGEREN);
  const weken = new Werkweken(huis, JONGEREN, 20240701);
  afterAll(async () => {
    await huis.stop();
    rmSync(map, { recursive: true, force: true });
  });

  it('always have a holder of the regie and a next moment, and nothing waits longer than it may', async () => {
    await weken.meldAan();
    for (let n = 0; n < DAGEN; n++) await weken.dag(plusDagen(dag('2024-07-01'), n));
    expect(weken.fouten).toEqual([]);
    expect(weken.opdrachten).toBeGreaterThan(4 * JONGEREN);
    expect(huis.meldingen.filter((m) => m.soort !== 'beurt' && m.soort !== 'afgestemd')).toEqual([]);
  }, LANG_MS);
});
