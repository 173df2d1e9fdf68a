import { aanvaard, afgewezen, type Besluit, type Command, type Decider, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { VerzendingBegonnen, VerzendingEvent } from './events';

export type BeginVerzending = Command<'BeginVerzending', VerzendingBegonnen['data']>;
export type MeldVerzendingGelukt = Command<'MeldVerzendingGelukt', object>;
export type MeldVerzendingMislukt = Command<'MeldVerzendingMislukt', object>;
export type MeldVerzendingOnzeker = Command<'MeldVerzendingOnzeker', object>;
export type VerzendingCommand = BeginVerzending | MeldVerzendingGelukt | MeldVerzendingMislukt | MeldVerzendingOnzeker;

export type Verzendstatus = 'geen' | 'bezig' | 'gelukt' | 'mislukt' | 'onzeker';

/**
 * A message leaves at most once. Who was accepted to begin may send; everybody after that finds that it has begun.
 * An end that is known replaces one that was not; nothing replaces an end that is known.
 */
function decide({ type, data }: VerzendingCommand, status: Verzendstatus): Besluit<VerzendingEvent> {
  if (type === 'BeginVerzending') return status === 'geen' ? aanvaard({ type: 'VerzendingBegonnen', data }) : afgewezen('verzending-begonnen');
  if (status === 'geen') return afgewezen('verzending-onbekend');
  const open = status === 'bezig' || status === 'onzeker';
  switch (type) {
    case 'MeldVerzendingGelukt':
      return open ? aanvaard({ type: 'VerzendingGelukt', data: {} }) : aanvaard();
    case 'MeldVerzendingMislukt':
      return open ? aanvaard({ type: 'VerzendingMislukt', data: {} }) : aanvaard();
    case 'MeldVerzendingOnzeker':
      return status === 'bezig' ? aanvaard({ type: 'VerzendingOnzeker', data: {} }) : aanvaard();
    default:
      return nooit(type);
  }
}

function evolve(_: Verzendstatus, { type }: RecordedEvent<VerzendingEvent>): Verzendstatus {
  switch (type) {
    case 'VerzendingBegonnen':
      return 'bezig';
    case 'VerzendingGelukt':
      return 'gelukt';
    case 'VerzendingMislukt':
      return 'mislukt';
    case 'VerzendingOnzeker':
      return 'onzeker';
    default:
      return nooit(type);
  }
}

/** Stream `verzending-{uuid}`: one message that leaves the house. */
export const verzendingDecider: Decider<VerzendingCommand, Verzendstatus, VerzendingEvent> = { initial: 'geen', decide, evolve };
