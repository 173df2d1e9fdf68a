import { aanvaard, type Besluit, type Command, type Decider, type Moment, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { AgendalinkGemaakt, BerichtgevingEvent, Dagbericht, DagberichtIngesteld } from './events';

export type ZieNieuws = Command<'ZieNieuws', { readonly tot: Moment }>;
export type StelDagberichtIn = Command<'StelDagberichtIn', DagberichtIngesteld['data']>;
export type MaakAgendalink = Command<'MaakAgendalink', AgendalinkGemaakt['data']>;
export type TrekAgendalinkIn = Command<'TrekAgendalinkIn', object>;
export type BerichtgevingCommand = ZieNieuws | StelDagberichtIn | MaakAgendalink | TrekAgendalinkIn;

/** How somebody is told. */
export interface BerichtgevingState {
  readonly gezienTot?: Moment;
  readonly dagbericht: Dagbericht;
  readonly agenda?: string;
}

function decide(command: BerichtgevingCommand, state: BerichtgevingState): Besluit<BerichtgevingEvent> {
  switch (command.type) {
    case 'ZieNieuws': {
      // Nobody has seen what is still to come.
      const tot = command.data.tot < command.meta.nu ? command.data.tot : command.meta.nu;
      return state.gezienTot !== undefined && tot <= state.gezienTot ? aanvaard() : aanvaard({ type: 'NieuwsGezien', data: { tot } });
    }
    case 'StelDagberichtIn':
      return command.data.hoeVaak === state.dagbericht ? aanvaard() : aanvaard({ type: 'DagberichtIngesteld', data: command.data });
    case 'MaakAgendalink':
      return aanvaard({ type: 'AgendalinkGemaakt', data: command.data });
    case 'TrekAgendalinkIn':
      return state.agenda === undefined ? aanvaard() : aanvaard({ type: 'AgendalinkIngetrokken', data: {} });
    default:
      return nooit(command);
  }
}

function evolve(state: BerichtgevingState, event: RecordedEvent<BerichtgevingEvent>): BerichtgevingState {
  switch (event.type) {
    case 'NieuwsGezien':
      return { ...state, gezienTot: event.data.tot };
    case 'DagberichtIngesteld':
      return { ...state, dagbericht: event.data.hoeVaak };
    case 'AgendalinkGemaakt':
      return { ...state, agenda: event.data.digest };
    case 'AgendalinkIngetrokken': {
      const { agenda: _, ...rest } = state;
      return rest;
    }
    default:
      return nooit(event);
  }
}

/** Stream `berichtgeving-{medewerker}`: what somebody has seen, and how they want to be told. Told daily, unless they say no. */
export const berichtgevingDecider: Decider<BerichtgevingCommand, BerichtgevingState, BerichtgevingEvent> = { initial: { dagbericht: 'dagelijks' }, decide, evolve };
