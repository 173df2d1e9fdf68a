import type { Plek } from './plek';

/** One youngster who goes from a closed account or organisation to its successor. */
export interface Overdracht {
  readonly jongereId: string;
  readonly van: Plek;
  /** Absent: nobody was named; the seat becomes vacant, visibly. */
  readonly naar?: Plek;
  /** The event that closed it, and the cause of everything that follows: who did that is in it. */
  readonly sluitingId: string;
  /** Counts the successors that were tried; with the process and the youngster it names the commands. */
  readonly ronde: number;
}

/** The files of youngsters as closing an account sees them: ids and numbers, nothing of what is in them. */
export interface Caseload {
  /**
   * Youngsters for whom something still hangs on this place: a person who holds or guides them, or (without a person)
   * an organisation that is involved. As of the view; see `bij`.
   */
  van(plek: Plek): readonly string[];
  /** Of how many an organisation holds the regie. */
  aantalRegie(organisatieId: string): number;
  /** Resolves when what is read next holds everything that is in the log now. */
  bij(): Promise<void>;
  /**
   * Hands one youngster over; doing it again changes nothing. Null: nothing hangs on the place any more; else the code
   * of the rule that refused. Throws when it is not possible now.
   */
  draagOver(overdracht: Overdracht): Promise<string | null>;
}
