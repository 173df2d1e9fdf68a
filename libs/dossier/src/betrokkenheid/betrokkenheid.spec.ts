import { dag, SYSTEEM } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { BETROKKEN, MEDEWERKER, ORGANISATIE } from '../testing/voorbeelden';
import { relatiesVanState } from './relaties';
import { begeleidersOp, betrokkenenOp, isBetrokken } from './state';

const { gemeente, school, doorstroompunt } = ORGANISATIE;
const idVan = (d: Proefdossier, organisatieId: string) => d.state.betrokkenheid.gestart.filter((b) => b.data.organisatieId === organisatieId).at(-1)!.id;
/** Nobody involves the own organisation. */
const doorSysteem = { actor: SYSTEEM };

describe('StartBetrokkenheid', () => {
  it('makes a relation from its own day on, not from the day it was told', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('StartBetrokkenheid', { ...BETROKKEN.school });
    expect(e!.geldigOp).toBe('2025-08-31T22:00:00.000Z');
    expect(isBetrokken(d.state, school, dag('2025-08-31'))).toBe(false);
    expect(isBetrokken(d.state, school, dag('2025-09-01'))).toBe(true);
    expect(relatiesVanState(d.state, school)).toEqual([{ rol: 'school', grondslag: 'WVO 2.31a', van: '2025-09-01' }]);
    expect(relatiesVanState(d.state, ORGANISATIE.uwv)).toEqual([]);
  });

  it('changes nothing when it is covered already', () => {
    const d = Proefdossier.aangemeld();
    expect(d.doe('StartBetrokkenheid', { ...BETROKKEN.gemeente, van: dag('2026-06-10') })).toEqual([]);
    expect(d.doe('StartBetrokkenheid', { ...BETROKKEN.gemeente, grondslag: 'Jeugdwet' }, doorSysteem)).toHaveLength(1);
    expect(d.doe('StartBetrokkenheid', { ...BETROKKEN.gemeente, van: dag('2026-01-01') }, doorSysteem)).toHaveLength(1);
  });

  it.each([
    ['einde-voor-begin /tot', { tot: dag('2026-06-07') }],
    ['voor-geboorte /van', { van: dag('2006-01-01') }],
    ['te-ver-vooruit /van', { van: dag('2027-06-09') }],
  ])('refuses with %s', (code, anders) => {
    expect(Proefdossier.aangemeld().weigering('StartBetrokkenheid', { ...BETROKKEN.school, van: dag('2026-06-08'), ...anders })).toBe(code);
  });
});

describe('BeeindigBetrokkenheid', () => {
  it('ends on its last day, once', () => {
    const d = Proefdossier.aangemeld();
    const einde = { betrokkenheidId: idVan(d, doorstroompunt), tot: dag('2026-06-30'), reden: 'verhuisd' };
    d.doe('BeeindigBetrokkenheid', einde);
    expect(isBetrokken(d.state, doorstroompunt, dag('2026-06-30'))).toBe(true);
    expect(isBetrokken(d.state, doorstroompunt, dag('2026-07-01'))).toBe(false);
    expect(d.doe('BeeindigBetrokkenheid', einde)).toEqual([]);
    expect(d.weigering('BeeindigBetrokkenheid', { ...einde, tot: dag('2026-07-30') })).toBe('al-beeindigd /tot');
  });

  it('is refused for the holder of the regie, now and for the days it held it', () => {
    const d = Proefdossier.aangemeld();
    const einde = { betrokkenheidId: idVan(d, gemeente), tot: dag('2026-06-30'), reden: 'klaar' };
    expect(d.weigering('BeeindigBetrokkenheid', einde)).toBe('regiehouder-blijft /betrokkenheidId');
    d.later(5);
    d.doe('WijsRegieToe', { organisatieId: doorstroompunt, reden: 'correctie' });
    expect(d.weigering('BeeindigBetrokkenheid', { ...einde, tot: dag('2026-06-11') })).toBe('regiehouder-blijft /betrokkenheidId');
    expect(d.doe('BeeindigBetrokkenheid', { ...einde, tot: dag('2026-06-12') })).toHaveLength(1);
  });

  it('is accepted for the holder when another involvement of it stays', () => {
    const d = Proefdossier.aangemeld();
    const eerste = idVan(d, gemeente);
    d.doe('StartBetrokkenheid', { ...BETROKKEN.gemeente, grondslag: 'Jeugdwet' }, doorSysteem);
    expect(d.doe('BeeindigBetrokkenheid', { betrokkenheidId: eerste, tot: dag('2026-06-08'), reden: 'andere wet' })).toHaveLength(1);
    expect(betrokkenenOp(d.state, dag('2026-06-09')).map((b) => b.grondslag)).toEqual(['WEB 9.2.5', 'Jeugdwet']);
  });

  it('refuses an involvement that is not in this file', () => {
    expect(Proefdossier.aangemeld().weigering('BeeindigBetrokkenheid', { betrokkenheidId: school, tot: dag('2026-06-08'), reden: 'x' })).toBe('betrokkenheid-onbekend /betrokkenheidId');
  });
});

describe('KoppelBegeleider and OntkoppelBegeleider', () => {
  const marijn = { organisatieId: gemeente, medewerkerId: MEDEWERKER.marijn };

  it('couples for an involved organisation, until uncoupled, and again', () => {
    const d = Proefdossier.aangemeld();
    d.doe('KoppelBegeleider', { ...marijn, van: dag('2026-06-08') });
    expect(d.doe('KoppelBegeleider', { ...marijn, van: dag('2026-06-09') })).toEqual([]);
    d.later(2);
    d.doe('OntkoppelBegeleider', { ...marijn, tot: dag('2026-06-10') });
    expect(d.doe('OntkoppelBegeleider', { ...marijn, tot: dag('2026-06-10') })).toEqual([]);
    expect(begeleidersOp(d.state, dag('2026-06-10')).map((b) => b.medewerkerId)).toEqual([MEDEWERKER.marijn]);
    expect(begeleidersOp(d.state, dag('2026-06-11'))).toEqual([]);
    d.doe('KoppelBegeleider', { ...marijn, van: dag('2026-06-10') });
    expect(begeleidersOp(d.state, dag('2026-06-11'))).toHaveLength(1);
  });

  it('refuses organisations that are not involved and people who never were coupled', () => {
    const d = Proefdossier.aangemeld();
    expect(d.weigering('KoppelBegeleider', { organisatieId: school, medewerkerId: MEDEWERKER.soraya, van: dag('2026-06-08') })).toBe('niet-betrokken /organisatieId');
    expect(d.weigering('OntkoppelBegeleider', { ...marijn, tot: dag('2026-06-08') })).toBe('begeleider-onbekend /medewerkerId');
    d.doe('KoppelBegeleider', { ...marijn, van: dag('2026-06-08') });
    expect(d.weigering('OntkoppelBegeleider', { ...marijn, tot: dag('2026-06-01') })).toBe('einde-voor-begin /tot');
  });

  it('a begeleider leaves with the organisation', () => {
    const d = Proefdossier.aangemeld();
    const wouter = { organisatieId: doorstroompunt, medewerkerId: MEDEWERKER.wouter };
    d.doe('KoppelBegeleider', { ...wouter, van: dag('2026-06-08') });
    d.doe('BeeindigBetrokkenheid', { betrokkenheidId: idVan(d, doorstroompunt), tot: dag('2026-06-20'), reden: 'klaar' });
    expect(begeleidersOp(d.state, dag('2026-06-21'))).toEqual([]);
  });
});
