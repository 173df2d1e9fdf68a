import type { AnyEvent, EventDefinition, EventVan, RecordedEvent } from './event';
import type { Dag, Moment } from './tijd';

/**
 * A policy is the rule of a process manager: "when this was recorded, or when that moment has come, then give these
 * commands". It is a pure decider too: (state, event | timer) → state, commands and timers, as data. The runner in
 * `@loopplank/processes` does everything else: one stream per instance as inbox and outbox, durable timers, ids that
 * follow from the cause (handling something twice changes nothing), and parking on a fault.
 *
 * A policy lives in the `policies/` folder of its context and imports the kernel and published event types only.
 *
 * ```ts
 * type Wachtend = { readonly jongereId: string };
 *
 * export const laatOverdrachtVerlopen = definieerPolicy<Wachtend>()({
 *   naam: 'laat-overdracht-verlopen',
 *   versie: 1,
 *   uitleg: 'Een overdracht die niemand aanneemt, gaat terug naar de afzender.',
 *   doel: 'nazorg',
 *   begintBij: [OverdrachtAangeboden],
 *   luistertNaar: [OverdrachtGeaccepteerd, OverdrachtGeweigerd],
 *   timers: { uiterlijk: 'De laatste dag om aan te nemen is voorbij.' },
 *   opdrachten: { LaatOverdrachtVerlopen: 'De overdracht verloopt; de afzender blijft verantwoordelijk.' },
 *   instantie: (event) => event.data.overdrachtId,
 *   initial: { jongereId: '' },
 *   opEvent: (state, event, { werkdagenNa }) => {
 *     if (event.type !== 'OverdrachtAangeboden') return { state, klaar: true };
 *     const op = beginVan(plusDagen(event.data.uiterlijkDatum, 1));
 *     return { state: { jongereId: event.streamId.slice('jongere-'.length) }, zetTimers: [{ naam: 'uiterlijk', op }] };
 *   },
 *   opTimer: (state, timer, { instantie }) => ({
 *     state,
 *     klaar: true,
 *     opdrachten: [{
 *       streamId: `jongere-${state.jongereId}`,
 *       type: 'LaatOverdrachtVerlopen',
 *       data: { overdrachtId: instantie },
 *       magAfgewezen: ['overdracht-al-afgerond'],
 *     }],
 *   }),
 * });
 * ```
 *
 * Its test reads the same way (`@loopplank/kernel/testing`):
 * ```ts
 * gegevenPolicy(laatOverdrachtVerlopen).na(aangeboden).danTimers({ uiterlijk: '2026-06-22T22:00:00.000Z' })
 *   .naTimer('uiterlijk').danOpdrachten('LaatOverdrachtVerlopen').danKlaar();
 * ```
 */
export interface Policy<S extends object = object, E extends AnyEvent = AnyEvent> {
  /** Kebab-case, Dutch, "do this": part of the name of every stream of this policy. Never changes. */
  readonly naam: string;
  /** Of the shape of `state`. When it is raised, `optillen` turns stored states of older versions into today's. */
  readonly versie: number;
  /** Dutch, one or two sentences, for the catalogue and for whoever finds an instance parked. */
  readonly uitleg: string;
  /** Processing activity under which its commands are recorded. */
  readonly doel: string;
  /** An event of these types begins an instance, or begins it anew (from `initial`) after it was `klaar`. */
  readonly begintBij: readonly EventDefinition[];
  /** An event of these types reaches an instance that has begun and is not `klaar`; else it means nothing here. */
  readonly luistertNaar: readonly EventDefinition[];
  /** Every timer it may set: name → Dutch: what it means when that moment comes. */
  readonly timers: Readonly<Record<string, string>>;
  /** Every command it may give: type → Dutch: why. */
  readonly opdrachten: Readonly<Record<string, string>>;
  /** Which instance this event belongs to: a UUID (of a youngster, a handover…), or null when it is not about any. */
  instantie(event: RecordedEvent<E>): string | null;
  /** Ids, dates and codes only: it is stored in the clear, as JSON. */
  readonly initial: S;
  /** Total: an event that means nothing now answers `{ state }`. Personal fields of the event are always null here. */
  opEvent(state: S, event: RecordedEvent<E>, context: PolicyContext): PolicyStap<S>;
  /** Total. Not called for a timer that was cancelled or replaced. */
  opTimer(state: S, timer: AfgeganeTimer, context: PolicyContext): PolicyStap<S>;
  /** A stored state of an older version in today's shape. */
  readonly optillen?: (state: object, vanVersie: number) => S;
  /** Never there; lets TypeScript find E in a policy. */
  readonly __event?: () => E;
}

/** What a policy wants to happen. Everything but `state` may be left out. */
export interface PolicyStap<S> {
  readonly state: S;
  /** Given in this order, each after the one before was answered. */
  readonly opdrachten?: readonly PolicyOpdracht[];
  /** A timer with the name of one that is running replaces it. */
  readonly zetTimers?: readonly PolicyTimer[];
  /** Names; one that is not running is no error. */
  readonly schrapTimers?: readonly string[];
  /** Nothing more to do: every timer is cancelled, and only an event of `begintBij` begins it again. */
  readonly klaar?: boolean;
}

/** A command as data. Ids, dates and codes only, never personal data: it is stored in the clear. */
export interface PolicyOpdracht {
  readonly streamId: string;
  readonly type: string;
  readonly data: object;
  /**
   * Refusals that mean "no longer needed" (a person was first). Any other refusal parks the instance, loudly.
   */
  readonly magAfgewezen?: readonly string[];
}

export interface PolicyTimer {
  readonly naam: string;
  /** A moment that has passed is no error: it goes off at once, and is marked late. */
  readonly op: Moment;
}

/** A timer that went off. It never does before everything that was recorded earlier has been handled. */
export interface AfgeganeTimer {
  readonly naam: string;
  /** When it should have gone off. Rules count from here. */
  readonly gepland: Moment;
  /** When it did: later when the house was shut. */
  readonly werkelijk: Moment;
}

/** What a rule may ask besides its input. The same questions about the same cause give the same ids. */
export interface PolicyContext {
  /** Which instance this is. */
  readonly instantie: string;
  /** A new UUID that follows from the cause and this name, for data of a command. */
  id(naam: string): string;
  /** `aantal` working days after a day (2 after Friday is Tuesday), by the calendar of the organisation when given. */
  werkdagenNa(van: Dag, aantal: number, organisatieId?: string): Dag;
}

type Delen<D extends readonly EventDefinition[]> = EventVan<D[number]>;

/** Declares a policy; the events it is given have the types it names in `begintBij` and `luistertNaar`. */
export const definieerPolicy =
  <S extends object>() =>
  <const B extends readonly EventDefinition[], const L extends readonly EventDefinition[]>(
    policy: Policy<S, Delen<B> | Delen<L>> & { readonly begintBij: B; readonly luistertNaar: L },
  ): Policy<S, Delen<B> | Delen<L>> =>
    policy;
