import { dag, plusDagen } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { leesBanden } from './banden';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { leesPlaatsingen, leesWerkbezoeken } from './onderdelen';
import { DOORSTROOMPUNT, MENTOR, SCHOOL, Verhaal, vraagVan } from './testing/verhaal';
import { leesTijdlijn } from './tijdlijn';
import { leesWerklijst } from './werklijst';

const BLAD = { page: 1, pageSize: 25 };
const op = (nu: string) => vraagVan(SCHOOL, nu, {}, 'alles', MENTOR);
const nu = op('2026-06-08T06:12:00Z');
const db = (v: Verhaal) => projecteer(jongereProjection, v.events);
const redenen = (v: Verhaal, vraag = nu) => {
  const [rij] = leesWerklijst(db(v), vraag, BLAD).items;
  return [rij!.reden, ...(rij!.ook ?? [])];
};
const werk = (v: Verhaal, vraag = nu) => leesBanden(db(v), v.id, vraag)!.waarde.rijen.find((r) => r.band === 'werk')!;

/** Works at the bakery until the end of August. */
function kruim(tot = '2026-08-31') {
  const v = new Verhaal().aangemeld();
  const id = v.gebeurt(
    'PlaatsingGestart',
    { soort: 'werk', werkgever: 'Bakkerij Kruim', van: dag('2026-02-01'), contract: 'bepaald', uren: 16, tot: dag(tot), functie: 'hulp' },
    { op: '2026-02-02T09:00:00Z', geldig: '2026-01-31T23:00:00Z' },
  );
  v.gebeurt('VolgendMomentGepland', { datum: dag('2026-12-01'), reden: 'gekozen' }, { op: '2026-02-02T09:00:00Z' });
  return { v, id };
}

describe('work in the one shared view', () => {
  it('shows the terms of the day asked about', () => {
    const { v, id } = kruim();
    v.gebeurt('PlaatsingGewijzigd', { plaatsingId: id, per: dag('2026-07-01'), contract: 'bepaald', uren: 24, tot: dag('2026-12-31') }, { op: '2026-06-01T09:00:00Z', geldig: '2026-06-30T22:00:00Z' });
    const [nog] = leesEenBeeld(db(v), v.id, nu)!.waarde.plaatsingen!;
    expect(nog).toMatchObject({ id, werkgever: 'Bakkerij Kruim', functie: 'hulp', contract: 'bepaald', uren: 16, vanDatum: '2026-02-01', totDatum: '2026-12-31' });
    const [straks] = leesPlaatsingen(db(v), v.id, op('2026-07-01T10:00:00Z'), BLAD)!.waarde.items;
    expect(straks).toMatchObject({ uren: 24 });
    expect(straks).not.toHaveProperty('functie');
    expect(leesEenBeeld(db(new Verhaal().aangemeld()), v.id, nu)!.waarde).not.toHaveProperty('plaatsingen');
  });

  it('keeps the youngster in view until the contract ends; a stage does not', () => {
    const { v } = kruim();
    expect(leesEenBeeld(db(v), v.id, nu)!.waarde.beeldstatus).toMatchObject({ status: 'IN_BEELD_REGISTRATIE', totDatum: '2026-08-31' });
    expect(leesEenBeeld(db(v), v.id, op('2026-07-10T10:00:00Z'))!.waarde.beeldstatus.status).toBe('VERLOOPT');
    const stage = new Verhaal().aangemeld();
    stage.gebeurt('PlaatsingGestart', { soort: 'stage', werkgever: 'Kruim', van: dag('2026-02-01') });
    expect(leesEenBeeld(db(stage), stage.id, nu)!.waarde.beeldstatus.status).toBe('BUITEN_BEELD');
  });
});

describe('the end of work on the worklist', () => {
  it('is announced eight weeks ahead, by the days that are left', () => {
    const { v } = kruim('2026-06-30');
    expect(redenen(v, op('2026-05-04T06:00:00Z'))).not.toContain(expect.stringMatching(/^Contract/));
    expect(redenen(v, op('2026-05-05T06:00:00Z'))).toContain('Contract stopt over 56 dagen (di 30 juni)');
    expect(redenen(v)).toContain('Contract stopt over 22 dagen (di 30 juni)');
    expect(redenen(v, op('2026-06-30T06:00:00Z'))).toContain('Contract stopt vandaag');
    expect(redenen(v, op('2026-07-05T06:00:00Z'))).toContain('Contract is 5 dagen geleden gestopt, geen nieuw werk bekend');
    expect(redenen(v, op('2026-07-29T06:00:00Z')).join()).not.toContain('Contract');
  });

  it('is gone when other work goes on, the contract is renewed, or the youngster left for school', () => {
    for (const verder of [
      (v: Verhaal, id: string) => v.gebeurt('PlaatsingGewijzigd', { plaatsingId: id, per: dag('2026-07-01'), contract: 'bepaald', tot: dag('2027-06-30') }),
      (v: Verhaal, id: string) => v.gebeurt('PlaatsingBeeindigd', { plaatsingId: id, tot: dag('2026-06-30'), reden: 'school' }),
      (v: Verhaal) => v.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'De Ketting', van: dag('2026-07-06'), contract: 'onbepaald' }),
    ]) {
      const { v, id } = kruim('2026-06-30');
      expect(redenen(v).join()).toContain('Contract stopt');
      verder(v, id);
      expect(redenen(v).join()).not.toContain('Contract stopt');
    }
  });

  it('a youngster who left school without anything is asked about after three days, until somebody spoke to them', () => {
    const { v } = kruim('2026-05-01');
    v.gebeurt('UitschrijvingGemeld', { school: 'mbo', per: dag('2026-05-25') }, { op: '2026-06-05T09:00:00Z', geldig: '2026-05-24T22:00:00Z' });
    expect(redenen(v, op('2026-06-07T06:00:00Z')).join()).not.toContain('Van school');
    expect(redenen(v)).toContain('Van school sinds ma 25 mei, geen vervolg bekend');
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-06-08T05:00:00Z' });
    expect(redenen(v).join()).not.toContain('Van school');
  });
});

describe('the lane of work', () => {
  it('draws bars with the hours, through the day that is known', () => {
    const { v } = kruim();
    v.gebeurt('PlaatsingGestart', { soort: 'stage', werkgever: 'De Ketting', van: dag('2025-09-01'), tot: dag('2025-12-19') });
    expect(werk(v).perioden).toMatchObject([
      { label: 'Bakkerij Kruim, 16 u', vanDatum: '2026-02-01', totDatum: '2026-08-31' },
      { label: 'Stage bij De Ketting', vanDatum: '2025-09-01', totDatum: '2025-12-19' },
    ]);
    expect(werk(v).zin).toBe('Werk: Stage bij De Ketting, daarna Bakkerij Kruim, 16 u; laatste dag ma 31 augustus.');
    expect(werk(new Verhaal().aangemeld())).toMatchObject({ perioden: [], zin: 'Werk: geen werk bekend.' });
  });
});

describe('work on the timeline', () => {
  it('is told in plain Dutch', () => {
    const { v, id } = kruim();
    v.gebeurt('PlaatsingGewijzigd', { plaatsingId: id, per: dag('2026-05-01'), contract: 'flex', uren: 0 }, { op: '2026-05-01T09:00:00Z' });
    v.gebeurt('PlaatsingBeeindigd', { plaatsingId: id, tot: plusDagen(dag('2026-06-01'), 0), reden: 'doorWerkgever' }, { op: '2026-06-02T09:00:00Z' });
    const items = leesTijdlijn(db(v), v.id, nu, BLAD)!.items.filter((i) => i.band === 'werk');
    expect(items.map((i) => [i.titel, i.toelichting])).toEqual([
      ['Gestopt bij Bakkerij Kruim', 'Laatste dag: 1 juni 2026. Reden: door de werkgever.'],
      ['Werk bij Bakkerij Kruim veranderd', 'Vanaf 1 mei 2026. Oproep, flexibel contract.'],
      ['Begonnen bij Bakkerij Kruim', 'Als hulp. 16 uur per week, tijdelijk contract tot en met 31 augustus 2026.'],
    ]);
  });
});

describe('visits at work', () => {
  const bezocht = (uren: number, kan: number) => {
    const { v, id } = kruim();
    v.gebeurt('WerkplekbezoekAfgelegd', { plaatsingId: id, aanwezig: ['jongere', 'werkgever'], uren, belastbaarheid: [kan], contactpersoon: 'de chef' }, { op: '2026-05-20T09:00:00Z' });
    return v;
  };

  it('show hours against what the youngster can bear, to the organisation that measured it', () => {
    const v = bezocht(24, 20);
    expect(leesWerkbezoeken(db(v), v.id, nu, BLAD)!.waarde.items).toMatchObject([{ werkgever: 'Bakkerij Kruim', contactpersoon: 'de chef', uren: 24, belastbaarheid: 20, teVeelUren: true }]);
    const [elders] = leesWerkbezoeken(db(v), v.id, vraagVan(DOORSTROOMPUNT, '2026-06-08T06:12:00Z'), BLAD)!.waarde.items;
    expect(elders).toMatchObject({ werkgever: 'Bakkerij Kruim', uren: 24, afgeschermd: true });
    expect(elders).not.toHaveProperty('teVeelUren');
    expect(redenen(v)).toContain('Werkt 24 uur per week, kan 20 uur aan');
    expect(redenen(bezocht(20, 20)).join()).not.toContain('kan 20 uur');
  });

  it('warn no more when the contract has fewer hours, and again when it has more', () => {
    const v = bezocht(24, 20);
    const id = v.events.find((e) => e.type === 'PlaatsingGestart')!.eventId;
    v.gebeurt('PlaatsingGewijzigd', { plaatsingId: id, per: dag('2026-06-01'), contract: 'bepaald', tot: dag('2026-12-31'), uren: 20 }, { op: '2026-06-01T09:00:00Z' });
    expect(redenen(v).join()).not.toContain('kan 20 uur');
    v.gebeurt('PlaatsingGewijzigd', { plaatsingId: id, per: dag('2026-06-05'), contract: 'bepaald', tot: dag('2026-12-31'), uren: 30 }, { op: '2026-06-05T09:00:00Z' });
    expect(redenen(v)).toContain('Werkt 30 uur per week, kan 20 uur aan');
  });

  it('are dots in the lane of work and sentences on the timeline', () => {
    const v = bezocht(24, 20);
    expect(werk(v)).toMatchObject({ punten: [{ opDatum: '2026-05-20', soort: 'gesprek', label: 'werkbezoek' }], zin: expect.stringMatching(/; 1 werkbezoek\.$/) });
    const [item] = leesTijdlijn(db(v), v.id, nu, BLAD, ['WerkplekbezoekAfgelegd'])!.items;
    expect(item).toMatchObject({ titel: 'Werkbezoek bij Bakkerij Kruim', toelichting: 'Gesproken: de jongere en werkgever. Werkt 24 uur per week.', tekst: 'Kan 20 uur per week aan, werkt er 24: dat is te veel.' });
    const [elders] = leesTijdlijn(db(v), v.id, vraagVan(DOORSTROOMPUNT, '2026-06-08T06:12:00Z'), BLAD, ['WerkplekbezoekAfgelegd'])!.items;
    expect(elders).toMatchObject({ afgeschermd: true });
    expect(elders).not.toHaveProperty('tekst');
  });
});
