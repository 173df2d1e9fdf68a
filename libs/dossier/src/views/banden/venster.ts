import type { Dag, Moment } from '@loopplank/kernel';
import type { Bandpunt } from '../../antwoorden';
import type { gesprekkenVan } from '../gesprekken';
import type { Lezer } from '../lezer';
import type { Zicht } from '../stand';
import type { Vraag } from '../vrager';

type Gesprekken = ReturnType<typeof gesprekkenVan>;

/** What the lanes are drawn from: one file, one window of days. */
export interface Venster {
  readonly z: Zicht;
  readonly vraag: Vraag;
  readonly lezer: Lezer;
  readonly kennis: Moment;
  readonly gesprekken: Gesprekken;
  readonly van: Dag;
  readonly tot: Dag;
}

export const raakt = (p: { vanDatum: Dag; totDatum?: Dag }, v: Venster): boolean => p.vanDatum <= v.tot && (p.totDatum === undefined || p.totDatum >= v.van);
export const binnen = (p: { opDatum: Dag }, v: Venster): boolean => v.van <= p.opDatum && p.opDatum <= v.tot;

export const meervoud = (n: number, een: string, meer: string): string => `${n === 0 ? 'geen' : n} ${n === 1 ? een : meer}`;
export const tel = (punten: readonly Bandpunt[], soort: Bandpunt['soort']): number => punten.filter((p) => p.soort === soort).reduce((n, p) => n + p.aantal, 0);

/** Dots of the same kind, day and organisation become one with a count, so that a busy file stays one picture. */
export function samengevoegd(punten: readonly Bandpunt[]): Bandpunt[] {
  const op = new Map<string, Bandpunt>();
  for (const p of punten) {
    const sleutel = `${p.opDatum} ${p.soort} ${p.organisatie?.id ?? ''}`;
    const eerder = op.get(sleutel);
    op.set(sleutel, eerder ? { ...eerder, aantal: eerder.aantal + p.aantal, gebeurtenisIds: [...eerder.gebeurtenisIds, ...p.gebeurtenisIds] } : p);
  }
  return [...op.values()].sort((a, b) => (a.opDatum < b.opDatum ? -1 : a.opDatum > b.opDatum ? 1 : 0));
}
