import { herstel } from './herstel';
import type { LosVerb } from './los';

/** Verbs for which the server must be stopped. */
export const LOSSE_VERBS: Readonly<Record<string, LosVerb>> = {
  herstel,
};
