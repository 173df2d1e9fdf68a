import { randomUUID } from 'node:crypto';
import { SYSTEEM } from '@loopplank/kernel';
import type { Oorzaak } from '../instantie/events';
import { type ZijspoorCommand, zijspoorDecider, type ZijspoorState, zijspoorStream } from '../instantie/zijspoor';
import type { ProcessenOpties } from './port';
import { volhouden } from './volhouden';

/** Instances of which is remembered that they stand on the rails; emptied when full. */
const ONTHOUDEN = 50_000;

/**
 * Keeps one process whose stream cannot be read (damage, or written by a newer version) from stopping all others: what it
 * should have heard is written beside it, in order, until somebody lets it go on.
 */
export class Zijspoor {
  private readonly opHetSpoor = new Set<string>();

  constructor(
    private readonly opties: Pick<ProcessenOpties, 'commands' | 'meld'>,
    private readonly sein: AbortSignal,
  ) {}

  /** Whether it was put aside. Asked of the log once for each instance: only the worker that has the turn puts aside. */
  async staat(streamId: string): Promise<boolean> {
    if (this.opHetSpoor.has(streamId)) return false;
    const { stil } = await this.lees(streamId);
    if (stil) return true;
    if (this.opHetSpoor.size >= ONTHOUDEN) this.opHetSpoor.clear();
    this.opHetSpoor.add(streamId);
    return false;
  }

  async lees(streamId: string): Promise<ZijspoorState> {
    return (await volhouden(() => this.opties.commands.laad(zijspoorDecider, zijspoorStream(streamId)), this.sein)).state;
  }

  /** Puts it aside, with what it did not hear. `fout`: why, when that is new. */
  async zet(streamId: string, wat: { readonly oorzaak?: Oorzaak; readonly timerId?: string }, fout?: unknown): Promise<void> {
    this.opHetSpoor.delete(streamId);
    await this.stuur(streamId, { type: 'ZetOpzij', data: { proces: streamId, ...wat } });
    if (fout !== undefined) this.opties.meld({ soort: 'geparkeerd', streamId, reden: 'onleesbaar', fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
  }

  async haalTerug(streamId: string): Promise<void> {
    await this.stuur(streamId, { type: 'HaalTerug', data: { proces: streamId } });
  }

  private async stuur(streamId: string, { type, data }: Pick<ZijspoorCommand, 'type' | 'data'>): Promise<void> {
    const commandId = randomUUID();
    const request = { streamId: zijspoorStream(streamId), type, data, actor: SYSTEEM, doel: 'beheer', bron: 'systeem', commandId, verzoek: `${type} ${commandId}` };
    await volhouden(() => this.opties.commands.voerUit(zijspoorDecider, request as never), this.sein);
  }
}
