import { doorstroompuntVoor } from '@loopplank/access/views';
import { NuNietMogelijk } from '@loopplank/commands';
import { jongereIdVan } from '@loopplank/dossier';
import { woonplaatsVan } from '@loopplank/dossier/views';
import { ViewNietKlaar } from '@loopplank/projections';
import { gemeente } from '@loopplank/referentie';
import type { Huis } from './huis';

/** On what ground a Doorstroompunt is around who left school without anything known to follow. */
const GROND = { rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } as const;

interface Opdracht {
  readonly streamId: string;
  readonly type: string;
  readonly data: object;
}

/**
 * Tells the rule about gaps who the Doorstroompunt of this youngster is: that is known outside the file. While a view is
 * away the command waits; it is not given without an answer.
 */
export function metDoorstroompunt<O extends Opdracht>(views: Pick<Huis['views'], 'db'>, opdracht: O): O {
  if (opdracht.type !== 'WerkGatenBij') return opdracht;
  try {
    const woonplaats = woonplaatsVan(views.db('jongere'), jongereIdVan(opdracht.streamId));
    const punt = woonplaats === null ? null : doorstroompuntVoor(views.db('toegang'), woonplaats, gemeente(woonplaats)?.doorstroompuntregio);
    return punt ? { ...opdracht, data: { ...opdracht.data, doorstroompunt: { organisatieId: punt.id, ...GROND } } } : opdracht;
  } catch (fout) {
    throw fout instanceof ViewNietKlaar ? new NuNietMogelijk('a view is not there') : fout;
  }
}
