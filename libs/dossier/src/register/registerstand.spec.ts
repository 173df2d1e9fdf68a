import { dag, type Dag, moment, type Moment } from '@loopplank/kernel';
import fc from 'fast-check';
import { diplomas } from '../school/loopbaan';
import { inschrijvingen } from '../school/inschrijvingen';
import { diplomaVelden } from '../school/diploma';
import { inschrijvingVelden, uitschrijvingVelden } from '../school/inschrijving';
import { Proefdossier } from '../testing/proefdossier';
import type { MeldRegisterstand, Registerinhoud } from './meld-registerstand';
import { registeruitkomst } from './uitkomst';

type Data = MeldRegisterstand['data'];
const op = (d: string): Moment => moment(`${d}T00:00:00Z`);
const inschrijving = (van: string, ook: Partial<Registerinhoud> = {}): Registerinhoud => ({ soort: 'inschrijving', school: '99XX', van: dag(van), ...ook });
const regel = (standOp: string, inhoud?: Registerinhoud, gegeven = 'een') => ({ gegeven, standOp: op(standOp), ...(inhoud ? { inhoud } : { verwijderd: true }) });
const duo = (...regels: Data['regels']): Data => ({ register: 'DUO', regels });

/** What stands in the file by now, without ids and clocks. */
const feiten = (d: Proefdossier) => ({
  inschrijvingen: inschrijvingen(d.state).map((r) => [inschrijvingVelden(r.inschrijving), r.uitschrijving && uitschrijvingVelden(r.uitschrijving)]).map((x) => JSON.stringify(x)).sort(),
  diplomas: diplomas(d.state).map((x) => JSON.stringify(diplomaVelden(x))).sort(),
});
const scholen = (d: Proefdossier): [Dag, Dag | undefined][] => inschrijvingen(d.state).map((r) => [r.inschrijving.data.van, r.uitschrijving?.data.per]);

let d: Proefdossier;
beforeEach(() => (d = Proefdossier.aangemeld()));

describe('a row of a register', () => {
  it('becomes an observation with its own days and source, and a fact of the file', () => {
    const events = d.doe('MeldRegisterstand', { ...duo(regel('2026-05-26', inschrijving('2025-08-25', { uitPer: dag('2026-05-12'), uitReden: 'zonderDiploma' }))), ontvangenOp: moment('2026-06-08T05:00:00Z') });
    expect(events.map((e) => [e.type, e.bron, e.geldigOp.slice(0, 10)])).toEqual([
      ['RegisterstandGemeld', 'DUO', '2026-05-11'], ['InschrijvingGemeld', 'DUO', '2025-08-24'], ['UitschrijvingGemeld', 'DUO', '2026-05-11'],
    ]);
    expect(events[2]!.data).toMatchObject({ per: '2026-05-12', reden: 'zonderDiploma', ontvangenOp: '2026-06-08T05:00:00.000Z' });
    expect(scholen(d)).toEqual([['2025-08-25', '2026-05-12']]);
  });

  it('changed by the register is corrected here, and what was believed stays in the history', () => {
    d.doe('MeldRegisterstand', duo(regel('2026-05-01', inschrijving('2025-08-25'))));
    const events = d.doe('MeldRegisterstand', duo(regel('2026-06-01', inschrijving('2025-09-01'))));
    expect(events.map((e) => e.type)).toEqual(['RegisterstandGemeld', 'GebeurtenisGecorrigeerd', 'InschrijvingGemeld']);
    expect(events[1]!.data).toMatchObject({ reden: 'register', vervangen: true });
    expect([scholen(d), d.state.inschrijvingen.gemeld.length]).toEqual([[['2025-09-01', undefined]], 2]);
  });

  it('taken out by the register never was, also when that comes before the row itself', () => {
    d.doe('MeldRegisterstand', duo(regel('2026-06-01')));
    expect(registeruitkomst(d.state, 'DUO', regel('2026-05-01', inschrijving('2025-08-25')))).toBe('verouderd');
    d.doe('MeldRegisterstand', duo(regel('2026-05-01', inschrijving('2025-08-25'))));
    expect(scholen(d)).toEqual([]);
    d.doe('MeldRegisterstand', duo(regel('2026-06-02', inschrijving('2025-08-25'))));
    expect(scholen(d)).toEqual([['2025-08-25', undefined]]);
  });

  it('takes away the diploma that gave the startkwalificatie', () => {
    const diploma: Registerinhoud = { soort: 'diploma', niveau: 'mbo2', datum: dag('2026-05-20') };
    d.doe('MeldRegisterstand', duo(regel('2026-05-26', diploma, 'dip')));
    expect(diplomas(d.state)).toHaveLength(1);
    d.doe('MeldRegisterstand', duo(regel('2026-06-01', undefined, 'dip')));
    expect(diplomas(d.state)).toEqual([]);
  });

  it('told twice changes nothing; told again of a later moment confirms', () => {
    const r = regel('2026-05-01', inschrijving('2025-08-25'));
    d.doe('MeldRegisterstand', duo(r));
    expect([registeruitkomst(d.state, 'DUO', r), d.doe('MeldRegisterstand', duo(r))]).toEqual(['gelijk', []]);
    const later = regel('2026-06-01', inschrijving('2025-08-25'));
    expect(registeruitkomst(d.state, 'DUO', later)).toBe('bevestigd');
    expect(d.doe('MeldRegisterstand', duo(later)).map((e) => e.type)).toEqual(['RegisterstandGemeld']);
    expect(registeruitkomst(d.state, 'DUO', regel('2026-06-01', inschrijving('2025-09-25')))).toBe('conflict');
  });

  it('does not undo what somebody put right by hand: people decide', () => {
    const [, feit] = d.doe('MeldRegisterstand', duo(regel('2026-05-01', inschrijving('2025-08-25'))));
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: feit!.eventId, reden: 'verkeerdeDatum', nieuw: { soort: 'inschrijving', velden: { van: dag('2025-10-01') } } });
    const later = regel('2026-06-01', inschrijving('2025-09-01'));
    expect(registeruitkomst(d.state, 'DUO', later)).toBe('conflict');
    expect(d.doe('MeldRegisterstand', duo(later)).map((e) => e.type)).toEqual(['RegisterstandGemeld']);
    expect(scholen(d)).toEqual([['2025-10-01', undefined]]);
  });

  it('is not unsaid by a person, and not believed when it is impossible', () => {
    const [stand] = d.doe('MeldRegisterstand', duo(regel('2026-05-01', inschrijving('2025-08-25'))));
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: stand!.eventId, reden: 'vergissing' })).toBe('niet-te-corrigeren /gebeurtenisId');
    expect(d.weigering('MeldRegisterstand', duo(regel('2026-06-09', inschrijving('2025-08-25'))))).toBe('in-de-toekomst /standOp');
    expect(d.weigering('MeldRegisterstand', duo(regel('2026-06-01', inschrijving('2001-08-25'))))).toBe('voor-geboorte /van');
    expect(d.weigering('MeldRegisterstand', duo(regel('2026-06-01', inschrijving('2025-08-25', { uitPer: dag('2025-08-25') }))))).toBe('einde-voor-begin /uitPer');
  });
});

describe('a full list', () => {
  const lijst = (standOp: string, ...regels: Data['regels']): Data => ({ register: 'DUO', lijstOp: op(standOp), regels });

  it('ends an enrolment that is not on it, and only one that was open then', () => {
    d.doe('MeldRegisterstand', duo(regel('2026-05-01', inschrijving('2025-08-25')), regel('2026-05-01', inschrijving('2024-08-25', { uitPer: dag('2025-07-01') }), 'oud')));
    d.doe('MeldRegisterstand', lijst('2026-06-01'));
    expect(scholen(d)).toEqual([['2025-08-25', '2026-06-01'], ['2024-08-25', '2025-07-01']]);
  });

  it('that names it confirms it, and a later row brings it back', () => {
    d.doe('MeldRegisterstand', duo(regel('2026-05-01', inschrijving('2025-08-25'))));
    d.doe('MeldRegisterstand', lijst('2026-06-01', regel('2026-06-01', inschrijving('2025-08-25'))));
    expect(scholen(d)).toEqual([['2025-08-25', undefined]]);
    d.doe('MeldRegisterstand', lijst('2026-06-05'));
    expect(scholen(d)).toEqual([['2025-08-25', '2026-06-05']]);
    d.doe('MeldRegisterstand', duo(regel('2026-06-07', inschrijving('2025-08-25'))));
    expect(scholen(d)).toEqual([['2025-08-25', undefined]]);
    expect(d.doe('MeldRegisterstand', lijst('2026-06-05'))).toEqual([]);
  });
});

const dagen = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05'];
const willekeurig = fc.array(
  fc.record({
    register: fc.constantFrom('DUO' as const, 'school' as const),
    lijst: fc.boolean(),
    dag: fc.nat(3),
    rijen: fc.array(fc.record({ gegeven: fc.constantFrom('een', 'twee', 'drie'), weg: fc.boolean(), van: fc.nat(3), uit: fc.option(fc.nat(3), { nil: undefined }), diploma: fc.boolean() }), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
).map((leveringen) => leveringen.map(({ register, lijst, dag: n, rijen }): Data => ({
  register,
  ...(lijst ? { lijstOp: op(dagen[n]!) } : {}),
  regels: rijen.map((r) => regel(dagen[n]!, r.weg ? undefined : r.diploma ? { soort: 'diploma', niveau: 'mbo2', datum: dag(`2025-1${r.van % 3}-01`) } : inschrijving(`202${r.van}-08-25`, r.uit === undefined ? {} : { uitPer: dag(`2026-0${r.uit + 1}-20`) }), r.gegeven)),
})));

describe('deliveries', () => {
  it('give the same file in whatever order they come, and coming twice', () => {
    fc.assert(
      fc.property(willekeurig, fc.infiniteStream(fc.nat(100)), (leveringen, getal) => {
        const gehusseld = [...leveringen, ...leveringen.slice(0, 2)].map((l) => ({ l, n: getal.next().value as number })).sort((a, b) => a.n - b.n).map(({ l }) => l);
        const ander = Proefdossier.aangemeld();
        for (const l of leveringen) d.doe('MeldRegisterstand', l);
        for (const l of gehusseld) ander.doe('MeldRegisterstand', l);
        expect(feiten(ander)).toEqual(feiten(d));
        d = Proefdossier.aangemeld();
      }),
      { numRuns: 300 },
    );
  });

  it('taken back leave the file as if they had never come', () => {
    fc.assert(
      fc.property(willekeurig, fc.nat(5), (leveringen, welke) => {
        const weg = welke % leveringen.length;
        const [met, zonder] = [Proefdossier.aangemeld(), Proefdossier.aangemeld()];
        const commandIds = leveringen.map((l) => met.doe('MeldRegisterstand', l)[0]?.commandId ?? 'geen');
        // What was told before is told by nobody else: leave the ones that changed nothing out of the comparison.
        leveringen.forEach((l, i) => (i === weg ? undefined : zonder.doe('MeldRegisterstand', l)));
        met.doe('TrekRegisterstandIn', { commandIds: [commandIds[weg]!] });
        const herhaald = leveringen.some((l, i) => i > weg && (l.lijstOp !== undefined && l.lijstOp === leveringen[weg]!.lijstOp || l.regels.some((r) => leveringen[weg]!.regels.some((q) => q.gegeven === r.gegeven && q.standOp === r.standOp))));
        if (!herhaald) expect(feiten(met)).toEqual(feiten(zonder));
      }),
      { numRuns: 300 },
    );
  });
});
