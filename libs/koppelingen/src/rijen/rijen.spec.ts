import { dag, plusDagen } from '@loopplank/kernel';
import fc from 'fast-check';
import { leesDatum, leesTijd } from './datum';
import { gemeenteOpNaam } from './gemeenten';
import { persoonstekst, rijtekst } from './kenmerk';
import { type Gelezenrij, leesRij, type Omgeving } from './rij';
import { RIJFOUTCODES, uitlegVanRijfout } from './rijfouten';
import { celVoor, DATUMNOTATIES, ontbrekendeKolommen, stelVoor, type Toewijzing, toewijzingsfouten } from './toewijzing';
import { type Soort, VELDEN } from './velden';

const VANDAAG = dag('2026-06-08');
const COLLEGA = 'c1000000-0000-4000-8000-000000000001';
const omgeving: Omgeving = {
  vandaag: VANDAAG,
  gemeente: (naam) => ({ enschede: 'GM0153', gm0153: 'GM0153' })[naam.toLowerCase()],
  collega: (naam) => (naam === 'marijn' ? COLLEGA : undefined),
};

/** Reads one row of a list with this header. */
function lees(kolommen: Record<string, string>, anders: Partial<Toewijzing> = {}, soort?: Soort) {
  const kop = Object.keys(kolommen);
  const t = { ...stelVoor(kop, soort), ...anders };
  const cel = celVoor(t, kop);
  return leesRij(t, (veld) => cel(veld, Object.values(kolommen)), omgeving);
}
const fouten = (r: ReturnType<typeof leesRij>) => ('fouten' in r ? r.fouten.map((f) => `${f.veld} ${f.code}`) : r);
const SEM = { Voornaam: 'Sem', Achternaam: 'Bos', Geboortedatum: '1-2-2008', Gemeente: 'Enschede', Schoolsoort: 'praktijkonderwijs' };
const GEBELD = { Voornaam: 'Sem', Achternaam: 'Bos', 'Geb.datum': '1-2-2008', Datum: '3-3-2025', Kanaal: 'telefonisch', Resultaat: 'geen gehoor' };

describe('a header', () => {
  it('is recognised by the names people give, once each', () => {
    expect(stelVoor(['Roepnaam', 'T.V.', 'Familienaam', 'Geb. datum', 'Mobiel', 'E-mail adres', 'Mentor', 'tel']).kolommen).toEqual([
      { kolom: 'Roepnaam', veld: 'voornaam' }, { kolom: 'T.V.', veld: 'tussenvoegsel' }, { kolom: 'Familienaam', veld: 'achternaam' },
      { kolom: 'Geb. datum', veld: 'geboortedatum' }, { kolom: 'Mobiel', veld: 'telefoon' }, { kolom: 'E-mail adres', veld: 'email' },
    ]);
    expect([stelVoor(Object.keys(SEM)).soort, stelVoor(Object.keys(GEBELD)).soort]).toEqual(['leerlingen', 'contacten']);
  });

  it('that misses what a row needs is told which fields, and a fixed value makes up for it', () => {
    expect(toewijzingsfouten(stelVoor(['Voornaam', 'Achternaam', 'Geboortedatum']))).toEqual([
      { code: 'veld-ontbreekt', velden: ['gemeente'] }, { code: 'veld-ontbreekt', velden: ['herkomst'] },
    ]);
    const t = { ...stelVoor(['Voornaam', 'Achternaam', 'Geboortedatum']), vast: [{ veld: 'gemeente', waarde: 'GM0153' }, { veld: 'herkomst', waarde: 'pro' }] } as const;
    expect(toewijzingsfouten(t)).toEqual([]);
    expect(toewijzingsfouten({ ...stelVoor(['BSN', 'Datum', 'Kanaal', 'Uitkomst']) })).toEqual([]);
    expect(toewijzingsfouten({ ...t, kolommen: [...t.kolommen, { kolom: 'Voornaam', veld: 'kanaal' }, { kolom: 'Naam', veld: 'achternaam' }] }).map((f) => f.code)).toEqual([
      'veld-hoort-niet', 'veld-dubbel', 'kolom-dubbel',
    ]);
  });

  it('of another file than the profile is for lacks columns by name', () => {
    const t = stelVoor(Object.keys(SEM));
    expect(ontbrekendeKolommen(t, ['voor naam', 'ACHTERNAAM', 'Gemeente'])).toEqual(['Geboortedatum', 'Schoolsoort']);
    expect(ontbrekendeKolommen({ ...t, vast: [{ veld: 'herkomst', waarde: 'pro' }] }, Object.keys(SEM).slice(0, 4))).toEqual([]);
  });
});

describe('a day', () => {
  const code = (tekst: string, notatie: Toewijzing['datumnotatie'] = 'dag-maand-jaar') => {
    const g = leesDatum(tekst, notatie, 2026);
    return 'waarde' in g ? g.waarde : g.code;
  };

  it.each([
    ['1-2-2008', '2008-02-01'], ['01/02/2008', '2008-02-01'], ['1.2.08', '2008-02-01'], ['1 2 2008', '2008-02-01'], ['2008-02-01', '2008-02-01'],
    ['20080201', '2008-02-01'], ['1 februari 2008', '2008-02-01'], ['1 mrt. 08', '2008-03-01'], ['1-maart-1999', '1999-03-01'], ['31-12-99', '1999-12-31'],
    ['2008-02-01 00:00', '2008-02-01'], ['2008-02-01T13:45:00Z', '2008-02-01'], ['39479', '2008-02-01'], ['29-2-2008', '2008-02-29'],
    ['31-2-2008', 'datum-bestaat-niet'], ['29-2-2007', 'datum-bestaat-niet'], ['1-13-2008', 'datum-bestaat-niet'], ['0-0-2008', 'datum-bestaat-niet'],
    ['februari 2008', 'datum-onleesbaar'], ['1-2', 'datum-onleesbaar'], ['1-2-200', 'datum-onleesbaar'], ['1 foo 2008', 'datum-onleesbaar'], ['groep 4', 'datum-onleesbaar'],
  ])('%s is read as %s', (tekst, verwacht) => expect(code(tekst)).toBe(verwacht));

  it('is read as the profile says, whatever the separator', () => {
    const twee = (n: string) => [n, String(Number(n))];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15_000 }), fc.constantFrom('-', '/', '.', ' '), fc.nat(1), fc.constantFrom(...DATUMNOTATIES), (n, s, kort, notatie) => {
        const d = plusDagen(dag('1985-01-01'), n);
        const [j, m, t] = d.split('-') as [string, string, string];
        const delen = { 'dag-maand-jaar': [twee(t)[kort], twee(m)[kort], j], 'jaar-maand-dag': [j, twee(m)[kort], twee(t)[kort]], 'maand-dag-jaar': [twee(m)[kort], twee(t)[kort], j] }[notatie];
        expect(code(delen.join(s), notatie)).toBe(d);
      }),
    );
  });

  it('has a time of day if it must', () => {
    expect(['9:05', '14.30', '9u', '16u15', '2008-02-01 08:10'].map(leesTijd)).toEqual([
      { uur: 9, minuut: 5 }, { uur: 14, minuut: 30 }, { uur: 9, minuut: 0 }, { uur: 16, minuut: 15 }, { uur: 8, minuut: 10 },
    ]);
    expect(['25:00', 'ochtend', '9'].map(leesTijd)).toEqual([null, null, null]);
  });
});

describe('a row of a school', () => {
  it('becomes a registration', () => {
    const rij = lees({
      ...SEM, Voornaam: ' Zoë\u0301 ', Tussenvoegsel: 'van  der', BSN: '111222333', Mobiel: '612345678', 'Telefoon ouder': '06-1234.5678', Email: 'sem@voorbeeld.example',
      Adres: 'Dorpsstraat 1', Postcode: '7511 AB', Woonplaats: 'Enschede', Opleiding: 'groen', Begeleider: 'Marijn', 'Volgend moment': '1-7-2026',
    });
    expect(rij).toEqual({
      soort: 'leerling',
      wie: { voornaam: 'Zoë\u0301'.normalize('NFC'), tussenvoegsel: 'van der', achternaam: 'Bos', geboortedatum: '2008-02-01', bsn: '111222333' },
      gemeente: 'GM0153', herkomst: 'pro', opleidingsoort: 'groen', regiehouder: COLLEGA, volgendMoment: '2026-07-01',
      contactgegevens: [
        { soort: 'telefoon', waarde: '0612345678' }, { soort: 'telefoon', waarde: '06-1234-5678' },
        { soort: 'email', waarde: 'sem@voorbeeld.example' }, { soort: 'adres', waarde: 'Dorpsstraat 1, 7511 AB Enschede' },
      ],
    });
  });

  it('takes "-", "n.v.t." and "onbekend" for nothing, and a BSN that lost its zero for what it was', () => {
    expect(lees({ ...SEM, Tussenvoegsel: '-', Mobiel: 'onbekend', Email: 'n.v.t.', BSN: '12345672' })).toMatchObject({ wie: { bsn: '012345672' }, contactgegevens: [] });
    expect(lees({ ...SEM, Tussenvoegsel: '-' })).not.toHaveProperty('wie.tussenvoegsel');
  });

  it.each([
    ['a name that is missing', { Voornaam: '' }, ['voornaam leeg']],
    ['a BSN that does not exist', { BSN: '111222334' }, ['bsn bsn-ongeldig']],
    ['31 February', { Geboortedatum: '31-2-2008' }, ['geboortedatum datum-bestaat-niet']],
    ['a day of birth in the future', { Geboortedatum: '1-2-2027' }, ['geboortedatum geboortedatum-toekomst']],
    ['somebody of 1890', { Geboortedatum: '1-2-1890' }, ['geboortedatum geboortedatum-leeftijd']],
    ['a formula', { Achternaam: '=HYPERLINK("http://kwaad.example")' }, ['achternaam formule']],
    ['a formula with a plus', { Voornaam: '+1+cmd|x' }, ['voornaam formule']],
    ['UTF-8 read as Windows-1252', { Voornaam: 'ZoÃ«' }, ['voornaam tekens']],
    ['characters that were lost', { Voornaam: 'Zo\ufffd' }, ['voornaam tekens']],
    ['a name that goes on and on', { Achternaam: 'x'.repeat(101) }, ['achternaam te-lang']],
    ['a municipality of long ago', { Gemeente: 'Lonneker' }, ['gemeente gemeente-onbekend']],
    ['a kind of school nobody knows', { Schoolsoort: 'havermout' }, ['herkomst woord-onbekend']],
    ['a phone number with letters', { Tel: '06 bel later' }, ['telefoon telefoon']],
    ['an address of mail without domain', { Email: 'sem@' }, ['email email']],
    ['a colleague of somewhere else', { Begeleider: 'soraya' }, ['regiehouder regiehouder-onbekend']],
    ['a next moment that is over', { 'Volgend moment': '1-1-2026' }, ['volgendMoment moment-voorbij']],
    ['a next moment in ten years', { 'Volgend moment': '1-1-2036' }, ['volgendMoment moment-te-ver']],
    ['everything at once', { Voornaam: '', Geboortedatum: '31-2-2008', BSN: 'x1' }, ['voornaam leeg', 'geboortedatum datum-bestaat-niet', 'bsn bsn-ongeldig']],
  ])('with %s is refused with its reasons', (_, anders, verwacht) => expect(fouten(lees({ ...SEM, ...anders }))).toEqual(verwacht));

  it('reads what our own list of faults wrote back', () => {
    expect(lees({ ...SEM, Mobiel: "'+31612345678" })).toMatchObject({ contactgegevens: [{ waarde: '+31612345678' }] });
    expect(fouten(lees({ ...SEM, Voornaam: "'=1+1" }))).toEqual(['voornaam formule']);
  });
});

describe('a row of contact', () => {
  it('is read in our words, on its own day', () => {
    expect(lees(GEBELD)).toEqual({
      soort: 'contact', wie: { voornaam: 'Sem', achternaam: 'Bos', geboortedatum: '2008-02-01' },
      contact: { plaatsgevondenOp: '2025-03-02T23:00:00.000Z', kanaal: 'bellen', uitkomst: 'nietOpgenomen' },
    });
    expect(lees({ ...GEBELD, Tijd: '14:30', Resultaat: 'Bereikt', 'Contact met': 'moeder', Opmerkingen: '=tevreden,\nwel moe' })).toMatchObject({
      contact: { plaatsgevondenOp: '2025-03-03T13:30:00.000Z', uitkomst: 'gesproken', betrokkene: 'ouder', notitie: '=tevreden,\nwel moe' },
    });
  });

  it('uses the words of the profile before our own, and its fixed values where a cell is empty', () => {
    const anders = { woorden: [{ veld: 'uitkomst', van: 'Geen Gehoor', naar: 'voicemail' }], vast: [{ veld: 'kanaal', waarde: 'app' }] } as const;
    expect(lees({ ...GEBELD, Kanaal: '' }, anders)).toMatchObject({ contact: { kanaal: 'app', uitkomst: 'voicemail' } });
    expect(fouten(lees({ ...GEBELD, Kanaal: 'postduif' }, anders))).toEqual(['kanaal woord-onbekend']);
  });

  it('needs a name and a day of birth, or a BSN', () => {
    const { Datum, Kanaal, Resultaat } = GEBELD;
    expect(lees({ BSN: '111222333', Datum, Kanaal, Resultaat })).toMatchObject({ wie: { bsn: '111222333' } });
    expect(fouten(lees({ BSN: '', Voornaam: 'Sem', Achternaam: '', Geboortedatum: '', Datum, Kanaal, Resultaat }))).toEqual(['achternaam leeg', 'geboortedatum leeg']);
  });

  it.each([
    ['tomorrow', { Datum: '9-6-2026' }, ['datum in-de-toekomst']],
    ['eleven years ago', { Datum: '1-1-2015' }, ['datum te-lang-geleden']],
    ['before birth', { 'Geb.datum': '4-5-2016', Datum: '3-5-2016' }, ['datum te-lang-geleden']],
    ['a time that is none', { Tijd: '25:61' }, ['tijd tijd-onleesbaar']],
  ])('on %s is refused', (_, anders, verwacht) => expect(fouten(lees({ ...GEBELD, ...anders }))).toEqual(verwacht));
});

describe('the mark of a row', () => {
  const gelezen = (k: Record<string, string>) => lees(k) as Gelezenrij;

  it('is the same person under another spelling of the same name, and somebody else with another number or day', () => {
    const wie = (k: Partial<typeof SEM & { BSN: string }>) => persoonstekst(gelezen({ ...SEM, ...k }).wie);
    expect(wie({ Voornaam: 'SEM ', Achternaam: 'bos' })).toBe(wie({}));
    expect(persoonstekst({ voornaam: 'Zoë', tussenvoegsel: 'van der', achternaam: 'Berg' })).toBe(persoonstekst({ voornaam: 'zoe', achternaam: 'vanderBerg' }));
    expect(new Set([wie({}), wie({ BSN: '111222333' }), wie({ Geboortedatum: '2-2-2008' }), wie({ Voornaam: 'Sam' })]).size).toBe(4);
  });

  it('of the whole row changes with everything the row says', () => {
    const alle = ([{}, { Mobiel: '0612345678' }, { Opleiding: 'groen' }, { 'Volgend moment': '1-7-2026' }, { Begeleider: 'marijn' }] as Record<string, string>[]).map((k) => rijtekst(gelezen({ ...SEM, ...k })));
    const contact = ([{}, { Opmerking: 'belt terug' }, { Resultaat: 'vm' }, { Datum: '4-3-2025' }] as Record<string, string>[]).map((k) => rijtekst(gelezen({ ...GEBELD, ...k })));
    expect(new Set([...alle, ...contact]).size).toBe(9);
  });
});

it('explains every fault of a row in one Dutch sentence', () => {
  for (const code of RIJFOUTCODES) {
    for (const veld of [undefined, ...VELDEN]) expect(uitlegVanRijfout({ code, ...(veld ? { veld } : {}) })).toMatch(/^[A-Z].*[.?]$/);
  }
  expect(uitlegVanRijfout({ veld: 'geboortedatum', code: 'datum-bestaat-niet' })).toBe('Geboortedatum is een dag die niet bestaat.');
});

it('knows a municipality by its name and its code, as people write them', () => {
  expect(['Enschede', 'gemeente Enschede', 'GM0153', 'ENSCHEDE ', 'Den Haag', "'s-Gravenhage", 'den bosch'].map(gemeenteOpNaam)).toEqual(['GM0153', 'GM0153', 'GM0153', 'GM0153', 'GM0518', 'GM0518', 'GM0796']);
  expect(['Lonneker', 'Bergen', ''].map(gemeenteOpNaam)).toEqual([undefined, undefined, undefined]);
});
