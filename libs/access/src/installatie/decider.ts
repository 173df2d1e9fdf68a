import { aanvaard, afgewezen, type Besluit, type Decider, nooit, type RecordedEvent } from '@loopplank/kernel';
import { zelfde } from '../zelfde';
import type { InstallatieCommand } from './commands';
import type { InstallatieEvent, OefenregioGeladen } from './events';

export interface InstallatieState {
  /** Organisation that holds regie when nobody else does. */
  readonly vangnetId?: string;
  /** Municipality (CBS code) → the organisation that does so there instead. */
  readonly gemeentevangnetten: ReadonlyMap<string, string>;
  readonly oefenregio?: OefenregioGeladen['data'];
}

const zonder = <K, V>(map: ReadonlyMap<K, V>, sleutel: K): ReadonlyMap<K, V> => new Map([...map].filter(([k]) => k !== sleutel));

function decide(command: InstallatieCommand, state: InstallatieState): Besluit<InstallatieEvent> {
  switch (command.type) {
    case 'WijsVangnetAan':
      return state.vangnetId === command.data.organisatieId ? aanvaard() : aanvaard({ type: 'VangnetAangewezen', data: command.data });
    case 'WijsGemeentevangnetAan': {
      const { gemeente, organisatieId } = command.data;
      return state.gemeentevangnetten.get(gemeente) === organisatieId ? aanvaard() : aanvaard({ type: 'GemeentevangnetAangewezen', data: { gemeente, organisatieId } });
    }
    case 'TrekGemeentevangnetIn': {
      const { gemeente } = command.data;
      return state.gemeentevangnetten.has(gemeente) ? aanvaard({ type: 'GemeentevangnetVervallen', data: { gemeente } }) : aanvaard();
    }
    case 'LegOefenregioVast':
      return state.oefenregio === undefined
        ? aanvaard({ type: 'OefenregioGeladen', data: command.data })
        : zelfde(state.oefenregio, command.data) ? aanvaard() : afgewezen('oefenregio-al-geladen');
    default:
      return nooit(command);
  }
}

function evolve(state: InstallatieState, event: RecordedEvent<InstallatieEvent>): InstallatieState {
  switch (event.type) {
    case 'VangnetAangewezen':
      return { ...state, vangnetId: event.data.organisatieId };
    case 'GemeentevangnetAangewezen':
      return { ...state, gemeentevangnetten: new Map(state.gemeentevangnetten).set(event.data.gemeente, event.data.organisatieId) };
    case 'GemeentevangnetVervallen':
      return { ...state, gemeentevangnetten: zonder(state.gemeentevangnetten, event.data.gemeente) };
    case 'OefenregioGeladen':
      return { ...state, oefenregio: event.data };
    default:
      return nooit(event);
  }
}

/** Stream `installatie`: what holds for this installation as a whole. */
export const installatieDecider: Decider<InstallatieCommand, InstallatieState, InstallatieEvent> = {
  initial: { gemeentevangnetten: new Map() },
  decide,
  evolve,
};

/** Whether this organisation is a safety net of anything: it may then not close. */
export const isVangnet = (state: InstallatieState, organisatieId: string): boolean =>
  state.vangnetId === organisatieId || [...state.gemeentevangnetten.values()].includes(organisatieId);
