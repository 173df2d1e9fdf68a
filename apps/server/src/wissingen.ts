import { KeyMissing, KeyUnreadable } from '@loopplank/codec';
import { dossierStream } from '@loopplank/dossier';
import { gewisteJongeren } from '@loopplank/dossier/views';
import type { Huis } from './huis';

/**
 * Destroys keys of youngsters of whom the log says that they were erased. Keys that are still there were left by a
 * process that died between the two, or came back with a backup.
 */
export function maakWissingenAf({ views, cupboard, log }: Pick<Huis, 'views' | 'cupboard' | 'log'>): void {
  for (const jongereId of gewisteJongeren(views.db('jongere'))) {
    const onderwerp = dossierStream(jongereId);
    if (!heeftSleutels(cupboard, onderwerp)) continue;
    cupboard.destroy(onderwerp);
    log.warn('erasure finished');
  }
}

/** A key that is lost or damaged is made an erasure too. */
function heeftSleutels(cupboard: Huis['cupboard'], onderwerp: string): boolean {
  try {
    return cupboard.find(onderwerp) !== null;
  } catch (fout) {
    if (fout instanceof KeyMissing || fout instanceof KeyUnreadable) return true;
    throw fout;
  }
}
