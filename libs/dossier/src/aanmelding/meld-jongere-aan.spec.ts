import { dag, moment } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, BETROKKEN, MARIJN, MEDEWERKER, ORGANISATIE, SORAYA } from '../testing/voorbeelden';
import { elfproef, geboortedatumFout } from './controles';

const meld = (anders: object = {}) => ['MeldJongereAan', { ...AANMELDING, ...anders }] as const;

describe('MeldJongereAan', () => {
  it('starts the file with involvement, regie and a next moment in one decision', () => {
    const events = new Proefdossier().doe(...meld());
    expect(events.map((e) => e.type)).toEqual([
      'JongereAangemeld', 'BetrokkenheidGestart', 'BetrokkenheidGestart', 'RegieToegewezen', 'VolgendMomentGepland', 'ContactgegevenToegevoegd',
    ]);
    expect(events[3]!.data).toEqual({ organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn, reden: 'aanmelding' });
    expect(events[4]!.data).toEqual({ datum: '2026-06-22', reden: 'aanmelding' });
    expect(events[5]!.data).toEqual({ soort: 'telefoon', waarde: '0612345678', herkomst: 'school', van: '2026-06-08' });
  });

  it('puts the first moment 14 days ahead on a weekday', () => {
    const [, , , , plan] = new Proefdossier(moment('2026-06-06T10:00:00Z')).doe(...meld({ betrokkenen: [{ ...BETROKKEN.gemeente, van: dag('2026-06-06') }, BETROKKEN.doorstroompunt] }));
    expect(plan!.data).toEqual({ datum: '2026-06-22', reden: 'aanmelding' });
  });

  it('spreads first moments when asked, and a rule may still move them', () => {
    const [, , , , plan] = new Proefdossier().doe(...meld({ eersteMoment: dag('2026-06-25') }));
    expect(plan!.data).toEqual({ datum: '2026-06-25', reden: 'aanmelding' });
  });

  it('takes the regie and the moment that were chosen', () => {
    const d = new Proefdossier();
    d.doe(...meld({ regie: { organisatieId: ORGANISATIE.doorstroompunt }, volgendMoment: { datum: dag('2026-06-10'), wat: 'bellen voor haar werk' } }));
    expect(d.state.regie.toewijzingen[0]!.data).toEqual({ organisatieId: ORGANISATIE.doorstroompunt, reden: 'aanmelding' });
    expect(d.state.regie.momenten[0]!.data).toEqual({ datum: '2026-06-10', wat: 'bellen voor haar werk', reden: 'gekozen' });
  });

  it('refuses a regie that nobody involved would hold', () => {
    const d = new Proefdossier();
    expect(d.weigering(...meld({ regie: { organisatieId: ORGANISATIE.uwv } }))).toBe('regie-niet-betrokken /regie/organisatieId');
    expect(d.weigering(...meld(), { actor: SORAYA })).toBe('regie-niet-betrokken /regie/organisatieId');
    expect(d.weigering(...meld({ betrokkenen: [{ ...BETROKKEN.gemeente, van: dag('2026-07-01') }] }))).toBe('regie-niet-betrokken /regie/organisatieId');
  });

  it.each([
    ['geboortedatum-leeftijd /geboortedatum', { geboortedatum: dag('1890-01-01') }],
    ['geboortedatum-toekomst /geboortedatum', { geboortedatum: dag('2026-06-09') }],
    ['bsn-ongeldig /bsn', { bsn: '123456789' }],
    ['moment-voorbij /volgendMoment/datum', { volgendMoment: { datum: dag('2026-06-05') } }],
    ['moment-te-ver /volgendMoment/datum', { volgendMoment: { datum: dag('2028-06-09') } }],
  ])('refuses with %s', (code, anders) => expect(new Proefdossier().weigering(...meld(anders))).toBe(code));

  it('accepts today as the next moment', () => {
    expect(new Proefdossier().doe(...meld({ volgendMoment: { datum: dag('2026-06-08') } }))).not.toHaveLength(0);
  });

  it('finds itself when it is sent again, and refuses another person in the same file', () => {
    const d = Proefdossier.aangemeld();
    expect(d.doe(...meld())).toEqual([]);
    expect(d.weigering(...meld({ voornaam: 'Iris' }))).toBe('al-aangemeld');
  });

  it('is the only way to begin a file, and an erased file takes nothing any more', () => {
    expect(new Proefdossier().weigering('VoegNotitieToe', { tekst: 'x' })).toBe('dossier-onbekend');
    const d = Proefdossier.aangemeld();
    const [a] = d.state.aanmelding;
    const gewist = { ...a!, data: { ...a!.data, voornaam: null, achternaam: null, geboortedatum: null } };
    d.state = { ...d.state, aanmelding: [gewist] };
    expect(d.weigering('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' }, { actor: MARIJN })).toBe('dossier-gewist');
    expect(d.weigering(...meld())).toBe('dossier-gewist');
  });
});

describe('the checks of a registration', () => {
  it('knows the elfproef', () => {
    expect(['999990019', '111222333'].map(elfproef)).toEqual([true, true]);
    expect(['999990018', '000000000', '12345678', 'abcdefghi'].map(elfproef)).toEqual([false, false, false, false]);
  });

  it('is lenient about age, not about typing errors', () => {
    const op = dag('2026-06-08');
    expect(geboortedatumFout(dag('2016-06-08'), op)).toBeNull();
    expect(geboortedatumFout(dag('2016-06-09'), op)).toBe('geboortedatum-leeftijd');
    expect(geboortedatumFout(dag('1990-06-09'), op)).toBeNull();
    expect(geboortedatumFout(dag('1990-06-08'), op)).toBe('geboortedatum-leeftijd');
  });
});
