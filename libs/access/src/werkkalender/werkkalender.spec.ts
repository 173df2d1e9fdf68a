import { type Dag, dag, leesDag, moment, plusDagen, SYSTEEM, weekdag } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import fc from 'fast-check';
import { organisatieDecider } from '../organisatie/decider';
import type { OrganisatieEvent } from '../organisatie/events';
import type { WerkkalenderCommand } from './commands';
import { feestdagen, feestdagOp, pasen } from './feestdagen';
import { eersteWerkdag, isWerkdag, naWerkdagen, STANDAARD_KALENDER, type Werkkalender } from './kalender';

describe('public holidays', () => {
  // Known dates, the earliest and latest of a century among them.
  it.each([
    ['1999-04-04'], ['2000-04-23'], ['2008-03-23'], ['2011-04-24'], ['2016-03-27'], ['2019-04-21'], ['2023-04-09'], ['2024-03-31'],
    ['2025-04-20'], ['2026-04-05'], ['2027-03-28'], ['2028-04-16'], ['2029-04-01'], ['2030-04-21'], ['2035-03-25'], ['2038-04-25'],
  ])('Easter is on %s', (datum) => expect(pasen(Number(datum.slice(0, 4)))).toBe(datum));

  it('are those of 2026', () => {
    expect(feestdagen(2026).map((f) => `${f.datum} ${f.naam}`)).toEqual([
      '2026-01-01 Nieuwjaarsdag', '2026-04-05 Eerste paasdag', '2026-04-06 Tweede paasdag', '2026-04-27 Koningsdag', '2026-05-05 Bevrijdingsdag',
      '2026-05-14 Hemelvaartsdag', '2026-05-24 Eerste pinksterdag', '2026-05-25 Tweede pinksterdag', '2026-12-25 Eerste kerstdag', '2026-12-26 Tweede kerstdag',
    ]);
  });

  it("move Kings' day off a Sunday", () => {
    expect(feestdagOp(dag('2025-04-26'))).toBe('Koningsdag');
    expect(feestdagOp(dag('2025-04-27'))).toBeUndefined();
  });

  it('are ten in every year, and fall on the weekdays they always fall on', () => {
    for (let jaar = 1990; jaar <= 2099; jaar++) {
      const per = Object.fromEntries(feestdagen(jaar).map((f) => [f.naam, weekdag(f.datum)]));
      expect(per).toMatchObject({ 'Eerste paasdag': 7, 'Tweede paasdag': 1, Hemelvaartsdag: 4, 'Eerste pinksterdag': 7, 'Tweede pinksterdag': 1 });
      expect(Object.keys(per)).toHaveLength(10);
      expect(pasen(jaar) >= leesDag(`${jaar}-03-22`)! && pasen(jaar) <= leesDag(`${jaar}-04-25`)!).toBe(true);
    }
  });
});

const kalender = (anders: Partial<Werkkalender> = {}): Werkkalender => ({ ...STANDAARD_KALENDER, ...anders });
const dagen = fc.integer({ min: 0, max: 4000 }).map((n): Dag => plusDagen(dag('2024-01-01'), n));

describe('working days', () => {
  it('leave out the weekend, public holidays and closed days', () => {
    const k = kalender({ vrij: [{ id: 'x', van: dag('2026-05-06'), tot: dag('2026-05-08'), soort: 'vakantie' }] });
    expect(eersteWerkdag(k, dag('2026-05-05'))).toBe('2026-05-11');
    expect(isWerkdag(kalender({ feestdagenVrij: false }), dag('2026-05-05'))).toBe(true);
    expect(isWerkdag(kalender({ weekdagen: [6] }), dag('2026-05-09'))).toBe(true);
  });

  it('are counted from the day after', () => {
    const k = kalender();
    expect(naWerkdagen(k, dag('2026-06-05'), 2)).toBe('2026-06-09');
    expect(naWerkdagen(k, dag('2026-06-06'), 0)).toBe('2026-06-08');
    expect(naWerkdagen(k, dag('2026-12-24'), 1)).toBe('2026-12-28');
  });

  it('always come: the answer is a working day, and the n+1th is the first after the nth', () => {
    fc.assert(fc.property(dagen, fc.integer({ min: 0, max: 30 }), fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (op, n, weekdagen) => {
      const k = kalender({ weekdagen });
      const nde = naWerkdagen(k, op, n);
      expect(isWerkdag(k, nde)).toBe(true);
      expect(naWerkdagen(k, op, n + 1)).toBe(n === 0 && nde !== op ? nde : eersteWerkdag(k, plusDagen(nde, 1)));
    }));
  });

  it('give the day itself when an organisation is never open', () => {
    const dicht = kalender({ vrij: [{ id: 'x', van: dag('2026-01-01'), tot: dag('2036-01-01'), soort: 'overig' }] });
    expect(eersteWerkdag(dicht, dag('2026-06-08'))).toBe('2026-06-08');
  });
});

describe('the calendar of an organisation', () => {
  const meta = { nu: moment('2026-06-08T06:12:00Z'), actor: SYSTEEM };
  const school: OrganisatieEvent = { type: 'OrganisatieGeregistreerd', data: { naam: 'De Werf', soort: 'school', gemeenten: [], grondslagen: [] } };
  const command = <T extends WerkkalenderCommand['type']>(type: T, data: Extract<WerkkalenderCommand, { type: T }>['data']) =>
    ({ type, data, meta }) as unknown as WerkkalenderCommand;
  const kerst = { van: dag('2026-12-28'), tot: dag('2026-12-31'), soort: 'collectief' } as const;
  const bestaand = gegeven(organisatieDecider, [school]);

  it('is the usual one until it says otherwise; saying so also counts', () => {
    expect(bestaand.state.kalender).toEqual(STANDAARD_KALENDER);
    bestaand.als(command('StelWerkdagenIn', { weekdagen: [1, 2, 3, 4, 5], feestdagenVrij: true })).danTypes('WerkdagenIngesteld');
  });

  it('knows its days in order, once each, and at least one', () => {
    bestaand.als(command('StelWerkdagenIn', { weekdagen: [4, 1, 4, 2], feestdagenVrij: true })).dan({
      type: 'WerkdagenIngesteld', data: { weekdagen: [1, 2, 4], feestdagenVrij: true },
    });
    bestaand.als(command('StelWerkdagenIn', { weekdagen: [], feestdagenVrij: true })).danAfgewezen('geen-werkdagen');
    const ingesteld: OrganisatieEvent = { type: 'WerkdagenIngesteld', data: { weekdagen: [1, 2, 4], feestdagenVrij: true } };
    const met = gegeven(organisatieDecider, [school, ingesteld]);
    met.als(command('StelWerkdagenIn', { weekdagen: [2, 1, 4], feestdagenVrij: true })).danNiets();
    met.als(command('StelWerkdagenIn', { weekdagen: [1, 2, 4], feestdagenVrij: false })).danTypes('WerkdagenIngesteld');
    expect(met.state.kalender).toMatchObject({ weekdagen: [1, 2, 4], versie: 1 });
  });

  it('takes closed days, once, and gives them back', () => {
    bestaand.als(command('VoegVrijeDagenToe', kerst)).dan({ type: 'VrijeDagenToegevoegd', data: kerst });
    const met = gegeven(organisatieDecider, [school, { type: 'VrijeDagenToegevoegd', data: kerst }]);
    met.als(command('VoegVrijeDagenToe', kerst)).danNiets();
    const { id } = met.state.kalender.vrij[0]!;
    met.als(command('TrekVrijeDagenIn', { vrijeDagenId: id })).dan({ type: 'VrijeDagenIngetrokken', data: { vrijeDagenId: id } });
    bestaand.als(command('TrekVrijeDagenIn', { vrijeDagenId: id })).danAfgewezen('vrije-dagen-onbekend');
    const weg = gegeven(organisatieDecider, [school, { type: 'VrijeDagenToegevoegd', data: kerst }, { type: 'VrijeDagenIngetrokken', data: { vrijeDagenId: id } }]);
    expect(weg.state.kalender).toMatchObject({ vrij: [], versie: 2 });
  });

  it('refuses a period that ends before it begins, or lies out of sight', () => {
    bestaand.als(command('VoegVrijeDagenToe', { ...kerst, tot: dag('2026-12-27') })).danAfgewezen('einde-voor-begin');
    bestaand.als(command('VoegVrijeDagenToe', { ...kerst, tot: dag('2028-01-01') })).danAfgewezen('te-ver-vooruit');
    bestaand.als(command('VoegVrijeDagenToe', { ...kerst, van: dag('2030-01-01'), tot: dag('2030-01-02') })).danAfgewezen('te-ver-vooruit');
  });
});
