import type { Moment } from '@loopplank/kernel';
import { type Feit, inVolgorde } from '../feit';
import type { BronGeraadpleegd, GatGesignaleerd, GatGesloten, OnbereikbaarVastgesteld, OnderzoekGestart } from './events';

export type ZoektochtEvent = GatGesignaleerd | GatGesloten | OnderzoekGestart | BronGeraadpleegd | OnbereikbaarVastgesteld;
type Van<T extends ZoektochtEvent['type']> = Feit<Extract<ZoektochtEvent, { type: T }>>;

/**
 * Signals of gaps and searches, in the order of recording, without what a correction took away. The rules and the views
 * both ask their questions of this list.
 */
export type Zoekloop = readonly Feit<ZoektochtEvent>[];

export const vanSoort = <T extends ZoektochtEvent['type']>(loop: Zoekloop, ...types: readonly T[]): readonly Van<T>[] =>
  loop.filter((f): f is Van<T> & Feit<ZoektochtEvent> => (types as readonly string[]).includes(f.type));

/** Signals that nothing closed yet. */
export function openSignalen(loop: Zoekloop): readonly Van<'GatGesignaleerd'>[] {
  const dicht = new Set(vanSoort(loop, 'GatGesloten').map((g) => g.data.signaalId));
  return vanSoort(loop, 'GatGesignaleerd').filter((s) => !dicht.has(s.id));
}

/** The last search or its end, unless there was contact since; undefined: nobody searches. `contactOp`: last two-way contact. */
export function zoektochtNu(loop: Zoekloop, contactOp: Moment | undefined): Van<'OnderzoekGestart' | 'OnbereikbaarVastgesteld'> | undefined {
  const laatste = [...vanSoort(loop, 'OnderzoekGestart', 'OnbereikbaarVastgesteld')].sort(inVolgorde).at(-1);
  return laatste && (contactOp === undefined || contactOp < laatste.geldigOp) ? laatste : undefined;
}

/** Sources that were consulted since a moment, newest outcome per source. */
export const geraadpleegd = (loop: Zoekloop, sinds: Moment | undefined): readonly Van<'BronGeraadpleegd'>[] => {
  const hier = vanSoort(loop, 'BronGeraadpleegd').filter((b) => sinds === undefined || b.geldigOp >= sinds);
  return hier.filter((b, i) => !hier.slice(i + 1).some((later) => later.data.zoekbron === b.data.zoekbron));
};

/** What still says something now: open signals, searches, and what was found out; closed signals are history. */
export function lopendeZoektocht(loop: Zoekloop): Zoekloop {
  const open = new Set(openSignalen(loop).map((s) => s.id));
  return loop.filter((f) => open.has(f.id) || (f.type !== 'GatGesignaleerd' && f.type !== 'GatGesloten'));
}
