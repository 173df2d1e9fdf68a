import { useSearch, useLocation } from 'wouter';
import type { Dag } from '@loopplank/kernel';
import type { Beeldvraag } from '../../client/beeld';

const VORM: Readonly<Record<keyof Beeldvraag, RegExp>> = {
  gemeente: /^GM\d{4}$/, doorstroompuntregio: /^\d{1,2}$/, leeftijdVan: /^\d{1,2}$/, leeftijdTot: /^\d{1,2}$/, herkomst: /^[a-z]{1,20}$/, definitie: /^[A-Z][A-Z0-9-]{1,39}(@\d{1,4})?$/, reden: /^[a-zA-Z]{1,20}$/, peildatum: /^\d{4}-\d{2}-\d{2}$/, bekendOp: /^\d{4}-\d{2}-\d{2}$/,
};

/** What the address asks; what does not fit is left out. Codes and days only, never anything about a person. */
export function leesStand(zoek: string): Beeldvraag {
  const delen = new URLSearchParams(zoek);
  const lees = (naam: keyof Beeldvraag): string | null => {
    const waarde = delen.get(naam);
    return waarde !== null && VORM[naam].test(waarde) ? waarde : null;
  };
  return {
    gemeente: lees('gemeente'), doorstroompuntregio: lees('doorstroompuntregio'), leeftijdVan: lees('leeftijdVan'), leeftijdTot: lees('leeftijdTot'), herkomst: lees('herkomst'),
    definitie: lees('definitie'), reden: lees('reden'), peildatum: lees('peildatum') as Dag | null, bekendOp: lees('bekendOp') as Dag | null,
  };
}

export function schrijfStand(v: Beeldvraag): string {
  const delen = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(v)) if (waarde !== null) delen.set(naam, waarde);
  return delen.toString();
}

/** The state of the list lives in the address, so that a link or a reload shows the same list. */
export function useBeeldstand(): readonly [Beeldvraag, (anders: Partial<Beeldvraag>) => void] {
  const nu = leesStand(useSearch());
  const [waar, ga] = useLocation();
  return [nu, (anders) => {
    const deel = schrijfStand({ ...nu, ...anders });
    ga(deel === '' ? waar : `${waar}?${deel}`, { replace: true });
  }];
}
