import { beginVan, dag, plusDagen } from '@loopplank/kernel';
import { gegevenPolicy } from '@loopplank/kernel/testing';
import { startNazorgNaVertrek } from './start-nazorg';
import { volgNazorg } from './volg-nazorg';

const ANKER = dag('2026-06-01');
const gestart = { type: 'NazorgGestart', data: { programma: 'pro', versie: 1, anker: ANKER, oorzaak: 'uitschrijving' } } as const;
const naDagen = (n: number) => beginVan(plusDagen(ANKER, n));

describe('start-nazorg-na-vertrek', () => {
  it.each([
    ['uitschrijving', { type: 'UitschrijvingGemeld', data: { per: ANKER, reden: 'diploma' } }],
    ['diploma', { type: 'DiplomaBehaald', data: { niveau: 'mbo2', leerweg: 'bol', datum: ANKER } }],
    ['gesprek', { type: 'ToekomstgesprekGevoerd', data: { datum: ANKER, aanwezig: ['jongere'] } }],
  ] as const)('%s: asks for a start, once, and remembers nothing', (oorzaak, event) => {
    const na = gegevenPolicy(startNazorgNaVertrek).na(event as never);
    na.danOpdrachten('StartNazorg').danKlaar();
    expect(na.opdrachten[0]!.data).toMatchObject({ oorzaak });
  });

  it('who goes on at another school needs none', () => {
    gegevenPolicy(startNazorgNaVertrek).na({ type: 'UitschrijvingGemeld', data: { per: ANKER, reden: 'andereSchool' } }).danOpdrachten().danKlaar();
  });
});

describe('volg-nazorg', () => {
  it('looks first when the first window has closed, and then every week', () => {
    gegevenPolicy(volgNazorg).na(gestart).danOpdrachten().danTimers({ kijk: naDagen(29) })
      .naTimer('kijk').danOpdrachten('SignaleerGemistNazorgcontact').danTimers({ kijk: naDagen(36) })
      .naTimer('kijk', naDagen(50)).danOpdrachten('SignaleerGemistNazorgcontact').danTimers({ kijk: naDagen(57) });
  });

  it('keeps looking after an end, which can be taken back, and stops long after the longest term', () => {
    const einde = (reden: 'overleden' | 'vertrokken' | 'eerder') => ({ type: 'NazorgBeeindigd', data: { nazorgId: 'x', op: ANKER, reden } }) as const;
    for (const reden of ['overleden', 'vertrokken', 'eerder'] as const) gegevenPolicy(volgNazorg).na(gestart, einde(reden)).danTimers({ kijk: naDagen(29) });
    gegevenPolicy(volgNazorg).na(gestart).naTimer('kijk', naDagen(1200)).danOpdrachten().danKlaar();
  });

  it('goes on when somebody decided to', () => {
    gegevenPolicy(volgNazorg).na(gestart, { type: 'NazorgVerlengd', data: { nazorgId: 'x', tot: dag('2029-03-01'), toelichting: 'x' } })
      .naTimer('kijk', naDagen(1200)).danOpdrachten('SignaleerGemistNazorgcontact');
  });
});
