import { herstel } from './herstel';
import type { LosVerb } from './los';
import { sleutelsMaak, sleutelsRoteer } from './sleutels';

/** Verbs for which the server must be stopped. */
export const LOSSE_VERBS: Readonly<Record<string, LosVerb | undefined>> = {
  herstel,
  'sleutels maak': sleutelsMaak,
  'sleutels roteer': sleutelsRoteer,
};
