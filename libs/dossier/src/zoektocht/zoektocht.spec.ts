import { dag, moment, SYSTEEM } from '@loopplank/kernel';
import { betrokkenheden } from '../betrokkenheid/state';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, BETROKKEN, MARIJN, ORGANISATIE, WOUTER } from '../testing/voorbeelden';
import { geraadpleegd, openSignalen } from './loop';
import { zoekloopVan } from './state';

const types = (events: readonly { readonly type: string }[]) => events.map((e) => e.type);
const PUNT = { organisatieId: ORGANISATIE.doorstroompunt, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } as const;
const doorLoopplank = { actor: SYSTEEM };

/** Registered on 8 June 2026 by the municipality alone, at school since September. */
function opSchool() {
  const d = new Proefdossier();
  d.doe('MeldJongereAan', { ...AANMELDING, betrokkenen: [BETROKKEN.gemeente] });
  d.doe('MeldInschrijving', { school: 'De Kade', van: dag('2025-09-01'), bron: 'school' });
  return d;
}
const vanSchool = (per = dag('2026-06-01')) => {
  const d = opSchool();
  d.doe('MeldUitschrijving', { school: 'De Kade', per, bron: 'DUO' });
  return d;
};
const bij = (d: Proefdossier) => d.doe('WerkGatenBij', { doorstroompunt: PUNT }, doorLoopplank);

describe('WerkGatenBij', () => {
  it('signals on day 28 after we heard, once, and lets the Doorstroompunt of the home in', () => {
    const d = vanSchool(dag('2026-05-10'));
    expect(bij(d.later(27))).toEqual([]);
    const events = bij(d.later(1));
    expect(types(events)).toEqual(['BetrokkenheidGestart', 'GatGesignaleerd']);
    expect(events[1]!.data).toMatchObject({ start: '2026-05-10', gezienOp: '2026-06-08', organisatieId: ORGANISATIE.doorstroompunt });
    expect(betrokkenheden(d.state).some((b) => b.organisatieId === ORGANISATIE.doorstroompunt && b.grondslag === 'WEB 9.2.5')).toBe(true);
    // The next moment was missed already: that is not put off.
    expect(volgendMomentOp(d.state, d.vandaag)!.data.datum < d.vandaag).toBe(true);
    expect(bij(d)).toEqual([]);
  });

  it('closes when something turns out to have gone on, with hindsight, and keeps that we did not know', () => {
    const d = vanSchool();
    const signaal = bij(d.later(28)).find((e) => e.type === 'GatGesignaleerd')!;
    d.doe('MeldInschrijving', { school: 'Lindewaard', van: dag('2026-06-10'), bron: 'DUO' });
    const [dicht] = bij(d.later(1));
    expect(dicht).toMatchObject({ type: 'GatGesloten', data: { signaalId: signaal.eventId, reden: 'bleekDoorlopend', achteraf: true, gatDagen: 0 } });
    expect(openSignalen(zoekloopVan(d.state))).toEqual([]);
    expect([types(d.events).includes('GatGesignaleerd'), bij(d)]).toEqual([true, []]);
  });

  it('counts the days when something came later, and does not reopen when that ends', () => {
    const d = vanSchool();
    bij(d.later(28));
    d.doe('StartPlaatsing', { soort: 'werk', werkgever: 'Kruim', van: dag('2026-07-06'), contract: 'bepaald', tot: dag('2026-07-20') });
    expect(bij(d)).toMatchObject([{ type: 'GatGesloten', data: { reden: 'hersteld', achteraf: false, gatDagen: 35 } }]);
    expect(bij(d.later(60))).toEqual([]);
  });

  it('closes when the leaving was a mistake, follows a corrected day, and says again what opened again', () => {
    const d = vanSchool();
    bij(d.later(28));
    const uit = d.events.find((e) => e.type === 'UitschrijvingGemeld')!;
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: uit.eventId, reden: 'vergissing', nieuw: { soort: 'uitschrijving', velden: { per: dag('2026-06-03') } } });
    expect(bij(d)).toEqual([]);
    const nieuw = d.events.findLast((e) => e.type === 'UitschrijvingGemeld')!;
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: nieuw.eventId, reden: 'vergissing' });
    expect(bij(d)).toMatchObject([{ type: 'GatGesloten', data: { reden: 'vervallen', achteraf: true } }]);
    const terug = d.events.findLast((e) => e.type === 'GebeurtenisGecorrigeerd')!;
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: terug.eventId, reden: 'vergissing' })).toBe('niet-te-corrigeren /gebeurtenisId');
  });

  it('waits until October for who left in summer with a plan', () => {
    const d = vanSchool(dag('2026-07-01'));
    d.doe('MeldInschrijving', { school: 'Lindewaard', van: dag('2026-09-01'), aangekondigd: true, bron: 'jongere' });
    d.nu = moment('2026-09-30T10:00:00Z');
    expect(bij(d)).toEqual([]);
    d.nu = moment('2026-10-01T10:00:00Z');
    expect(types(bij(d))).toContain('GatGesignaleerd');
  });

  it('a conversation makes the signal unnecessary; an attempt does not', () => {
    const gesproken = vanSchool();
    gesproken.later(5).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
    expect(bij(gesproken.later(30))).toEqual([]);
    const gebeld = vanSchool();
    gebeld.later(5).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    gebeld.doe('PlanVolgendMoment', { datum: dag('2026-12-01') });
    expect(types(bij(gebeld.later(30)))).toEqual(['BetrokkenheidGestart', 'GatGesignaleerd', 'VolgendMomentGepland']);
  });

  it('who has a startkwalificatie is not told to the Doorstroompunt, and who is too old not signalled at all', () => {
    const d = vanSchool();
    d.doe('MeldDiploma', { niveau: 'mbo2', leerweg: 'bol', datum: dag('2026-06-01') });
    expect(types(bij(d.later(28)))).toEqual(['GatGesignaleerd']);
    const oud = new Proefdossier();
    oud.doe('MeldJongereAan', { ...AANMELDING, geboortedatum: dag('1999-01-01') });
    oud.doe('MeldUitschrijving', { school: 'De Kade', per: dag('2026-06-01'), bron: 'DUO' });
    expect(bij(oud.later(28))).toEqual([]);
  });

  it('a signal somebody took back is not said again', () => {
    const d = vanSchool();
    const signaal = bij(d.later(28)).find((e) => e.type === 'GatGesignaleerd')!;
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: signaal.eventId, reden: 'vergissing' });
    expect(bij(d.later(3))).toEqual([]);
  });
});

describe('searching', () => {
  const begonnen = () => {
    const d = Proefdossier.aangemeld();
    d.doe('StartOnderzoek', { aanleiding: 'gat' }, { actor: WOUTER });
    return d;
  };

  it('is begun once, by one organisation, and not for who asked for rest', () => {
    const d = begonnen();
    expect(d.events.at(-1)).toMatchObject({ type: 'OnderzoekGestart', data: { aanleiding: 'gat', organisatieId: ORGANISATIE.doorstroompunt } });
    expect(d.doe('StartOnderzoek', {}, { actor: MARIJN })).toEqual([]);
    d.later(1).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
    expect(types(d.later(100).doe('StartOnderzoek', {}))).toEqual(['OnderzoekGestart']);
    d.doe('LegRustVast', { magTerugkomen: false });
    expect(d.weigering('StartOnderzoek', {})).toBe('rust-op-verzoek');
  });

  it('keeps where somebody looked, the newest outcome per source', () => {
    const d = begonnen();
    for (const uitkomst of ['nietsGevonden', 'ietsGevonden'] as const) d.later(1).doe('RaadpleegBron', { zoekbron: 'brp', uitkomst });
    d.doe('RaadpleegBron', { zoekbron: 'school', uitkomst: 'nietsGevonden' });
    expect(geraadpleegd(zoekloopVan(d.state), undefined).map((b) => [b.data.zoekbron, b.data.uitkomst])).toEqual([['brp', 'ietsGevonden'], ['school', 'nietsGevonden']]);
  });

  it('ends without a result after the eleventh attempt, or by a decision somebody explains', () => {
    const d = begonnen();
    expect(d.weigering('StelOnbereikbaarVast', {})).toBe('nog-niet-genoeg-geprobeerd /toelichting');
    expect(d.besluit('StelOnbereikbaarVast', { toelichting: 'Niemand kent dit adres.' }).soort).toBe('aanvaard');
    for (let n = 0; n < 11; n++) d.later(1).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    const events = d.later(1).doe('StelOnbereikbaarVast', {});
    expect(events).toMatchObject([{ type: 'OnbereikbaarVastgesteld', data: { pogingen: 11 } }, { type: 'VolgendMomentGepland', data: { datum: (events[0]!.data as { opnieuwDatum: string }).opnieuwDatum } }]);
    expect(Proefdossier.aangemeld().weigering('StelOnbereikbaarVast', {})).toBe('geen-onderzoek');
  });

  it('begins again by itself after half a year, unless there was contact', () => {
    const d = begonnen();
    const [niet] = d.doe('StelOnbereikbaarVast', { toelichting: 'proef' }, { actor: WOUTER });
    const hervat = { onbereikbaarId: niet!.eventId };
    d.later(190);
    expect(d.besluit('HervatOnderzoek', { onbereikbaarId: d.events[0]!.eventId }, doorLoopplank)).toMatchObject({ events: [] });
    expect(d.doe('HervatOnderzoek', hervat, doorLoopplank)[0]).toMatchObject({ type: 'OnderzoekGestart', data: { aanleiding: 'opnieuw', organisatieId: ORGANISATIE.doorstroompunt } });
    expect(d.doe('HervatOnderzoek', hervat, doorLoopplank)).toEqual([]);
    const gevonden = begonnen();
    const [weg] = gevonden.doe('StelOnbereikbaarVast', { toelichting: 'proef' });
    gevonden.later(20).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
    expect(gevonden.later(170).doe('HervatOnderzoek', { onbereikbaarId: weg!.eventId }, doorLoopplank)).toEqual([]);
  });
});
