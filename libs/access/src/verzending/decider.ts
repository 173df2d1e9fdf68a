import { aanvaard, afgewezen, type Besluit, type Command, type Decider, type Moment, msVanMoment, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { VerzendingBegonnen, VerzendingEvent, VerzendingGevraagd } from './events';

export type VraagVerzending = Command<'VraagVerzending', VerzendingGevraagd['data']>;
export type BeginVerzending = Command<'BeginVerzending', VerzendingBegonnen['data']>;
export type MeldVerzendingGelukt = Command<'MeldVerzendingGelukt', object>;
export type MeldVerzendingMislukt = Command<'MeldVerzendingMislukt', object>;
export type MeldVerzendingOnzeker = Command<'MeldVerzendingOnzeker', object>;
export type LaatVerzendingVervallen = Command<'LaatVerzendingVervallen', object>;
export type VerzendingCommand = VraagVerzending | BeginVerzending | MeldVerzendingGelukt | MeldVerzendingMislukt | MeldVerzendingOnzeker | LaatVerzendingVervallen;

export type Verzendstatus = 'geen' | 'gevraagd' | 'bezig' | 'gelukt' | 'mislukt' | 'onzeker' | 'vervallen';

export interface VerzendingState {
  readonly status: Verzendstatus;
  /** How often it certainly did not go. */
  readonly mislukt: number;
  readonly misluktOp?: Moment;
}

/** After this many failures a person must look. */
export const MAX_POGINGEN = 6;
/** Asked for again this long after it was given up, a person has looked: it is tried once more. */
const NAGEKEKEN_MS = 10 * 60_000;

/** A wish for what never began, or failed for certain. What may have gone is never asked for again. */
function vraag({ data, meta }: VraagVerzending, { status, mislukt, misluktOp }: VerzendingState): Besluit<VerzendingEvent> {
  if (status !== 'geen' && status !== 'mislukt') return aanvaard();
  const kort = misluktOp !== undefined && msVanMoment(meta.nu) - msVanMoment(misluktOp) < NAGEKEKEN_MS;
  return mislukt >= MAX_POGINGEN && kort ? afgewezen('te-vaak-mislukt') : aanvaard({ type: 'VerzendingGevraagd', data });
}

/**
 * A message leaves at most once. Who was accepted to begin may send; everybody after that finds that it has begun.
 * An end that is known replaces one that was not; nothing replaces an end that is known, but a failure may be tried again.
 */
function decide(command: VerzendingCommand, state: VerzendingState): Besluit<VerzendingEvent> {
  const { status } = state;
  if (command.type === 'VraagVerzending') return vraag(command, state);
  if (command.type === 'BeginVerzending') return status === 'geen' || status === 'gevraagd' ? aanvaard({ type: 'VerzendingBegonnen', data: command.data }) : afgewezen('verzending-begonnen');
  if (status === 'geen') return afgewezen('verzending-onbekend');
  const open = status === 'bezig' || status === 'onzeker';
  switch (command.type) {
    case 'MeldVerzendingGelukt':
      return open ? aanvaard({ type: 'VerzendingGelukt', data: {} }) : aanvaard();
    case 'MeldVerzendingMislukt':
      return open ? aanvaard({ type: 'VerzendingMislukt', data: {} }) : aanvaard();
    case 'MeldVerzendingOnzeker':
      return status === 'bezig' ? aanvaard({ type: 'VerzendingOnzeker', data: {} }) : aanvaard();
    case 'LaatVerzendingVervallen':
      return status === 'gevraagd' ? aanvaard({ type: 'VerzendingVervallen', data: {} }) : aanvaard();
    default:
      return nooit(command);
  }
}

function evolve(state: VerzendingState, { type, vastgelegdOp }: RecordedEvent<VerzendingEvent>): VerzendingState {
  switch (type) {
    case 'VerzendingGevraagd':
      return { ...state, status: 'gevraagd' };
    case 'VerzendingBegonnen':
      return { ...state, status: 'bezig' };
    case 'VerzendingGelukt':
      return { ...state, status: 'gelukt' };
    case 'VerzendingMislukt':
      return { status: 'mislukt', mislukt: state.mislukt + 1, misluktOp: vastgelegdOp };
    case 'VerzendingOnzeker':
      return { ...state, status: 'onzeker' };
    case 'VerzendingVervallen':
      return { ...state, status: 'vervallen' };
    default:
      return nooit(type);
  }
}

/** Stream `verzending-{uuid}`: one message that leaves the house. */
export const verzendingDecider: Decider<VerzendingCommand, VerzendingState, VerzendingEvent> = { initial: { status: 'geen', mislukt: 0 }, decide, evolve };
