import { dag, SYSTEEM } from '@loopplank/kernel';
import type { Nieuw } from '../correcties/nieuw';
import { regieOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { BETROKKEN, MARIJN, ORGANISATIE, SORAYA, WOUTER } from '../testing/voorbeelden';
import { relatiesVanState } from './relaties';

const { gemeente, school, doorstroompunt, uwv } = ORGANISATIE;
const vergissing = { reden: 'vergissing' } as const;
const idVan = (d: Proefdossier, organisatieId: string) => d.state.betrokkenheid.gestart.filter((b) => b.data.organisatieId === organisatieId).at(-1)!.id;
const verbeter = (gebeurtenisId: string, nieuw: Nieuw) => ['CorrigeerGebeurtenis', { gebeurtenisId, ...vergissing, nieuw }] as const;

/** A file that the gemeente holds, with a school whose involvement ends today. */
function metSchool() {
  const d = Proefdossier.aangemeld();
  d.doe('StartBetrokkenheid', { ...BETROKKEN.school, tot: d.vandaag });
  return d;
}
const alsSchool = { actor: SORAYA };

describe('who decides who is around', () => {
  it('nobody starts an involvement of the own organisation, not even who has the regie', () => {
    const d = metSchool();
    expect(d.weigering('StartBetrokkenheid', { organisatieId: school, rol: 'gemeente', grondslag: 'PW 7a', van: d.vandaag }, alsSchool)).toBe('eigen-betrokkenheid');
    expect(d.weigering('StartBetrokkenheid', { ...BETROKKEN.gemeente, grondslag: 'Jeugdwet 2.3' })).toBe('eigen-betrokkenheid');
    expect(d.doe('StartBetrokkenheid', { ...BETROKKEN.gemeente, grondslag: 'Jeugdwet 2.3' }, { actor: SYSTEEM })).toHaveLength(1);
  });

  it('only who has the regie involves another', () => {
    const d = metSchool();
    const erbij = { organisatieId: uwv, rol: 'uwv', grondslag: 'SUWI 30a', van: d.vandaag } as const;
    expect(d.weigering('StartBetrokkenheid', erbij, alsSchool)).toBe('alleen-regiehouder');
    expect(d.weigering('StartBetrokkenheid', erbij, { actor: WOUTER })).toBe('alleen-regiehouder');
    expect(d.doe('StartBetrokkenheid', erbij)).toHaveLength(1);
  });

  it('nobody makes the own involvement longer or other by a correction; shorter is fine', () => {
    const d = metSchool();
    const rij = () => idVan(d, school);
    const betrokkenheid = (velden: Extract<Nieuw, { soort: 'betrokkenheid' }>['velden']) => verbeter(rij(), { soort: 'betrokkenheid', velden });
    for (const velden of [{ tot: null }, { tot: dag('2026-12-31') }, { van: dag('2025-01-01') }, { rol: 'gemeente' }, { grondslag: 'PW 7a' }] as const) {
      expect(d.weigering(...betrokkenheid(velden), alsSchool)).toBe('eigen-betrokkenheid');
    }
    d.doe(...betrokkenheid({ tot: dag('2026-06-01') }), alsSchool);
    expect(relatiesVanState(d.state, school)).toEqual([{ rol: 'school', grondslag: 'WVO 2.31a', van: '2025-09-01', tot: '2026-06-01' }]);
    d.doe(...betrokkenheid({ tot: null }));
    expect(relatiesVanState(d.state, school)[0]).not.toHaveProperty('tot');
  });

  it('who has the regie may put right on what ground, but not since when', () => {
    const d = metSchool();
    expect(d.weigering(...verbeter(idVan(d, gemeente), { soort: 'betrokkenheid', velden: { van: dag('2026-01-01') } }))).toBe('eigen-betrokkenheid');
    expect(d.doe(...verbeter(idVan(d, gemeente), { soort: 'betrokkenheid', velden: { grondslag: 'Jeugdwet 2.3' } }))).toHaveLength(2);
  });

  it('an end of the own involvement is final for the organisation itself', () => {
    const d = Proefdossier.aangemeld();
    const alsPunt = { actor: WOUTER };
    const [einde] = d.doe('BeeindigBetrokkenheid', { betrokkenheidId: idVan(d, doorstroompunt), tot: dag('2026-06-30'), reden: 'klaar' }, alsPunt);
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: einde!.eventId, ...vergissing }, alsPunt)).toBe('eigen-betrokkenheid');
    expect(d.weigering(...verbeter(einde!.eventId, { soort: 'einde', velden: { tot: dag('2026-07-31') } }), alsPunt)).toBe('eigen-betrokkenheid');
    expect(d.doe(...verbeter(einde!.eventId, { soort: 'einde', velden: { tot: dag('2026-06-20') } }), alsPunt)).toHaveLength(2);
  });

  it('nobody but who has the regie ends or corrects the involvement of another', () => {
    const d = metSchool();
    const einde = (organisatieId: string) => ({ betrokkenheidId: idVan(d, organisatieId), tot: d.vandaag, reden: 'x' });
    expect(d.weigering('BeeindigBetrokkenheid', einde(doorstroompunt), alsSchool)).toBe('alleen-regiehouder');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: idVan(d, doorstroompunt), ...vergissing }, alsSchool)).toBe('alleen-regiehouder');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: idVan(d, doorstroompunt), reden: 'opVerzoekJongere' }, alsSchool)).toBe('alleen-regiehouder');
    const [gedaan] = d.doe('BeeindigBetrokkenheid', einde(doorstroompunt));
    expect(d.weigering(...verbeter(gedaan!.eventId, { soort: 'einde', velden: { reden: 'y' } }), alsSchool)).toBe('alleen-regiehouder');
  });
});

describe('who decides who has the regie', () => {
  it('nobody takes it: only who has it gives it away, whatever the reason', () => {
    const d = Proefdossier.aangemeld();
    for (const reden of ['correctie', 'vangnet'] as const) {
      expect(d.weigering('WijsRegieToe', { organisatieId: doorstroompunt, reden }, { actor: WOUTER })).toBe('regie-van-ander');
    }
    expect(d.weigering('WijsRegieToe', { organisatieId: gemeente }, { actor: WOUTER })).toBe('regie-van-ander');
    expect(d.doe('WijsRegieToe', { organisatieId: doorstroompunt, reden: 'vangnet' })).toHaveLength(1);
    expect(d.weigering('WijsRegieToe', { organisatieId: gemeente, reden: 'correctie' }, { actor: MARIJN })).toBe('regie-van-ander');
  });

  it('nor does a correction of an earlier assignment', () => {
    const d = Proefdossier.aangemeld();
    const eerste = regieOp(d.state, d.vandaag)!.id;
    expect(d.weigering(...verbeter(eerste, { soort: 'regie', velden: { organisatieId: doorstroompunt } }), { actor: WOUTER })).toBe('regie-van-ander');
    const [later] = d.later(1).doe('WijsRegieToe', { organisatieId: doorstroompunt, reden: 'correctie' });
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: later!.eventId, ...vergissing })).toBe('regie-van-ander');
    expect(d.doe('CorrigeerGebeurtenis', { gebeurtenisId: later!.eventId, ...vergissing }, { actor: WOUTER })).toHaveLength(1);
    expect(regieOp(d.state, d.vandaag)!.data.organisatieId).toBe(gemeente);
  });
});
