import { beginVan, dag } from '@loopplank/kernel';
import { gegevenPolicy } from '@loopplank/kernel/testing';
import { VOORBEELD } from '../testing/voorbeelden';
import { escaleer } from './escaleer';
import { neemOverAlsVangnet } from './neem-over-als-vangnet';

const ID = '00000000-0000-4000-8000-000000000000';
/** Recorded on Tuesday 2 June 2026, as everything the test kit wraps. */
const gemist = (opRij: number) =>
  ({ type: 'NazorgcontactGemist', data: { nazorgId: ID, gepland: dag('2026-05-01'), opRij, gevolg: opRij > 2 ? 'ladder' : opRij > 1 ? 'escalatie' : 'geen' } }) as const;
const bereikt = (trede: 'begeleider' | 'leiding' | 'coordinator', soort: 'nazorg' | 'vacature' = 'nazorg', sinds = vandaag()) =>
  ({ type: 'EscalatieTredeBereikt', data: { ...VOORBEELD.EscalatieTredeBereikt, overId: ID, soort, trede, sinds } }) as const;
const trede = (na: { readonly opdrachten: readonly { readonly data: object }[] }) => na.opdrachten.map((o) => (o.data as { trede: string }).trede);

/** The day on which a ladder begins here. */
function vandaag() {
  const [opdracht] = gegevenPolicy(escaleer).na({ type: 'RegieVacatureGesignaleerd', data: { regieId: ID, organisatieId: ID } }).opdrachten;
  return (opdracht!.data as { sinds: ReturnType<typeof dag> }).sinds;
}

describe('escaleer', () => {
  it('one missed check is no ladder; the second begins one, further ones of the same row no other', () => {
    gegevenPolicy(escaleer).na(gemist(1)).danOpdrachten();
    const na = gegevenPolicy(escaleer).na(gemist(2)).danOpdrachten('Escaleer');
    expect(trede(na)).toEqual(['begeleider']);
    na.na(bereikt('begeleider')).na(gemist(3)).danOpdrachten();
  });

  it('climbs to the lead after five working days and to the coordinator after ten, and then is done climbing', () => {
    const begonnen = gegevenPolicy(escaleer).na(gemist(2), bereikt('begeleider'));
    const [eerst] = Object.values(begonnen.timers);
    const leiding = begonnen.naTimer('verder');
    expect(trede(leiding)).toEqual(['leiding']);
    const dan = leiding.na(bereikt('leiding'));
    expect(Object.values(dan.timers)[0]! > eerst!).toBe(true);
    const laatst = dan.naTimer('verder');
    expect(trede(laatst)).toEqual(['coordinator']);
    laatst.na(bereikt('coordinator')).danTimers({});
  });

  it('after contact, two new misses begin anew from the first step', () => {
    const na = gegevenPolicy(escaleer).na(gemist(2), bereikt('begeleider'), gemist(3), gemist(2));
    expect(trede(na.danOpdrachten('Escaleer').danTimers({}))).toEqual(['begeleider']);
  });

  it('an empty seat goes to the lead at once, an expired offer to the coordinator', () => {
    expect(trede(gegevenPolicy(escaleer).na({ type: 'RegieVacatureGesignaleerd', data: { regieId: ID, organisatieId: ID } }))).toEqual(['leiding']);
    const verlopen = gegevenPolicy(escaleer).na({ type: 'OverdrachtVerlopen', data: { overdrachtId: ID } });
    expect(trede(verlopen)).toEqual(['coordinator']);
    verlopen.na({ ...bereikt('coordinator'), data: { ...bereikt('coordinator').data, soort: 'overdracht' } }).danTimers({});
  });

  it('looks eight weeks before school ends whether the municipality was invited; a day that comes nearer counts', () => {
    const ingeschreven = { type: 'InschrijvingGemeld', data: { ...VOORBEELD.InschrijvingGemeld, van: dag('2025-08-01'), tot: dag('2027-07-16') } } as const;
    const na = gegevenPolicy(escaleer).na(ingeschreven).danTimers({ uitnodigen: beginVan(dag('2027-05-21')) });
    na.na({ type: 'UitschrijvingAangekondigd', data: { inschrijvingId: ID, per: dag('2026-10-01'), reden: 'overig' } as never }).danTimers({ uitnodigen: beginVan(dag('2026-08-05')) });
    expect(trede(na.naTimer('uitnodigen').danOpdrachten('Escaleer'))).toEqual(['begeleider']);
    gegevenPolicy(escaleer).na({ ...ingeschreven, data: { ...ingeschreven.data, tot: undefined } as never }).danTimers({});
  });
});

describe('neem-over-als-vangnet', () => {
  const leeg = { type: 'RegieVacatureGesignaleerd', data: { regieId: ID, organisatieId: ID } } as const;
  it('gives who leads there a working day, and stops when somebody was named', () => {
    gegevenPolicy(neemOverAlsVangnet).na(leeg).naTimer('vangnet').danOpdrachten('NeemOverAlsVangnet').danKlaar();
    gegevenPolicy(neemOverAlsVangnet).na(leeg, { type: 'RegieToegewezen', data: { organisatieId: ID, medewerkerId: ID, reden: 'vervanging' } }).danOpdrachten().danKlaar();
  });
});
