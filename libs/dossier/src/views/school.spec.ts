import { dag, moment } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { leesBanden } from './banden';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { leesInschrijvingen, leesUitschrijvingen } from './onderdelen';
import { SCHOOL, Verhaal, vraagVan } from './testing/verhaal';
import { leesTijdlijn } from './tijdlijn';

const NU = '2026-06-08T06:12:00Z';
const BLAD = { page: 1, pageSize: 25 };
const nu = vraagVan(SCHOOL, NU);
const db = (v: Verhaal) => projecteer(jongereProjection, v.events);
const beeld = (v: Verhaal, vraag = nu) => leesEenBeeld(db(v), v.id, vraag)!.waarde;
const school = (v: Verhaal, vraag = nu) => leesBanden(db(v), v.id, vraag)!.waarde.rijen.find((r) => r.band === 'school')!;

/** Enrolled at the mbo since August; DUO told us in May that it had ended a fortnight before. */
function gestopt(): Verhaal {
  const v = new Verhaal().aangemeld();
  v.gebeurt('InschrijvingGemeld', { school: 'mbo Lindewaard', opleiding: 'entree', van: dag('2025-08-25'), tot: dag('2026-07-17'), aangekondigd: false }, { op: '2026-01-06T09:00:00Z', geldig: '2025-08-24T22:00:00Z' });
  v.gebeurt('UitschrijvingGemeld', { school: 'MBO Lindewaard', per: dag('2026-05-12'), reden: 'zonderDiploma' }, { op: '2026-05-26T09:00:00Z', geldig: '2026-05-11T22:00:00Z' });
  return v;
}

describe('school in the one shared view', () => {
  it('shows where the youngster is enrolled and when that ended', () => {
    expect(beeld(gestopt()).inschrijvingen).toMatchObject([{ school: 'mbo Lindewaard', opleiding: 'entree', vanDatum: '2025-08-25', totDatum: '2026-05-11', aangekondigd: false, bron: 'medewerker' }]);
    expect(beeld(new Verhaal().aangemeld())).not.toHaveProperty('inschrijvingen');
  });

  it('names a school that takes part here, also for who left it', () => {
    const v = new Verhaal().aangemeld();
    const i = v.gebeurt('InschrijvingGemeld', { organisatieId: SCHOOL, van: dag('2025-08-25'), aangekondigd: false });
    v.gebeurt('UitschrijvingAangekondigd', { inschrijvingId: i, per: dag('2026-07-11') });
    expect(beeld(v).inschrijvingen).toMatchObject([{ school: 'School De Kade', organisatie: { id: SCHOOL } }]);
    expect(beeld(v).inschrijvingen![0]).not.toHaveProperty('totDatum');
    expect(leesUitschrijvingen(db(v), v.id, nu, BLAD)!.waarde.items).toMatchObject([{ school: 'School De Kade', inschrijvingId: i, aangekondigd: true, perDatum: '2026-07-11' }]);
  });

  it('keeps the youngster in view until the enrolment ends, and says what counted', () => {
    const ingeschreven = (vraag: typeof nu) => beeld(gestopt(), vraag).beeldstatus;
    expect(ingeschreven(vraagVan(SCHOOL, '2026-04-01T10:00:00Z', { bekendOp: moment('2026-04-01T10:00:00Z') }))).toMatchObject({ status: 'IN_BEELD_REGISTRATIE', totDatum: '2026-07-17' });
    const na = ingeschreven(nu);
    expect(na).toMatchObject({ status: 'VERLOPEN', totDatum: '2026-05-11' });
    expect(na.waarom.map((w) => w.tekst)).toEqual(['Uitgeschreven van school: de inschrijving telt vanaf die dag niet meer', 'Ingeschreven op school: telt niet meer: te lang geleden']);
  });

  it('believes a youngster less long than a school', () => {
    const v = new Verhaal().aangemeld();
    const wanneer = { op: '2026-03-01T09:00:00Z', geldig: '2026-02-28T23:00:00Z' };
    v.gebeurt('InschrijvingGemeld', { school: 'mbo', van: dag('2026-03-01'), aangekondigd: false }, wanneer);
    const zelf = { ...v.events.at(-1)!, bron: 'jongere' };
    expect(beeld(v).beeldstatus).toMatchObject({ status: 'IN_BEELD_REGISTRATIE', totDatum: '2026-10-01' });
    v.events.splice(-1, 1, zelf);
    expect(beeld(v).beeldstatus).toMatchObject({ status: 'VERLOPEN', totDatum: '2026-05-30' });
  });
});

describe('what a late report is worth', () => {
  const sinds2022 = (anders: object = {}) => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('InschrijvingGemeld', { school: 'De Kade', van: dag('2022-08-22'), aangekondigd: false, ...anders }, { op: '2025-10-06T09:00:00Z', geldig: '2022-08-21T22:00:00Z' });
    return beeld(v).beeldstatus;
  };

  it('whoever tells it vouches for the day it was told, not for the day it began', () => {
    expect(sinds2022()).toMatchObject({ status: 'IN_BEELD_REGISTRATIE', totDatum: '2026-10-01' });
  });

  it('an old message that is written down late counts from the day it reached us', () => {
    expect(sinds2022({ ontvangenOp: moment('2024-10-01T09:00:00Z') })).toMatchObject({ status: 'BUITEN_BEELD', totDatum: '2025-10-01' });
  });
});

describe('what several tell about one stay at school', () => {
  const tweeBronnen = () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('InschrijvingGemeld', { school: 'mbo Rijnbocht', van: dag('2026-02-10'), aangekondigd: true }, { op: '2026-01-10T09:00:00Z' });
    v.gebeurt('InschrijvingGemeld', { school: 'mbo Rijnbocht', van: dag('2026-02-02'), aangekondigd: false }, { op: '2026-02-05T09:00:00Z', geldig: '2026-02-01T23:00:00Z' });
    v.gebeurt('InschrijvingGemeld', { school: 'MBO Rijnbocht', opleiding: 'zorg', van: dag('2026-02-09'), aangekondigd: false }, { op: '2026-03-20T09:00:00Z', geldig: '2026-02-08T23:00:00Z' });
    return v;
  };

  it('is one bar: proof goes before a plan, and the last told counts', () => {
    const v = tweeBronnen();
    expect(school(v).perioden).toEqual([{ id: v.events.at(-1)!.eventId, vanDatum: '2026-02-02', label: 'MBO Rijnbocht, zorg' }]);
    expect(beeld(v).inschrijvingen).toHaveLength(1);
    expect(leesInschrijvingen(db(v), v.id, nu, BLAD)!.waarde.totaal).toBe(3);
  });

  it('another stay at the same school is another bar', () => {
    const v = tweeBronnen();
    v.gebeurt('UitschrijvingGemeld', { per: dag('2026-04-01') }, { op: '2026-04-02T09:00:00Z', geldig: '2026-03-31T22:00:00Z' });
    v.gebeurt('InschrijvingGemeld', { school: 'mbo rijnbocht', van: dag('2026-05-01'), aangekondigd: false }, { op: '2026-05-02T09:00:00Z', geldig: '2026-04-30T22:00:00Z' });
    expect(school(v).perioden.map((p) => [p.vanDatum, p.totDatum])).toEqual([['2026-05-01', undefined], ['2026-02-02', '2026-03-31']]);
  });
});

describe('the school lane', () => {
  it('draws bars of enrolments and water where nothing is known to follow', () => {
    const rij = school(gestopt());
    expect(rij.perioden).toMatchObject([{ label: 'mbo Lindewaard, entree', vanDatum: '2025-08-25', totDatum: '2026-05-11' }]);
    expect(rij.gaten).toEqual([{ vanDatum: '2026-05-12', totDatum: '2026-06-08', dagen: 28, label: 'gat: 28 dagen' }]);
    expect(rij.zin).toBe('School: mbo Lindewaard, entree; geen gesprekken; geen vervolg bekend sinds di 12 mei (28 dagen).');
  });

  it('closes the water when something follows; what turns out to have gone on leaves none, but is not forgotten', () => {
    const laat = gestopt();
    laat.gebeurt('InschrijvingGemeld', { school: 'elders', van: dag('2026-06-15'), aangekondigd: false }, { op: '2026-06-20T09:00:00Z', geldig: '2026-06-14T22:00:00Z' });
    expect(school(laat, vraagVan(SCHOOL, '2026-07-01T10:00:00Z')).gaten).toMatchObject([{ vanDatum: '2026-05-12', totDatum: '2026-06-14', dagen: 34 }]);

    const door = gestopt();
    door.gebeurt('InschrijvingGemeld', { school: 'elders', van: dag('2026-05-20'), aangekondigd: false }, { op: '2026-06-02T09:00:00Z', geldig: '2026-05-19T22:00:00Z' });
    expect(school(door).gaten).toEqual([]);
    expect(school(door, { ...nu, bekendOp: moment('2026-06-01T12:00:00Z'), peildatum: dag('2026-06-01') }).gaten).toMatchObject([{ dagen: 21 }]);
  });

  it('draws a plan as a plan, and no gap for a leaving that was only announced', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('UitschrijvingAangekondigd', { school: 'De Kade', per: dag('2026-06-01') });
    v.gebeurt('InschrijvingGemeld', { school: 'mbo Lindewaard', van: dag('2026-08-24'), aangekondigd: true });
    const rij = school(v);
    expect(rij.perioden).toMatchObject([{ label: 'mbo Lindewaard', vanDatum: '2026-08-24', verwacht: true }]);
    expect([rij.gaten, rij.zin]).toEqual([[], 'School: mbo Lindewaard (verwacht); geen gesprekken.']);
  });
});

describe('school on the timeline', () => {
  it('tells both dates, the source and the reason in plain Dutch', () => {
    const v = gestopt();
    v.gebeurt('UitschrijvingAangekondigd', { per: dag('2026-07-01'), ontvangenOp: moment('2026-06-01T10:00:00Z') }, { op: '2026-06-02T10:00:00Z' });
    const items = leesTijdlijn(db(v), v.id, nu, BLAD)!.items.filter((i) => i.band === 'school');
    expect(items.map((i) => [i.titel, i.toelichting, i.dagenLater])).toEqual([
      ['Uitschrijving aangekondigd bij een school', 'Vanaf 1 juli 2026 niet meer ingeschreven. Bericht binnen op 1 juni 2026.', undefined],
      ['Uitgeschreven bij MBO Lindewaard', 'Vanaf 12 mei 2026 niet meer ingeschreven. Reden: gestopt zonder diploma.', 14],
      ['Ingeschreven bij mbo Lindewaard', 'Opleiding: entree. Vanaf 25 augustus 2025 tot en met 17 juli 2026.', 134],
    ]);
  });

  it('gives the days between leaving and knowing, and takes a corrected report for known since the first', () => {
    const v = gestopt();
    const fout = v.events.at(-1)!.eventId;
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: fout, reden: 'vergissing', vervangen: true }, { op: '2026-06-03T09:00:00Z' });
    v.gebeurt('UitschrijvingGemeld', { school: 'MBO Lindewaard', per: dag('2026-05-10'), vervangt: fout }, { op: '2026-06-03T09:00:00Z', geldig: '2026-05-09T22:00:00Z' });
    expect(leesUitschrijvingen(db(v), v.id, nu, BLAD)!.waarde.items).toMatchObject([{ perDatum: '2026-05-10', dagenLater: 16, vastgelegdOp: '2026-05-26T09:00:00.000Z' }]);
    expect(leesInschrijvingen(db(v), v.id, nu, BLAD)!.waarde.items).toMatchObject([{ totDatum: '2026-05-09' }]);
  });
});
