import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definieer, eenDag, geheel, id, lijst, object, optioneel, persoonlijk, tekst } from '@loopplank/kernel';
import { catalogus } from './catalogus';
import { veldregels } from './vorm-tekst';

const Iets = definieer('IetsGebeurd', 2, 'Er gebeurde iets.', {
  wie: id(),
  over: optioneel(persoonlijk('bijzonder', tekst(50), 'wie')),
  rij: lijst(object({ op: eenDag(), naam: persoonlijk('identiteit', tekst(9)) }), 3),
  aantal: geheel(),
}, { 1: (data) => data });

describe('catalogue', () => {
  test('lists every field, also nested ones, with its class and whose it is', () => {
    expect(veldregels(Iets.vorm.velden)).toEqual([
      { veld: 'wie', soort: 'UUID', verplicht: true },
      { veld: 'over', soort: 'text, at most 50 characters', verplicht: false, klasse: 'bijzonder', onderwerp: 'wie' },
      { veld: 'rij', soort: 'list of at most 3: object', verplicht: true },
      { veld: 'rij[].op', soort: 'day', verplicht: true },
      { veld: 'rij[].naam', soort: 'text, at most 9 characters', verplicht: true, klasse: 'identiteit' },
      { veld: 'aantal', soort: 'whole number from 0', verplicht: true },
    ]);
  });

  test('is an index and a file per context, with the example of the newest fixture', () => {
    const map = mkdtempSync(join(tmpdir(), 'catalogus-'));
    const streamId = 'inzage-2026-06-08-node7';
    writeFileSync(join(map, 'IetsGebeurd.v2.json'), JSON.stringify({ streamId, verwacht: { data: { aantal: 3 } } }));
    const bestanden = catalogus([{ naam: 'proef', definitions: [Iets], fixtures: map }]);
    rmSync(map, { recursive: true });
    expect(Object.keys(bestanden)).toEqual(['README.md', 'proef.md']);
    expect(bestanden['README.md']).toContain('| [IetsGebeurd](proef.md#ietsgebeurd) | 2 | proef | Er gebeurde iets. |');
    expect(bestanden['proef.md']).toContain('Stream `inzage-{dag}-{node}`, version 2. Older versions are lifted');
    expect(bestanden['proef.md']).toContain('| `over` | text, at most 50 characters | no | **bijzonder**, of `wie` |');
    expect(bestanden['proef.md']).toContain('"aantal": 3');
  });
});
