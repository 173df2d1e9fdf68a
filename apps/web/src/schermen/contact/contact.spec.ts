import type { Dag } from '@loopplank/kernel';
import { fouten, lichaam, LEGE_INVOER, metKanaal, wanneerWas, type Invoer } from './invoer';
import { gekozenDag, LEGE_REST, nieuwNummer, restFouten, restLichaam } from './rest';

const NU = Date.parse('2026-06-08T06:12:00.000Z');
const vandaag = '2026-06-08' as Dag;
const goed: Invoer = { ...LEGE_INVOER, kanaal: 'bellen', uitkomst: 'nietOpgenomen' };

describe('recording a contact', () => {
  it('is complete with channel and outcome', () => {
    expect(fouten(goed, NU)).toEqual({});
    expect(lichaam(goed, NU)).toEqual({ kanaal: 'bellen', uitkomst: 'nietOpgenomen', plaatsgevondenOp: '2026-06-08T06:12:00.000Z' });
  });

  it('asks for the channel first, then for the outcome', () => {
    expect(Object.keys(fouten(LEGE_INVOER, NU))).toEqual(['kanaal']);
    expect(Object.keys(fouten({ ...LEGE_INVOER, kanaal: 'app' }, NU))).toEqual(['uitkomst']);
  });

  it('drops an outcome that does not fit another channel and keeps one that does', () => {
    expect(metKanaal(goed, 'kaart').uitkomst).toBeNull();
    expect(metKanaal({ ...goed, uitkomst: 'gesproken' }, 'huisbezoek').uitkomst).toBe('gesproken');
  });

  it('knows when "net", "15 min geleden" and "1 uur geleden" were', () => {
    expect((['net', 'kwartier', 'uur'] as const).map((wanneer) => wanneerWas({ ...goed, wanneer }, NU))).toEqual([
      '2026-06-08T06:12:00.000Z', '2026-06-08T05:57:00.000Z', '2026-06-08T05:12:00.000Z',
    ]);
  });

  it('reads another day and time on the Amsterdam clock, and refuses what is still to come', () => {
    const anders = { ...goed, wanneer: 'anders' as const, dag: '7-6-2026', tijd: '14.30' };
    expect(wanneerWas(anders, NU)).toBe('2026-06-07T12:30:00.000Z');
    expect(fouten(anders, NU)).toEqual({});
    expect(fouten({ ...anders, dag: '08-06-2026' }, NU).tijd).toBe('Dit moment is nog niet geweest.');
    expect(Object.keys(fouten({ ...anders, dag: '09-06-2026', tijd: 'x' }, NU))).toEqual(['dag', 'tijd']);
  });

  it('sends the counterpart only when it is not the jongere', () => {
    expect(lichaam({ ...goed, wie: 'werkgever', aanleiding: 'nazorgcheck' }, NU)).toMatchObject({ betrokkene: 'werkgever', aanleiding: 'nazorgcheck' });
  });
});

describe('what may be added', () => {
  it('sends nothing that is empty', () => expect(restLichaam(LEGE_REST, vandaag)).toEqual({}));

  it('sends themes, note, agreement and next moment in the words of the contract', () => {
    const rest = { ...LEGE_REST, themas: ['werk'], notitie: ' hoi ', metAfspraak: true, afspraak: 'Bellen', uiterlijk: '22-06-2026', moment: '2' as const };
    expect(restLichaam(rest, vandaag)).toEqual({
      themas: ['werk'], notitie: 'hoi', afspraak: { tekst: 'Bellen', door: 'organisatie', uiterlijkDatum: '2026-06-22' }, volgendMoment: { datum: '2026-06-22' },
    });
  });

  it('leaves out a day that is not right yet, so that the rest can go', () => {
    const rest = { ...LEGE_REST, moment: 'anders' as const, momentDag: '31-06-2026', metAfspraak: true, afspraak: 'Bellen', uiterlijk: '01-01-2020' };
    expect(restLichaam(rest, vandaag)).toEqual({ afspraak: { tekst: 'Bellen', door: 'organisatie' } });
    expect(Object.keys(restFouten(rest, vandaag))).toEqual(['uiterlijk', 'momentDag']);
  });

  it('plans weeks ahead on a weekday', () => {
    expect(gekozenDag({ ...LEGE_REST, moment: '1' }, vandaag)).toBe('2026-06-15');
    expect(gekozenDag({ ...LEGE_REST, moment: '1' }, '2026-06-06' as Dag)).toBe('2026-06-15');
  });

  it('makes a contact detail of a new number, and only of a number', () => {
    const rest = { ...LEGE_REST, themas: ['anderNummer'], nummer: '06 12345678' };
    expect(nieuwNummer(rest)).toEqual({ soort: 'telefoon', waarde: '06 12345678', bron: 'jongere' });
    expect(nieuwNummer({ ...rest, nummer: 'weet niet' })).toBeNull();
    expect(nieuwNummer({ ...rest, themas: [] })).toBeNull();
  });
});
