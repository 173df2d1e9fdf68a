import type { AppendResult, EventToAppend } from '../port';

/** What the main thread and the writer thread say to each other. Always in lists: one message per group. */
export interface AppendBericht {
  /** Finds the waiting caller back. */
  readonly nr: number;
  readonly streamId: string;
  readonly expectedRevision: number;
  readonly events: readonly EventToAppend[];
}

export type Uitslag =
  | AppendResult
  /** An event id already stands elsewhere. Nothing was written. */
  | { readonly soort: 'bezet'; readonly eventId: string }
  /** The file could not be written. Nothing was written. */
  | { readonly soort: 'onbereikbaar'; readonly melding: string }
  /** The commit itself failed: written or not. */
  | { readonly soort: 'onbekend'; readonly melding: string };

export type Antwoord = readonly { readonly nr: number; readonly uitslag: Uitslag }[];

/** To the writer: appends, or `sluit`. */
export type Opdracht = readonly AppendBericht[] | 'sluit';
/** From the writer: it has started, or the outcome of appends. */
export type Melding = 'gereed' | Antwoord;

/** Name of the channel on which the threads of this process hear that a log has grown. */
export const kanaalVan = (bestand: string): string => `loopplank-log:${bestand}`;
