/** How `loopplank <verb>` and the server talk (apps/server/src/beheer/protocol.ts holds the same shapes). */
export interface VerbVerzoek {
  readonly verb: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly als?: string;
}

export type VerbRegel =
  | { readonly soort: 'voortgang'; readonly tekst: string; readonly percentage?: number }
  | { readonly soort: 'klaar'; readonly code: 0 | 1 | 2 | 3; readonly tekst: string; readonly gegevens?: unknown };
