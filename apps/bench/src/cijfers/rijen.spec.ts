import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testCodec } from '@loopplank/codec/testing';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { definieer, geheel } from '@loopplank/kernel';
import { type Projection, startProjector } from '@loopplank/projections';
import { verschillen, vingerafdruk } from './rijen';

/** A view that is made with these rows in this order, and then finds an empty log. */
async function gebouwd(map: string, rijen: readonly string[]): Promise<Map<string, string>> {
  const proef: Projection = {
    naam: 'proef', versie: 1, types: ['Iets'], verwerk: () => undefined,
    tabellen: ['CREATE TABLE woord (tekst TEXT)', ...rijen.map((r) => `INSERT INTO woord VALUES ('${r}')`)],
  };
  const projector = startProjector({
    store: geheugenEventStore(), codec: testCodec([definieer('Iets', 1, 'Iets.', { n: geheel() })]), projections: [proef], map, meld: () => undefined,
  });
  await projector.herbouw('proef');
  await projector.stop();
  return vingerafdruk(map);
}

describe('the sum of the rows of a view', () => {
  const mappen: string[] = [];
  const vers = (): string => {
    const map = mkdtempSync(join(tmpdir(), 'loopplank-rijen-'));
    mappen.push(map);
    return map;
  };
  afterAll(() => mappen.forEach((map) => rmSync(map, { recursive: true })));

  it('does not depend on their order', async () => {
    const [a, b] = [await gebouwd(vers(), ['x', 'y', 'z']), await gebouwd(vers(), ['z', 'x', 'y'])];
    expect([...a.keys()]).toEqual(['proef.woord']);
    expect(verschillen(a, b)).toEqual([]);
  });

  it.each([[['x', 'y']], [['x', 'y', 'z', 'z']], [['x', 'y', 'w']], [[]]])('differs for %j', async (rijen) => {
    expect(verschillen(await gebouwd(vers(), ['x', 'y', 'z']), await gebouwd(vers(), rijen))).toEqual(['proef.woord']);
  });

  it('misses a table that is on one side only', async () => expect(verschillen(await gebouwd(vers(), ['x']), new Map())).toEqual(['proef.woord']));
});
