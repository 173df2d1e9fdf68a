import { dag } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { lijkenOpElkaar, type NieuwePersoon, vindOpBsn, vindPersonen } from './dubbelen';
import { jongereId, SCHOOL, Verhaal, vraagVan, VREEMD } from './testing/verhaal';
import { zoekProjection } from './zoek.projection';

const sanne = (anders: Partial<NieuwePersoon> = {}): NieuwePersoon => ({ voornaam: 'Sanne', tussenvoegsel: 'de', achternaam: 'Vries', geboortedatum: dag('2006-05-05'), ...anders });
const mensen = [sanne(), sanne(), sanne(), sanne({ voornaam: 'Sanna' }), sanne({ geboortedatum: dag('2001-01-01') }), sanne({ voornaam: 'Daan', achternaam: 'Bos' })];

const zoeken = projecteer(zoekProjection((b) => `#${b}`), logVan(
  ...mensen.map(({ bsnIndex: _, ...p }, i) => new Verhaal(jongereId(i + 1)).aangemeld({ ...p, ...(i === 5 ? { bsn: '123456782' } : {}) }).events),
));
const vraag = vraagVan(SCHOOL, '2026-06-08T06:12:00Z');

describe('who may be the same person', () => {
  it('gives every candidate, also three of one name, with the fields that agree', () => {
    const gevonden = vindPersonen(zoeken, sanne(), vraag);
    expect(gevonden.map((g) => [g.jongereId, [...g.gelijk].sort().join(), g.lijkt.join()])).toEqual([
      ...[1, 2, 3].map((n) => [jongereId(n), 'achternaam,geboortedatum,voornaam', '']),
      [jongereId(4), 'achternaam,geboortedatum', 'voornaam'],
    ]);
    expect(gevonden.every((g) => g.zichtbaar)).toBe(true);
    expect(vindPersonen(zoeken, sanne(), vraagVan(VREEMD, '2026-06-08T06:12:00Z')).map((g) => g.zichtbaar)).toEqual([false, false, false, false]);
  });

  it('finds by BSN alone', () => {
    expect(vindOpBsn(zoeken, '#123456782', vraag)).toEqual([{ jongereId: jongereId(6), gelijk: ['bsn'], lijkt: [], zichtbaar: true }]);
    expect(vindOpBsn(zoeken, '#111222333', vraag)).toEqual([]);
  });

  it('compares two rows of one list by the same measure', () => {
    expect([sanne(), sanne({ voornaam: 'Sane' }), sanne({ geboortedatum: dag('2006-05-06') })].map((b) => lijkenOpElkaar(sanne(), b))).toEqual([true, true, true]);
    expect([sanne({ voornaam: 'Mila' }), sanne({ geboortedatum: dag('2001-01-01') })].map((b) => lijkenOpElkaar(sanne(), b))).toEqual([false, false]);
    expect(lijkenOpElkaar(sanne({ bsnIndex: '#1' }), sanne({ bsnIndex: '#2' }))).toBe(false);
    expect(lijkenOpElkaar(sanne({ bsnIndex: '#1' }), sanne({ voornaam: 'Mila', bsnIndex: '#1' }))).toBe(true);
  });
});
