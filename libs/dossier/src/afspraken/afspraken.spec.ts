import { dag } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { MEDEWERKER, ORGANISATIE } from '../testing/voorbeelden';
import { afspraken } from './state';

describe('MaakAfspraak', () => {
  it('is done by the own organisation unless told otherwise', () => {
    const d = Proefdossier.aangemeld();
    expect(d.doe('MaakAfspraak', { tekst: 'cv nakijken' })[0]!.data).toEqual({ tekst: 'cv nakijken', door: 'organisatie', organisatieId: ORGANISATIE.gemeente });
    expect(d.doe('MaakAfspraak', { tekst: 'cv schrijven', door: 'jongere', uiterlijk: dag('2026-06-20') })[0]!.data).toEqual({
      tekst: 'cv schrijven', door: 'jongere', uiterlijk: '2026-06-20',
    });
  });

  it.each([
    ['afspraak-voorbij /uiterlijk', { uiterlijk: dag('2026-06-07') }],
    ['te-ver-vooruit /uiterlijk', { uiterlijk: dag('2031-06-09') }],
    ['niet-betrokken /organisatieId', { organisatieId: ORGANISATIE.uwv }],
    ['afspraak-van-ander /medewerkerId', { door: 'jongere' as const, medewerkerId: MEDEWERKER.ines }],
  ])('refuses with %s', (code, anders) => expect(Proefdossier.aangemeld().weigering('MaakAfspraak', { tekst: 'x', ...anders })).toBe(code));
});

describe('RondAfspraakAf', () => {
  it('ends an agreement once, also when it was corrected since', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('MaakAfspraak', { tekst: 'fietsen' });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: a!.eventId, reden: 'vergissing', nieuw: { soort: 'afspraak', velden: { tekst: 'fietsroute oefenen' } } });
    const einde = { afspraakId: a!.eventId, uitkomst: 'gedaan', toelichting: 'twee keer' } as const;
    expect(d.doe('RondAfspraakAf', einde)).toHaveLength(1);
    expect(d.doe('RondAfspraakAf', einde)).toEqual([]);
    expect(d.weigering('RondAfspraakAf', { ...einde, uitkomst: 'nietGelukt' })).toBe('al-afgerond /afspraakId');
    expect(afspraken(d.state).map((x) => [x.afspraak.data.tekst, x.afronding?.data.uitkomst])).toEqual([['fietsroute oefenen', 'gedaan']]);
    expect(d.weigering('RondAfspraakAf', { ...einde, afspraakId: ORGANISATIE.uwv })).toBe('afspraak-onbekend /afspraakId');
  });

  it('keeps the ending when the agreement is corrected afterwards', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('MaakAfspraak', { tekst: 'fietsen' });
    d.doe('RondAfspraakAf', { afspraakId: a!.eventId, uitkomst: 'gedaan' });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: a!.eventId, reden: 'vergissing', nieuw: { soort: 'afspraak', velden: { tekst: 'wandelen' } } });
    expect(afspraken(d.state)[0]).toMatchObject({ afspraak: { data: { tekst: 'wandelen' } }, afronding: { data: { uitkomst: 'gedaan' } } });
  });
});
