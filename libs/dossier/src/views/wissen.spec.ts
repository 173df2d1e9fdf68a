import { createHash } from 'node:crypto';
import { dag } from '@loopplank/kernel';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import fc from 'fast-check';
import { beeldProjection } from './beeld.projection';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { openVerplaatsingen, relatiesVan } from './relaties';
import { leesTijdlijn } from './tijdlijn';
import { jongereId, SCHOOL, Verhaal, vraagVan } from './testing/verhaal';
import { gewisteJongeren } from './wissen';
import { leesWerklijst } from './werklijst';
import { zoekProjection } from './zoek.projection';

const NU = '2026-06-08T06:12:00Z';
const zoeken = zoekProjection((bsn) => createHash('sha256').update(bsn).digest('hex'));
const NAAM = { voornaam: 'Zwaluwtje', achternaam: 'Kwartelberg', bsn: '999990019' } as const;

/** Somebody with something in every table, and then erased; `zonder`: not yet. */
function verhaal(n: number, gewistOp: string | null = '2026-05-20T10:00:00Z'): Verhaal {
  const v = new Verhaal(jongereId(n));
  v.aangemeld(NAAM);
  v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'vervanging' });
  v.gebeurt('NotitieToegevoegd', { tekst: 'Ooievaarsnest' });
  v.gebeurt('JongereAangemeld', { ...(v.events[0]!.data as object), voornaam: 'Zwaluw', vervangt: v.events[0]!.eventId } as never);
  v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: v.events[0]!.eventId, reden: 'vergissing', vervangen: true });
  if (gewistOp !== null) v.gebeurt('GegevensGewist', { reden: 'verzoek' }, { op: gewistOp });
  return v;
}

/** What a rebuild reads after the keys are gone. */
const zonderSleutels = (v: Verhaal) =>
  v.events.map((e) => (e.type === 'JongereAangemeld' ? { ...e, data: { ...e.data, voornaam: null, achternaam: null, geboortedatum: null, bsn: null } } : e.type === 'NotitieToegevoegd' ? { ...e, data: { tekst: null } } : e)) as typeof v.events;

describe('a jongere who was erased', () => {
  it.each([['jongere', jongereProjection], ['zoeken', zoeken]])('has no row in the view %s that says anything', (_, projection) => {
    const voor = JSON.stringify(dump(projecteer(projection, verhaal(1, null).events)));
    expect(voor).toMatch(/Zwaluw/);
    const na = dump(projecteer(projection, verhaal(1).events));
    expect(JSON.stringify(na)).not.toMatch(/[Zz]waluw|Kwartel|Ooievaar|2007|GM0|kwartel|[0-9a-f]{64}/);
    // Its place in the numbering, and the setting of the search index.
    expect(Object.entries(na).filter(([tabel, rijen]) => rijen.length > 0 && !tabel.startsWith('index_')).map(([tabel, rijen]) => [tabel, rijen.length])).toEqual([['jongere', 1]]);
    expect(na['index_op_naam'] ?? []).toEqual([]);
  });

  it('is not there for anybody: no file, no timeline, no relation, on no day', () => {
    const db = projecteer(jongereProjection, verhaal(1).events);
    for (const bekendOp of [undefined, '2026-05-01T10:00:00Z']) {
      const vraag = vraagVan(SCHOOL, NU, bekendOp === undefined ? {} : { bekendOp: bekendOp as never });
      expect([leesEenBeeld(db, jongereId(1), vraag), leesTijdlijn(db, jongereId(1), vraag, { page: 1, pageSize: 25 })]).toEqual([null, null]);
    }
    expect(relatiesVan(db, jongereId(1), SCHOOL)).toEqual([]);
    expect(leesWerklijst(db, vraagVan(SCHOOL, NU), { page: 1, pageSize: 25 }).items).toEqual([]);
    expect(gewisteJongeren(db)).toEqual([jongereId(1)]);
  });

  it('leaves the others as they were, and nothing waiting', () => {
    const [a, b] = [verhaal(1), verhaal(2, null)];
    b.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: b.events[2]!.eventId, reden: 'verkeerdeJongere', vervangen: false, naarJongereId: a.id }, { op: '2026-05-21T10:00:00Z' });
    const db = projecteer(jongereProjection, logVan(a.events, b.events));
    expect(leesEenBeeld(db, b.id, vraagVan(SCHOOL, NU))!.waarde.persoon.voornaam).toBe('Zwaluw');
    expect(openVerplaatsingen(db)).toEqual([]);
    expect(gewisteJongeren(db)).toEqual([a.id]);
  });

  it('was in a municipality, also when a rebuild meets its whole life in one batch: what can be chosen from stays', () => {
    for (const batch of [1, 100]) {
      expect(dump(projecteer(beeldProjection, zonderSleutels(verhaal(1)), { batch }))['gebied']).toContain(JSON.stringify({ organisatie_id: SCHOOL, gemeente: 'GM0153' }));
    }
  });

  it('gives the same rows however the log is cut, delivered and decoded', () => {
    const log = (sleutels: boolean) => {
      const [a, b, c] = [verhaal(1), verhaal(2, null), verhaal(3, '2026-05-02T10:00:00Z')];
      b.gebeurt('BetrokkenheidGestart', { organisatieId: SCHOOL, rol: 'school', grondslag: 'WVO 2.31a', van: dag('2026-05-01') }, { op: '2026-05-22T10:00:00Z' });
      return logVan(...[a, b, c].map((v) => (sleutels || v === b ? v.events : zonderSleutels(v))));
    };
    for (const projection of [jongereProjection, zoeken, beeldProjection]) {
      const heel = dump(projecteer(projection, log(true)));
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), fc.boolean(), (batch, dubbel, sleutels) => {
          expect(dump(projecteer(projection, log(sleutels), { batch, dubbel }))).toEqual(heel);
        }),
        { numRuns: 40 },
      );
    }
  });
});
