import type { Policy } from '@loopplank/kernel';
import { startNazorgNaVertrek } from './start-nazorg';
import { volgNazorg } from './volg-nazorg';

/** Every policy of this context, one line each; the server runs them all. */
export const DOSSIER_POLICIES: readonly Policy[] = [startNazorgNaVertrek, volgNazorg] as unknown as readonly Policy[];
