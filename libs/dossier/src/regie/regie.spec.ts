import { dag } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { BETROKKEN, MEDEWERKER, ORGANISATIE } from '../testing/voorbeelden';
import { zonderRegie } from './invariant';
import { regieOp, volgendMomentOp } from './state';

const { gemeente, school, doorstroompunt } = ORGANISATIE;

describe('WijsRegieToe', () => {
  it('gives it to a colleague, or leaves the seat visibly vacant', () => {
    const d = Proefdossier.aangemeld();
    expect(d.doe('WijsRegieToe', { organisatieId: gemeente, medewerkerId: MEDEWERKER.ines })[0]!.data).toEqual({
      organisatieId: gemeente, medewerkerId: MEDEWERKER.ines, reden: 'vervanging',
    });
    d.doe('WijsRegieToe', { organisatieId: gemeente });
    expect(regieOp(d.state, d.vandaag)!.data).toEqual({ organisatieId: gemeente, reden: 'vervanging' });
    expect(zonderRegie(d.state, d.vandaag)).toBe(false);
  });

  it('changes nothing when it is so already', () => {
    expect(Proefdossier.aangemeld().doe('WijsRegieToe', { organisatieId: gemeente, medewerkerId: MEDEWERKER.marijn, reden: 'correctie' })).toEqual([]);
  });

  it('needs an involved organisation without an end date', () => {
    const d = Proefdossier.aangemeld();
    expect(d.weigering('WijsRegieToe', { organisatieId: school, reden: 'correctie' })).toBe('regie-niet-betrokken /organisatieId');
    d.doe('StartBetrokkenheid', { ...BETROKKEN.school, tot: dag('2027-07-31') });
    expect(d.weigering('WijsRegieToe', { organisatieId: school, reden: 'correctie' })).toBe('regie-niet-betrokken /organisatieId');
  });

  it('another organisation needs a reason, and a replacement is none', () => {
    const d = Proefdossier.aangemeld();
    expect(d.weigering('WijsRegieToe', { organisatieId: doorstroompunt })).toBe('regie-reden-nodig /reden');
    expect(d.weigering('WijsRegieToe', { organisatieId: doorstroompunt, reden: 'vervanging' })).toBe('overdracht-nodig /organisatieId');
    d.doe('WijsRegieToe', { organisatieId: doorstroompunt, reden: 'vangnet' });
    expect(regieOp(d.state, d.vandaag)!.data.organisatieId).toBe(doorstroompunt);
  });

  it('who held it before stays known', () => {
    const d = Proefdossier.aangemeld();
    d.later(10).doe('WijsRegieToe', { organisatieId: doorstroompunt, reden: 'correctie' });
    expect(regieOp(d.state, dag('2026-06-17'))!.data.organisatieId).toBe(gemeente);
    expect(regieOp(d.state, dag('2026-06-18'))!.data.organisatieId).toBe(doorstroompunt);
    expect(regieOp(d.state, dag('2026-06-07'))).toBeUndefined();
  });
});

describe('PlanVolgendMoment', () => {
  it('takes a day from today to two years ahead, once', () => {
    const d = Proefdossier.aangemeld();
    const plan = { datum: dag('2026-06-13'), kanaal: 'bellen', wat: 'na haar eerste week' } as const;
    expect(d.doe('PlanVolgendMoment', plan)[0]!.data).toEqual({ ...plan, reden: 'gekozen' });
    expect(d.doe('PlanVolgendMoment', plan)).toEqual([]);
    expect(d.doe('PlanVolgendMoment', { ...plan, wat: 'anders' })).toHaveLength(1);
    expect(d.doe('PlanVolgendMoment', { datum: d.vandaag })).toHaveLength(1);
    expect(d.weigering('PlanVolgendMoment', { datum: dag('2026-06-07') })).toBe('moment-voorbij /datum');
    expect(d.weigering('PlanVolgendMoment', { datum: dag('2028-06-09') })).toBe('moment-te-ver /datum');
    expect(volgendMomentOp(d.state, d.vandaag)!.data.datum).toBe('2026-06-08');
  });
});
