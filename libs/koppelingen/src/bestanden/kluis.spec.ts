import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geheugenKeyCupboard } from '@loopplank/codec/testing';
import fc from 'fast-check';
import type { Tabel } from '../lezen/tabel';
import { Kluis } from './kluis';
import { KapotBestand } from './kluisbestand';

const tabel = (n: number): Tabel => ({
  formaat: 'csv', codering: 'utf-8', kop: ['Voornaam', 'Achternaam'],
  rijen: Array.from({ length: n }, (_, i) => ({ regel: i + 2, cellen: [`Zoë${i}`, 'Vandervoort'] })),
});

describe('the vault of lists', () => {
  let map: string;
  const cupboard = geheugenKeyCupboard();
  const kluis = () => new Kluis(join(map, 'uploads'), cupboard);
  const bestanden = () => readdirSync(join(map, 'uploads'));
  beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'loopplank-kluis-'))));
  afterEach(() => rmSync(map, { recursive: true }));

  it('gives back any stretch of rows', () => {
    const id = randomUUID();
    kluis().bewaar(id, tabel(250));
    const bestand = kluis().open(id)!;
    expect([bestand.aantal, bestand.kop]).toEqual([250, { formaat: 'csv', codering: 'utf-8', kop: ['Voornaam', 'Achternaam'] }]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 260 }), fc.integer({ min: 1, max: 260 }), (van, aantal) => {
        expect(bestand.rijen(van, aantal)).toEqual(tabel(250).rijen.slice(van - 1, van - 1 + aantal));
      }),
    );
    expect([1, 100, 101, 250, 2, 251, 0].map((n) => bestand.rij(n)?.regel)).toEqual([2, 101, 102, 251, 3, undefined, undefined]);
    bestand.close();
  });

  it('has nothing in the clear on disk, for the owner only', () => {
    const id = randomUUID();
    kluis().bewaar(id, tabel(30));
    kluis().bewaarProef(id, {}, [{ wie: 'Zoë0' }]);
    for (const naam of bestanden()) {
      const pad = join(map, 'uploads', naam);
      expect([readFileSync(pad).includes('Zoë0'), readFileSync(pad).includes('Vandervoort'), statSync(pad).mode & 0o077]).toEqual([false, false, 0]);
    }
    expect(kluis().openProef<object, object>(id)!.rijen(1, 10)).toEqual([{ wie: 'Zoë0' }]);
  });

  it('that was changed, cut off or exchanged does not open', () => {
    const [een, ander] = [randomUUID(), randomUUID()];
    for (const id of [een, ander]) kluis().bewaar(id, tabel(150));
    const pad = (id: string) => join(map, 'uploads', `${id}.rijen`);
    const heel = readFileSync(pad(een));
    const lees = () => kluis().open(een)!.rijen(1, 150);
    writeFileSync(pad(een), Buffer.from(heel.map((b, i) => (i === heel.length - 40 ? b ^ 1 : b))));
    expect(lees).toThrow(KapotBestand);
    writeFileSync(pad(een), heel.subarray(0, heel.length - 10));
    expect(lees).toThrow(KapotBestand);
    writeFileSync(pad(een), readFileSync(pad(ander)));
    expect(lees).toThrow(KapotBestand);
    writeFileSync(pad(een), 'iets anders');
    expect(lees).toThrow(KapotBestand);
    writeFileSync(pad(een), heel);
    expect(lees()).toHaveLength(150);
  });

  it('is empty for good after destruction, and never makes a key for what is not there', () => {
    const id = randomUUID();
    kluis().bewaar(id, tabel(3));
    expect(kluis().inhoud().map((i) => i.importId)).toEqual([id]);
    const kopie = readFileSync(join(map, 'uploads', `${id}.rijen`));
    kluis().vernietig(id);
    kluis().vernietig(id);
    expect([kluis().open(id), kluis().heeft(id), bestanden()]).toEqual([null, false, []]);
    // A copy from a backup does not bring it back.
    writeFileSync(join(map, 'uploads', `${id}.rijen`), kopie);
    expect(kluis().open(id)).toBeNull();
    expect(kluis().open(randomUUID())).toBeNull();
  });

  it('tidies what a crash left half written', () => {
    kluis();
    writeFileSync(join(map, 'uploads', 'x.rijen.abc.tmp'), 'half');
    kluis().ruimHelftenOp();
    expect(bestanden()).toEqual([]);
  });
});
