import { doorstroompuntVoor } from '@loopplank/access/views';
import { jongereIdVan } from '@loopplank/dossier';
import { woonplaatsVan } from '@loopplank/dossier/views';
import { gemeente } from '@loopplank/referentie';
import type { Huis } from './huis';
import { zodraKlaar } from './zodra-klaar';

/** On what ground a Doorstroompunt is around who left school without anything known to follow. */
const GROND = { rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } as const;

/** Who the Doorstroompunt of a youngster is, by where they live: that is known outside the file. */
export function doorstroompuntBij({ views }: { readonly views: Pick<Huis['views'], 'db'> }, { streamId }: { readonly streamId: string }): object {
  const woonplaats = zodraKlaar(() => woonplaatsVan(views.db('jongere'), jongereIdVan(streamId)));
  const punt = woonplaats === null ? null : zodraKlaar(() => doorstroompuntVoor(views.db('toegang'), woonplaats, gemeente(woonplaats)?.doorstroompuntregio));
  return punt ? { doorstroompunt: { organisatieId: punt.id, ...GROND } } : {};
}
