import { aanvaard, type Command, type Decider, definieer, type EventVan, id, nooit, optioneel, tekst } from '@loopplank/kernel';
import { oorzaak, type Oorzaak } from './events';

export const ProcesOnleesbaar = definieer('ProcesOnleesbaar', 1, 'Het verloop van een proces is niet te lezen. Alleen dat proces staat stil; wat het had moeten horen, wordt hier bewaard.', {
  /** The stream that cannot be read. */
  proces: tekst(200),
  /** What it should have heard; absent: a timer rang, or it was on its way. */
  oorzaak: optioneel(oorzaak),
  timerId: optioneel(id()),
});
export type ProcesOnleesbaar = EventVan<typeof ProcesOnleesbaar>;

export const ProcesWeerLeesbaar = definieer('ProcesWeerLeesbaar', 1, 'Een proces dat niet te lezen was, gaat weer verder, met wat er intussen bewaard werd.', { proces: tekst(200) });
export type ProcesWeerLeesbaar = EventVan<typeof ProcesWeerLeesbaar>;

/** In `zijspoor-{stream of the process}`: nothing can be written after what cannot be read. */
export const ZIJSPOOR_EVENTS = [ProcesOnleesbaar, ProcesWeerLeesbaar] as const;
export type ZijspoorEvent = EventVan<(typeof ZIJSPOOR_EVENTS)[number]>;

export const zijspoorStream = (streamId: string): string => `zijspoor-${streamId}`;

export type ZijspoorCommand = Command<'ZetOpzij', ProcesOnleesbaar['data']> | Command<'HaalTerug', ProcesWeerLeesbaar['data']>;

export interface ZijspoorState {
  readonly stil: boolean;
  /** What came meanwhile, in order. */
  readonly bewaard: readonly Oorzaak[];
}

const LEEG: ZijspoorState = { stil: false, bewaard: [] };

/** Where a process stands whose own stream cannot be read. The same again is nothing new. */
export const zijspoorDecider: Decider<ZijspoorCommand, ZijspoorState, ZijspoorEvent> = {
  initial: LEEG,
  decide(command, state) {
    switch (command.type) {
      case 'ZetOpzij': {
        const nieuw = command.data.oorzaak;
        const bekend = nieuw ? state.bewaard.some((o) => o.eventId === nieuw.eventId) : state.stil;
        return bekend ? aanvaard() : aanvaard({ type: 'ProcesOnleesbaar', data: command.data });
      }
      case 'HaalTerug':
        return state.stil ? aanvaard({ type: 'ProcesWeerLeesbaar', data: command.data }) : aanvaard();
      default:
        return nooit(command);
    }
  },
  evolve(state, event) {
    if (event.type === 'ProcesWeerLeesbaar') return LEEG;
    return { stil: true, bewaard: event.data.oorzaak ? [...state.bewaard, event.data.oorzaak] : state.bewaard };
  },
};
