import { uuid5 } from '@loopplank/commands';
import type { AfgeganeTimer, AnyEvent, Dag, NewEvent, Policy, PolicyContext, PolicyStap, RecordedEvent } from '@loopplank/kernel';
import type { Oorzaak, ProcesEvent } from './events';
import { vanProcesStream } from './events';
import type { ProcesState } from './state';

/** What a policy may ask that it cannot know: working days, by the calendar of an organisation when one is named. */
export type Werkdagen = (van: Dag, aantal: number, organisatieId?: string) => Dag;

/** A policy did something its declaration does not allow: a programming error, so the instance parks. */
export class PolicyFout extends Error {}

const oorzaakVan = (event: RecordedEvent<AnyEvent>): Oorzaak => ({ eventId: event.eventId, type: event.type, streamId: event.streamId, revisie: event.revision });

/** One step of a policy, and the events that record it. `oorzaakId` names every id that follows. */
export class Stap {
  constructor(
    private readonly policy: Policy,
    private readonly streamId: string,
    private readonly werkdagen: Werkdagen,
  ) {}

  metEvent(state: ProcesState, event: RecordedEvent<AnyEvent>): readonly NewEvent<ProcesEvent>[] {
    const begint = !state.loopt;
    const uit = this.policy.opEvent(begint ? this.policy.initial : this.toestand(state), event, this.context(event.eventId));
    return this.noteer(state, uit, event.eventId, oorzaakVan(event));
  }

  metTimer(state: ProcesState, timerId: string, timer: AfgeganeTimer): readonly NewEvent<ProcesEvent>[] {
    const uit = this.policy.opTimer(this.toestand(state), timer, this.context(timerId));
    return this.noteer({ ...state, timers: state.timers.filter((t) => t.timerId !== timerId) }, uit, timerId);
  }

  private context(oorzaakId: string): PolicyContext {
    const ruimte = uuid5(`${this.streamId} inhoud`, oorzaakId);
    return { instantie: vanProcesStream(this.streamId)!.instantie, id: (naam) => uuid5(naam, ruimte), werkdagenNa: this.werkdagen };
  }

  /** What the instance remembers, in today's shape. */
  private toestand({ toestand }: ProcesState): object {
    if (toestand === null) return this.policy.initial;
    const opgeslagen = JSON.parse(toestand.json) as object;
    if (toestand.versie === this.policy.versie) return opgeslagen;
    if (toestand.versie > this.policy.versie || !this.policy.optillen) throw new PolicyFout(`${this.policy.naam}: state of version ${toestand.versie} cannot be read`);
    return this.policy.optillen(opgeslagen, toestand.versie);
  }

  private noteer(state: ProcesState, uit: PolicyStap<object>, oorzaakId: string, oorzaak?: Oorzaak): readonly NewEvent<ProcesEvent>[] {
    const klaar = uit.klaar === true;
    const bijgewerkt = { versie: this.policy.versie, ...(oorzaak ? { oorzaak } : {}), toestand: JSON.stringify(uit.state), klaar };
    return [{ type: 'ProcesBijgewerkt', data: bijgewerkt }, ...this.timers(state, uit, klaar, oorzaakId), ...this.opdrachten(uit, oorzaakId)];
  }

  private timers(state: ProcesState, { zetTimers = [], schrapTimers = [] }: PolicyStap<object>, klaar: boolean, oorzaakId: string): NewEvent<ProcesEvent>[] {
    const nieuw = klaar ? [] : zetTimers;
    const onbekend = nieuw.find((t) => !Object.hasOwn(this.policy.timers, t.naam));
    if (onbekend) throw new PolicyFout(`${this.policy.naam}: timer ${onbekend.naam} is not in its list`);
    if (new Set(nieuw.map((t) => t.naam)).size < nieuw.length) throw new PolicyFout(`${this.policy.naam}: one timer set twice in one step`);
    const weg = state.timers.filter((t) => klaar || schrapTimers.includes(t.naam) || nieuw.some((n) => n.naam === t.naam));
    return [
      ...weg.map(({ timerId, naam }) => ({ type: 'TimerVervallen' as const, data: { timerId, naam } })),
      ...nieuw.map(({ naam, op }) => ({ type: 'TimerGezet' as const, data: { timerId: uuid5(`${this.streamId} timer ${naam}`, oorzaakId), naam, gepland: op } })),
    ];
  }

  private opdrachten({ opdrachten = [] }: PolicyStap<object>, oorzaakId: string): NewEvent<ProcesEvent>[] {
    return opdrachten.map((o, i) => {
      if (!Object.hasOwn(this.policy.opdrachten, o.type)) throw new PolicyFout(`${this.policy.naam}: command ${o.type} is not in its list`);
      const opdrachtId = uuid5(`${this.streamId} opdracht ${i}`, oorzaakId);
      return { type: 'OpdrachtGegeven', data: { opdrachtId, streamId: o.streamId, opdracht: o.type, inhoud: JSON.stringify(o.data), magAfgewezen: [...(o.magAfgewezen ?? [])] } };
    });
  }
}
