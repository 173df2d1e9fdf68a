import type { StoredEvent } from '../port';
import type { Bevestigd, RacerOpdracht, RacerUitslag } from './kinderen/racer';
import { controleerVolgorde, ids, leesAlles, omvang, type Proef, wachtTot } from './opstelling';
import { einde, startKind } from './processen';

const PROCESSEN = 4;
const SCHRIJVERS = 16;
const STREAMS = 12;

export function raceContract(maak: () => Proef): void {
  describe('racing', () => {
    it('shows every event once, in one stable order, while 16 writers in 4 processes race', async () => {
      const { store, opening } = maak();
      const events = omvang(100, 1000);
      const totaal = SCHRIJVERS * events;

      const live: StoredEvent[] = [];
      const halverwege: StoredEvent[] = [];
      let begin = 0;
      store.subscribe(0, (batch) => {
        live.push(...batch);
        // A second reader joins in the middle of the race, from where the first one is.
        if (begin > 0 || live.length < totaal / 3) return;
        begin = live.length;
        store.subscribe(live[begin - 1].position, (b) => void halverwege.push(...b));
      });

      const bevestigd: Bevestigd[][] = [];
      let conflicten = 0;
      const hoor = (bericht: unknown): void => {
        const uitslag = bericht as RacerUitslag;
        bevestigd.push(...uitslag.bevestigd);
        conflicten += uitslag.conflicten;
      };
      const kinderen = Array.from({ length: PROCESSEN }, (_, p) => {
        const schrijvers = Array.from({ length: SCHRIJVERS / PROCESSEN }, (_, s) => `schrijver-${p}-${s}`);
        const opdracht: RacerOpdracht = { opening: opening(), schrijvers, events, streams: STREAMS };
        return startKind('racer', opdracht, hoor);
      });
      expect(await Promise.all(kinderen.map(einde))).toEqual(kinderen.map(() => 0));
      await wachtTot(() => live.length >= totaal && begin + halverwege.length >= totaal);

      const alles = await leesAlles(store);
      expect(alles).toHaveLength(totaal);
      expect(new Set(ids(alles)).size).toBe(totaal);
      controleerVolgorde(alles);
      expect(live).toEqual(alles);
      expect(begin).toBeGreaterThan(0);
      expect(ids(halverwege)).toEqual(ids(alles.slice(begin)));

      expect(bevestigd).toHaveLength(SCHRIJVERS);
      expect(conflicten).toBeGreaterThan(0);
      const opId = new Map(alles.map((event) => [event.eventId, event]));
      for (const vanEenSchrijver of bevestigd) {
        expect(vanEenSchrijver).toHaveLength(events);
        // Each stands where its writer was told, and in the order in which the writer wrote.
        for (const [id, streamId, revision, position] of vanEenSchrijver) {
          expect(opId.get(id)).toMatchObject({ streamId, revision, position });
        }
        const posities = vanEenSchrijver.map(([, , , position]) => position);
        expect(posities).toEqual([...posities].sort((a, b) => a - b));
      }
    }, omvang(180_000, 600_000));
  });
}
