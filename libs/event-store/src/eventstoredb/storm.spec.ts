import { gebouwdPad } from '@loopplank/sqlite';
import type { VolhouderOpdracht, VolhouderUitslag } from '../conformance/kinderen/volhouder';
import { controleerVolgorde, ids, leesAlles, omvang, wachtTot } from '../conformance/opstelling';
import { einde, startKind } from '../conformance/processen';
import type { StoredEvent } from '../port';
import { openEventStoreDb } from '.';
import { startPeer } from './testing/peer';
import { breek } from './testing/peer/breek';

const KNIPPEN = 50;
const PROCESSEN = 2;
const SCHRIJVERS = 8;

describe('EventStoreDB over a connection that keeps breaking', () => {
  it(`loses, doubles and blocks nothing in ${KNIPPEN} breaks, with two nodes that write and two that follow`, async () => {
    const peer = await startPeer();
    const { verbinding } = peer;
    const nodes = [0, 1].map(() => openEventStoreDb({ verbinding }));
    const live: StoredEvent[][] = nodes.map((node) => {
      const gezien: StoredEvent[] = [];
      node.subscribe(0, (events) => void gezien.push(...events));
      return gezien;
    });

    const uitslagen: VolhouderUitslag[] = [];
    let begonnen = 0;
    const kinderen = Array.from({ length: PROCESSEN }, (_, p) => {
      const opdracht: VolhouderOpdracht = {
        opening: { module: gebouwdPad(__dirname, 'index.js'), functie: 'openEventStoreDb', argument: { verbinding } },
        schrijvers: Array.from({ length: SCHRIJVERS / PROCESSEN }, (_leeg, s) => `storm-${p}-${s}`),
        streams: 5,
      };
      return startKind('volhouder', opdracht, (bericht) => {
        if (bericht === 'begonnen') begonnen += 1;
        else uitslagen.push(bericht as VolhouderUitslag);
      });
    });
    const gestopt = Promise.all(kinderen.map(einde));
    await wachtTot(() => begonnen === PROCESSEN && live.every((gezien) => gezien.length > 0), 60_000);

    for (let knip = 0; knip < omvang(KNIPPEN, 500); knip += 1) await breek(peer, knip);

    for (const kind of kinderen) kind.send('stop');
    expect(await gestopt).toEqual(kinderen.map(() => 0));

    const alles = await leesAlles(nodes[0]);
    await wachtTot(() => live.every((gezien) => gezien.length >= alles.length));
    controleerVolgorde(alles);
    expect(live.map(ids)).toEqual([ids(alles), ids(alles)]);

    // Writers went on until they knew, so what they know is all there is: nothing lost, nothing doubled.
    const bevestigd = uitslagen.flatMap((uitslag) => uitslag.bevestigd.flat());
    expect(alles).toHaveLength(bevestigd.length);
    const opId = new Map(alles.map((event) => [event.eventId, event]));
    for (const [eventId, streamId, revision, position] of bevestigd) {
      expect(opId.get(eventId)).toMatchObject({ streamId, revision, position });
    }
    expect(uitslagen).toHaveLength(PROCESSEN);
    for (const { onbekend, conflicten } of uitslagen) {
      expect(onbekend).toBeGreaterThan(0);
      expect(conflicten).toBeGreaterThan(0);
    }
    await Promise.all(nodes.map((node) => node.close()));
    await peer.sluit();
  }, 180_000);
});
