import type { Dag } from '@loopplank/kernel';
import { bepaalStatus, type Waarneming } from '.';
import { nieuwsteDefinitie } from './testing/waarnemingen';
import vectors from './vectors/in-beeld.json';

interface Vector {
  readonly id: string;
  readonly uitleg: string;
  readonly gegeven: {
    readonly waarnemingen: readonly Waarneming[];
    readonly definitie?: string;
    readonly afwijking?: object;
    readonly werelddatum: Dag;
    readonly kennisdatum: Dag;
    readonly jongere?: { readonly geboortedatum?: Dag };
  };
  readonly verwacht: object;
}

/** Deep override, as `afwijking` asks. */
function overschrijf<T extends object>(basis: T, met: object = {}): T {
  const uit = { ...basis } as Record<string, unknown>;
  for (const [k, v] of Object.entries(met)) {
    const oud = uit[k];
    uit[k] = v !== null && typeof v === 'object' && oud !== null && typeof oud === 'object' ? overschrijf(oud, v) : v;
  }
  return uit as T;
}

// The bound of 27 years throughout, also for days before the law changed.
describe('the golden cases', () => {
  const cases = vectors as unknown as readonly Vector[];

  it('are all here', () => expect(cases).toHaveLength(45));

  it.each(cases.map((v) => [v.id, v.uitleg, v] as const))('%s %s', (_id, _uitleg, { gegeven, verwacht }) => {
    const beeld = bepaalStatus(
      gegeven.waarnemingen,
      overschrijf(nieuwsteDefinitie(gegeven.definitie ?? 'ECHT-CONTACT'), gegeven.afwijking),
      gegeven.werelddatum,
      gegeven.kennisdatum,
      gegeven.jongere,
    );
    expect(beeld).toMatchObject(verwacht);
  });
});
