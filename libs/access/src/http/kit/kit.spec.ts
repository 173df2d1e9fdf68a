import { dag, moment } from '@loopplank/kernel';
import { Probleem, type Veldfout } from '../probleem';
import { lees } from './controle';
import { canoniek } from './kader';
import { leesBladzijde, leesLijstvraag, linkHeader } from './paginering';
import { Datum, Deel, Delen, Geheel, Id, Keuze, KeuzeLijst, Naam, Tekst, Tijdstip, Vrij, Waarheid } from './velden';

class AdresDto {
  @Tekst({ uitleg: 'Plaats', max: 10 }) plaats!: string;
}

class ProefDto {
  @Tekst({ uitleg: 'Naam', max: 20, patroon: /^[^<>]+$/u, patroonUitleg: 'Geen haken.' }) naam!: string;
  @Naam({ uitleg: 'Achternaam', max: 40, optioneel: true }) achternaam?: string;
  @Tekst({ uitleg: 'Verhaal', max: 500, optioneel: true }) verhaal?: string;
  @Datum({ uitleg: 'Geboren', optioneel: true }) geboren?: string;
  @Tijdstip({ uitleg: 'Wanneer', optioneel: true }) wanneer?: string;
  @Id({ uitleg: 'Wie', optioneel: true }) wie?: string;
  @Keuze(['ja', 'nee'], { uitleg: 'Kies', optioneel: true }) keuze?: string;
  @KeuzeLijst(['a', 'b'], { uitleg: 'Lijst', optioneel: true }) lijst?: string[];
  @KeuzeLijst(['a', 'b'], { uitleg: 'Minstens een', optioneel: true, nietLeeg: true }) gevuld?: string[];
  @Geheel(1, 5, { uitleg: 'Getal', optioneel: true }) getal?: number;
  @Waarheid({ uitleg: 'Klopt', optioneel: true }) klopt?: boolean;
  @Deel(AdresDto, { uitleg: 'Adres', optioneel: true }) adres?: AdresDto;
  @Delen(AdresDto, 2, { uitleg: 'Adressen', optioneel: true }) adressen?: AdresDto[];
  @Vrij({ uitleg: 'Los', optioneel: true }) los?: object;
}

const fouten = (doe: () => unknown): readonly Veldfout[] => {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof Probleem && fout.inhoud.status === 400) return fout.inhoud.fouten ?? [];
    throw fout;
  }
  return [];
};
const codes = (invoer: unknown): string[] => fouten(() => lees(ProefDto, invoer)).map((f) => `${f.veld} ${f.code}`).sort();

describe('reading a body', () => {
  it('accepts what is right, and text in any script', () => {
    expect(codes({ naam: 'Anna' })).toEqual([]);
    expect(codes({ naam: 'ليلى 🌷 Ünal' })).toEqual([]);
    expect(
      codes({
        naam: 'Anna', geboren: '2008-02-29', wanneer: '2026-06-08T06:12:00+02:00', wie: '11111111-1111-4111-8111-111111111111', keuze: 'ja',
        lijst: ['a'], getal: 5, klopt: false, adres: { plaats: 'Goes' }, adressen: [{ plaats: 'Goes' }], los: { x: 1 },
      }),
    ).toEqual([]);
  });

  it('names every fault at once, one explanation a field', () => {
    expect(
      codes({
        geboren: '2026-02-30', wanneer: 'gisteren', wie: 'Q', keuze: 'misschien', lijst: ['c'], getal: '3', klopt: 'false',
        adres: { plaats: 7, straat: 'x' }, adressen: [{ plaats: 'Goes' }, 'Goes', {}], los: [], extra: 1,
      }),
    ).toEqual([
      '/adres/plaats tekst', '/adres/straat onbekend-veld', '/adressen te-veel', '/extra onbekend-veld', '/geboren datum', '/getal getal', '/keuze keuze',
      '/klopt ja-nee', '/lijst keuze', '/los onderdeel', '/naam tekst', '/wanneer tijdstip', '/wie id',
    ]);
  });

  it.each([
    ['empty', '', 'leeg'], ['blank', '   ', 'leeg'], ['too long', 'a'.repeat(21), 'te-lang'], ['with a null byte', 'a\u0000b', 'tekens'],
    ['with half an emoji', 'a\ud83c', 'tekens'], ['against the pattern', '<b>', 'vorm'], ['null', null, 'tekst'], ['a list', ['a'], 'tekst'],
  ])('refuses a text that is %s', (_, naam, code) => {
    expect(codes({ naam })).toEqual([`/naam ${code}`]);
  });

  it.each([
    ['a C1 control', 'An\u0085na'], ['a zero-width space', 'An\u200bna'], ['a joiner in Latin script', 'An\u200dna'], ['a joiner at the end', 'ليلى\u200d'],
    ['a right-to-left mark', 'Anna\u200f'], ['a bidi override', '\u202eannA'], ['a bidi isolate', '\u2066Anna\u2069'], ['a word joiner', 'An\u2060na'],
    ['a byte order mark', '\ufeffAnna'],
  ])('refuses %s in a field of one line', (_, naam) => {
    expect(codes({ naam })).toEqual(['/naam tekens']);
  });

  it('keeps what a language or an emoji needs, and lets a long text carry what was pasted into it', () => {
    for (const naam of ['می\u200cخواهم', 'क्\u200dष', '👩🏽\u200d🦰', '👁️\u200d🗨️', 'Zoë ☀️']) expect(codes({ naam })).toEqual([]);
    expect(codes({ naam: 'Anna', verhaal: 'geplakt\u200b uit\u200f een\nmail' })).toEqual([]);
    expect(codes({ naam: 'Anna', verhaal: 'a\u0085b' })).toEqual([]);
  });

  it.each([['...', 'naam'], ['123', 'naam'], ['🌷', 'naam'], [' - ', 'naam'], ['', 'leeg'], [7, 'tekst']])('does not take %j for a name', (achternaam, code) => {
    expect(codes({ naam: 'Anna', achternaam })).toEqual([`/achternaam ${code}`]);
  });

  it.each(["'t Hof", 'Ö', 'Çelik-Öz 🌊 4f', '李', 'يوسف'])('takes %s for a name', (achternaam) => {
    expect(codes({ naam: 'Anna', achternaam })).toEqual([]);
  });

  it('wants each item of a list once, and at least one where that means something', () => {
    expect(codes({ naam: 'Anna', lijst: ['a', 'a'], gevuld: [] })).toEqual(['/gevuld leeg', '/lijst dubbel']);
    expect(codes({ naam: 'Anna', lijst: [], gevuld: ['b'] })).toEqual([]);
  });

  it('does not take null for absent', () => {
    expect(codes({ naam: 'Anna', geboren: null })).toEqual(['/geboren datum']);
  });

  it('wants ids in one spelling', () => {
    expect(codes({ naam: 'Anna', wie: 'ABCDEF11-1111-4111-8111-111111111111' })).toEqual(['/wie kleine-letters']);
  });

  it.each([[null], [[]], ['tekst'], [7], [undefined]])('refuses a body that is no object: %j', (invoer) => {
    expect(codes(invoer)).toEqual([' object']);
  });

  it('points into nested lists, and never repeats what was typed', () => {
    const gevonden = fouten(() => lees(ProefDto, { naam: 'Anna', adressen: [{ plaats: 'Goes' }, { plaats: 'geheim adres hier' }] }));
    expect(gevonden).toEqual([{ veld: '/adressen/1/plaats', code: 'te-lang', uitleg: 'Maak dit korter: hooguit 10 tekens.' }]);
    expect(JSON.stringify(gevonden)).not.toContain('geheim');
  });

  it('adds checks of the caller, unless the field already has a fault', () => {
    const ook = () => [{ veld: '/naam', code: 'eigen', uitleg: 'x' }, { veld: '/keuze', code: 'eigen', uitleg: 'x' }];
    expect(fouten(() => lees(ProefDto, { naam: 'Anna', keuze: 'misschien' }, ook)).map((f) => `${f.veld} ${f.code}`).sort()).toEqual(['/keuze keuze', '/naam eigen']);
  });

  it('explains a list entry that is no object', () => {
    expect(codes({ naam: 'Anna', adressen: [{ plaats: 'Goes' }, 'Goes'] })).toEqual(['/adressen/1 onderdeel']);
    expect(codes({ naam: 'Anna', adressen: [{}] })).toEqual(['/adressen/0/plaats tekst']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('refuses %s as a field, also deeper, as it refuses every field that is not there', (naam) => {
    const los = `{"${naam}":{"keuze":"ja"}}`;
    const invoer: unknown = JSON.parse(`{"naam":"Anna","${naam}":1,"adressen":[{"plaats":"Goes","${naam}":1}],"los":{"x":[${los}]}}`);
    expect(codes(invoer)).toEqual([`/${naam} onbekend-veld`, `/adressen/0/${naam} onbekend-veld`, `/los/x/0/${naam} onbekend-veld`].sort());
    expect(({} as { keuze?: string }).keuze).toBeUndefined();
  });
});

describe('reading which page', () => {
  const nu = moment('2026-06-08T22:30:00Z');

  it('starts at the first 25 of today in Amsterdam, as known now', () => {
    expect(leesLijstvraag({}, nu)).toEqual({ page: 1, pageSize: 25, peildatum: dag('2026-06-09') });
    expect(leesBladzijde({ page: '3', pageSize: '100' })).toEqual({ page: 3, pageSize: 100 });
  });

  it('takes both clocks', () => {
    expect(leesLijstvraag({ peildatum: '2024-02-29', bekendOp: '2024-03-01T10:00:00+01:00' }, nu)).toMatchObject({ peildatum: '2024-02-29', bekendOp: '2024-03-01T09:00:00.000Z' });
  });

  it('names every fault at once', () => {
    const f = fouten(() => leesLijstvraag({ page: '0', pageSize: '101', peildatum: '2026-02-30', bekendOp: 'gisteren', naam: 'x' }, nu));
    expect(f.map((x) => `${x.veld} ${x.code}`)).toEqual(['/naam onbekend-veld', '/page getal', '/pageSize getal', '/peildatum datum', '/bekendOp tijdstip']);
    expect(fouten(() => leesBladzijde({ page: ['1', '2'], peildatum: '2026-06-08' })).map((x) => x.veld)).toEqual(['/peildatum', '/page']);
    expect(fouten(() => leesBladzijde({ page: '1e3' }))).toHaveLength(1);
  });

  it('links the pages around it and keeps the rest of the question', () => {
    expect(linkHeader('/v1/werklijst?pageSize=10&page=2', { page: 2, pageSize: 10 }, 35)).toBe(
      '</v1/werklijst?pageSize=10&page=1>; rel="first", </v1/werklijst?pageSize=10&page=1>; rel="prev", ' +
        '</v1/werklijst?pageSize=10&page=3>; rel="next", </v1/werklijst?pageSize=10&page=4>; rel="last"',
    );
    expect(linkHeader('/v1/werklijst', { page: 1, pageSize: 25 }, 0)).toBe('</v1/werklijst?page=1>; rel="first", </v1/werklijst?page=1>; rel="last"');
    expect(linkHeader('/v1/werklijst', { page: 9, pageSize: 25 }, 30)).toContain('page=2>; rel="prev"');
  });
});

it('gives one text for one request, whatever the order of its fields', () => {
  expect(canoniek({ b: [1, { d: null, c: 'x' }], a: true })).toBe(canoniek({ a: true, b: [1, { c: 'x', d: null }] }));
  expect(canoniek({ a: [1, 2] })).not.toBe(canoniek({ a: [2, 1] }));
});
