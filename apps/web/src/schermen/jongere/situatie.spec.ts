import type { Inschrijving, Plaatsing } from '@loopplank/dossier/antwoorden';
import type { Dag, Moment } from '@loopplank/kernel';
import { situatie } from './situatie';

const OP = '2026-01-01T08:00:00.000Z' as Moment;
const dag = (d: string) => d as Dag;
const werk = (extra: Partial<Plaatsing> = {}): Plaatsing => ({ id: 'w', soort: 'werk', werkgever: 'Bakkerij Kruim', uren: 16, vanDatum: dag('2026-02-01'), totDatum: dag('2026-08-31'), bron: 'werkgever', vastgelegdOp: OP, ...extra });
const school = (extra: Partial<Inschrijving> = {}): Inschrijving => ({ id: 's', school: 'mbo Lindewaard', opleiding: 'Entree', vanDatum: dag('2025-09-01'), aangekondigd: false, bron: 'school', vastgelegdOp: OP, ...extra });
const zin = (plaatsingen: Plaatsing[], inschrijvingen: Inschrijving[], peildatum = '2026-06-08') => situatie({ plaatsingen, inschrijvingen, peildatum: dag(peildatum) }).replace(/\u00a0/g, ' ');

describe('the situation in one line', () => {
  it('says the work of the day, and since when there is no school', () =>
    expect(zin([werk()], [school({ totDatum: dag('2026-05-11') })])).toBe('Werkt 16 uur bij Bakkerij Kruim. Geen school sinds 12 mei.'));

  it('says the school, and then not that there is no work', () => expect(zin([werk({ totDatum: dag('2026-03-31') })], [school()])).toBe('Zit op mbo Lindewaard, Entree.'));

  it('says of somebody with neither since when, counted from the last of each', () =>
    expect(zin([werk({ totDatum: dag('2026-03-31') }), werk({ vanDatum: dag('2024-01-01'), totDatum: dag('2024-05-01') })], [school({ totDatum: dag('2025-12-31') })])).toBe(
      'Geen werk sinds 1 apr. Geen school sinds 1 jan.',
    ));

  it('holds on the last day and no longer', () => {
    expect(zin([werk()], [], '2026-08-31')).toBe('Werkt 16 uur bij Bakkerij Kruim.');
    expect(zin([werk()], [], '2026-09-01')).toBe('Geen werk sinds 1 sep.');
    expect(zin([werk()], [], '2026-01-31')).toBe('');
  });

  it('names kinds of work apart, and no name or hours that one may not know', () =>
    expect(zin([werk({ soort: 'stage' }), werk({ soort: 'proefplaatsing', werkgever: null, afgeschermd: true }), { ...werk({ werkgever: null }), uren: 0 }], [])).toBe(
      'Loopt 16 uur stage bij Bakkerij Kruim. Werkt 16 uur op proef. Werkt.',
    ));

  it('takes a school that was only announced for a plan, never for being there', () => {
    const plan = school({ aangekondigd: true, vanDatum: dag('2026-08-24') });
    expect(zin([], [plan])).toBe('Gaat vanaf 24 aug naar mbo Lindewaard.');
    expect(zin([], [plan, school({ totDatum: dag('2026-05-11') })], '2026-09-08')).toBe('Geen school sinds 12 mei.');
    expect(zin([], [school({ school: null, opleiding: null, afgeschermd: true })])).toBe('Zit op een school.');
  });

  it('says nothing when nothing was told', () => expect(situatie({ peildatum: dag('2026-06-08') })).toBe(''));
});
