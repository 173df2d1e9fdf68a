import { dag, dagVan, type Moment, moment, momentVanMs, msVanMoment, plusDagen, type RecordedEvent } from '@loopplank/kernel';
import { dump, logVan, projecteer } from '@loopplank/projections/testing';
import type { Db } from '@loopplank/sqlite';
import fc from 'fast-check';
import type { DossierEvent } from '../events';
import { leesBanden } from './banden';
import { leesEenBeeld } from './een-beeld';
import { leesUitstroom } from './nazorg';
import { jongereProjection } from './jongere.projection';
import { leesAfspraken, leesBetrokkenen, leesContactgegevens, leesContactmomenten, leesGesprekken, leesHulpvragen, leesInschrijvingen, leesMomenten, leesNotities, leesPlaatsingen, leesRegie, leesUitschrijvingen, leesWerkbezoeken } from './onderdelen';
import { COACH, jongereId, MENTOR, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from './testing/verhaal';
import { verhalen } from './testing/willekeurig';
import { leesTijdlijn } from './tijdlijn';
import type { Vraag } from './vrager';
import { leesWerklijst } from './werklijst';
import { leesZonderRegie } from './zonder-regie';

const BLAD = { page: 1, pageSize: 25 };
const KEREN = process.env['LOOPPLANK_ZWAAR'] === '1' ? 1000 : 40;

type Log = readonly RecordedEvent<DossierEvent>[];
const tot = (log: Log, k: Moment): Log => log.filter((e) => e.vastgelegdOp <= k);
const begin = msVanMoment(moment('2026-01-05T00:00:00Z'));
/** Moments from before the first event to after the last, in days. */
const momenten = fc.integer({ min: -1, max: 700 }).map((dagen) => momentVanMs(begin + dagen * 86_400_000));

function antwoorden(db: Db, id: string, vraag: Vraag): unknown {
  const delen = [leesAfspraken, leesBetrokkenen, leesContactgegevens, leesContactmomenten, leesGesprekken, leesHulpvragen, leesInschrijvingen, leesMomenten, leesNotities, leesPlaatsingen, leesRegie, leesUitschrijvingen, leesWerkbezoeken, leesTijdlijn];
  return [leesEenBeeld(db, id, vraag), leesBanden(db, id, vraag), ...delen.map((lees) => lees(db, id, vraag, BLAD))];
}

/** Asked later with `bekendOp`, and asked at that moment itself. */
const vragen = (org: string, k: Moment, inhoud: 'alles' | 'feiten', anders: Partial<Vraag> = {}): [Vraag, Vraag] => [
  { ...vraagVan(org, '2029-01-01T00:00:00Z', anders, inhoud, MENTOR), bekendOp: k },
  { ...vraagVan(org, k, anders, inhoud, MENTOR) },
];

describe('as known at a moment', () => {
  it('every answer about a file equals the answer over the log cut at that moment', () => {
    fc.assert(
      fc.property(verhalen(1, { privacy: false }), momenten, fc.integer({ min: -30, max: 30 }), (v, k, d) => {
        const peildatum = plusDagen(dagVan(k), d);
        const [achteraf, toen] = vragen(SCHOOL, k, 'alles', { peildatum });
        expect(antwoorden(projecteer(jongereProjection, v.events), v.id, achteraf)).toEqual(antwoorden(projecteer(jongereProjection, tot(v.events, k)), v.id, toen));
      }),
      { numRuns: KEREN },
    );
  });

  it('holds for the auditor too when touchpoints turn out to be about somebody else', () => {
    fc.assert(
      fc.property(verhalen(1), momenten, (v, k) => {
        const [achteraf, toen] = vragen(SCHOOL, k, 'feiten', { peildatum: dagVan(k) });
        expect(antwoorden(projecteer(jongereProjection, v.events), v.id, achteraf)).toEqual(antwoorden(projecteer(jongereProjection, tot(v.events, k)), v.id, toen));
      }),
      { numRuns: KEREN },
    );
  });

  it('every list equals the list over the log cut at that moment, for who has access on both days', () => {
    fc.assert(
      fc.property(verhalen(1, { privacy: false }), verhalen(2, { privacy: false }), momenten, (a, b, k) => {
        const log = logVan(a.events, b.events) as Log;
        const [nu, afgesneden] = [projecteer(jongereProjection, log), projecteer(jongereProjection, tot(log, k))];
        for (const [org, mens] of [[SCHOOL, MENTOR], [WERKPLEIN, COACH]] as const) {
          const [achteraf, toen] = vragen(org, k, 'alles', { peildatum: dagVan(k) }).map((v) => ({ ...v, vrager: { ...v.vrager, medewerkerId: mens } })) as [Vraag, Vraag];
          const zichtbaar = [1, 2].map(jongereId).filter((id) => [[nu, achteraf], [afgesneden, toen]].every(([db, v]) => isBetrokken(db as Db, id, v as Vraag)));
          for (const lees of [leesWerklijst, leesUitstroom] as const) {
            const rijen = (db: Db, v: Vraag) => lees(db, v, BLAD).items.filter((r) => zichtbaar.includes(r.jongereId));
            expect(rijen(nu, achteraf)).toEqual(rijen(afgesneden, toen));
          }
        }
        const [achteraf, toen] = vragen(SCHOOL, k, 'feiten', { peildatum: dagVan(k) });
        expect(leesZonderRegie(nu, achteraf, BLAD)).toEqual(leesZonderRegie(afgesneden, toen, BLAD));
      }),
      { numRuns: KEREN },
    );
  });

  const isBetrokken = (db: Db, id: string, { vrager }: Vraag): boolean =>
    leesBetrokkenenOp(db, id, vrager.organisatieId).some((r) => r.van <= vrager.vandaag && (r.tot === null || r.tot >= vrager.vandaag));
  const leesBetrokkenenOp = (db: Db, id: string, org: string) =>
    db.prepare('SELECT b.van, b.tot FROM betrokkenheid b JOIN jongere j ON j.nr = b.nr WHERE j.id = ? AND b.organisatie_id = ?').all(id, org) as { van: string; tot: string | null }[];
});

describe('who leaves school', () => {
  it('is who was known to leave then: an end that was told later is not there yet, and who held the file then has it', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    v.gebeurt('UitschrijvingAangekondigd', { per: dag('2026-07-18'), reden: 'diploma' }, { op: '2026-03-02T09:00:00Z' });
    v.gebeurt('BegeleiderGekoppeld', { organisatieId: SCHOOL, medewerkerId: MENTOR, van: dag('2026-01-05') }, { op: '2026-03-02T10:00:00Z' });
    v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, medewerkerId: COACH, reden: 'vervanging' }, { op: '2026-04-01T09:00:00Z' });
    const db = projecteer(jongereProjection, v.events);
    const namen = (mens: string, bekendOp: string) =>
      leesUitstroom(db, { ...vraagVan(SCHOOL, '2026-04-10T09:00:00Z', { bekendOp: moment(bekendOp) }, 'alles', mens) }, BLAD).items.map((r) => r.uitstroomDatum);
    expect([namen(MENTOR, '2026-03-01T09:00:00Z'), namen(MENTOR, '2026-03-03T09:00:00Z')]).toEqual([[], ['2026-07-18']]);
    expect([namen(COACH, '2026-03-03T09:00:00Z'), namen(COACH, '2026-04-02T09:00:00Z')]).toEqual([[], ['2026-07-18']]);
  });
});

describe('the view itself', () => {
  it('gives the same worklist from the short form as from all facts', () => {
    fc.assert(
      fc.property(verhalen(1), momenten, (v, k) => {
        const log = tot(v.events, k);
        const db = projecteer(jongereProjection, log);
        for (const [org, mens] of [[SCHOOL, MENTOR], [WERKPLEIN, COACH]] as const) {
          const nu = vraagVan(org, k, {}, 'alles', mens);
          for (const lees of [leesWerklijst, leesUitstroom] as const) expect(lees(db, nu, BLAD)).toEqual(lees(db, { ...nu, bekendOp: k }, BLAD));
        }
      }),
      { numRuns: KEREN },
    );
  });

  it('has the same rows whatever the size of the batches, and when a batch is delivered twice', () => {
    fc.assert(
      fc.property(verhalen(1), verhalen(2), fc.integer({ min: 1, max: 7 }), (a, b, batch) => {
        const log = logVan(a.events, b.events);
        const ineens = dump(projecteer(jongereProjection, log));
        expect(dump(projecteer(jongereProjection, log, { batch, dubbel: true }))).toEqual(ineens);
      }),
      { numRuns: KEREN / 2 },
    );
  });
});
