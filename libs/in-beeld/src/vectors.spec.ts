import type { Dag } from '@loopplank/kernel';
import { bepaalGaten, bepaalStatus, type Waarneming } from '.';
import { nieuwsteDefinitie } from './testing/waarnemingen';
import gaten from './vectors/gaten.json';
import inBeeld from './vectors/in-beeld.json';

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

const lees = (cases: unknown) => (cases as readonly Vector[]).map((v) => [v.id, v.uitleg, v] as const);
/** The bound of 27 years throughout, also for days before the law changed. */
const definitieVan = ({ definitie, afwijking }: Vector['gegeven']) => overschrijf(nieuwsteDefinitie(definitie ?? 'ECHT-CONTACT'), afwijking);

describe('the golden cases of who is in view', () => {
  it('are all here', () => expect(inBeeld).toHaveLength(45));

  it.each(lees(inBeeld))('%s %s', (_id, _uitleg, { gegeven, verwacht }) => {
    const { waarnemingen, werelddatum, kennisdatum, jongere } = gegeven;
    expect(bepaalStatus(waarnemingen, definitieVan(gegeven), werelddatum, kennisdatum, jongere)).toMatchObject(verwacht);
  });
});

describe('the golden cases of gaps', () => {
  it('are all here', () => expect(gaten).toHaveLength(27));

  it.each(lees(gaten))('%s %s', (_id, _uitleg, { gegeven, verwacht }) => {
    const { waarnemingen, werelddatum, kennisdatum } = gegeven;
    expect({ gaten: bepaalGaten(waarnemingen, definitieVan(gegeven), werelddatum, kennisdatum) }).toMatchObject(verwacht);
  });
});
