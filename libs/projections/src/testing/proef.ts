import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GENESIS, type Codec } from '@loopplank/codec';
import { testCodec } from '@loopplank/codec/testing';
import type { EventStore } from '@loopplank/event-store';
import { definieer, geheel, moment, persoonlijk, type RecordedEvent, SYSTEEM, tekst } from '@loopplank/kernel';
import type { ProjectorMelding } from '../messages';
import type { Projection } from '../port';
import { type Projector, type ProjectorOptions, startProjector } from '../projector';

/** A tiny vocabulary to try the runner on. */
export const definities = [
  definieer('Geteld', 1, 'Er is geteld.', { n: geheel() }),
  definieer('Genoemd', 1, 'Er is een naam genoemd.', { naam: persoonlijk('identiteit', tekst(200)) }),
  definieer('Terzijde', 1, 'Iets dat in geen overzicht staat.', { n: geheel() }),
] as const;

/** Counts and sums per stream: an event folded twice or not at all shows. */
export const telling: Projection = {
  naam: 'telling',
  versie: 1,
  tabellen: ['CREATE TABLE telling (stream TEXT PRIMARY KEY, aantal INTEGER NOT NULL, som INTEGER NOT NULL) STRICT'],
  types: ['Geteld'],
  verwerk: (events, db) => {
    const per = new Map<string, { aantal: number; som: number }>();
    for (const e of events as RecordedEvent<{ type: 'Geteld'; data: { n: number } }>[]) {
      const s = per.get(e.streamId) ?? { aantal: 0, som: 0 };
      per.set(e.streamId, { aantal: s.aantal + 1, som: s.som + e.data.n });
    }
    const zet = db.prepare(
      `INSERT INTO telling VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET aantal = aantal + excluded.aantal, som = som + excluded.som`,
    );
    for (const [stream, s] of per) zet.run(stream, s.aantal, s.som);
  },
};

/** The same, slowly: 20 microseconds an event. */
export const traag: Projection = {
  ...telling,
  naam: 'traag',
  verwerk: (events, db) => {
    telling.verwerk(events, db);
    kauw(events.length / 50);
  },
};

/** Keeps the thread busy for so many ms. */
export function kauw(ms: number): void {
  const eind = performance.now() + ms;
  while (performance.now() < eind);
}

/** Names in the order of the log. `struikel` may throw on an event, as a fault in a view would. */
export const namen = (struikel: (event: RecordedEvent) => void = () => undefined): Projection => ({
  naam: 'namen',
  versie: 1,
  tabellen: ['CREATE TABLE namen (positie INTEGER PRIMARY KEY, naam TEXT) STRICT'],
  types: ['Genoemd'],
  verwerk: (events, db) => {
    const zet = db.prepare('INSERT INTO namen VALUES (?, ?)');
    for (const e of events as RecordedEvent<{ type: 'Genoemd'; data: { naam: string | null } }>[]) {
      struikel(e);
      zet.run(e.position, e.data.naam);
    }
  },
});

export interface Feit {
  readonly type: string;
  readonly data: object;
  readonly stream?: string;
}

export const geteld = (n: number, stream?: string): Feit => ({ type: 'Geteld', data: { n }, ...(stream ? { stream } : {}) });
export const genoemd = (naam: string, stream?: string): Feit => ({ type: 'Genoemd', data: { naam }, ...(stream ? { stream } : {}) });

let volgnummer = 0;

/** Writes facts to the log, each as one append; several writers may be at work on different streams. */
export function schrijver(store: EventStore, codec: Codec) {
  const kop = new Map<string, { revision: number; hash: string }>();
  return async (...feiten: readonly Feit[]): Promise<number> => {
    let positie = 0;
    for (const { type, data, stream = 'a' } of feiten) {
      const streamId = `jongere-${stream}`;
      const vorige = kop.get(streamId) ?? { revision: -1, hash: GENESIS };
      const eventId = `00000000-0000-4000-8000-${String(++volgnummer).padStart(12, '0')}`;
      const op = moment('2026-06-01T08:00:00Z');
      const event = codec.encode({
        eventId, type, data, streamId,
        revision: vorige.revision + 1,
        geldigOp: op, vastgelegdOp: op,
        actor: SYSTEEM, doel: 'test', bron: 'systeem',
        commandId: eventId, verzoekHash: '0'.repeat(64), correlationId: eventId, causationId: eventId,
        vorigeHash: vorige.hash,
      });
      const result = await store.append(streamId, vorige.revision, [event]);
      if (result.soort !== 'opgeslagen') throw new Error('conflict');
      kop.set(streamId, { revision: vorige.revision + 1, hash: event.hash });
      positie = result.position;
    }
    return positie;
  };
}

export const proefCodec = () => testCodec([...definities]);

/** Waits until it is so; a test that waits in vain fails here and not at its end. */
export async function tot(waar: () => boolean | Promise<boolean>, maxMs = 15_000): Promise<void> {
  const eind = performance.now() + maxMs;
  while (!(await waar())) {
    if (performance.now() > eind) throw new Error('waited in vain');
    await sleep(2);
  }
}

/** A folder and the projectors at work in it; everything is stopped and removed by `opruimen`. */
export class Werkplaats {
  readonly map = mkdtempSync(join(tmpdir(), 'loopplank-views-'));
  readonly meldingen: ProjectorMelding[] = [];
  private readonly projectors: Projector[] = [];

  constructor(
    readonly store: EventStore,
    readonly codec = proefCodec(),
  ) {}

  start(projections: readonly Projection[], over: Partial<ProjectorOptions> = {}): Projector {
    const projector = startProjector({
      store: this.store, codec: this.codec, projections, map: this.map, slotWachtMs: 0, opruimNaMs: 0,
      meld: (m) => this.meldingen.push(m),
      ...over,
    });
    this.projectors.push(projector);
    return projector;
  }

  /** Reports of one kind, in order. */
  meldingenVan<S extends ProjectorMelding['soort']>(soort: S): Extract<ProjectorMelding, { soort: S }>[] {
    return this.meldingen.filter((m): m is Extract<ProjectorMelding, { soort: S }> => m.soort === soort);
  }

  async opruimen(): Promise<void> {
    await Promise.all(this.projectors.map((p) => p.stop()));
    rmSync(this.map, { recursive: true, force: true });
  }
}
