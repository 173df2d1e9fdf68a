import { type BeeldDefinitie, type Periode, verloop, weegWaarnemingen } from '@loopplank/in-beeld';
import { type Dag, dagVan, eerste, laatste } from '@loopplank/kernel';
import { EINDE_DER_TIJDEN, type Stand, zicht } from '../stand';
import { waarnemingenVan } from '../waarnemingen';
import { codesVan, versiesVan } from './definities';

const ALLES_BEKEND = '9999-12-31' as Dag;

/** A stretch of days by one version of a definition. */
export interface Beeldperiode extends Periode {
  readonly code: string;
  readonly versie: number;
}

/** First day of a file, or undefined: there is none (any more). */
export const beginVanDossier = ({ aanmeldingen }: Stand): Dag | undefined =>
  aanmeldingen.length === 0 ? undefined : dagVan(aanmeldingen.map((a) => a.geldigOp).reduce((a, b) => (a < b ? a : b)));

/**
 * Per code how it goes on from a day (that of the last fact) with the version in force, as known now.
 * Nothing for who has no file any more.
 */
export function beeldperioden(stand: Stand, definities: readonly BeeldDefinitie[], vanaf: Dag): Beeldperiode[] {
  const z = zicht(stand, EINDE_DER_TIJDEN);
  const begin = beginVanDossier(stand);
  if (!z || begin === undefined) return [];
  const waarnemingen = waarnemingenVan(z);
  const { geboortedatum } = z.aanmelding;
  return codesVan(definities).flatMap((code) =>
    versiesVan(definities, code).flatMap(({ definitie, van, tot }, i) => {
      const begint = laatste(vanaf, begin);
      // Before the first version that one counts.
      const [eersteDag, laatsteDag] = [i === 0 ? begint : laatste(begint, van), eerste(tot, ALLES_BEKEND)];
      if (eersteDag > laatsteDag) return [];
      const { gewogen } = weegWaarnemingen(waarnemingen, definitie, ALLES_BEKEND, { geboortedatum });
      return verloop(gewogen, eersteDag, laatsteDag, begin).map((p) => ({ ...p, code, versie: definitie.versie }));
    }),
  );
}
