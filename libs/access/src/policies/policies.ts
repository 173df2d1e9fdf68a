import type { Policy } from '@loopplank/kernel';
import { stuurDagberichten } from './stuur-dagberichten';
import { verstuurOpnieuw } from './verstuur-opnieuw';

/** Every policy of this context, one line each; the server runs them all. */
export const ACCESS_POLICIES: readonly Policy[] = [verstuurOpnieuw, stuurDagberichten] as unknown as readonly Policy[];
