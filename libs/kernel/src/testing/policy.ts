import type { AnyEvent, Dag, Moment, NewEvent, Policy, PolicyContext, PolicyOpdracht, PolicyStap, RecordedEvent, Vorm } from '../index';
import { opWerkdag, plusDagen } from '../index';
import { vastgelegd } from './vastgelegd';

const INSTANTIE = '22222222-2222-4222-8222-222222222222';

/** A calendar without holidays: Monday to Friday. */
function werkdagenNa(van: Dag, aantal: number): Dag {
  let op = aantal === 0 ? opWerkdag(van) : van;
  for (let i = 0; i < aantal; i++) op = opWerkdag(plusDagen(op, 1));
  return op;
}

/** What the runner shows of a value: everything but what is personal. */
export function zonderPersoonlijk(vorm: Vorm, waarde: unknown): unknown {
  if (waarde === undefined || waarde === null) return waarde;
  switch (vorm.soort) {
    case 'persoonlijk':
      return null;
    case 'optioneel':
      return zonderPersoonlijk(vorm.van, waarde);
    case 'lijst':
      return (waarde as readonly unknown[]).map((w) => zonderPersoonlijk(vorm.van, w));
    case 'object':
      return Object.fromEntries(Object.entries(waarde).map(([k, w]) => [k, vorm.velden[k] ? zonderPersoonlijk(vorm.velden[k], w) : w]));
    default:
      return waarde;
  }
}

interface Toestand<S> {
  readonly state: S;
  readonly loopt: boolean;
  readonly timers: ReadonlyMap<string, Moment>;
  readonly laatste: readonly PolicyOpdracht[];
  readonly klaar: boolean;
  readonly n: number;
}

/** Adds the rules of the runner itself: timers replace by name, `klaar` cancels them all. */
function volgende<S extends object, E extends AnyEvent>(policy: Policy<S, E>, t: Toestand<S>, stap: PolicyStap<S>, zonder?: string): Toestand<S> {
  const timers = new Map(t.timers);
  if (zonder !== undefined) timers.delete(zonder);
  for (const naam of stap.schrapTimers ?? []) timers.delete(naam);
  for (const { naam, op } of stap.zetTimers ?? []) {
    if (!(naam in policy.timers)) throw new Error(`${policy.naam}: timer ${naam} is not in its list`);
    timers.set(naam, op);
  }
  for (const { type } of stap.opdrachten ?? []) {
    if (!(type in policy.opdrachten)) throw new Error(`${policy.naam}: command ${type} is not in its list`);
  }
  // It is stored as JSON: what does not survive that is lost.
  expect(JSON.parse(JSON.stringify(stap.state))).toEqual(stap.state);
  const klaar = stap.klaar === true;
  if (klaar) timers.clear();
  return { state: stap.state, loopt: !klaar, timers, laatste: stap.opdrachten ?? [], klaar, n: t.n + 1 };
}

function stap<S extends object, E extends AnyEvent>(policy: Policy<S, E>, t: Toestand<S>) {
  const context = (instantie: string): PolicyContext => ({ instantie, id: (naam) => `id-${t.n}-${naam}`, werkdagenNa });
  const verder = (n: Toestand<S>) => stap(policy, n);
  return {
    state: t.state,
    opdrachten: t.laatste,
    timers: Object.fromEntries(t.timers) as Readonly<Record<string, Moment>>,
    /** These events are handled next, in this order. `NewEvent`s are wrapped as recorded in one stream. */
    na(...events: readonly (NewEvent<E> | RecordedEvent<E>)[]) {
      let nu = t;
      for (const plain of events) {
        const definitie = [...policy.begintBij, ...policy.luistertNaar].find((d) => d.type === plain.type);
        const event = ('eventId' in plain ? plain : vastgelegd([plain as NewEvent])[0]!) as RecordedEvent<E>;
        const gestript = (definitie ? { ...event, data: zonderPersoonlijk(definitie.vorm, event.data) } : event) as RecordedEvent<E>;
        const instantie = policy.instantie(gestript);
        const begint = policy.begintBij.some((d) => d.type === plain.type) && !nu.loopt;
        if (instantie === null || !definitie || (!nu.loopt && !begint)) {
          nu = { ...nu, laatste: [], n: nu.n + 1 };
          continue;
        }
        nu = volgende(policy, nu, policy.opEvent(begint ? policy.initial : nu.state, gestript, { ...context(instantie), id: (naam) => `id-${nu.n}-${naam}` }));
      }
      return verder(nu);
    },
    /** The moment of this running timer has come; `werkelijk` default: on time. */
    naTimer(naam: string, werkelijk?: Moment, instantie = INSTANTIE) {
      const gepland = t.timers.get(naam);
      if (gepland === undefined) throw new Error(`${policy.naam}: timer ${naam} is not running`);
      return verder(volgende(policy, t, policy.opTimer(t.state, { naam, gepland, werkelijk: werkelijk ?? gepland }, context(instantie)), naam));
    },
    /** Exactly these timers run now: name → moment. */
    danTimers(verwacht: Readonly<Record<string, string>>) {
      expect(Object.fromEntries(t.timers)).toEqual(verwacht);
      return this;
    },
    /** The last step gave exactly these commands, in this order. */
    danOpdrachten(...types: readonly string[]) {
      expect(t.laatste.map((o) => o.type)).toEqual(types);
      return this;
    },
    danKlaar() {
      expect({ klaar: t.klaar, timers: Object.fromEntries(t.timers) }).toEqual({ klaar: true, timers: {} });
      return this;
    },
  };
}

/**
 * given/when/then for a policy: events and timers go in, commands and running timers come out. It holds the policy to
 * the rules of the runner: unlisted timers and commands throw, state survives JSON, personal fields are null.
 */
export const gegevenPolicy = <S extends object, E extends AnyEvent>(policy: Policy<S, E>) =>
  stap(policy, { state: policy.initial, loopt: false, timers: new Map(), laatste: [], klaar: false, n: 0 });

