import type { Escalatiesoort, Trede } from './events';

export interface Ladderstap {
  readonly trede: Trede;
  /** Working days of the organisation after the first day of the ladder. */
  readonly werkdagen: number;
}

/** Raised when a ladder below changes: what was reached stays what it was. */
export const LADDERVERSIE = 1;

/**
 * Who hears it when something lies too long: the duty ladder of the region (product, 4.8). A missed check is on the list
 * of whoever holds the regie from the first miss; the ladder begins at the second. Of an offer without answer the receiver
 * and those who lead there were reminded before it expired. An empty seat waited a working day before it was said.
 */
export const LADDERS: Readonly<Record<Escalatiesoort, readonly [Ladderstap, ...Ladderstap[]]>> = {
  nazorg: [{ trede: 'begeleider', werkdagen: 0 }, { trede: 'leiding', werkdagen: 5 }, { trede: 'coordinator', werkdagen: 10 }],
  overdracht: [{ trede: 'coordinator', werkdagen: 0 }],
  vacature: [{ trede: 'leiding', werkdagen: 0 }, { trede: 'coordinator', werkdagen: 5 }],
  uitstroomgesprek: [{ trede: 'begeleider', werkdagen: 0 }, { trede: 'leiding', werkdagen: 2 }, { trede: 'coordinator', werkdagen: 5 }],
};

/** The step after this one, or undefined: there is none. */
export const volgendeStap = (soort: Escalatiesoort, trede: Trede): Ladderstap | undefined => {
  const ladder = LADDERS[soort];
  return ladder[ladder.findIndex((s) => s.trede === trede) + 1];
};

/** The municipality is to be invited this long before leaving school (practice of Noordoost-Brabant). */
export const UITNODIGEN_DAGEN = 56;
/** Conversations in the last school year (practice of Arnhem). */
export const UITSTROOMGESPREKKEN = 3;
