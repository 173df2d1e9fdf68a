import { dag, moment } from '@loopplank/kernel';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import { vindDubbelen } from './dubbelen';
import { jongereProjection } from './jongere.projection';
import { DOORSTROOMPUNT, jongereId, SCHOOL, Verhaal, vraagVan, VREEMD } from './testing/verhaal';
import { zoekProjection } from './zoek.projection';
import { zoekJongeren } from './zoeken';

const NU = '2026-06-08T06:12:00Z';
const bsnIndex = (bsn: string) => `#${[...bsn].reverse().join('')}`;

type Persoon = [voornaam: string, tussenvoegsel: string | undefined, achternaam: string, geboortedatum?: string, bsn?: string];

const MENSEN: Persoon[] = [
  ['Noa', undefined, 'Veldkamp', '2007-02-11', '123456782'],
  ['Mohammed', 'el', 'Amrani', '2006-03-12'],
  ['Youssef', undefined, 'Benali', '2006-12-03'],
  ['Şeyma', undefined, 'Yılmaz', '2005-07-01'],
  ['Łukasz', undefined, 'Wójcik', '2008-01-30'],
  ['Daan', 'van der', 'Berg', '2007-09-09'],
  ['Sanne', 'de', 'Vries', '2006-05-05'],
  ['Jean-Pierre', undefined, 'Jansen-de Wit', '2005-11-20'],
  ['IJsbrand', undefined, 'Dijkstra', '2007-04-04'],
  ['Bo', undefined, 'Li', '2008-08-08'],
  ['Anne', undefined, "O'Neill", '2006-06-06'],
];

function zoekviews(mensen: Persoon[] = MENSEN, batch?: number) {
  const verhalen = mensen.map(([voornaam, tussenvoegsel, achternaam, geboortedatum = '2007-01-01', bsn], i) =>
    new Verhaal(jongereId(i + 1)).aangemeld({ voornaam, achternaam, geboortedatum: dag(geboortedatum), ...(tussenvoegsel ? { tussenvoegsel } : {}), ...(bsn ? { bsn } : {}) }));
  const log = logVan(...verhalen.map((v) => v.events));
  return { zoeken: projecteer(zoekProjection(bsnIndex), log, batch ? { batch } : {}), jongere: projecteer(jongereProjection, log) };
}

const views = zoekviews();
const zoek = (tekst: string, vraag = vraagVan(SCHOOL, NU), v = views) => zoekJongeren(v, { tekst }, vraag, { page: 1, pageSize: 10 }, bsnIndex);
const namen = (tekst: string) => zoek(tekst).items.map((i) => i.naam);

describe('search', () => {
  it.each([
    ['a typing error', 'noa veldkmap', 'Noa Veldkamp'],
    ['the beginning of a name', 'veldk', 'Noa Veldkamp'],
    ['another order', 'veldkamp, noa', 'Noa Veldkamp'],
    ['an initial', 'n. veldkamp', 'Noa Veldkamp'],
    ['capitals and spaces', '  VELDKAMP   NOA ', 'Noa Veldkamp'],
    ['a name heard, not read: Mohamed', 'mohamed amrani', 'Mohammed el Amrani'],
    ['a name heard, not read: Muhammad', 'Muhammad Amrani', 'Mohammed el Amrani'],
    ['a particle written to the name', 'Elamrani', 'Mohammed el Amrani'],
    ['another script: Yusuf', 'Yusuf Ben Ali', 'Youssef Benali'],
    ['another script: Joesoef', 'joesoef benali', 'Youssef Benali'],
    ['no accents', 'seyma yilmaz', 'Şeyma Yılmaz'],
    ['a Polish letter', 'lukasz wojcik', 'Łukasz Wójcik'],
    ['another particle', 'daan vd berg', 'Daan van der Berg'],
    ['a particle with dots', 'D. v.d. Berg', 'Daan van der Berg'],
    ['a particle behind the name', 'Berg, van den', 'Daan van der Berg'],
    ['no space', 'vandenberg daan', 'Daan van der Berg'],
    ['a particle to the name', 'devries sanne', 'Sanne de Vries'],
    ['half of a double name', 'jansen', 'Jean-Pierre Jansen-de Wit'],
    ['the other half, misspelt', 'jean pierre de with', 'Jean-Pierre Jansen-de Wit'],
    ['no hyphen', 'jeanpierre janssen', 'Jean-Pierre Jansen-de Wit'],
    ['ij and y', 'ysbrand dykstra', 'IJsbrand Dijkstra'],
    ['a very short name', 'bo li', 'Bo Li'],
    ['an apostrophe', 'oneill', "Anne O'Neill"],
  ])('forgives %s', (_, tekst, naam) => expect(namen(tekst)[0]).toBe(naam));

  it.each(['12-03-2006', '12/3/2006', '12.3.06', '12 mrt 2006', '12 maart 06', '2006-03-12', '12032006'])('knows a day of birth written as %s', (tekst) => {
    expect(zoek(tekst).items).toMatchObject([{ naam: 'Mohammed el Amrani', velden: ['geboortedatum'], reden: 'Geboortedatum is gelijk.' }]);
    expect(namen(`amrani ${tekst}`)[0]).toBe('Mohammed el Amrani');
  });

  it('says which fields agree, and which only look alike', () => {
    expect(zoek('veldkamp noa 11-2-2007').items[0]).toMatchObject({ reden: 'Voornaam, achternaam en geboortedatum zijn gelijk.', velden: ['voornaam', 'achternaam', 'geboortedatum'], leeftijd: 19, gemeente: 'Enschede', regie: { naam: 'School De Kade' } });
    expect(zoek('noa feldkamp').items[0]).toMatchObject({ reden: 'Voornaam is gelijk. Achternaam lijkt erop.', velden: ['voornaam', 'achternaam'] });
    expect(zoek('123456782').items).toMatchObject([{ naam: 'Noa Veldkamp', reden: 'BSN is gelijk.', velden: ['bsn'] }]);
  });

  it('finds nobody for what fits nobody, and does not fail on any text', () => {
    for (const tekst of ['', ' ', '"', "'; DROP TABLE naam; --", '* OR *', 'NEAR(a b)', 'x', '😀', 'محمد', '-', '99-99-9999', 'xq'.repeat(100), '^^$', 'qqqqq zzzzz']) expect(zoek(tekst).items).toEqual([]);
  });

  it('keeps the BSN itself out of the view', () => {
    const inhoud = JSON.stringify(['jongere', 'naam', 'index_op_naam'].map((t) => views.zoeken.prepare(`SELECT * FROM ${t}`).all()));
    expect(inhoud).toContain('Veldkamp');
    expect(inhoud).not.toContain('123456782');
  });

  it('shows only youngsters with whom the organisation has a relation on the day; the auditor finds all', () => {
    expect(zoek('veldkamp', vraagVan(DOORSTROOMPUNT, NU)).totaal).toBe(1);
    expect(zoek('veldkamp', vraagVan(VREEMD, NU))).toEqual({ items: [], totaal: 0 });
    expect(zoek('123456782', vraagVan(VREEMD, NU)).totaal).toBe(0);
    expect(zoek('11-2-2007', vraagVan(VREEMD, NU)).totaal).toBe(0);
    expect(zoek('veldkamp', vraagVan(VREEMD, NU, {}, 'feiten')).totaal).toBe(1);
    expect(zoek('veldkamp', vraagVan(SCHOOL, '2026-01-04T12:00:00Z')).totaal).toBe(0);
  });

  it('searches by the name as it was known', () => {
    const v = new Verhaal().aangemeld({ achternaam: 'Bakker' });
    const id = v.events[0]!.eventId;
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: id, reden: 'vergissing', vervangen: true }, { op: '2026-02-01T09:00:00Z' });
    v.gebeurt('JongereAangemeld', { herkomst: 'pro', gemeente: 'GM0153', voornaam: 'Noa', achternaam: 'Smit', geboortedatum: dag('2007-02-11'), vervangt: id }, { op: '2026-02-01T09:00:00Z' });
    const log = v.events.map((e, i) => ({ ...e, position: i + 1 }));
    const dbs = { zoeken: projecteer(zoekProjection(bsnIndex), log), jongere: projecteer(jongereProjection, log) };
    const totaal = (tekst: string, bekendOp?: string) => zoek(tekst, vraagVan(SCHOOL, NU, bekendOp ? { bekendOp: moment(bekendOp) } : {}), dbs).totaal;
    expect([totaal('smit'), totaal('bakker')]).toEqual([1, 0]);
    expect([totaal('smit', '2026-01-31T00:00:00Z'), totaal('bakker', '2026-01-31T00:00:00Z')]).toEqual([0, 1]);
    expect(totaal('bakker', '2026-01-05T08:00:00Z')).toBe(0);
  });

  it('has the same rows whatever the size of the batches', () => expect(dump(zoekviews(MENSEN, 2).zoeken)).toEqual(dump(views.zoeken)));
});

describe('doubles', () => {
  const dubbelen = (voornaam: string, achternaam: string, geboortedatum: string, vraag = vraagVan(SCHOOL, NU), bsn?: string) =>
    vindDubbelen(views, { voornaam, achternaam, geboortedatum: dag(geboortedatum), ...(bsn ? { bsnIndex: bsnIndex(bsn) } : {}) }, vraag);
  const paren = (d: ReturnType<typeof dubbelen>) => d.kandidaten.map((k) => [k.naam, k.reden]);

  it('explains which fields agree', () => {
    expect(paren(dubbelen('Noa', 'Veltkamp', '2007-02-11'))).toEqual([['Noa Veldkamp', 'Voornaam en geboortedatum zijn gelijk. Achternaam lijkt erop.']]);
    expect(paren(dubbelen('Mohamed', 'Amrani', '2006-12-03'))).toEqual([['Mohammed el Amrani', 'Voornaam en achternaam zijn gelijk. Geboortedatum lijkt erop.']]);
    expect(paren(dubbelen('Iemand', 'Anders', '1999-01-01', vraagVan(SCHOOL, NU), '123456782'))).toEqual([['Noa Veldkamp', 'BSN is gelijk.']]);
  });

  it('is silent about a namesake, a twin and somebody with another number', () => {
    expect(dubbelen('Noa', 'Veldkamp', '2005-08-19')).toEqual({ kandidaten: [], andere: 0 });
    expect(dubbelen('Tim', 'Veldkamp', '2007-02-11')).toEqual({ kandidaten: [], andere: 0 });
    expect(dubbelen('Noa', 'Veldkamp', '2007-02-11', vraagVan(SCHOOL, NU), '111222333')).toEqual({ kandidaten: [], andere: 0 });
  });

  it('says of those the asker may not see only how many there are', () => {
    const d = dubbelen('Noa', 'Veldkamp', '2007-02-11', vraagVan(VREEMD, NU));
    expect(d).toEqual({ kandidaten: [], andere: 1 });
    expect(JSON.stringify(d)).not.toContain('Veldkamp');
  });
});
