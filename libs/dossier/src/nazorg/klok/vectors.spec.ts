import type { Waarneming } from '@loopplank/in-beeld';
import { type Dag, dag } from '@loopplank/kernel';
import { bepaalKlokken } from './klok';
import { programmaOp } from './programmas';
import nazorg from './vectors/nazorg.json';

interface Vector {
  readonly id: string;
  readonly uitleg: string;
  readonly gegeven: { readonly programma: { readonly lengteMaanden: number }; readonly waarnemingen: readonly Waarneming[]; readonly werelddatum: Dag; readonly kennisdatum: Dag };
  readonly verwacht: object;
}

const PRO = programmaOp('pro', dag('2026-01-01'));

describe('the golden cases of the nazorg clock', () => {
  it('are all here', () => expect(nazorg).toHaveLength(36));

  it.each((nazorg as unknown as Vector[]).map((v) => [v.id, v.uitleg, v] as const))('%s %s', (_id, _uitleg, { gegeven: g, verwacht }) => {
    const klokken = bepaalKlokken(g.waarnemingen, { programma: () => ({ ...PRO, ...g.programma }) }, g.werelddatum, g.kennisdatum);
    expect({ klokken }).toMatchObject(verwacht);
  });
});
