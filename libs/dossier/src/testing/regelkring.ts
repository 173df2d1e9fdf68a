import { type Actor, type AnyEvent, type Moment, type NewEvent, type Policy, type PolicyOpdracht, type PolicyStap, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import { zonderPersoonlijk } from '@loopplank/kernel/testing';
import { type DossierEvent, dossierStream } from '../events';
import { DOSSIER_POLICIES } from '../policies/policies';
import type { Proefdossier } from './proefdossier';
import { vanHetHuis, werkdagenNa } from './van-het-huis';

interface Instantie {
  readonly policy: Policy;
  readonly id: string;
  readonly state: object;
  readonly timers: ReadonlyMap<string, Moment>;
}

/** By type of event: who begins at it, and who listens to it. */
const HOORT = new Map<string, readonly { readonly policy: Policy; readonly begint: boolean }[]>();
for (const policy of DOSSIER_POLICIES) {
  const begint = new Set(policy.begintBij.map((d) => d.type));
  for (const type of new Set([...begint, ...policy.luistertNaar.map((d) => d.type)])) HOORT.set(type, [...(HOORT.get(type) ?? []), { policy, begint: begint.has(type) }]);
}
const VORM = new Map(DOSSIER_POLICIES.flatMap((p) => [...p.begintBij, ...p.luistertNaar]).map((d) => [d.type, d.vorm]));

/** A command of a policy that was refused for a reason it does not know: the real runner would park it. */
export class Geparkeerd extends Error {}

/**
 * Every policy of the house over one file, in memory and at once: what the runner does with a log, without one. For
 * histories by the hundred thousand; that the runner keeps these rules over crashes is shown elsewhere.
 */
export class Regelkring {
  private instanties = new Map<string, Instantie>();
  /** Commands that policies gave and that changed something. */
  gegeven = 0;

  constructor(
    readonly d: Proefdossier,
    /** Hears of every append, before the policies do. */
    private readonly bij: (events: readonly RecordedEvent<DossierEvent>[], actor: Actor) => void = () => undefined,
  ) {}

  /** Records what was decided; the policies hear of it, and of what follows. */
  legVast(events: readonly NewEvent<DossierEvent>[], actor: Actor): void {
    this.hoor(this.noteer(events, actor));
  }

  private noteer(events: readonly NewEvent<DossierEvent>[], actor: Actor): readonly RecordedEvent<DossierEvent>[] {
    if (events.length === 0) return [];
    const vast = this.d.legVast(events, { actor });
    this.bij(vast, actor);
    return vast;
  }

  /** The policies hear of these, which are in the file already. */
  hoor(events: readonly RecordedEvent<DossierEvent>[]): void {
    const wacht = [...events];
    for (let e = wacht.shift(); e; e = wacht.shift()) {
      for (const { policy, begint } of HOORT.get(e.type) ?? []) wacht.push(...this.geefEvent(policy, begint, e));
    }
  }

  /** Lives until this moment: every timer goes off at its own. */
  naar(tot: Moment): void {
    for (;;) {
      let eerste: { readonly sleutel: string; readonly naam: string; readonly op: Moment } | undefined;
      for (const [sleutel, { timers }] of this.instanties) for (const [naam, op] of timers) if (!eerste || op < eerste.op) eerste = { sleutel, naam, op };
      if (!eerste || eerste.op > tot) break;
      if (eerste.op > this.d.nu) this.d.nu = eerste.op;
      this.gaatAf(eerste.sleutel, eerste.naam, eerste.op);
    }
    if (tot > this.d.nu) this.d.nu = tot;
  }

  private geefEvent(policy: Policy, begint: boolean, e: RecordedEvent<DossierEvent>): readonly RecordedEvent<DossierEvent>[] {
    const event = { ...e, data: zonderPersoonlijk(VORM.get(e.type)!, e.data) } as RecordedEvent<AnyEvent>;
    const id = policy.instantie(event);
    if (id === null) return [];
    const sleutel = `${policy.naam} ${id}`;
    const nu = this.instanties.get(sleutel);
    if (!nu && !begint) return [];
    const instantie = nu ?? { policy, id, state: policy.initial, timers: new Map() };
    return this.volg(sleutel, instantie, policy.opEvent(instantie.state, event, this.context(id)));
  }

  private gaatAf(sleutel: string, naam: string, gepland: Moment): void {
    const i = this.instanties.get(sleutel)!;
    const timers = new Map(i.timers);
    timers.delete(naam);
    this.hoor(this.volg(sleutel, { ...i, timers }, i.policy.opTimer(i.state, { naam, gepland, werkelijk: this.d.nu }, this.context(i.id))));
  }

  private context = (instantie: string) => ({ instantie, id: (naam: string) => `${instantie.slice(0, 24)}${String(naam.length).padStart(12, '0')}`, werkdagenNa });

  private volg(sleutel: string, i: Instantie, stap: PolicyStap<object>): readonly RecordedEvent<DossierEvent>[] {
    if (stap.klaar) this.instanties.delete(sleutel);
    else {
      const timers = new Map(i.timers);
      for (const naam of stap.schrapTimers ?? []) timers.delete(naam);
      for (const { naam, op } of stap.zetTimers ?? []) timers.set(naam, op);
      this.instanties.set(sleutel, { ...i, state: stap.state, timers });
    }
    return (stap.opdrachten ?? []).flatMap((o) => this.geef(i.policy, o));
  }

  private geef(policy: Policy, o: PolicyOpdracht): readonly RecordedEvent<DossierEvent>[] {
    // For another file: that one has a history of its own, here there is only this one.
    if (o.streamId !== dossierStream(this.d.jongereId)) return [];
    const besluit = this.d.besluit(o.type as 'MeldTerugval', { ...vanHetHuis(o.type, this.d.nu), ...o.data } as never, { actor: SYSTEEM });
    if (besluit.soort === 'afgewezen') {
      if (o.magAfgewezen?.includes(besluit.code)) return [];
      throw new Geparkeerd(`${policy.naam}: ${o.type} refused with ${besluit.code}`);
    }
    if (besluit.events.length > 0) this.gegeven += 1;
    return this.noteer(besluit.events, SYSTEEM);
  }
}
