import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { standVanKast } from '@loopplank/codec';
import { type Instellingen, OnjuisteInstelling } from './instellingen';

/** Where the embedded log stands. */
export const logPad = ({ data }: Pick<Instellingen, 'data'>): string => join(data, 'log.sqlite');
export const viewMap = ({ data }: Pick<Instellingen, 'data'>): string => join(data, 'views');

/**
 * A log without its keys, or keys without their log, is a disk that is not there: starting would make an empty one in
 * its place and go on without what was recorded. Throws OnjuisteInstelling.
 */
export function eisLogEnSleutelsSamen(i: Pick<Instellingen, 'data' | 'sleutelkast' | 'eventstore'>): void {
  // EventStoreDB keeps its own log; whether that is the right one the views find out.
  if (i.eventstore !== 'embedded') return;
  const log = existsSync(logPad(i));
  const kast = standVanKast(i.sleutelkast);
  if (log && kast === 'geen') {
    throw new OnjuisteInstelling('LOOPPLANK_SLEUTELKAST: hier staan geen sleutels, maar er is wel een log. Is deze schijf aangekoppeld? Zet anders een back-up terug.');
  }
  if (!log && kast === 'gevuld') {
    throw new OnjuisteInstelling('LOOPPLANK_DATA: hier staat geen log, maar er zijn wel sleutels. Is deze schijf aangekoppeld? Zet anders een back-up terug met: loopplank herstel <map>');
  }
}
