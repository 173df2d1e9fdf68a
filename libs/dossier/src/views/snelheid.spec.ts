import type { RecordedEvent } from '@loopplank/kernel';
import { openDb, transactie, type Db } from '@loopplank/sqlite';
import type { Projection } from '@loopplank/projections';
import { leesBanden } from './banden';
import { vindDubbelen } from './dubbelen';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { jongereMetVerleden, persoon, toeval } from './testing/bevolking';
import { MENTOR, SCHOOL, vraagVan } from './testing/verhaal';
import { leesTijdlijn } from './tijdlijn';
import { leesWerklijst } from './werklijst';
import { zoekProjection } from './zoek.projection';
import { zoekJongeren } from './zoeken';
import { leesZonderRegie } from './zonder-regie';

/** Full size: a region of 41,000 youngsters; default: what `npm start` shows. */
const ZWAAR = process.env['LOOPPLANK_ZWAAR'] === '1';
const JONGEREN = ZWAAR ? 41_000 : 600;
const CONTACTEN = ZWAAR ? 3 : 20;
const BATCH = 1000;
const NU = '2026-06-08T06:12:00Z';

const bsnIndex = (bsn: string) => bsn;
const vraag = vraagVan(SCHOOL, NU, {}, 'alles', MENTOR);
const BLAD = { page: 1, pageSize: 25 };

/** Milliseconds. The figures themselves are printed; this only catches a question that has become another kind of slow. */
const GRENS = 100;

/** Median and worst of so many calls, in milliseconds. */
function meet(naam: string, werk: (i: number) => unknown, keren = 21): number {
  werk(0);
  const tijden = Array.from({ length: keren }, (_, i) => {
    const begin = performance.now();
    werk(i);
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  const mediaan = tijden[Math.floor(keren / 2)]!;
  console.log(`${JONGEREN} jongeren, ${naam}: mediaan ${mediaan.toFixed(2)} ms, hoogste ${tijden.at(-1)!.toFixed(2)} ms`);
  return mediaan;
}

function open(...projecties: Projection[]): Db[] {
  return projecties.map((p) => {
    const db = openDb(':memory:', { durability: 'NORMAL' });
    p.tabellen.forEach((ddl) => db.exec(ddl));
    return db;
  });
}

describe('questions are quick', () => {
  const projecties = [jongereProjection, zoekProjection(bsnIndex)];
  const [jongere, zoeken] = open(...projecties) as [Db, Db];
  const ids: string[] = [];
  let aantal = 0;

  beforeAll(() => {
    const r = toeval(7);
    let positie = 0;
    let wacht: RecordedEvent[] = [];
    let ms = 0;
    const schrijf = () => {
      const begin = performance.now();
      projecties.forEach((p, i) => transactie([jongere, zoeken][i]!, () => p.verwerk(wacht.filter((e) => p.types.includes(e.type)), [jongere, zoeken][i]!)));
      ms += performance.now() - begin;
      wacht = [];
    };
    for (let n = 1; n <= JONGEREN; n++) {
      const events = jongereMetVerleden(n, r, n === 1 ? 1000 : CONTACTEN).map((e) => ({ ...e, position: ++positie }));
      ids.push(events[0]!.streamId.slice('jongere-'.length));
      wacht.push(...events);
      if (wacht.length >= BATCH || n === JONGEREN) schrijf();
    }
    aantal = positie;
    console.log(`${JONGEREN} jongeren: ${aantal} gebeurtenissen in beide overzichten, ${Math.round(aantal / (ms / 1000))} per seconde`);
  }, 900_000);

  it('the shared view of a file', () => expect(meet('één beeld', (i) => leesEenBeeld(jongere, ids[(i * 37 + 1) % ids.length]!, vraag))).toBeLessThan(GRENS));
  it('the first page of a timeline', () => expect(meet('tijdlijn', (i) => leesTijdlijn(jongere, ids[(i * 37 + 1) % ids.length]!, vraag, BLAD))).toBeLessThan(GRENS));
  it('the two-year picture', () => expect(meet('banden', (i) => leesBanden(jongere, ids[(i * 37 + 1) % ids.length]!, vraag))).toBeLessThan(GRENS));
  it('the same for a file of 2,000 events', () => {
    meet('één beeld, 2000 gebeurtenissen', () => leesEenBeeld(jongere, ids[0]!, vraag));
    meet('tijdlijn, 2000 gebeurtenissen', () => leesTijdlijn(jongere, ids[0]!, vraag, BLAD));
    meet('één beeld zoals bekend, 2000 gebeurtenissen', () => leesEenBeeld(jongere, ids[0]!, { ...vraag, bekendOp: vraag.nu }));
    expect(meet('banden, 2000 gebeurtenissen', () => leesBanden(jongere, ids[0]!, vraag))).toBeLessThan(GRENS);
  });
  it('a worklist', () => {
    // One in ten: 60 of 600, a large caseload; at full size nobody has 4,100.
    const rijen = leesWerklijst(jongere, vraag, BLAD).totaal;
    expect(rijen).toBe(JONGEREN / 10);
    const mediaan = meet(`werklijst van ${rijen}`, () => leesWerklijst(jongere, vraag, BLAD), ZWAAR ? 3 : 11);
    expect(mediaan / rijen).toBeLessThan(1);
  });
  it('the list that must be empty', () => {
    expect(leesZonderRegie(jongere, vraag, BLAD).totaal).toBe(0);
    expect(meet('zonder regie', () => leesZonderRegie(jongere, vraag, BLAD))).toBeLessThan(GRENS);
  });

  it.each(['jansen', 'noa veldkmap', 'youssef', 'berg van den lisa', 'wesstermeer', 'sanne 12-03-2006', 'mohamad roggehofe', 'zz qq', 'b'])('search: %s', (tekst) => {
    expect(meet(`zoeken "${tekst}"`, () => zoekJongeren({ zoeken, jongere }, { tekst }, vraag, BLAD, bsnIndex))).toBeLessThan(GRENS);
  });
  it('doubles', () => {
    const r = toeval(11);
    expect(meet('dubbelen', () => vindDubbelen({ zoeken, jongere }, persoon(r), vraag))).toBeLessThan(GRENS);
  });
});
