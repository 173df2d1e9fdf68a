import { bepaalGaten, type Feit, type Waarneming, DEFINITIES } from '@loopplank/in-beeld';
import { type Dag, dag, plusDagen } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { moment } from '@loopplank/kernel';
import { bepaalKlokken } from './klok/klok';
import { programmaOp } from './klok/programmas';
import { lopendeKlok } from './klokken';

/** What practices of the region ask, with their own numbers. */
const feit = (id: string, soort: Feit['soort'], van: string, meer: Partial<Feit> = {}): Feit =>
  ({ gebeurtenisId: id, soort, geldigVan: dag(van), ontvangenOp: dag(van), bron: 'school', zekerheid: 'bevestigd', ...meer });

const klok = (code: 'pro' | 'transitieroute', feiten: readonly Waarneming[], op: string) =>
  bepaalKlokken(feiten, { programma: () => programmaOp(code, dag(op)) }, dag(op), dag(op))[0]!;

describe('Arnhem: two years from leaving', () => {
  it('15 July 2022 ends on 15 July 2024, with a conversation in the last weeks', () => {
    const feiten = [feit('x', 'uitstroom', '2022-07-15'), feit('c', 'tweezijdigContact', '2024-07-01')];
    expect(klok('pro', feiten, '2024-07-15')).toMatchObject({ einde: '2024-07-15', staat: 'loopt' });
    expect(klok('pro', feiten, '2024-07-16')).toMatchObject({ staat: 'beeindigd', beeindigdDoor: 'looptijd' });
  });
});

describe('ROC Twente: at least three months after the diploma', () => {
  it('diploma 8 July 2022: not closed before 8 October 2022 without a named exception', () => {
    const d = new Proefdossier(moment('2022-07-01T08:00:00Z'));
    d.doe('MeldJongereAan', { voornaam: 'Sem', achternaam: 'Ter Brugge', geboortedatum: dag('2004-05-02'), gemeente: 'GM0153', herkomst: 'mbo', betrokkenen: [{ organisatieId: d.actor.organisatieId, rol: 'gemeente', grondslag: 'WEB 9.2.12', van: dag('2022-07-01') }] });
    d.later(7);
    d.doe('MeldDiploma', { niveau: 'mbo3', datum: dag('2022-07-08') });
    d.doe('StartNazorg', { programma: 'loopbaancoach' });
    expect(lopendeKlok(d.state, d.vandaag)).toMatchObject({ anker: '2022-07-08', einde: '2022-10-08' });
    d.later(91);
    expect(d.weigering('BeeindigNazorg', { reden: 'besluit', toelichting: 'Gaat goed.' })).toBe('besluit-te-vroeg /reden');
    expect(d.weigering('BeeindigNazorg', { reden: 'eerder' })).toBe('nazorg-zonder-gesprek /reden');
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
    expect(lopendeKlok(d.state, plusDagen(dag('2022-10-08'), 1))).toBeUndefined();
  });

  it('a toekomstgesprek without agreements is not finished', () => {
    const d = Proefdossier.aangemeld();
    expect(d.weigering('LegGesprekVast', { soort: 'toekomst', datum: d.vandaag, aanwezig: ['jongere'] })).toBe('afspraken-nodig /afspraken');
  });
});

describe('Graafschap: school-ex and transitieroute', () => {
  const WEG = dag('2025-11-03');
  const definitie = DEFINITIES.find((d) => d.code === 'ECHT-CONTACT')!;
  const openGat = (i: number, op: Dag): boolean => {
    const weg: Feit = { ...feit(`u${i}`, 'uitschrijving', WEG) };
    const daarna = i < 175 ? [feit(`i${i}`, 'inschrijving', '2025-11-17')] : i < 175 + 157 ? [feit(`w${i}`, 'werk', '2025-11-10', { contract: 'onbepaald', bron: 'werkgever' })] : [];
    return bepaalGaten([weg, ...daarna], definitie, op, op).some((g) => g.gesignaleerdOp !== null);
  };

  it('of 350 who leave, 175 go on studying and 157 to work; the other 18 are signalled by themselves, none is closed', () => {
    const gesignaleerd = Array.from({ length: 350 }, (_, i) => openGat(i, plusDagen(WEG, 28))).filter(Boolean).length;
    expect(gesignaleerd).toBe(18);
  });

  it('the transitieroute counts the first year of work: 75 clocks of 12 months, each with a first check after 14 days', () => {
    const klokken = Array.from({ length: 75 }, () => klok('transitieroute', [feit('x', 'uitstroom', '2025-07-14')], '2025-07-20'));
    expect(klokken.filter((k) => k.einde === '2026-07-14' && k.volgend?.gepland === '2025-07-28')).toHaveLength(75);
  });
});

describe('rest at the youngster’s request', () => {
  it('asked on 3 January with a day to return: no check before 5 July, then one to catch up; a benefit in April triggers none', () => {
    const feiten = [
      feit('x', 'uitstroom', '2025-09-01'), feit('r', 'herbezoekToegestaan', '2026-01-03', { peildatum: dag('2026-07-05') }),
      feit('u', 'uitkering', '2026-04-10', { bron: 'UWV' }),
    ];
    expect(klok('pro', feiten, '2026-04-12')).toMatchObject({ staat: 'gepauzeerd', volgend: null });
    expect(klok('pro', feiten, '2026-07-04').volgend).toBeNull();
    expect(klok('pro', feiten, '2026-07-05')).toMatchObject({ staat: 'loopt', volgend: { soort: 'inhaal', van: '2026-07-05', tot: '2026-07-19' } });
  });

  it('a refusal without a day of return rests until it is taken back', () => {
    const feiten = [feit('x', 'uitstroom', '2025-09-01'), feit('r', 'contactGeweigerd', '2026-01-03')];
    expect(klok('pro', feiten, '2027-06-01').volgend).toBeNull();
    expect(klok('pro', [...feiten, feit('t', 'rustIngetrokken', '2026-03-01')], '2026-03-02')).toMatchObject({ staat: 'loopt', volgend: { soort: 'inhaal' } });
  });
});
