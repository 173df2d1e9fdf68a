import { createHash } from 'node:crypto';
import { type Codec, GENESIS, hashIn, onderwerpenIn } from '@loopplank/codec';
import type { EventStore, StoredEvent } from '@loopplank/event-store';

const BATCH = 2000;

/** The chain of one stream does not hold from here on. The message is one Dutch line. */
export class KetenGebroken extends Error {
  constructor(e: Pick<StoredEvent, 'position' | 'type' | 'revision'>) {
    super(`De keten klopt niet vanaf positie ${e.position} (${e.type}, nummer ${e.revision} van zijn reeks).`);
  }
}

/** What a log comes to once every hash in it has been recomputed. */
export interface Keuring {
  readonly gebeurtenissen: number;
  readonly reeksen: number;
  readonly laatstePositie: number;
  /** Hash of the last event of the log; 64 zeros when it is empty. */
  readonly laatsteHash: string;
  /** Digest of the last hash of every stream: two logs with the same are the same, event for event. */
  readonly koppen: string;
}

export interface Gekeurd extends Keuring {
  /** Whose keys the log needs. */
  readonly onderwerpen: ReadonlySet<string>;
}

export interface Keuringsopties {
  readonly store: Pick<EventStore, 'readAll'>;
  readonly codec: Pick<Codec, 'verify'>;
  /** After every batch; answering true stops the work there. */
  readonly bijBatch?: (gebeurtenissen: number, positie: number) => boolean;
}

/**
 * Recomputes every hash of a log, stream by stream: nothing missing, nothing changed, nothing out of order.
 * Throws KetenGebroken at the first event that does not fit. Stopped halfway, the answer is about what was seen.
 */
export async function keur({ store, codec, bijBatch }: Keuringsopties): Promise<Gekeurd> {
  const staart = new Map<string, { hash: string; revision: number }>();
  const onderwerpen = new Set<string>();
  let gebeurtenissen = 0;
  let laatste: StoredEvent | undefined;
  for (;;) {
    const events = await store.readAll(laatste?.position ?? 0, BATCH);
    if (events.length === 0) break;
    for (const e of events) {
      const vorige = staart.get(e.streamId);
      const past = e.revision === (vorige?.revision ?? -1) + 1 && codec.verify(e, vorige?.hash ?? GENESIS);
      if (!past) throw new KetenGebroken(e);
      staart.set(e.streamId, { hash: hashIn(e.bytes), revision: e.revision });
      for (const onderwerp of onderwerpenIn(e.bytes)) onderwerpen.add(onderwerp);
      laatste = e;
    }
    gebeurtenissen += events.length;
    if (bijBatch?.(gebeurtenissen, laatste!.position)) break;
  }
  return {
    gebeurtenissen,
    reeksen: staart.size,
    laatstePositie: laatste?.position ?? 0,
    laatsteHash: laatste ? hashIn(laatste.bytes) : GENESIS,
    koppen: koppenVan(staart),
    onderwerpen,
  };
}

function koppenVan(staart: ReadonlyMap<string, { readonly hash: string; readonly revision: number }>): string {
  const som = createHash('sha256');
  for (const streamId of [...staart.keys()].sort()) {
    const { hash, revision } = staart.get(streamId)!;
    som.update(`${streamId} ${revision} ${hash}\n`);
  }
  return som.digest('hex');
}
