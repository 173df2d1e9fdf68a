import { dag, plusDagen, SYSTEEM } from '@loopplank/kernel';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, SORAYA, VANDAAG, WOUTER } from '../testing/voorbeelden';
import { klokkenOp, lopendeKlok } from './klokken';

const types = (events: readonly { type: string }[]) => events.map((e) => e.type);
const klok = (d: Proefdossier) => lopendeKlok(d.state, d.vandaag);

/** Fenna, from pro, who left school on a day. */
function uitgestroomd(op = '2026-06-01'): Proefdossier {
  const d = Proefdossier.aangemeld();
  d.doe('MeldUitschrijving', { per: dag(op), bron: 'school', reden: 'diploma' });
  return d;
}
const gestart = (op = '2026-06-01') => {
  const d = uitgestroomd(op);
  d.doe('StartNazorg', {});
  return d;
};
const sprak = (d: Proefdossier) => d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });

describe('StartNazorg', () => {
  it('takes programme and day from what the file knows, and records the version of the programme', () => {
    const d = uitgestroomd();
    const [e] = d.doe('StartNazorg', {});
    expect(e).toMatchObject({ type: 'NazorgGestart', data: { programma: 'pro', versie: 1, anker: '2026-06-01', oorzaak: 'medewerker' } });
    expect(klok(d)).toMatchObject({ anker: '2026-06-01', einde: '2028-06-01', staat: 'loopt', volgend: { gepland: '2026-06-15' } });
  });

  it('counts an mbo programme from the diploma', () => {
    const d = uitgestroomd();
    d.doe('MeldDiploma', { niveau: 'mbo2', leerweg: 'bol', datum: dag('2026-05-20') });
    expect(d.doe('StartNazorg', {})[0]!.data).toMatchObject({ programma: 'bol-2', anker: '2026-05-20' });
    expect(klok(d)!.einde).toBe('2027-05-20');
  });

  it('may be started for a day to come, and plans nothing before it', () => {
    const d = Proefdossier.aangemeld();
    d.doe('StartNazorg', { programma: 'pro', anker: dag('2026-07-17') });
    expect(klok(d)).toBeUndefined();
    expect(klokkenOp(d.state, dag('2026-07-20'))).toMatchObject([{ anker: '2026-07-17', volgend: { gepland: '2026-07-31' } }]);
  });

  it('the same again changes nothing; another day while it runs is refused', () => {
    const d = gestart();
    expect(d.doe('StartNazorg', {})).toEqual([]);
    expect(d.weigering('StartNazorg', { anker: dag('2026-05-01') })).toBe('nazorg-al-gestart /anker');
  });

  it.each([
    ['programma-nodig /programma', { zonder: true }, {}],
    ['uitstroomdatum-nodig /anker', {}, { programma: 'pro' as const }],
    ['voor-geboorte /anker', {}, { programma: 'pro' as const, anker: dag('2007-03-13') }],
    ['te-ver-vooruit /anker', {}, { programma: 'pro' as const, anker: dag('2027-06-09') }],
  ])('refuses with %s', (code, { zonder }: { zonder?: boolean }, data) => {
    const d = new Proefdossier();
    d.doe('MeldJongereAan', { ...AANMELDING, herkomst: zonder ? 'partner' : 'pro' });
    expect(d.weigering('StartNazorg', data)).toBe(code);
  });

  it('from then on a conversation plans the next check of the clock, not of the day of registration', () => {
    const d = gestart('2026-01-20');
    // Nearly five months out of school: monthly by now, though registered today (which would be every fortnight).
    sprak(d);
    expect([volgendMomentOp(d.state, d.vandaag)!.data.datum, klok(d)!.volgend!.gepland]).toEqual(['2026-07-20', '2026-07-20']);
    d.doe('PauzeerNazorg', { van: d.vandaag, hervatOp: dag('2026-09-01'), reden: 'buitenland' });
    d.later(30);
    sprak(d);
    expect(volgendMomentOp(d.state, d.vandaag)!.data.datum).toBe('2026-09-01');
  });

  it('a rule that starts a clock never insists', () => {
    const d = Proefdossier.aangemeld();
    const rustig = (data: object) => d.doe('StartNazorg', { oorzaak: 'uitschrijving', ...data }, { actor: SYSTEEM });
    expect(rustig({})).toEqual([]);
    expect(rustig({ programma: 'pro', anker: dag('1990-01-01') })).toEqual([]);
    expect(types(rustig({ programma: 'pro', anker: VANDAAG }))).toContain('NazorgGestart');
    expect(rustig({ programma: 'pro', anker: plusDagen(VANDAAG, -3) })).toEqual([]);
  });

  it('a rule leaves alone who goes on at a school that connects', () => {
    const d = uitgestroomd();
    d.doe('MeldInschrijving', { school: 'Lindewaard', van: dag('2026-08-24'), aangekondigd: true });
    expect(d.doe('StartNazorg', { oorzaak: 'uitschrijving' }, { actor: SYSTEEM })).toEqual([]);
    expect(types(d.doe('StartNazorg', {}))).toContain('NazorgGestart');
  });

  it('a second clock starts after more than 90 days back at school, and not before', () => {
    const d = gestart('2026-03-01');
    d.doe('MeldInschrijving', { school: 'Lindewaard', van: dag('2026-03-02') });
    d.doe('MeldUitschrijving', { school: 'Lindewaard', per: dag('2026-05-31') });
    expect(d.weigering('StartNazorg', { anker: dag('2026-05-31') })).toBe('nazorg-al-gestart /anker');
    expect(types(d.doe('StartNazorg', { anker: dag('2026-06-01') }))).toContain('NazorgGestart');
    expect(klokkenOp(d.state, d.vandaag).map((k) => k.anker)).toEqual(['2026-03-01', '2026-06-01']);
  });

  it('a corrected day recomputes everything and keeps what hangs on it', () => {
    const d = gestart();
    const start = d.state.nazorg.gestart[0]!;
    d.doe('PauzeerNazorg', { reden: 'buitenland', hervatOp: dag('2026-07-08'), effect: 'schuift' });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: start.id, reden: 'verkeerdeDatum', nieuw: { soort: 'nazorg', velden: { anker: dag('2026-05-01') } } });
    expect(klok(d)).toMatchObject({ anker: '2026-05-01', einde: '2028-05-31', verschovenDagen: 30, staat: 'gepauzeerd' });
    const nieuw = d.state.nazorg.gestart.at(-1)!;
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: nieuw.id, reden: 'vergissing' });
    expect(klokkenOp(d.state, d.vandaag)).toEqual([]);
  });
});

describe('pauses', () => {
  it('need an end, and make the day of resuming the next moment', () => {
    const d = gestart();
    expect(d.weigering('PauzeerNazorg', { reden: 'opname' })).toBe('pauze-zonder-einde /hervatOp');
    expect(d.weigering('PauzeerNazorg', { reden: 'opname', hervatOp: VANDAAG })).toBe('einde-voor-begin /hervatOp');
    expect(d.weigering('PauzeerNazorg', { reden: 'opname', hervatOp: plusDagen(VANDAAG, 184) })).toBe('pauze-te-lang /hervatOp');
    expect(d.weigering('PauzeerNazorg', { reden: 'opname', van: dag('2026-05-01'), hervatOp: dag('2026-07-01') })).toBe('pauze-voor-begin /van');
    d.doe('PauzeerNazorg', { reden: 'opname', hervatOp: dag('2026-07-01') });
    expect(volgendMomentOp(d.state, d.vandaag)!.data.datum).toBe('2026-07-01');
    expect(klok(d)).toMatchObject({ staat: 'gepauzeerd', volgend: null, einde: '2028-06-01' });
    expect(d.doe('PauzeerNazorg', { reden: 'opname', hervatOp: dag('2026-07-01') })).toEqual([]);
  });

  it('a call that comes in meanwhile counts; resuming early asks for one contact within 14 days', () => {
    const d = gestart();
    d.doe('PauzeerNazorg', { reden: 'detentie', hervatOp: dag('2026-08-07'), effect: 'schuift' });
    expect(klok(d)!.einde).toBe('2028-07-31');
    d.later(19);
    sprak(d);
    d.later(1);
    expect(klok(d)).toMatchObject({ contacten: 1, staat: 'gepauzeerd' });
    d.doe('HervatNazorg', {});
    expect(klok(d)).toMatchObject({ staat: 'loopt', verschovenDagen: 20, volgend: { soort: 'inhaal', van: d.vandaag, tot: plusDagen(d.vandaag, 14) } });
    expect(d.doe('HervatNazorg', {})).toEqual([]);
  });

  it('without a clock there is nothing to pause, resume or end', () => {
    const d = Proefdossier.aangemeld();
    expect(d.weigering('PauzeerNazorg', { reden: 'rust', hervatOp: dag('2026-07-01') })).toBe('geen-nazorg');
    expect(d.weigering('HervatNazorg', {})).toBe('geen-nazorg');
    expect(d.weigering('BeeindigNazorg', { reden: 'eerder' })).toBe('geen-nazorg');
    expect(d.weigering('PlanNazorgcontact', { datum: VANDAAG, reeksId: 'r' })).toBe('geen-nazorg');
  });
});

describe('the end', () => {
  it('asks for a conversation in the last 45 days', () => {
    const d = gestart();
    expect(d.weigering('BeeindigNazorg', { reden: 'eerder' })).toBe('nazorg-zonder-gesprek /reden');
    sprak(d);
    expect(d.later(46).weigering('BeeindigNazorg', { reden: 'eerder' })).toBe('nazorg-zonder-gesprek /reden');
    expect(types(d.later(-1).doe('BeeindigNazorg', { reden: 'eerder' }))).toEqual(['NazorgBeeindigd']);
    expect(klok(d)).toBeUndefined();
    expect(d.doe('BeeindigNazorg', { reden: 'eerder' })).toEqual([]);
  });

  it('comes by a decision only when every extension is used up, and with a reason', () => {
    const d = gestart('2024-04-14');
    expect(klok(d)).toMatchObject({ staat: 'verlengd' });
    expect(d.weigering('BeeindigNazorg', { reden: 'besluit', toelichting: 'x' })).toBe('besluit-te-vroeg /reden');
    d.later(7);
    expect(klok(d)).toMatchObject({ staat: 'besluitNodig', verlengdDagen: 56 });
    expect(d.weigering('BeeindigNazorg', { reden: 'besluit' })).toBe('besluit-zonder-reden /toelichting');
    expect(types(d.doe('BeeindigNazorg', { reden: 'besluit', toelichting: 'Niemand kreeg contact.' }))).toEqual(['NazorgBeeindigd']);
  });

  it('or somebody decides to go on, with the same test at the new end', () => {
    const d = gestart('2024-04-07');
    expect(d.weigering('VerlengNazorg', { tot: dag('2026-06-01'), toelichting: 'x' })).toBe('verlenging-te-kort /tot');
    expect(d.weigering('VerlengNazorg', { tot: dag('2027-06-01'), toelichting: 'x' })).toBe('te-ver-vooruit /tot');
    d.doe('VerlengNazorg', { tot: dag('2026-09-01'), toelichting: 'Wil zelf nog praten.' });
    expect(klok(d)).toMatchObject({ staat: 'loopt', einde: '2026-09-01' });
  });

  it('death and leaving the country stop every clock at once, also in a pause', () => {
    const d = gestart();
    d.doe('PauzeerNazorg', { reden: 'rust', hervatOp: dag('2026-07-01') });
    d.doe('BeeindigNazorg', { reden: 'overleden' });
    expect(klokkenOp(d.state, plusDagen(VANDAAG, 30))).toMatchObject([{ staat: 'beeindigd', beeindigdDoor: 'overleden', einde: VANDAAG, volgend: null }]);
    expect(d.later(90).doe('SignaleerGemistNazorgcontact', {}, { actor: SYSTEEM })).toEqual([]);
  });
});

describe('checks', () => {
  it('count by whichever organisation; attempts are listed and count for nothing', () => {
    const d = gestart();
    d.later(7);
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    expect(klok(d)).toMatchObject({ pogingen: 1, contacten: 0, volgend: { gepland: '2026-06-15' } });
    d.doe('RegistreerContact', { kanaal: 'app', uitkomst: 'beantwoord' }, { actor: WOUTER });
    expect(klok(d)).toMatchObject({ contacten: 1, volgend: { gepland: '2026-06-29' } });
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken', betrokkene: 'ouder' });
    expect(klok(d)!.contacten).toBe(1);
  });

  it('missed ones are signalled once, pull the next forward, and after two and three weigh more', () => {
    const d = gestart();
    d.later(22);
    const signaal = () => d.doe('SignaleerGemistNazorgcontact', {}, { actor: SYSTEEM });
    expect(signaal()[0]!.data).toMatchObject({ gepland: '2026-06-15', opRij: 1, gevolg: 'geen' });
    expect(signaal()).toEqual([]);
    d.later(14);
    expect(signaal()[0]!.data).toMatchObject({ gepland: '2026-06-29', opRij: 2, gevolg: 'escalatie' });
    d.later(14);
    expect(signaal()[0]!.data).toMatchObject({ gepland: '2026-07-13', opRij: 3, gevolg: 'ladder' });
    sprak(d);
    expect(signaal()).toEqual([]);
    expect(klok(d)).toMatchObject({ gemistOpRij: 0, gevolg: 'geen' });
  });

  it('planned in one action are taken back in one, and then the moment before holds again', () => {
    const d = gestart();
    const eerst = volgendMomentOp(d.state, d.vandaag)!.data.datum;
    const reeksId = 'a0000000-0000-4000-8000-000000000001';
    expect(types(d.doe('PlanNazorgcontact', { datum: dag('2026-06-12'), reeksId }))).toEqual(['NazorgcontactGepland', 'VolgendMomentGepland']);
    expect(d.doe('PlanNazorgcontact', { datum: dag('2026-06-12'), reeksId })).toEqual([]);
    expect(d.weigering('HaalNazorgplanTerug', { reeksId }, { actor: SORAYA })).toBe('andere-organisatie /reeksId');
    d.doe('HaalNazorgplanTerug', { reeksId });
    expect(volgendMomentOp(d.state, d.vandaag)!.data.datum).toBe(eerst);
    expect(d.doe('HaalNazorgplanTerug', { reeksId })).toEqual([]);
  });

  it('are not planned in the past or within a pause', () => {
    const d = gestart();
    d.doe('PauzeerNazorg', { reden: 'rust', hervatOp: dag('2026-07-01') });
    const plan = (op: string) => ({ datum: dag(op), reeksId: 'a0000000-0000-4000-8000-000000000001' });
    expect(d.weigering('PlanNazorgcontact', plan('2026-06-15'))).toBe('nazorg-gepauzeerd /datum');
    expect(types(d.doe('PlanNazorgcontact', plan('2026-07-02')))).toContain('NazorgcontactGepland');
    expect(gestart().weigering('PlanNazorgcontact', plan('2026-06-07'))).toBe('moment-voorbij /datum');
  });
});
