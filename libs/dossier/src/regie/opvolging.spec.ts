import { dag } from '@loopplank/kernel';
import { begeleidersOp, betrokkenenOp } from '../betrokkenheid/state';
import type { DossierCommandVan } from '../commands';
import { Proefdossier } from '../testing/proefdossier';
import { BETROKKEN, MEDEWERKER, ORGANISATIE } from '../testing/voorbeelden';
import { type Opheffing, type Opvolgstap, stapBijOpheffing, stapBijVertrek, type CollegaVertrek } from './opvolging';
import { zonderRegie } from './invariant';
import { regieOp } from './state';

const { gemeente, school, doorstroompunt } = ORGANISATIE;
const { marijn, ines, wouter } = MEDEWERKER;

/** Does step after step until there is none, and says which they were. */
function loop(d: Proefdossier, volgende: () => Opvolgstap | null | 'opvolger-nodig'): string[] {
  const gedaan: string[] = [];
  for (let stap = volgende(); stap !== null && stap !== 'opvolger-nodig'; stap = volgende()) {
    expect(gedaan.length).toBeLessThan(10);
    expect(d.doe(stap.type, stap.data as DossierCommandVan<typeof stap.type>['data'])).not.toEqual([]);
    expect(zonderRegie(d.state, d.vandaag)).toBe(false);
    gedaan.push(stap.type);
  }
  return gedaan;
}
const vertrekt = (d: Proefdossier, anders: Partial<CollegaVertrek> = {}) =>
  loop(d, () => stapBijVertrek(d.state, { organisatieId: gemeente, medewerkerId: marijn, opvolgerId: ines, ...anders }, d.vandaag));
const stopt = (d: Proefdossier, o: Opheffing) => loop(d, () => stapBijOpheffing(d.state, o, d.vandaag));
const morgen = (d: Proefdossier) => begeleidersOp(d.state, dag('2026-06-09')).map((b) => b.medewerkerId);

describe('when a colleague leaves', () => {
  it('the follower guides and gets the regie, and the colleague guides through today', () => {
    const d = Proefdossier.aangemeld();
    d.doe('KoppelBegeleider', { organisatieId: gemeente, medewerkerId: marijn, van: d.vandaag });
    expect(vertrekt(d)).toEqual(['KoppelBegeleider', 'WijsRegieToe', 'OntkoppelBegeleider']);
    expect(regieOp(d.state, d.vandaag)!.data).toEqual({ organisatieId: gemeente, medewerkerId: ines, reden: 'vervanging' });
    expect(morgen(d)).toEqual([ines]);
    expect(vertrekt(d)).toEqual([]);
  });

  it('who already guides only gets the regie', () => {
    const d = Proefdossier.aangemeld();
    d.doe('KoppelBegeleider', { organisatieId: gemeente, medewerkerId: ines, van: d.vandaag });
    expect(vertrekt(d)).toEqual(['WijsRegieToe']);
  });

  it('without a follower the seat is vacant, and the colleague guides no longer', () => {
    const d = Proefdossier.aangemeld();
    d.doe('KoppelBegeleider', { organisatieId: gemeente, medewerkerId: marijn, van: d.vandaag });
    expect(stapBijVertrek(d.state, { organisatieId: gemeente, medewerkerId: marijn }, d.vandaag)).toMatchObject({ type: 'WijsRegieToe' });
    expect(loop(d, () => stapBijVertrek(d.state, { organisatieId: gemeente, medewerkerId: marijn }, d.vandaag))).toEqual(['WijsRegieToe', 'OntkoppelBegeleider']);
    expect(regieOp(d.state, d.vandaag)!.data).toEqual({ organisatieId: gemeente, reden: 'vervanging' });
  });

  it('regie that somebody else took in the meantime stays there', () => {
    const d = Proefdossier.aangemeld();
    d.doe('WijsRegieToe', { organisatieId: gemeente, medewerkerId: wouter });
    expect(vertrekt(d)).toEqual([]);
  });

  it('who was named for later does not begin', () => {
    const d = Proefdossier.aangemeld();
    d.doe('WijsRegieToe', { organisatieId: gemeente, medewerkerId: ines });
    d.doe('KoppelBegeleider', { organisatieId: gemeente, medewerkerId: marijn, van: dag('2026-09-01') });
    expect(vertrekt(d)).toEqual(['KoppelBegeleider', 'OntkoppelBegeleider']);
    expect(begeleidersOp(d.state, dag('2026-10-01')).map((b) => b.medewerkerId)).toEqual([ines]);
  });

  it('a file that is not there asks nothing', () => {
    expect(stapBijVertrek(new Proefdossier().state, { organisatieId: gemeente, medewerkerId: marijn }, dag('2026-06-08'))).toBeNull();
  });
});

describe('when an organisation stops', () => {
  const naar = { organisatieId: school, rol: 'school', grondslag: 'WVO 2.31a' } as const;

  it('the follower becomes involved, holds the regie, and the other is involved through today', () => {
    const d = Proefdossier.aangemeld();
    expect(stopt(d, { organisatieId: gemeente, opvolger: { ...naar, medewerkerId: MEDEWERKER.soraya } })).toEqual(['StartBetrokkenheid', 'KoppelBegeleider', 'WijsRegieToe', 'BeeindigBetrokkenheid']);
    expect(regieOp(d.state, d.vandaag)!.data).toEqual({ organisatieId: school, medewerkerId: MEDEWERKER.soraya, reden: 'vangnet' });
    expect(betrokkenenOp(d.state, dag('2026-06-09')).map((b) => b.organisatieId).sort()).toEqual([doorstroompunt, school].sort());
  });

  it('a follower with an end date gets an involvement without one', () => {
    const d = Proefdossier.aangemeld();
    d.doe('StartBetrokkenheid', { ...BETROKKEN.school, tot: dag('2027-07-31') });
    expect(stopt(d, { organisatieId: gemeente, opvolger: naar })).toEqual(['StartBetrokkenheid', 'WijsRegieToe', 'BeeindigBetrokkenheid']);
  });

  it('only its involvement ends where another holds the regie, every one of them', () => {
    const d = Proefdossier.aangemeld();
    d.doe('StartBetrokkenheid', { ...BETROKKEN.school, van: dag('2026-05-01') });
    d.doe('StartBetrokkenheid', { ...BETROKKEN.school, grondslag: 'WEC 44', van: dag('2026-08-01') });
    expect(stopt(d, { organisatieId: school, opvolger: { organisatieId: doorstroompunt, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } })).toEqual(['BeeindigBetrokkenheid', 'BeeindigBetrokkenheid']);
    expect(betrokkenenOp(d.state, dag('2026-09-01')).map((b) => b.organisatieId)).not.toContain(school);
  });

  it('that holds the regie cannot go without one', () => {
    const d = Proefdossier.aangemeld();
    expect(stapBijOpheffing(d.state, { organisatieId: gemeente }, d.vandaag)).toBe('opvolger-nodig');
    expect(stapBijOpheffing(new Proefdossier().state, { organisatieId: gemeente }, dag('2026-06-08'))).toBeNull();
  });
});
