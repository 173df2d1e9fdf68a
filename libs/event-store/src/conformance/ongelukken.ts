import {
  type AppendResult,
  type EventStore,
  type EventToAppend,
  GEEN_STREAM,
  LogOnbereikbaar,
  UitkomstOnbekend,
} from '../port';
import type { DoorschrijverOpdracht } from './kinderen/doorschrijver';
import { controleerVolgorde, ids, leesAlles, omvang, proef, type Proef, type Vermogens, wachtTot } from './opstelling';
import { einde, startKind } from './processen';

export function ongelukContract(maak: () => Proef, { gedeeld, sterfelijk }: Vermogens): void {
  describe('when things go wrong', () => {
    if (gedeeld) doodVanHetProces(maak);
    if (sterfelijk) doodVanDeSchrijver(maak);
  });
}

function doodVanDeSchrijver(maak: () => Proef): void {
  it('says that the outcome is unknown when the writer dies with appends in flight, and goes on', async () => {
    const { store, doodSchrijver } = maak();
    let onbekend = 0;
    for (let ronde = 0; ronde < omvang(12, 100); ronde += 1) {
      const appends = Array.from({ length: 40 }, (_, i) => [`w-${ronde}-${i}`, proef()] as const);
      const bezig = appends.map(([streamId, event]) => store.append(streamId, GEEN_STREAM, [event]));
      await new Promise((klaar) => (ronde % 3 === 0 ? setImmediate(klaar) : setTimeout(klaar, Math.random() * 3)));
      await doodSchrijver();
      const uitslagen = await Promise.allSettled(bezig);

      for (const [i, uitslag] of uitslagen.entries()) {
        const geschreven = (await store.head(appends[i][0])) === 0;
        if (uitslag.status === 'fulfilled') expect([uitslag.value.soort, geschreven]).toEqual(['opgeslagen', true]);
        else if (uitslag.reason instanceof UitkomstOnbekend) onbekend += 1;
        else expect([uitslag.reason, geschreven]).toEqual([expect.any(LogOnbereikbaar), false]);
      }
      // The way out of an unknown outcome: the same append again.
      for (const [streamId, event] of appends) {
        expect(await herhaal(store, streamId, event)).toMatchObject({ soort: 'opgeslagen', revision: 0 });
        expect(ids(await store.readStream(streamId))).toEqual([event.eventId]);
      }
    }
    expect(onbekend).toBeGreaterThan(0);
    controleerVolgorde(await leesAlles(store));
  }, 120_000);
}

function doodVanHetProces(maak: () => Proef): void {
  it('loses no acknowledged event and doubles none when an appending process is killed time and again', async () => {
    const { store, opening } = maak();
    const streams = ['d-0', 'd-1', 'd-2', 'd-3'];
    const opdracht: DoorschrijverOpdracht = { opening: opening(), streams };
    const bevestigd = new Set<string>();
    for (let ronde = 0; ronde < omvang(20, 100); ronde += 1) {
      const voor = bevestigd.size;
      const kind = startKind('doorschrijver', opdracht, (eventId) => bevestigd.add(eventId as string));
      const weg = einde(kind);
      await wachtTot(() => bevestigd.size > voor);
      await new Promise((klaar) => setTimeout(klaar, Math.random() * 60));
      kind.kill('SIGKILL');
      expect(await weg).toBeNull();

      const alles = await leesAlles(store);
      controleerVolgorde(alles);
      const gevonden = new Set(ids(alles));
      expect(gevonden.size).toBe(alles.length);
      expect([...bevestigd].filter((eventId) => !gevonden.has(eventId))).toEqual([]);
      // At most the one append that each writer had in flight is there without our knowing.
      expect(alles.length - bevestigd.size).toBeLessThanOrEqual(streams.length * (ronde + 1));
    }
  }, 300_000);

  it('leaves nothing running after close', async () => {
    let gesloten = false;
    const kind = startKind('sluiter', maak().opening(), () => (gesloten = true));
    const weg = einde(kind);
    await wachtTot(() => gesloten);
    const bijtijds = setTimeout(() => kind.kill('SIGKILL'), 5000);
    expect(await weg).toBe(0);
    clearTimeout(bijtijds);
  }, 30_000);
}

/** The same append until its outcome is known. */
async function herhaal(store: EventStore, streamId: string, event: EventToAppend): Promise<AppendResult> {
  for (let keren = 1; ; keren += 1) {
    try {
      return await store.append(streamId, GEEN_STREAM, [event]);
    } catch (fout) {
      if (keren === 3) throw fout;
    }
  }
}
