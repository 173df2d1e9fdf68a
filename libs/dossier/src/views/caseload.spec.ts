import { dag } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { aantalRegie, jongerenVanMedewerker, jongerenVanOrganisatie } from './caseload';
import { jongereProjection } from './jongere.projection';
import { COACH, jongereId, MENTOR, SCHOOL, Verhaal, WERKPLEIN } from './testing/verhaal';

const VANDAAG = dag('2026-06-08');
const view = (...verhalen: Verhaal[]) => projecteer(jongereProjection, logVan(...verhalen.map((v) => v.events)));
const begeleid = (n: number, van = '2026-02-01') => {
  const v = new Verhaal(jongereId(n)).aangemeld();
  v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'gemeente', grondslag: 'PW 7a', van: dag('2026-02-01') });
  v.gebeurt('BegeleiderGekoppeld', { organisatieId: WERKPLEIN, medewerkerId: COACH, van: dag(van) });
  return v;
};

describe('what hangs on a person', () => {
  it('is whom they hold and whom they guide, also from a later day', () => {
    const db = view(new Verhaal(jongereId(1)).aangemeld(), begeleid(2), begeleid(3, '2026-09-01'));
    expect(jongerenVanMedewerker(db, SCHOOL, MENTOR, VANDAAG)).toEqual([1, 2, 3].map(jongereId));
    expect(jongerenVanMedewerker(db, WERKPLEIN, COACH, VANDAAG)).toEqual([2, 3].map(jongereId));
    expect(jongerenVanMedewerker(db, SCHOOL, COACH, VANDAAG)).toEqual([]);
  });

  it('is nothing any more once today is the last day and another holds the file', () => {
    const v = begeleid(1);
    v.gebeurt('BegeleiderLosgekoppeld', { organisatieId: WERKPLEIN, medewerkerId: COACH, tot: VANDAAG });
    v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'vervanging' });
    const db = view(v);
    expect([jongerenVanMedewerker(db, WERKPLEIN, COACH, VANDAAG), jongerenVanMedewerker(db, SCHOOL, MENTOR, VANDAAG)]).toEqual([[], []]);
  });
});

describe('what hangs on an organisation', () => {
  it('is the regie, and involvement that goes on after today', () => {
    const met = (tot?: string, van = '2026-02-01') => {
      const v = new Verhaal(jongereId(Number(van.slice(5, 7)) * 10 + (tot ? Number(tot.slice(8)) % 10 : 0))).aangemeld();
      v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'gemeente', grondslag: 'PW 7a', van: dag(van), ...(tot ? { tot: dag(tot) } : {}) });
      return v;
    };
    const [open, vandaag, morgen, straks, nooit] = [met(), met('2026-06-08'), met('2026-06-09'), met(undefined, '2026-09-01'), met('2026-10-01', '2026-10-01')] as const;
    const db = view(open, vandaag, morgen, straks, nooit);
    expect(jongerenVanOrganisatie(db, WERKPLEIN, VANDAAG)).toEqual([open.id, morgen.id, straks.id]);
    expect(jongerenVanOrganisatie(db, SCHOOL, VANDAAG)).toHaveLength(5);
    expect([aantalRegie(db, SCHOOL), aantalRegie(db, WERKPLEIN)]).toEqual([5, 0]);
  });
});
