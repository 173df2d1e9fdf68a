import { aanvaard, type AnyEvent, type Besluit, type Decider, type Moment, msVanMoment, nooit, type Policy, type RecordedEvent } from '@loopplank/kernel';
import type { ProcesCommand } from './commands';
import type { ProcesEvent } from './events';
import { procesStream } from './events';
import { evolveProces, NIEUW_PROCES, type ProcesState } from './state';
import { Stap, type Werkdagen } from './stap';

/** A timer that goes off this long after its moment is marked late: the house was shut, or very busy. */
export const TE_LAAT_MS = 60_000;

/**
 * The instance of a policy as a decider: its stream is inbox and outbox. One command is one step; all that follows
 * from it (state, timers, commands) is one append. Nothing to do is no events, so handling twice changes nothing.
 */
export function procesDecider(policy: Policy, werkdagen: Werkdagen): Decider<ProcesCommand, ProcesState, ProcesEvent> {
  const begint = new Set(policy.begintBij.map((d) => d.type));
  const luistert = new Set(policy.luistertNaar.map((d) => d.type));
  const stapVan = (event: RecordedEvent<AnyEvent>): Stap => new Stap(policy, procesStream(policy.naam, policy.instantie(event) ?? ''), werkdagen);

  /** Whether this event means anything to an instance in this state. */
  const telt = (state: ProcesState, { type }: RecordedEvent<AnyEvent>): boolean => begint.has(type) || (state.loopt && luistert.has(type));

  function verwerk(state: ProcesState, event: RecordedEvent<AnyEvent>): Besluit<ProcesEvent> {
    if (event.revision <= (state.gezien[event.streamId] ?? -1)) return aanvaard();
    const { eventId, type, streamId, revision: revisie } = event;
    // Order is kept: what follows on something unhandled waits with it.
    if (state.geparkeerd || state.bewaard.length > 0) return aanvaard({ type: 'GebeurtenisBewaard', data: { oorzaak: { eventId, type, streamId, revisie } } });
    return telt(state, event) ? aanvaard(...stapVan(event).metEvent(state, event)) : aanvaard();
  }

  function verwerkBewaarde(state: ProcesState, event: RecordedEvent<AnyEvent>): Besluit<ProcesEvent> {
    const { eventId, type, streamId, revision: revisie } = event;
    if (state.geparkeerd || state.bewaard[0]?.eventId !== eventId) return aanvaard();
    if (telt(state, event)) return aanvaard(...stapVan(event).metEvent(state, event));
    // Means nothing any more, and must not be kept for ever.
    const toestand = state.toestand ?? { versie: policy.versie, json: JSON.stringify(policy.initial) };
    return aanvaard({ type: 'ProcesBijgewerkt', data: { versie: toestand.versie, oorzaak: { eventId, type, streamId, revisie }, toestand: toestand.json, klaar: !state.loopt } });
  }

  function laatAfgaan(state: ProcesState, timerId: string, nu: Moment, streamId: string): Besluit<ProcesEvent> {
    const timer = state.timers.find((t) => t.timerId === timerId);
    if (!timer || timer.gepland > nu || state.geparkeerd || state.bewaard.length > 0) return aanvaard();
    const { naam, gepland } = timer;
    const teLaat = msVanMoment(nu) - msVanMoment(gepland) > TE_LAAT_MS;
    const stap = new Stap(policy, streamId, werkdagen).metTimer(state, timerId, { naam, gepland, werkelijk: nu });
    return aanvaard({ type: 'TimerAfgegaan', data: { timerId, naam, gepland, werkelijk: nu, teLaat } }, ...stap);
  }

  function decide(command: ProcesCommand, state: ProcesState): Besluit<ProcesEvent> {
    switch (command.type) {
      case 'Verwerk':
        return verwerk(state, command.data.event);
      case 'VerwerkBewaarde':
        return verwerkBewaarde(state, command.data.event);
      case 'LaatTimerAfgaan':
        return laatAfgaan(state, command.data.timerId, command.meta.nu, command.data.streamId);
      case 'BeantwoordOpdracht':
        return state.open.some((o) => o.opdrachtId === command.data.opdrachtId) ? aanvaard({ type: 'OpdrachtBeantwoord', data: command.data }) : aanvaard();
      case 'ParkeerProces':
        return state.geparkeerd ? aanvaard() : aanvaard({ type: 'ProcesGeparkeerd', data: command.data });
      case 'HervatProces':
        return state.geparkeerd ? aanvaard({ type: 'ProcesHervat', data: {} }) : aanvaard();
      default:
        return nooit(command);
    }
  }

  return { initial: NIEUW_PROCES, decide, evolve: evolveProces };
}
