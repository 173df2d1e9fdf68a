import { plusDagen } from '@loopplank/kernel';
import type { BeeldDefinitie } from './definitie';
import { waarschuwVanaf, type NietReden, type Weging } from './drager';
import type { Feit } from './waarneming';

/** Why this fact is no contact by this definition, or null when it is one. */
function bezwaar(feit: Feit, { contact, combineer }: BeeldDefinitie): NietReden | null {
  if (combineer === 'alleenRegistratie') return 'contactTeltNiet';
  if (feit.soort === 'poging' && !contact.pogingTelt) return 'pogingTeltNiet';
  if (feit.soort === 'indirectContact' && !contact.indirectTelt) return 'indirectTeltNiet';
  return null;
}

/**
 * What each contact is worth. With `minAantal` n a contact carries from its day as long as n contacts, itself the
 * last, lie within one window: so until the oldest of those n drops out of it.
 */
export function weegContacten(feiten: readonly Feit[], definitie: BeeldDefinitie): Map<string, Weging> {
  const { vensterDagen, minAantal, waarschuwDagen } = definitie.contact;
  const wegingen = new Map<string, Weging>();
  const tellend: Feit[] = [];
  for (const feit of feiten) {
    const niet = bezwaar(feit, definitie);
    if (niet === null) tellend.push(feit);
    else wegingen.set(feit.gebeurtenisId, { niet });
  }
  tellend.sort((a, b) => (a.geldigVan < b.geldigVan || (a.geldigVan === b.geldigVan && a.gebeurtenisId < b.gebeurtenisId) ? -1 : 1));
  tellend.forEach((feit, i) => {
    const oudste = tellend[i - minAantal + 1];
    const tot = oudste && plusDagen(oudste.geldigVan, vensterDagen);
    const weging: Weging =
      tot === undefined || tot < feit.geldigVan
        ? { niet: 'teWeinigContacten' }
        : { drager: { feit, groep: 'contact', van: feit.geldigVan, tot, waarschuwVan: waarschuwVanaf(tot, waarschuwDagen) } };
    wegingen.set(feit.gebeurtenisId, weging);
  });
  return wegingen;
}
