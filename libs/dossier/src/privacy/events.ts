import { definieer, type EventVan, keuze } from '@loopplank/kernel';

/**
 * Why somebody was erased: at their request (AVG 17), because the retention period has passed (AVG 5 lid 1 e), because
 * there never was a ground to record it (AVG 17 lid 1 d), or by order of a court or supervisor. A word from a list:
 * what is written here can itself never be erased.
 */
export const WISREDENEN = ['verzoek', 'bewaartermijn', 'geenGrondslag', 'bevel'] as const;
export type Wisreden = (typeof WISREDENEN)[number];

export const GegevensGewist = definieer(
  'GegevensGewist', 1,
  'De sleutels van de jongere zijn vernietigd: wie het was en wat er gezegd is, kan niemand meer lezen.',
  { reden: keuze(WISREDENEN) },
);
export type GegevensGewist = EventVan<typeof GegevensGewist>;
