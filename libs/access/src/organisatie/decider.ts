import { aanvaard, afgewezen, type Besluit, type Decider, nooit } from '@loopplank/kernel';
import type { InstallatieCommand, OrganisatieCommand } from './commands';
import type { InstallatieEvent, OefenregioGeladen, OrganisatieEvent, OrganisatieGeregistreerd } from './events';

/** An organisation as registered, or null. */
export type OrganisatieState = OrganisatieGeregistreerd['data'] | null;

const zelfde = (a: object, b: object): boolean => {
  const velden = new Set([...Object.keys(a), ...Object.keys(b)]);
  const tekst = (o: object, veld: string) => JSON.stringify((o as Record<string, unknown>)[veld]);
  return [...velden].every((veld) => tekst(a, veld) === tekst(b, veld));
};

/** A Doorstroompunt without its region could never be found for a youngster (WEB 9.2.1: it serves one region). */
const registreer = ({ data }: OrganisatieCommand, state: OrganisatieState): Besluit<OrganisatieEvent> =>
  state !== null
    ? zelfde(state, data) ? aanvaard() : afgewezen('organisatie-bestaat')
    : data.soort === 'doorstroompunt' && data.doorstroompuntregio === undefined
      ? afgewezen('regio-ontbreekt', {}, '/doorstroompuntregio')
      : aanvaard({ type: 'OrganisatieGeregistreerd', data });

/** Stream `organisatie-{uuid}`. */
export const organisatieDecider: Decider<OrganisatieCommand, OrganisatieState, OrganisatieEvent> = {
  initial: null,
  decide: registreer,
  evolve: (_, event) => event.data,
};

export interface InstallatieState {
  /** Organisation that holds regie when nobody else does. */
  readonly vangnetId?: string;
  readonly oefenregio?: OefenregioGeladen['data'];
}

/** Stream `installatie`: what holds for this installation as a whole. */
export const installatieDecider: Decider<InstallatieCommand, InstallatieState, InstallatieEvent> = {
  initial: {},
  decide: (command, state) => {
    switch (command.type) {
      case 'WijsVangnetAan':
        return state.vangnetId === command.data.organisatieId ? aanvaard() : aanvaard({ type: 'VangnetAangewezen', data: command.data });
      case 'LegOefenregioVast':
        return state.oefenregio === undefined
          ? aanvaard({ type: 'OefenregioGeladen', data: command.data })
          : zelfde(state.oefenregio, command.data) ? aanvaard() : afgewezen('oefenregio-al-geladen');
      default:
        return nooit(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'VangnetAangewezen':
        return { ...state, vangnetId: event.data.organisatieId };
      case 'OefenregioGeladen':
        return { ...state, oefenregio: event.data };
      default:
        return nooit(event);
    }
  },
};
