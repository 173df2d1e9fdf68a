import { dag } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { beeldProjection } from '../beeld.projection';
import { DOORSTROOMPUNT, jongereId, Verhaal, VREEMD } from '../testing/verhaal';
import { leesStil } from './stil';

const VANDAAG = dag('2026-06-08');
const vrager = (organisatieId = DOORSTROOMPUNT) => ({ medewerkerId: 'm', organisatieId, inhoud: 'alles', vandaag: VANDAAG }) as const;
const stil = (verhalen: readonly Verhaal[], organisatieId?: string) =>
  leesStil(projecteer(beeldProjection, logVan(...verhalen.map((v) => v.events)), { batch: 2, dubbel: true }), { vrager: vrager(organisatieId), dagen: 90, page: 1, pageSize: 10 });

function met(n: number, contact?: string, geboren = '2007-02-11'): Verhaal {
  const v = new Verhaal(jongereId(n)).aangemeld({ geboortedatum: dag(geboren) });
  if (contact) v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: `${contact}T10:00:00Z` });
  return v;
}

describe('who was not spoken with for long', () => {
  it('is who never was, then the longest ago; 90 days is not yet too long, and who is too old does not count', () => {
    const gevonden = stil([met(1, '2026-03-10'), met(2, '2026-03-09'), met(3), met(4, undefined, '1999-01-01')]);
    expect([gevonden.jongeren, gevonden.totaal, gevonden.items]).toEqual([3, 2, [{ jongereId: jongereId(3), contactDatum: null }, { jongereId: jongereId(2), contactDatum: '2026-03-09' }]]);
    expect(stil([met(3)], VREEMD)).toMatchObject({ jongeren: 0, totaal: 0, items: [] });
  });

  it('a contact that was a mistake does not count', () => {
    const v = met(1, '2026-06-01');
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: v.events.at(-1)!.eventId, reden: 'vergissing', vervangen: false }, { op: '2026-06-02T10:00:00Z' });
    expect(stil([v]).totaal).toBe(1);
  });
});

describe('how late a source tells', () => {
  it('is counted once per message, from the fact to the day it reached us', () => {
    const verhalen = [10, 20, 75].map((dagen, i) => {
      const v = met(i + 1);
      v.gebeurt('UitschrijvingGemeld', { per: dag('2026-03-01') }, { op: `2026-0${dagen === 75 ? 5 : 3}-${dagen === 75 ? 15 : 1 + dagen}T10:00:00Z`, geldig: '2026-02-28T23:00:00Z' });
      return { ...v, events: v.events.map((e) => (e.type === 'UitschrijvingGemeld' ? { ...e, bron: 'DUO' } : e)) } as unknown as Verhaal;
    });
    expect(stil(verhalen).latentie).toEqual([{ bron: 'DUO', aantal: 3, mediaan: 20, p90: 75 }]);
  });
});
