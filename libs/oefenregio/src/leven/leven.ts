import { type Dag, dagVan, eerste, type Moment } from '@loopplank/kernel';
import type { Persoon } from '../persoon/persoon';
import type { Collega } from '../regio/medewerkers';
import type { Toeval } from '../toeval/toeval';
import { later } from './agenda';
import type { Slot } from './slot';
import type { Commandsoort, DataVan, Stap, Verwijs } from './stap';

/**
 * The life of one youngster as it grows: steps are added in any order and read back in the order in which they
 * were recorded. Pure: what happens depends on the seed only.
 */
export class Leven {
  private readonly stappen: Stap[] = [];
  private laatsteOp: Moment | undefined;
  private vervanging: { readonly op: Moment; readonly oud: Collega; readonly nieuw: Collega } | undefined;

  constructor(
    readonly persoon: Persoon,
    readonly toeval: Toeval,
    /** How the file stands in the end. */
    readonly slot: Slot,
  ) {}

  /** Nothing is recorded after this. */
  get eind(): Moment {
    return this.slot.eind;
  }

  get einddag(): Dag {
    return dagVan(this.eind);
  }

  /** The last moment recorded so far. */
  get tot(): Moment | undefined {
    return this.laatsteOp;
  }

  /**
   * Adds a command. One that would be recorded after the end has not happened yet, and before the first one (the
   * registration) there is no file. Returns whether it was added.
   */
  doe<T extends Commandsoort>(
    door: Collega,
    op: Moment,
    type: T,
    data: DataVan<T> | ((id: Verwijs) => DataVan<T>),
    opties: { readonly naam?: string; readonly bron?: string } = {},
  ): boolean {
    const begin = this.stappen[0]?.op;
    if (op > this.eind || (begin !== undefined && op < begin)) return false;
    const stap: Stap<T> = {
      nr: this.stappen.length,
      op,
      door,
      bron: opties.bron ?? 'medewerker',
      type,
      data: typeof data === 'function' ? data : () => data,
      ...(opties.naam === undefined ? {} : { naam: opties.naam }),
    };
    this.stappen.push(stap as unknown as Stap);
    if (this.laatsteOp === undefined || op > this.laatsteOp) this.laatsteOp = op;
    return true;
  }

  /** A little after everything recorded so far, but not after the end. */
  straksNa(minuten: number): Moment {
    return eerste(this.eind, later(this.laatsteOp ?? this.eind, minuten));
  }

  /** Before this moment `oud` did the work that the story gives to `nieuw`. */
  vervangVanaf(op: Moment, oud: Collega, nieuw: Collega): void {
    this.vervanging = { op, oud, nieuw };
  }

  /** Who this colleague was at that moment. */
  wie(collega: Collega, op: Moment): Collega {
    const v = this.vervanging;
    return v && collega === v.nieuw && op < v.op ? v.oud : collega;
  }

  /** All steps, oldest first; steps of the same moment in the order in which they were made. */
  inVolgorde(): readonly Stap[] {
    const stappen = this.stappen.map((s) => ({ ...s, door: this.wie(s.door, s.op) }));
    return stappen.sort((a, b) => (a.op === b.op ? a.nr - b.nr : a.op < b.op ? -1 : 1));
  }
}
