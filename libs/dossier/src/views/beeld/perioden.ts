import { type BeeldDefinitie, type Periode, verloop, weegWaarnemingen } from '@loopplank/in-beeld';
import { type Dag, dagVan, eerste, laatste } from '@loopplank/kernel';
import type { Stand, Zicht } from '../stand';
import { waarnemingenVan } from '../waarnemingen';
import { codesVan, type Versie, versiesVan } from './definities';

const ALLES_BEKEND = '9999-12-31' as Dag;

/** A stretch of days by one version of a definition. */
export interface Beeldperiode extends Periode {
  readonly code: string;
  readonly versie: number;
}

/** First day of a file, or undefined: there is none (any more). */
export const beginVanDossier = ({ aanmeldingen }: Pick<Stand, 'aanmeldingen'>): Dag | undefined =>
  aanmeldingen.length === 0 ? undefined : dagVan(aanmeldingen.map((a) => a.geldigOp).reduce((a, b) => (a < b ? a : b)));

/** The versions of each code: made once for many youngsters. */
export const reeksenVan = (definities: readonly BeeldDefinitie[]): readonly (readonly Versie[])[] => codesVan(definities).map((code) => versiesVan(definities, code));

/**
 * Per code how it goes on from a day (that of the last fact) with the version in force, as known now.
 * `z`: everything known; nothing for who has no file any more.
 */
export function beeldperioden(z: Zicht | null, reeksen: readonly (readonly Versie[])[], vanaf: Dag): Beeldperiode[] {
  const begin = z ? beginVanDossier(z) : undefined;
  if (!z || begin === undefined) return [];
  const waarnemingen = waarnemingenVan(z);
  const { geboortedatum } = z.aanmelding;
  const begint = laatste(vanaf, begin);
  return reeksen.flatMap((versies) =>
    versies.flatMap(({ definitie, van, tot }, i) => {
      // Before the first version that one counts.
      const [eersteDag, laatsteDag] = [i === 0 ? begint : laatste(begint, van), eerste(tot, ALLES_BEKEND)];
      if (eersteDag > laatsteDag) return [];
      const { gewogen } = weegWaarnemingen(waarnemingen, definitie, ALLES_BEKEND, { geboortedatum });
      return verloop(gewogen, eersteDag, laatsteDag, begin).map((p) => ({ ...p, code: definitie.code, versie: definitie.versie }));
    }),
  );
}
