/** How much is done. One code, three sizes: `groot` is what the targets speak of. */
export interface Maat {
  readonly naam: 'proef' | 'klein' | 'groot';
  readonly jongeren: number;
  /** Rounds of ours and of the floor in turn. */
  readonly rondes: number;
  /** Rounds of rebuilding everything: minutes each, at full size. */
  readonly herbouwrondes: number;
  /** Commands per round: one caller, and many callers. */
  readonly opdrachten: { readonly een: number; readonly veel: number };
  /** Requests per route per round. */
  readonly verzoeken: number;
  /** Writes per round over HTTP with many callers. */
  readonly schrijven: number;
  readonly vertraging: { readonly rustig: number; readonly drukSeconden: number };
  /** Full rebuilds while people work. */
  readonly herbouwen: number;
  /** Starts on data that is there. */
  readonly starts: number;
}

/** Callers at once, where there are many. */
export const VEEL = 32;

export const MATEN = {
  proef: {
    naam: 'proef', jongeren: 12, rondes: 2, herbouwrondes: 2, opdrachten: { een: 8, veel: 40 }, verzoeken: 5, schrijven: 40,
    vertraging: { rustig: 5, drukSeconden: 1 }, herbouwen: 1, starts: 1,
  },
  klein: {
    naam: 'klein', jongeren: 200, rondes: 5, herbouwrondes: 5, opdrachten: { een: 150, veel: 960 }, verzoeken: 40, schrijven: 192,
    vertraging: { rustig: 60, drukSeconden: 6 }, herbouwen: 2, starts: 3,
  },
  groot: {
    naam: 'groot', jongeren: 41_000, rondes: 5, herbouwrondes: 1, opdrachten: { een: 500, veel: 6400 }, verzoeken: 30, schrijven: 1600,
    vertraging: { rustig: 200, drukSeconden: 30 }, herbouwen: 1, starts: 3,
  },
} as const satisfies Record<string, Maat>;
