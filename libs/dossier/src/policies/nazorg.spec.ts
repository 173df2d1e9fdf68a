import { beginVan, dag, momentOp, plusDagen } from '@loopplank/kernel';
import { gegevenPolicy } from '@loopplank/kernel/testing';
import fc from 'fast-check';
import { lopendeKlok } from '../nazorg/klokken';
import { Proefdossier } from '../testing/proefdossier';
import { Regelkring } from '../testing/regelkring';
import { startNazorgNaVertrek } from './start-nazorg';
import { volgNazorg } from './volg-nazorg';

const ANKER = dag('2026-06-01');
const gestart = { type: 'NazorgGestart', data: { programma: 'pro', versie: 1, anker: ANKER, oorzaak: 'uitschrijving' } } as const;
/** A week of looking; the window itself is open through 14 days. */
const ELKE_WEEK = 7;
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
  it('looks when a window has closed, every week after a miss, and when the next window has closed after that', () => {
    const gemist = { type: 'NazorgcontactGemist', data: { nazorgId: 'x', gepland: plusDagen(ANKER, 14), opRij: 1, gevolg: 'geen' } } as const;
    const na = gegevenPolicy(volgNazorg).na(gestart).danOpdrachten().danTimers({ kijk: naDagen(29) }).naTimer('kijk').danOpdrachten('SignaleerGemistNazorgcontact').danTimers({ kijk: naDagen(43) });
    na.naTimer('kijk').danTimers({ kijk: naDagen(57) });
    na.na({ ...gemist, geldigOp: naDagen(29) } as never).danTimers({ kijk: naDagen(36) }).naTimer('kijk').danTimers({ kijk: naDagen(43) });
  });

  it('looks tomorrow and every week when something moves the moments, and in the last weeks of the term', () => {
    const pauze = { type: 'NazorgGepauzeerd', data: { nazorgId: 'x', van: ANKER, hervatOp: plusDagen(ANKER, 20), effect: 'schuift', reden: 'opname' } } as const;
    gegevenPolicy(volgNazorg).na(gestart, { ...pauze, geldigOp: naDagen(2) } as never).danTimers({ kijk: naDagen(3) }).naTimer('kijk').danTimers({ kijk: naDagen(10) })
      .naTimer('kijk', naDagen(300)).danTimers({ kijk: naDagen(307) });
    gegevenPolicy(volgNazorg).na(gestart).naTimer('kijk', naDagen(700)).danTimers({ kijk: naDagen(707) });
  });

  it('goes on every week with what an older version remembered', () => {
    const oud = volgNazorg.optillen!({ jongereId: 'j', tot: plusDagen(ANKER, 900) }, 1);
    expect(volgNazorg.opTimer(oud, { naam: 'kijk', gepland: naDagen(50), werkelijk: naDagen(50) }, {} as never)).toMatchObject({ zetTimers: [{ naam: 'kijk', op: naDagen(57) }] });
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

  it('tells every miss within a week, whatever else happens in the file', () => {
    const stappen: fc.Arbitrary<number[]> = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 });
    fc.assert(fc.property(stappen, fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 12, maxLength: 12 }), (wat, dagen) => {
      const d = Proefdossier.aangemeld();
      const kring = new Regelkring(d);
      const doe = (type: 'RegistreerContact', data: object) => {
        const besluit = d.besluit(type, data as never);
        if (besluit.soort === 'aanvaard') kring.legVast(besluit.events, d.actor);
      };
      doe('StartNazorg' as never, { programma: 'pro', anker: d.vandaag });
      wat.forEach((n, i) => {
        for (let dag = 0; dag < dagen[i]!; dag++) {
          kring.naar(momentOp(plusDagen(d.vandaag, 1), 9));
          const klok = lopendeKlok(d.state, d.vandaag);
          if (!klok || klok.staat === 'gepauzeerd') continue;
          const verteld = d.state.nazorg.gemist.map((g) => g.data.gepland);
          const stil = klok.gemist.slice(klok.gemist.length - klok.gemistOpRij).filter((g) => !verteld.includes(g) && plusDagen(g, 14 + 1 + ELKE_WEEK) < d.vandaag);
          if (stil.length > 0) throw new Error(`on ${d.vandaag} nobody heard of ${stil.join(', ')}`);
        }
        if (n < 5) doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
        if (n === 5) doe('PauzeerNazorg' as never, { reden: 'opname', hervatOp: plusDagen(d.vandaag, 10 + dagen[i]!), effect: dagen[i]! % 2 ? 'schuift' : 'teltDoor' });
        if (n === 6) doe('StartPlaatsing' as never, { soort: 'werk', werkgever: 'Kruim', van: d.vandaag, contract: 'bepaald', uren: 20, tot: plusDagen(d.vandaag, 3 * dagen[i]!) });
        if (n === 7) doe('HervatNazorg' as never, {});
      });
    }), { numRuns: process.env['LOOPPLANK_ZWAAR'] === '1' ? 100 : 3, seed: 20260608 });
  }, 600_000);
});
