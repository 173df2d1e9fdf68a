import { aanvaard, type Actor, afgewezen, type Besluit, type Command, type Decider, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { OpvolgerGekozen, SluitingBegonnen, SluitingEvent, SluitingVastgelopen } from './events';
import type { Plek } from './plek';

export type BeginSluiting = Command<'BeginSluiting', SluitingBegonnen['data']>;
export type MeldSluitingVastgelopen = Command<'MeldSluitingVastgelopen', SluitingVastgelopen['data']>;
export type KiesOpvolger = Command<'KiesOpvolger', OpvolgerGekozen['data']>;
export type RondSluitingAf = Command<'RondSluitingAf', object>;
export type SluitingCommand = BeginSluiting | MeldSluitingVastgelopen | KiesOpvolger | RondSluitingAf;

export type SluitingState =
  | { readonly status: 'geen' }
  | {
      readonly status: 'bezig' | 'vastgelopen' | 'voltooid';
      readonly van: Plek;
      /** Absent: seats become vacant. */
      readonly naar?: Plek;
      /** Counts the successors that were tried, so that each has commands of its own. */
      readonly ronde: number;
      /** Who closed it: everything the process does is done on their behalf. */
      readonly actor: Actor;
    };

const plek = (organisatieId: string | undefined, medewerkerId: string | undefined): Plek | undefined =>
  organisatieId === undefined ? undefined : { organisatieId, ...(medewerkerId === undefined ? {} : { medewerkerId }) };

function decide(command: SluitingCommand, state: SluitingState): Besluit<SluitingEvent> {
  if (command.type === 'BeginSluiting') return state.status === 'geen' ? aanvaard({ type: 'SluitingBegonnen', data: command.data }) : aanvaard();
  if (state.status === 'geen') return afgewezen('sluiting-onbekend');
  switch (command.type) {
    case 'MeldSluitingVastgelopen':
      return state.status === 'bezig' ? aanvaard({ type: 'SluitingVastgelopen', data: command.data }) : aanvaard();
    case 'KiesOpvolger': {
      if (state.status !== 'vastgelopen') return afgewezen(state.status === 'bezig' ? 'sluiting-loopt' : 'sluiting-voltooid');
      const { opvolgerOrganisatieId, opvolgerMedewerkerId } = command.data;
      const binnen = opvolgerOrganisatieId === state.van.organisatieId;
      // A person is followed by a colleague, an organisation by another one.
      if (state.van.medewerkerId !== undefined && !binnen) return afgewezen('opvolger-andere-organisatie', {}, '/opvolgerId');
      const zelf = state.van.medewerkerId === undefined ? binnen : opvolgerMedewerkerId === state.van.medewerkerId;
      if (zelf) return afgewezen('opvolger-zichzelf', {}, '/opvolgerId');
      return aanvaard({ type: 'OpvolgerGekozen', data: command.data });
    }
    case 'RondSluitingAf':
      return state.status === 'voltooid' ? aanvaard() : aanvaard({ type: 'SluitingVoltooid', data: {} });
    default:
      return nooit(command);
  }
}

function begin({ data, actor }: RecordedEvent<SluitingBegonnen>): SluitingState {
  const naar = plek(data.opvolgerOrganisatieId, data.opvolgerMedewerkerId);
  return { status: 'bezig', van: plek(data.organisatieId, data.medewerkerId)!, ...(naar ? { naar } : {}), ronde: 0, actor };
}

function evolve(state: SluitingState, event: RecordedEvent<SluitingEvent>): SluitingState {
  if (event.type === 'SluitingBegonnen') return begin(event);
  if (state.status === 'geen') return state;
  switch (event.type) {
    case 'SluitingVastgelopen':
      return { ...state, status: 'vastgelopen' };
    case 'OpvolgerGekozen':
      return { ...state, status: 'bezig', naar: plek(event.data.opvolgerOrganisatieId, event.data.opvolgerMedewerkerId)!, ronde: state.ronde + 1 };
    case 'SluitingVoltooid':
      return { ...state, status: 'voltooid' };
    default:
      return nooit(event);
  }
}

/** Stream `sluiting-{uuid}`: one process that empties a closed account or organisation. */
export const sluitingDecider: Decider<SluitingCommand, SluitingState, SluitingEvent> = { initial: { status: 'geen' }, decide, evolve };
