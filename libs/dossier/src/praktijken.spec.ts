import { type Actor, dag, moment, momentOp, plusDagen } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { lageVan } from './escalatie/lage';
import { lopendeEscalaties } from './escalatie/open';
import { faseVan } from './overdracht/loop';
import { loopVan } from './overdracht/state';
import { regieOp, volgendMomentOp } from './regie/state';
import { Proefdossier } from './testing/proefdossier';
import { Regelkring } from './testing/regelkring';
import { BETROKKEN, INES, MARIJN, MEDEWERKER, ORGANISATIE, SORAYA } from './testing/voorbeelden';
import { jongereProjection, leesBanden, leesUitstroom, leesWerklijst } from './views';
import { COACH, coach, jongereId, Verhaal, vraagVan, WERKPLEIN } from './views/testing/verhaal';

/** What practices of regions ask of holding the regie and letting go, with their own numbers; those about clocks are in nazorg/praktijk.spec. */
const BLAD = { page: 1, pageSize: 25 };
const UWV: Actor = { medewerkerId: MEDEWERKER.wouter, organisatieId: ORGANISATIE.uwv, rol: 'werkplein' };
const PERSOON = { voornaam: 'Noor', achternaam: 'Bakker', geboortedatum: dag('2008-03-02'), gemeente: 'GM0153' } as const;
const naar = (organisatieId: string, d: Proefdossier) => ({
  naarOrganisatieId: organisatieId, rol: 'uwv' as const, grondslag: 'SUWI 30a' as const, reden: 'Gaat werken.', gedeeld: [],
  uiterlijkDatum: plusDagen(d.vandaag, 14), herinnerDatum: plusDagen(d.vandaag, 2), leidingDatum: plusDagen(d.vandaag, 7), ontvangers: 2,
});

/** The lists of whoever holds the file in these files. */
const vraagOver = (d: Proefdossier) => ({
  vrager: { medewerkerId: d.actor.medewerkerId, organisatieId: d.actor.organisatieId, inhoud: 'alles' as const, vandaag: d.vandaag },
  namen: { organisatie: (id: string) => id, medewerker: (id: string) => id }, nu: d.nu, peildatum: d.vandaag,
});
const rijVan = (d: Proefdossier) => leesWerklijst(projecteer(jongereProjection, d.events), vraagOver(d), BLAD).items[0]!;

/** A pupil of a vso school that has the regie, whose last day of school is known. */
function leerling(nu: string, tot: string, herkomst: 'vso' | 'pro' = 'vso'): Proefdossier {
  const d = new Proefdossier(moment(nu), SORAYA);
  d.doe('MeldJongereAan', { ...PERSOON, herkomst, betrokkenen: [{ ...BETROKKEN.school, van: dag('2025-09-01') }, { ...BETROKKEN.gemeente, van: dag('2025-09-01') }] });
  d.doe('MeldInschrijving', { organisatieId: ORGANISATIE.school, van: dag('2025-08-01'), tot: dag(tot), bron: 'school' });
  return d;
}

describe('Arnhem', () => {
  it('a pupil with 2 of 3 talks on 1 June is marked on the list of the last school year, and not any more after the third', () => {
    const d = leerling('2025-10-06T08:00:00Z', '2026-07-15', 'pro');
    const gesprek = (nummer: number) => d.doe('LegGesprekVast', { soort: 'uitstroom', nummer, datum: d.vandaag, aanwezig: ['jongere', 'school', 'gemeente'] });
    gesprek(1);
    d.later(120);
    gesprek(2);
    d.nu = moment('2026-06-01T08:00:00Z');
    const rij = () => leesUitstroom(projecteer(jongereProjection, d.events), vraagOver(d), BLAD).items[0]!;
    expect(rij()).toMatchObject({ gesprekken: { gevoerd: 2, nodig: 3 }, waarschuwing: '2 van 3 gesprekken gevoerd' });
    gesprek(3);
    expect(rij().waarschuwing).toBeUndefined();
  });

  it('a contract of 30 hours against 20 that somebody can bear is said', () => {
    const d = Proefdossier.aangemeld();
    d.doe('StelBelastbaarheidVast', { uren: 20 });
    d.doe('StartPlaatsing', { soort: 'werk', werkgever: 'Kruim', van: d.vandaag, contract: 'bepaald', uren: 30, tot: plusDagen(d.vandaag, 180) });
    expect(JSON.stringify(rijVan(d))).toContain('Werkt 30 uur per week, kan 20 uur aan');
    const genoeg = Proefdossier.aangemeld();
    genoeg.doe('StelBelastbaarheidVast', { uren: 30 });
    genoeg.doe('StartPlaatsing', { soort: 'werk', werkgever: 'Kruim', van: d.vandaag, contract: 'bepaald', uren: 30, tot: plusDagen(d.vandaag, 180) });
    expect(JSON.stringify(rijVan(genoeg))).not.toContain('kan 30 uur aan');
  });

  it('a temporary contract that ends without another after landing: the regie is picked up on the same day, by itself', () => {
    const d = Proefdossier.aangemeld();
    const kring = new Regelkring(d);
    const doe: Proefdossier['doe'] = (type, data, meta) => {
      const besluit = d.besluit(type, data, meta);
      if (besluit.soort === 'afgewezen') throw new Error(besluit.code);
      kring.legVast(besluit.events, meta?.actor ?? d.actor);
      return [];
    };
    doe('StartPlaatsing', { soort: 'werk', werkgever: 'Kruim', van: d.vandaag, contract: 'bepaald', uren: 24, tot: dag('2026-08-31') });
    doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' });
    doe('StelLoslatenVoor', { mening: 'eens' });
    doe('BevestigLoslaten', { voorstelId: d.events.at(-1)!.eventId }, { actor: { ...INES, organisatieId: ORGANISATIE.doorstroompunt } });
    const regie = regieOp(d.state, d.vandaag)!.data.organisatieId;
    expect(faseVan(loopVan(d.state)).soort).toBe('geland');
    kring.naar(momentOp(dag('2026-08-20'), 10));
    doe('BeeindigPlaatsing', { plaatsingId: d.state.werk.gestart[0]!.id, tot: dag('2026-08-31'), reden: 'contractAfgelopen' });
    kring.naar(momentOp(dag('2026-08-31'), 23));
    expect(faseVan(loopVan(d.state)).soort).toBe('geland');
    kring.naar(momentOp(dag('2026-09-01'), 1));
    expect([faseVan(loopVan(d.state)).soort, regieOp(d.state, d.vandaag)!.data.organisatieId, volgendMomentOp(d.state, d.vandaag)!.data.datum]).toEqual(['samen', regie, '2026-09-01']);
  });
});

describe('Noordoost-Brabant', () => {
  it('of 10 leavers of a vso school 9 were invited: eight weeks before the exit there is 1 open duty, of the school', () => {
    const klas = Array.from({ length: 10 }, (_, n) => {
      const d = leerling('2026-03-02T08:00:00Z', '2026-07-17');
      const kring = new Regelkring(d);
      // The policies hear what was recorded before there was somebody to listen.
      const [inschrijving] = d.events.filter((e) => e.type === 'InschrijvingGemeld');
      kring.hoor([inschrijving!]);
      if (n < 9) d.doe('NodigUitVoorUitstroomgesprek', { organisatieId: ORGANISATIE.gemeente });
      return { d, kring };
    });
    const open = (op: string) => klas.flatMap(({ d, kring }) => {
      kring.naar(momentOp(dag(op), 12));
      return lopendeEscalaties(lageVan(d.state, d.vandaag), d.vandaag).map((e) => e.laatste.data);
    });
    expect(open('2026-05-21')).toEqual([]);
    expect(open('2026-05-22')).toMatchObject([{ soort: 'uitstroomgesprek', organisatieId: ORGANISATIE.school, trede: 'begeleider' }]);
  });
});

describe('Twentse Belofte', () => {
  it('the coach lets go and the Werkplein does not: still together, with a check after six weeks; the second key lands, with both names', () => {
    const d = Proefdossier.aangemeld();
    const [aanbod] = d.doe('BiedOverdrachtAan', naar(ORGANISATIE.uwv, d));
    d.doe('AccepteerOverdracht', { overdrachtId: aanbod!.eventId, medewerkerId: UWV.medewerkerId }, { actor: UWV });
    expect(d.events.find((e) => e.type === 'OverdrachtGeaccepteerd')!.data).toMatchObject({ controleDatum: plusDagen(d.vandaag, 42) });
    d.doe('RegistreerContact', { kanaal: 'gesprek', uitkomst: 'gesproken' });
    const [voorstel] = d.doe('StelLoslatenVoor', { mening: 'eens' }, { actor: MARIJN });
    expect(faseVan(loopVan(d.state)).soort).toBe('samen');
    expect(d.weigering('BevestigLoslaten', { voorstelId: voorstel!.eventId }, { actor: INES })).toBe('tweede-sleutel-zelfde-organisatie');
    d.doe('BevestigLoslaten', { voorstelId: voorstel!.eventId }, { actor: UWV });
    const geland = faseVan(loopVan(d.state));
    expect(geland.soort === 'geland' && geland.sinds.data.sleutels).toEqual([
      { organisatieId: MARIJN.organisatieId, medewerkerId: MARIJN.medewerkerId }, { organisatieId: UWV.organisatieId, medewerkerId: UWV.medewerkerId },
    ]);
  });
});

describe('ProO Almere', () => {
  it('an adviesgesprek on 1 March asks for the intake on 15 March (a Sunday in 2026: the Monday after), and it is late the day after', () => {
    for (const [jaar, wanneer, erna] of [['2027', '2027-03-15', '2027-03-16'], ['2026', '2026-03-16', '2026-03-17']] as const) {
      const d = leerling(`${jaar}-02-22T08:00:00Z`, `${jaar}-07-15`, 'pro');
      d.nu = momentOp(dag(`${jaar}-03-01`), 11);
      d.doe('LegGesprekVast', { soort: 'advies', datum: d.vandaag, aanwezig: ['jongere', 'school'], profiel: 'arbeid' });
      expect(volgendMomentOp(d.state, d.vandaag)!.data.datum).toBe(wanneer);
      d.nu = momentOp(dag(wanneer), 9);
      expect(rijVan(d).redenCode).toBe('vandaag');
      d.nu = momentOp(dag(erna), 9);
      expect(rijVan(d)).toMatchObject({ redenCode: 'teLaat', bak: 'nu' });
    }
  });

  it('a profile that changes from beschut to arbeid moves nobody by itself: another executor comes by a handover', () => {
    const d = Proefdossier.aangemeld();
    d.doe('StelUitstroomprofielVast', { profiel: 'beschut' });
    const voor = regieOp(d.state, d.vandaag)!.id;
    d.doe('StelUitstroomprofielVast', { profiel: 'arbeid' });
    expect(regieOp(d.state, d.vandaag)!.id).toBe(voor);
    d.doe('StartBetrokkenheid', { organisatieId: ORGANISATIE.uwv, rol: 'uwv', grondslag: 'SUWI 30a', van: d.vandaag });
    expect(d.weigering('WijsRegieToe', { organisatieId: ORGANISATIE.uwv, medewerkerId: UWV.medewerkerId })).toMatch(/^(overdracht-nodig|regie-reden-nodig)/);
    const [aanbod] = d.doe('BiedOverdrachtAan', naar(ORGANISATIE.uwv, d));
    expect(regieOp(d.state, d.vandaag)!.id).toBe(voor);
    d.doe('AccepteerOverdracht', { overdrachtId: aanbod!.eventId, medewerkerId: UWV.medewerkerId }, { actor: UWV });
    expect(regieOp(d.state, d.vandaag)!.data).toMatchObject({ organisatieId: ORGANISATIE.uwv, reden: 'overdracht' });
  });
});

describe('Midden-Limburg', () => {
  it('14 days between two owners are a white spot in the lane of the regie; without them there is none', () => {
    const band = (vanaf: string) => {
      const v = new Verhaal(jongereId(1)).aangemeld();
      const [, eigen] = v.events;
      v.gebeurt('BetrokkenheidBeeindigd', { betrokkenheidId: eigen!.eventId, tot: dag('2026-03-31'), reden: 'overig' }, { op: '2026-05-01T09:00:00Z' });
      v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag(vanaf) }, { op: '2026-05-01T10:00:00Z', geldig: `${vanaf}T08:00:00Z` });
      v.gebeurt('RegieToegewezen', { organisatieId: WERKPLEIN, medewerkerId: COACH, reden: 'correctie' }, { op: '2026-05-01T11:00:00Z', geldig: `${vanaf}T08:00:00Z`, door: coach });
      const db = projecteer(jongereProjection, logVan(v.events));
      return leesBanden(db, v.id, vraagVan(WERKPLEIN, '2026-06-08T06:12:00Z', {}, 'alles', COACH))!.waarde.rijen.find((r) => r.band === 'regie')!;
    };
    expect(band('2026-04-15').gaten).toMatchObject([{ vanDatum: '2026-04-01', totDatum: '2026-04-14', dagen: 14 }]);
    expect(band('2026-04-15').zin).toContain('14 dagen had niemand de regie');
    expect(band('2026-04-01').gaten).toEqual([]);
  });
});
