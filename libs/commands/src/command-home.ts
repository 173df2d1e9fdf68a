import { KeyedQueue } from './keyed-queue';
import { Lru } from './lru';
import type { CommandOutcome, CommandRequest } from './port';

/** Whether a command id is known to stand in another stream than this one. */
export type Elsewhere = (commandId: string, streamId: string) => boolean;

/** Commands of this node whose home is remembered while views catch up. */
const MAX_RECENT = 20_000;

/**
 * Keeps a command id to one stream on a log that compares event ids only within a stream. Looks in what this node did
 * last, then in its view of the log. Another node may take the same id in the moment before the view has its event:
 * see docs/adr/0030.
 */
export class CommandHome {
  private readonly queue = new KeyedQueue();
  private readonly recent = new Lru<string>(MAX_RECENT);

  /** `inLog`: what the view knows. */
  constructor(private readonly inLog: Elsewhere) {}

  /** Runs `work` when no other command with this id is under way on this node. */
  alone(request: Pick<CommandRequest, 'commandId' | 'streamId'>, work: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
    return this.queue.run(request.commandId, async () => {
      const outcome = await work();
      if (outcome.soort === 'aanvaard') this.recent.set(request.commandId, request.streamId);
      return outcome;
    });
  }

  /** A refused command stands nowhere, and one that this stream holds itself was answered before this is asked. */
  readonly elsewhere: Elsewhere = (commandId, streamId) => {
    const recent = this.recent.get(commandId);
    return recent === undefined ? this.inLog(commandId, streamId) : recent !== streamId;
  };
}
