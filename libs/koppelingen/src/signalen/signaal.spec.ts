import { type Actor, dag, fold, moment, type RecordedEvent } from '@loopplank/kernel';
import fc from 'fast-check';
import { aandachtVanaf } from './aandacht';
import type { OntvangSignaal, SignaalCommand } from './commands';
import { signaalDecider } from './decider';
import type { SignaalEvent } from './events';
import { geenSignaal, type Signaal } from './state';
import { bewaardTot } from './termijnen';

const RMC: Actor = { medewerkerId: 'c1000000-0000-4000-8000-000000000003', organisatieId: 'b1000000-0000-4000-8000-000000000003', rol: 'rmc' };
const ANDER: Actor = { ...RMC, organisatieId: 'b1000000-0000-4000-8000-000000000009' };
const NU = moment('2026-06-08T06:00:00Z');
const JONGERE = 'a1000000-0000-4000-8000-000000000001';

type Rij = OntvangSignaal['data'];
const rij = (standOp: string, inhoud: Rij['regel']['inhoud'] | null, gegeven = 'een'): Rij => ({
  register: 'DUO', standOp: moment(`${standOp}T00:00:00Z`), ontvangenOp: NU, importId: 'd1000000-0000-4000-8000-000000000001', rij: 1,
  persoon: { bsn: '999990019' }, regel: { gegeven, verwijderd: inhoud === null, ...(inhoud ? { inhoud } : {}) },
});
const school = (uitPer?: string): NonNullable<Rij['regel']['inhoud']> => ({ soort: 'inschrijving', school: '99XX', van: dag('2025-08-25'), ...(uitPer ? { uitPer: dag(uitPer) } : {}) });

let n = 0;
/** Plays commands; each event gets the id of its command as id. */
function speel(s: Signaal, type: SignaalCommand['type'], data: object, actor = RMC): { s: Signaal; events: readonly string[]; code?: string } {
  const besluit = signaalDecider.decide({ type, data, meta: { nu: NU, actor } } as SignaalCommand, s);
  if (besluit.soort === 'afgewezen') return { s, events: [], code: besluit.code };
  const commandId = `cmd-${n++}`;
  const events = besluit.events.map((e, i) => ({ ...e, eventId: `${commandId}-${i}`, commandId, vastgelegdOp: NU, actor }) as unknown as RecordedEvent<SignaalEvent>);
  return { s: fold({ initial: s, evolve: signaalDecider.evolve } as never, events) as Signaal, events: events.map((e) => e.type) };
}
const ids = (s: Signaal): readonly string[] => s.ontvangsten.map((o) => o.id);
const ontvangen = (...rijen: Rij[]): Signaal => rijen.reduce((s, r) => speel(s, 'OntvangSignaal', r).s, geenSignaal);

describe('a signal', () => {
  it('is received once for what is told twice, and belongs to who was told', () => {
    const s = ontvangen(rij('2026-05-01', school('2026-04-30')));
    expect(speel(s, 'OntvangSignaal', rij('2026-05-01', school('2026-04-30'))).events).toEqual([]);
    expect(speel(s, 'AccepteerSignaal', { jongereId: JONGERE, hoe: 'gekoppeld', ontvangsten: ids(s) }, ANDER).code).toBe('signaal-onbekend');
    expect(speel(geenSignaal, 'WijsSignaalAf', { reden: 'verhuisd' }).code).toBe('signaal-onbekend');
  });

  it('is accepted into one file; that is not taken back by rejecting it', () => {
    const open = ontvangen(rij('2026-05-01', school('2026-04-30')));
    const { s, events } = speel(open, 'AccepteerSignaal', { jongereId: JONGERE, hoe: 'aangemeld', ontvangsten: ids(open) });
    expect(events).toEqual(['SignaalGeaccepteerd']);
    expect(speel(s, 'AccepteerSignaal', { jongereId: JONGERE, hoe: 'aangemeld', ontvangsten: [] }).events).toEqual([]);
    expect(speel(s, 'AccepteerSignaal', { jongereId: RMC.organisatieId, hoe: 'gekoppeld', ontvangsten: ids(s) }).code).toBe('signaal-al-geaccepteerd');
    expect(speel(s, 'WijsSignaalAf', { reden: 'verhuisd' }).code).toBe('signaal-al-geaccepteerd');
  });

  it('is accepted with the rows that were seen, no fewer and no more; what comes after that is refused', () => {
    const een = ontvangen(rij('2026-05-01', school('2026-04-30')));
    const twee = speel(een, 'OntvangSignaal', rij('2026-06-01', { soort: 'zonderWerkOfSchool' }, 'twee')).s;
    const accepteer = (s: Signaal, ontvangsten: readonly string[]) => speel(s, 'AccepteerSignaal', { jongereId: JONGERE, hoe: 'aangemeld', ontvangsten });
    for (const ontvangsten of [ids(een), [], [...ids(twee), 'weg'], [ids(twee)[0]!, 'weg']]) expect(accepteer(twee, ontvangsten).code).toBe('signaal-veranderd');
    const { s } = accepteer(twee, ids(twee));
    expect([s.status, s.jongereId]).toEqual(['geaccepteerd', JONGERE]);
    expect(speel(s, 'OntvangSignaal', rij('2026-07-01', school(), 'drie')).code).toBe('signaal-al-geaccepteerd');
    expect(speel(s, 'OntvangSignaal', rij('2026-05-01', school('2026-04-30')))).toMatchObject({ events: [] });
  });

  it('that was rejected comes back for something else, not for being named again', () => {
    const s = speel(ontvangen(rij('2026-05-01', school('2026-04-30'))), 'WijsSignaalAf', { reden: 'gaatGoed' }).s;
    expect(speel(s, 'OntvangSignaal', rij('2026-06-01', school('2026-04-30'))).s.status).toBe('afgewezen');
    expect(speel(s, 'OntvangSignaal', rij('2026-06-01', { soort: 'zonderWerkOfSchool' }, 'twee')).s.status).toBe('open');
    expect(speel(ontvangen(rij('2026-05-01', school())), 'WijsSignaalAf', { reden: 'overig' }).code).toBe('signaal-toelichting');
  });

  it('goes with its list while nobody has decided, and is nothing once it is erased', () => {
    const open = ontvangen(rij('2026-05-01', school('2026-04-30')));
    const commandIds = open.ontvangsten.map((o) => o.commandId);
    expect(speel(open, 'TrekSignaalIn', { commandIds }).s.ontvangsten).toEqual([]);
    const besloten = speel(open, 'WijsSignaalAf', { reden: 'verhuisd' }).s;
    expect(speel(besloten, 'TrekSignaalIn', { commandIds }).code).toBe('signaal-behandeld');
    const gewist = speel(besloten, 'WisSignaal', { reden: 'bewaartermijn' }).s;
    expect(gewist).toEqual({ status: 'gewist', organisatieId: RMC.organisatieId, ontvangsten: [] });
    expect([speel(gewist, 'WisSignaal', { reden: 'verzoek' }).events, speel(gewist, 'OntvangSignaal', rij('2026-05-01', school())).code]).toEqual([[], 'signaal-gewist']);
  });

  it.each([
    ['left school', [rij('2026-05-01', school('2026-04-30'))], '2026-04-30'],
    ['goes to school', [rij('2026-05-01', school())], null],
    ['left one school and goes to another', [rij('2026-05-01', school('2026-04-30')), rij('2026-05-08', school(), 'twee')], null],
    ['left after all: the register took the other school out', [rij('2026-05-01', school('2026-04-30')), rij('2026-05-08', school(), 'twee'), rij('2026-05-15', null, 'twee')], '2026-04-30'],
    ['has a startkwalificatie', [rij('2026-05-01', school('2026-04-30')), rij('2026-05-01', { soort: 'diploma', niveau: 'mbo2', datum: dag('2026-04-20') }, 'dip')], null],
    ['has only an entree diploma', [rij('2026-05-01', school('2026-04-30')), rij('2026-05-01', { soort: 'diploma', niveau: 'entree', datum: dag('2026-04-20') }, 'dip')], '2026-04-30'],
    ['is on the list of who does nothing', [rij('2026-05-01', { soort: 'zonderWerkOfSchool' })], '2026-05-01'],
    ['died', [rij('2026-05-01', school('2026-04-30')), rij('2026-05-02', { soort: 'overleden', datum: dag('2026-04-30') }, 'bep')], null],
    ['only moved', [rij('2026-05-01', { soort: 'verhuisd', gemeente: 'GM0153' })], null],
  ])('asks for attention or not: %s', (_, rijen, vanaf) => expect(aandachtVanaf(ontvangen(...rijen).ontvangsten)).toBe(vanaf));

  it('asks the same in whatever order the rows came', () => {
    const inhoud = fc.constantFrom(null, school(), school('2026-04-30'), { soort: 'diploma' as const, niveau: 'mbo2' as const, datum: dag('2026-04-20') }, { soort: 'zonderWerkOfSchool' as const });
    const rijen = fc.array(fc.tuple(fc.constantFrom('2026-05-01', '2026-05-08'), inhoud, fc.constantFrom('een', 'twee')).map(([d, i, g]) => rij(d, i, g)), { maxLength: 6 });
    fc.assert(fc.property(rijen, (r) => expect(aandachtVanaf(ontvangen(...r).ontvangsten)).toBe(aandachtVanaf(ontvangen(...[...r].reverse()).ontvangsten))));
  });

  it('is kept no longer than it serves', () => {
    const tot = (status: Signaal['status'], aandacht: boolean) => bewaardTot({ status }, NU, aandacht);
    expect([tot('open', true), tot('open', false), tot('afgewezen', true), tot('geaccepteerd', true)]).toEqual(['2027-06-08', '2026-10-06', '2027-06-08', '2026-07-08']);
  });
});
