import { type CommandService, uuid5 } from '@loopplank/commands';
import { type Dag, SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import { signaalDecider } from '../signalen/decider';
import { signaalStream } from '../signalen/events';
import { gewisteSignalen, teWissenSignalen } from '../views';

export interface Schoonmaak {
  readonly commands: CommandService;
  readonly views: Pick<ViewReader, 'db'>;
  /** Destroys the keys of a stream; nothing when there are none (any more). */
  readonly vernietigSleutels: (streamId: string) => void;
}

/**
 * Erases signals that may not be kept: past their day, or of somebody whose file was erased. The event first, then the
 * key: what is cut off in between is finished by the next sweep. Returns how many were erased.
 */
export async function wisSignalen({ commands, views, vernietigSleutels }: Schoonmaak, vandaag: Dag): Promise<number> {
  const db = views.db('signalen');
  for (const id of gewisteSignalen(db)) vernietigSleutels(signaalStream(id));
  const weg = teWissenSignalen(db, vandaag);
  for (const { id, reden } of weg) {
    const streamId = signaalStream(id);
    await commands.voerUit(signaalDecider, {
      streamId, type: 'WisSignaal', data: { reden }, actor: SYSTEEM, doel: 'wissen', bron: 'systeem', commandId: uuid5('wis', id), verzoek: `WisSignaal ${id}`, correlationId: id,
    });
    vernietigSleutels(streamId);
  }
  return weg.length;
}
