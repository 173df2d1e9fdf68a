import { nooit, type Moment, type RecordedEvent } from '@loopplank/kernel';
import type { OpdrachtGegeven, Oorzaak, ProcesEvent, ProcesGeparkeerd } from './events';

/** A timer that runs. */
export interface LopendeTimer {
  readonly timerId: string;
  readonly naam: string;
  readonly gepland: Moment;
}

/** A command that was given and not answered yet, with the event that caused it. */
export type OpenOpdracht = OpdrachtGegeven['data'] & { readonly eventId: string; readonly correlationId: string };

/** One process instance, folded from its own stream. */
export interface ProcesState {
  /** Begun, and not done. */
  readonly loopt: boolean;
  /** Null: never begun. */
  readonly toestand: { readonly versie: number; readonly json: string } | null;
  /** Of each stream it heard of: the last revision that was taken in. What comes again is not news. */
  readonly gezien: Readonly<Record<string, number>>;
  readonly timers: readonly LopendeTimer[];
  /** In order. */
  readonly open: readonly OpenOpdracht[];
  readonly geparkeerd: ProcesGeparkeerd['data'] | null;
  /** What came while it was parked, in order; what it stopped at comes first. */
  readonly bewaard: readonly Oorzaak[];
}

export const NIEUW_PROCES: ProcesState = { loopt: false, toestand: null, gezien: {}, timers: [], open: [], geparkeerd: null, bewaard: [] };

const gezienTot = (state: ProcesState, oorzaak: Oorzaak | undefined): ProcesState['gezien'] =>
  oorzaak === undefined ? state.gezien : { ...state.gezien, [oorzaak.streamId]: Math.max(oorzaak.revisie, state.gezien[oorzaak.streamId] ?? -1) };

const zonderTimer = (state: ProcesState, timerId: string): readonly LopendeTimer[] => state.timers.filter((t) => t.timerId !== timerId);

/** Total: folds the stream of one instance. Knows no policy, so an old stream stays readable when its policy is gone. */
export function evolveProces(state: ProcesState, event: RecordedEvent<ProcesEvent>): ProcesState {
  switch (event.type) {
    case 'ProcesBijgewerkt': {
      const { oorzaak, klaar, versie, toestand } = event.data;
      const bewaard = state.bewaard[0]?.eventId === oorzaak?.eventId ? state.bewaard.slice(1) : state.bewaard;
      return { ...state, loopt: !klaar, toestand: { versie, json: toestand }, gezien: gezienTot(state, oorzaak), bewaard };
    }
    case 'TimerGezet':
      return { ...state, timers: [...state.timers, event.data] };
    case 'TimerVervallen':
    case 'TimerAfgegaan':
      return { ...state, timers: zonderTimer(state, event.data.timerId) };
    case 'OpdrachtGegeven':
      return { ...state, open: [...state.open, { ...event.data, eventId: event.eventId, correlationId: event.correlationId }] };
    case 'OpdrachtBeantwoord':
      return { ...state, open: state.open.filter((o) => o.opdrachtId !== event.data.opdrachtId) };
    case 'ProcesGeparkeerd': {
      const { oorzaak } = event.data;
      const nieuw = oorzaak && state.bewaard[0]?.eventId !== oorzaak.eventId ? [oorzaak, ...state.bewaard] : state.bewaard;
      return { ...state, geparkeerd: event.data, gezien: gezienTot(state, oorzaak), bewaard: nieuw };
    }
    case 'GebeurtenisBewaard':
      return { ...state, gezien: gezienTot(state, event.data.oorzaak), bewaard: [...state.bewaard, event.data.oorzaak] };
    case 'ProcesHervat':
      return { ...state, geparkeerd: null };
    default:
      return nooit(event);
  }
}
