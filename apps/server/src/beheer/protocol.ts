/**
 * How `loopplank <verb>` and this server talk: one JSON request, an answer of JSON lines.
 * The CLI knows the same shapes (apps/cli/src/protocol.ts); apps are never imported.
 */
export interface VerbVerzoek {
  readonly verb: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  /** User name of who does it; absent: the system itself. */
  readonly als?: string;
}

export type VerbRegel =
  | { readonly soort: 'voortgang'; readonly tekst: string; readonly percentage?: number }
  | { readonly soort: 'klaar'; readonly code: 0 | 1 | 2 | 3; readonly tekst: string; readonly gegevens?: unknown };

export type Meld = (regel: VerbRegel) => void;
