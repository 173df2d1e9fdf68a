import { maakBron } from '../client/bron';

/** What the last tap did, in words; the toast shows it together with how far the registration is. */
export interface Melding {
  readonly sleutel: string;
  readonly jongereId: string;
  readonly tekst: string;
  /** Set when it arrived; lets a person correct it. */
  readonly gebeurtenisId?: string;
}

export const melding = maakBron<Melding | null>(null);
