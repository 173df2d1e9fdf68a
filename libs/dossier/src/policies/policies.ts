import type { Policy } from '@loopplank/kernel';

/** Every policy of this context, one line each; the server runs them all. */
export const DOSSIER_POLICIES: readonly Policy[] = [];
