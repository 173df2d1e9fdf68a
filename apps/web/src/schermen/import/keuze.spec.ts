import { NODIG, SOORTEN, VAST, veldenVan } from '@loopplank/koppelingen';
import type { ToewijzingAntwoord } from '@loopplank/koppelingen/antwoorden';
import { begin, gebreken, gok, isBegin, leggen, metVeld, metWoord, profielLichaam } from './keuze';
import { NODIG_VAN, VAST_VAN, VELDEN_VAN } from './velden';

const leeg = { datumnotatie: 'dag-maand-jaar', woorden: [], vast: [] } as const;
const leerlingen: ToewijzingAntwoord = { ...leeg, soort: 'leerlingen', kolommen: [{ kolom: 'Roepnaam', veld: 'voornaam' }, { kolom: 'Achternaam', veld: 'achternaam' }] };
const contacten: ToewijzingAntwoord = { ...leeg, soort: 'contacten', kolommen: [{ kolom: 'Roepnaam', veld: 'voornaam' }] };
const KOP = ['Roepnaam', 'Achternaam', 'Kleur'];

describe('what columns can mean', () => {
  it.each(SOORTEN)('is what the server reads, for a list of %s', (soort) => {
    expect([...VELDEN_VAN[soort]].sort()).toEqual([...veldenVan(soort)].sort());
    expect(NODIG_VAN[soort]).toEqual(NODIG[soort]);
    expect(VAST_VAN[soort].filter((v) => !(VAST as readonly string[]).includes(v))).toEqual([]);
  });
});

describe('choosing how a file is read', () => {
  const keuze = begin({ leerlingen, contacten }, [], KOP, { soort: 'leerlingen', profiel: '' });

  it('starts with what is recognised, for the kind of list that explains more', () => {
    expect(gok({ leerlingen, contacten })).toBe('leerlingen');
    expect(gok({ leerlingen: { ...leerlingen, kolommen: [] }, contacten })).toBe('contacten');
    expect(keuze.kolommen).toEqual({ Roepnaam: 'voornaam', Achternaam: 'achternaam' });
  });

  it('lays a profile over the header, whatever its capitals; one that misses a column counts as changed', () => {
    const p = { ...leerlingen, id: 'p', naam: 'Lijst', kolommen: [{ kolom: 'ROEP-NAAM', veld: 'voornaam' as const }, { kolom: 'Stad', veld: 'gemeente' as const }] };
    const k = begin({ leerlingen, contacten }, [p], KOP, { soort: 'contacten', profiel: 'p' });
    expect([k.soort, k.profiel, k.kolommen]).toEqual(['leerlingen', 'p', { Roepnaam: 'voornaam' }]);
    expect([isBegin(k, k, p), isBegin(k, k, { ...p, kolommen: [p.kolommen[0]!] })]).toEqual([false, true]);
  });

  it('sees a change, and that it was taken back', () => {
    const anders = metVeld(keuze, 'Kleur', 'gemeente');
    expect([isBegin(anders, keuze, undefined), isBegin(metVeld(anders, 'Kleur', null), keuze, undefined)]).toEqual([false, true]);
    expect(isBegin({ ...keuze, vast: { herkomst: 'pro' } }, keuze, undefined)).toBe(false);
  });

  it('names what is missing until a column or one value for all is there, and what is there twice', () => {
    expect(gebreken(keuze)).toEqual({ mist: [['geboortedatum'], ['gemeente'], ['herkomst']], dubbel: [] });
    expect(gebreken({ ...keuze, vast: { gemeente: 'GM0153' } }).mist).toEqual([['geboortedatum'], ['herkomst']]);
    expect(gebreken(metVeld(keuze, 'Kleur', 'voornaam')).dubbel).toEqual(['voornaam']);
    expect(gebreken({ ...leggen(contacten, '', KOP), kolommen: { Kleur: 'bsn' } }).mist).toEqual([['datum'], ['kanaal'], ['uitkomst']]);
  });

  it('remembers the last meaning of a word, and sends what the contract asks', () => {
    const k = metWoord(metWoord(metWoord(keuze, 'herkomst', 'PrO', 'vo'), 'herkomst', 'pro', 'pro'), 'herkomst', 'x', null);
    expect(profielLichaam({ ...k, vast: { gemeente: 'GM0153', herkomst: '' } }, ' Lijst ')).toEqual({
      naam: 'Lijst', soort: 'leerlingen', datumnotatie: 'dag-maand-jaar',
      kolommen: [{ kolom: 'Roepnaam', veld: 'voornaam' }, { kolom: 'Achternaam', veld: 'achternaam' }],
      woorden: [{ veld: 'herkomst', van: 'pro', naar: 'pro' }], vast: [{ veld: 'gemeente', waarde: 'GM0153' }],
    });
  });
});
