import { type Moment, momentVanMs, msVanMoment } from '@loopplank/kernel';

/** The clock of this process. With a start (practice only) it ticks on from there, at normal speed. */
export function maakKlok(start?: Moment): () => Moment {
  if (start === undefined) return () => momentVanMs(Date.now());
  const verschil = msVanMoment(start) - Date.now();
  return () => momentVanMs(Date.now() + verschil);
}
