import { type DefinitieEvent, DEFINITIES, definitieStream, inhoudVan, type Status, UIT_BEELD } from '@loopplank/in-beeld';
import { dag, type Dag, dagVan, type Moment, moment, momentVanMs, msVanMoment, plusDagen, type RecordedEvent } from '@loopplank/kernel';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import fc from 'fast-check';
import { beeldProjection } from '../beeld.projection';
import { beeldstatus } from '../beeldstatus';
import { leesStand } from '../jongere.lezen';
import { jongereProjection } from '../jongere.projection';
import { peilOp, zicht } from '../stand';
import { DOORSTROOMPUNT, jongereId, SCHOOL, Verhaal, vraagVan, VREEMD } from '../testing/verhaal';
import { verhalen } from '../testing/willekeurig';
import { leesDefinitielijst } from '../definities';
import { leesEenBeeld } from '../een-beeld';
import { standaardOp } from './definities';
import { leesEffect } from './effect';
import { leesBeeldlijst } from './lijst';
import type { Beeldvraag } from './vraag';

const VANDAAG = dag('2026-06-08');
const vraag = (anders: Partial<Beeldvraag> = {}, organisatieId = DOORSTROOMPUNT): Beeldvraag => ({
  vrager: { medewerkerId: 'm', organisatieId, inhoud: 'alles', vandaag: VANDAAG }, definitie: { code: 'ECHT-CONTACT' }, peildatum: VANDAAG, page: 1, pageSize: 100, ...anders,
});
/** Sees every file: who may see what follows today, also when the question is about earlier. */
const AUDITOR: Beeldvraag['vrager'] = { medewerkerId: 'm', organisatieId: VREEMD, inhoud: 'feiten', vandaag: VANDAAG };
const view = (...verhalen: Verhaal[]) => projecteer(beeldProjection, logVan(...verhalen.map((v) => v.events)));
const lijst = (db: ReturnType<typeof view>, anders: Partial<Beeldvraag> = {}, organisatie?: string) => leesBeeldlijst(db, vraag(anders, organisatie))!;
/** Two random histories and who is out of view in them. */
const twee = fc.tuple(verhalen(1), verhalen(2));
const dagNa = (d: Dag, dagen: number): Moment => moment(`${plusDagen(d, dagen)}T12:00:00Z`);
/** The rows without their order and page. */
const alles = (db: ReturnType<typeof view>, v: Partial<Beeldvraag>) =>
  [...lijst(db, v).items, ...lijst(db, { ...v, reden: 'rustOpVerzoek' }).items].sort((a, b) => (a.jongereId < b.jongereId ? -1 : 1));

const WIE = fc.option(fc.record({ leeftijdVan: fc.integer({ min: 15, max: 21 }), leeftijdTot: fc.integer({ min: 15, max: 24 }), herkomst: fc.constantFrom('pro', 'mbo') }, { requiredKeys: [] }), { nil: undefined });

describe('the list of who is out of view', () => {
  it('answers from stored days what folding every file answers', () => {
    fc.assert(fc.property(twee, fc.nat(500), fc.constantFrom('ECHT-CONTACT', 'NABELLEN', 'REGISTER'), WIE, (vs, later, code, wie) => {
      const db = view(...vs);
      const laatst = vs.flatMap((v) => v.events).map((e) => dagVan(e.vastgelegdOp)).reduce((a, b) => (a > b ? a : b));
      const vandaag = plusDagen(laatst, later);
      const v = { peildatum: vandaag, vrager: { ...vraag().vrager, vandaag }, definitie: { code }, ...(wie ? { wie } : {}) };
      // A moment after everything is "now", by the other way.
      const ander = { ...v, bekendOp: dagNa(vandaag, 1) };
      expect(alles(db, v)).toEqual(alles(db, ander));
      expect(lijst(db, v).tellingen).toEqual(lijst(db, ander).tellingen);
    }), { numRuns: 60 });
  });

  it('says on any day, as known at any moment, what the shared view says', () => {
    fc.assert(fc.property(verhalen(1), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (v, wereld, kennis) => {
      const [beeld, jongere] = [view(v), projecteer(jongereProjection, v.events)];
      const peildatum = plusDagen(dag('2026-01-05'), wereld);
      const bekendOp = momentVanMs(msVanMoment(moment('2026-01-05T10:00:00Z')) + kennis * 86_400_000);
      const stand = leesStand(jongere, v.id, bekendOp);
      const z = stand && zicht(stand.stand, peilOp(peildatum));
      const gezegd = z ? beeldstatus(z, bekendOp).status : null;
      const peil = { peildatum, bekendOp, vrager: AUDITOR };
      const geteld = lijst(beeld, peil).tellingen[0]!.aantal;
      const uit = alles(beeld, peil).length;
      expect(Object.keys(geteld)).toEqual(gezegd === null || gezegd === 'BUITEN_DOELGROEP' ? [] : [gezegd]);
      expect(uit).toBe(([...UIT_BEELD, 'RUST_OP_VERZOEK'] as (Status | null)[]).includes(gezegd as Status) ? 1 : 0);
    }), { numRuns: 60 });
  });

  it('never changes what was known on a day because of what came later', () => {
    fc.assert(fc.property(verhalen(1), fc.nat(30), (v, tot) => {
      const eerder = v.events.slice(0, 5 + tot);
      const bekendOp = eerder.at(-1)!.vastgelegdOp;
      if (v.events[eerder.length]?.vastgelegdOp === bekendOp) return;
      const peil = { peildatum: dagVan(bekendOp), bekendOp, vrager: AUDITOR };
      expect(alles(projecteer(beeldProjection, v.events), peil)).toEqual(alles(projecteer(beeldProjection, eerder), peil));
    }), { numRuns: 60 });
  });

  it('has the same rows however the events come, and when they come twice', () => {
    fc.assert(fc.property(twee, (vs) => {
      const log = logVan(...vs.map((v) => v.events));
      const eens = dump(projecteer(beeldProjection, log));
      expect(dump(projecteer(beeldProjection, log, { batch: 1 }))).toEqual(eens);
      expect(dump(projecteer(beeldProjection, log, { batch: 3, dubbel: true }))).toEqual(eens);
    }), { numRuns: 20 });
  });

  it('counts how late a source was the same in small and large batches, also when an erasure comes with it', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    const inschrijving = (van: string, op: string) => {
      v.gebeurt('InschrijvingGemeld', { school: '99XX', van: dag(van), aangekondigd: false, ontvangenOp: moment(op) } as never, { op, geldig: `${van}T09:00:00Z` });
      Object.assign(v.events.at(-1)!, { bron: 'DUO' });
    };
    inschrijving('2026-02-01', '2026-02-11T09:00:00Z');
    inschrijving('2025-09-01', '2026-02-12T09:00:00Z');
    v.gebeurt('GegevensGewist', { reden: 'verzoek' }, { op: '2026-03-01T09:00:00Z' });
    const per = (batch: number) => dump(projecteer(beeldProjection, v.events, { batch }));
    expect(per(1)['latentie']).toEqual([JSON.stringify({ bron: 'DUO', dagen: 10, aantal: 1 })]);
    for (const batch of [2, 3, 100]) expect(per(batch)).toEqual(per(1));
  });

  it('holds no name and nothing of who was erased but a number', () => {
    const v = new Verhaal(jongereId(1)).aangemeld({ voornaam: 'Zwaluwtje', achternaam: 'Kwartelberg' });
    expect(JSON.stringify(dump(view(v)))).not.toMatch(/Zwaluw|Kwartel/);
    v.gebeurt('GegevensGewist', { reden: 'verzoek' });
    const na = dump(view(v));
    // In which municipalities an organisation ever had somebody stays: that is about nobody.
    const { gebied, ...rest } = na;
    expect([gebied!.length > 0, JSON.stringify(rest)]).toEqual([true, expect.not.stringMatching(/2007|GM0/)]);
    expect([na['periode'], na['betrokkenheid'], na['jongere']!.length, lijst(view(v)).totaal]).toEqual([[], [], 1, 0]);
    expect(beeldProjection.verwerk(v.events as never, projecteer(beeldProjection, []))).toBe(true);
  });
});

describe('what a list shows', () => {
  const gesprek = (n: number, op: string, gemeente = 'GM0153') => {
    const v = new Verhaal(jongereId(n)).aangemeld({ gemeente });
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: `${op}T10:00:00Z` });
    return v;
  };
  const db = view(gesprek(1, '2026-02-01'), gesprek(2, '2026-05-20'), gesprek(3, '2026-01-10', 'GM0141'), new Verhaal(jongereId(4)).aangemeld());

  it('is grouped by reason with counts and the middle number of days, the longest first, a page at a time', () => {
    const l = lijst(db);
    expect(l.items.map((r) => [r.jongereId, r.reden, r.sinds])).toEqual([
      [jongereId(3), 'verlopen', '2026-04-11'], [jongereId(1), 'verlopen', '2026-05-03'], [jongereId(4), 'nietsBekend', '2026-01-05'],
    ]);
    expect(l.groepen).toEqual([{ reden: 'verlopen', aantal: 2, mediaanDagen: 36 }, { reden: 'nietsBekend', aantal: 1, mediaanDagen: 154 }]);
    expect([lijst(db, { page: 2, pageSize: 2 }).items, lijst(db, { page: 2, pageSize: 2 }).totaal]).toEqual([[l.items[2]], 3]);
    expect(lijst(db, { reden: 'nietsBekend' }).items.map((r) => r.jongereId)).toEqual([jongereId(4)]);
    expect(l.tellingen).toMatchObject([
      { code: 'ECHT-CONTACT', versie: 2, aantal: { BUITEN_BEELD: 3, IN_BEELD_CONTACT: 1 } },
      { code: 'NABELLEN', versie: 2, aantal: { BUITEN_BEELD: 1, IN_BEELD_CONTACT: 3 } },
      { code: 'REGISTER', versie: 1, aantal: { BUITEN_BEELD: 4 } },
    ]);
  });

  it('is limited to a municipality, and to whom the asker may see today', () => {
    expect(lijst(db, { gemeenten: ['GM0141'] }).items.map((r) => r.jongereId)).toEqual([jongereId(3)]);
    expect(lijst(db, { gemeenten: ['GM0141'], bekendOp: dagNa(VANDAAG, 0) }).items.map((r) => r.jongereId)).toEqual([jongereId(3)]);
    expect([lijst(db, {}, SCHOOL).totaal, lijst(db, {}, VREEMD).totaal, lijst(db, { bekendOp: dagNa(VANDAAG, 0) }, VREEMD).totaal]).toEqual([3, 0, 0]);
    expect(lijst(db, { vrager: { ...vraag().vrager, organisatieId: VREEMD, inhoud: 'feiten' } }).totaal).toBe(3);
  });

  it('counts by a version that is not in force, and knows no other', () => {
    expect(lijst(db, { definitie: { code: 'ECHT-CONTACT', versie: 1 } }).definitie.versie).toBe(1);
    expect([leesBeeldlijst(db, vraag({ definitie: { code: 'X' } })), leesBeeldlijst(db, vraag({ definitie: { code: 'ECHT-CONTACT', versie: 9 } }))]).toEqual([null, null]);
  });

  describe('with definitions of its own', () => {
    const echt = DEFINITIES.find((d) => d.code === 'ECHT-CONTACT' && d.versie === 2)!;
    const inhoud = inhoudVan({ ...echt, contact: { ...echt.contact, vensterDagen: 10 } });
    const definitie = (type: DefinitieEvent['type'], data: object, op: string, n: number) =>
      ({ type, data, streamId: definitieStream('ECHT-CONTACT'), revision: n, eventId: `d${n}`, geldigOp: op, vastgelegdOp: op, actor: { medewerkerId: `m${n}`, organisatieId: DOORSTROOMPUNT, rol: 'rmc' }, bron: 'medewerker' }) as unknown as RecordedEvent;
    const concept = definitie('DefinitieOpgesteld', { versie: 3, inhoud }, '2026-06-01T08:00:00.000Z', 0);
    const vast = (geldigVanaf: string) => definitie('DefinitieVastgesteld', { versie: 3, geldigVanaf, inhoud }, '2026-06-02T08:00:00.000Z', 1);
    const mensen = [gesprek(1, '2026-02-01'), gesprek(2, '2026-05-20'), gesprek(3, '2026-01-10')].map((v) => v.events);
    const met = (...events: RecordedEvent[]) => projecteer(beeldProjection, logVan(...mensen, events), { batch: 4 });

    it('a draft can be looked at and changes nothing', () => {
      const v = met(concept);
      expect([lijst(v).totaal, lijst(v).concept]).toEqual([2, false]);
      expect(lijst(v, { definitie: { code: 'ECHT-CONTACT', versie: 3 } })).toMatchObject({ totaal: 3, concept: true });
      expect(leesEffect(v, { vrager: vraag().vrager, code: 'ECHT-CONTACT', versie: 3, peildatum: VANDAAG })).toMatchObject({
        van: { versie: 2 }, naar: { versie: 3 }, nu: { aantal: { IN_BEELD_CONTACT: 1 } }, anders: 1, erbij: 1, eraf: 0, voorbeelden: [{ jongereId: jongereId(2), verandering: 'erbij', reden: 'verlopen' }],
      });
    });

    it('tells of the months before too what would have been another', () => {
      const e = leesEffect(met(concept), { vrager: vraag().vrager, code: 'ECHT-CONTACT', versie: 3, peildatum: VANDAAG })!;
      expect([e.maanden.length, e.maanden[0], e.maanden.at(-1)]).toEqual([25, { datum: '2024-06-08', nu: 0, straks: 0 }, { datum: VANDAAG, nu: 2, straks: 3 }]);
      expect(e.maanden.filter((m) => m.datum >= '2026-02').map((m) => [m.nu, m.straks])).toEqual([[1, 2], [1, 3], [1, 3], [3, 3], [2, 3]]);
      expect([e.ooit, e.eerder.map((r) => [r.jongereId, r.verandering, r.van, r.tot])]).toEqual([
        { anders: 3, erbij: 3, eraf: 0 }, [[jongereId(1), 'erbij', '2026-02-12', '2026-05-02'], [jongereId(3), 'erbij', '2026-01-21', '2026-04-10']],
      ]);
    });

    it('says of every month what the list of that day says', () => {
      fc.assert(fc.property(twee, (vs) => {
        const v = projecteer(beeldProjection, logVan(...vs.map((x) => x.events), [concept]));
        const e = leesEffect(v, { vrager: AUDITOR, code: 'ECHT-CONTACT', versie: 3, peildatum: VANDAAG })!;
        for (const { datum, nu, straks } of e.maanden.slice(-8)) {
          const op = (versie: number) => lijst(v, { peildatum: datum, vrager: AUDITOR, definitie: { code: 'ECHT-CONTACT', versie } }).totaal;
          expect([datum, op(2), op(3)]).toEqual([datum, nu, straks]);
        }
      }), { numRuns: 25 });
    });

    it('one that was published counts from its first day, for everybody, whatever came first', () => {
      const v = met(concept, vast('2026-06-08'));
      expect(lijst(v)).toMatchObject({ totaal: 3, definitie: { versie: 3 } });
      expect(dump(projecteer(beeldProjection, logVan([concept, vast('2026-06-08')], ...mensen), { batch: 1, dubbel: true }))['periode']).toEqual(dump(v)['periode']);
      const straks = met(concept, vast('2026-06-09'));
      expect([lijst(straks).totaal, lijst(straks, { peildatum: dag('2026-06-09') }).totaal]).toEqual([2, 3]);
    });

    it('the shared view follows the version in force, as the list does', () => {
      const standaard = standaardOp(met(concept, vast('2026-06-08')), VANDAAG)!;
      const jongeren = projecteer(jongereProjection, logVan(...mensen));
      const status = (anders: object) => leesEenBeeld(jongeren, jongereId(2), vraagVan(DOORSTROOMPUNT, '2026-06-08T06:12:00Z', anders))!.waarde.beeldstatus;
      expect([status({}), status({ standaard })]).toMatchObject([{ status: 'IN_BEELD_CONTACT', definitie: { versie: 2 } }, { status: 'VERLOPEN', definitie: { versie: 3 } }]);
    });

    it('one that was dropped is a draft no more', () => {
      const v = met(concept, definitie('DefinitieVerworpen', { versie: 3 }, '2026-06-02T08:00:00.000Z', 1));
      expect(lijst(v).totaal).toBe(2);
      expect(leesDefinitielijst(v, vraagVan(DOORSTROOMPUNT, '2026-06-08T06:12:00Z')).filter((r) => r.versie === 3)).toEqual([]);
    });

    it('the list of definitions tells who drafted, who published, and what is in force', () => {
      const regels = leesDefinitielijst(met(concept), vraagVan(DOORSTROOMPUNT, '2026-06-08T06:12:00Z'));
      expect(regels.map((r) => [r.code, r.versie, r.geldt, r.concept ?? false, r.magVaststellen])).toEqual([
        ['ECHT-CONTACT', 2, true, false, false], ['ECHT-CONTACT', 3, false, true, true], ['ECHT-CONTACT', 1, false, false, false],
        ['NABELLEN', 2, true, false, false], ['NABELLEN', 1, false, false, false], ['REGISTER', 1, true, false, false],
      ]);
    });
  });
});
