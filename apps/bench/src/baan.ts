import type { Maat } from './maat';

/** What every figure gets to work with. */
export interface Baan {
  readonly maat: Maat;
  /** Temporary folder on the disk that is measured; everything in it goes at the end. */
  readonly map: string;
  /** One line for whoever waits. */
  readonly meld: (regel: string) => void;
}
