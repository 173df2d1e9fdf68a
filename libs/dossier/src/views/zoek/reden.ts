import type { ZoekTreffer } from '../../antwoorden';
import type { Treffer } from './score';

const NAAM = { achternaam: 'achternaam', voornaam: 'voornaam', geboortedatum: 'geboortedatum', bsn: 'BSN' } as const;
const VOLGORDE = ['bsn', 'voornaam', 'achternaam', 'geboortedatum'] as const;

const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

function zin(velden: readonly ZoekTreffer['velden'][number][], een: string, meer: string): string[] {
  const namen = VOLGORDE.filter((v) => velden.includes(v)).map((v) => NAAM[v]);
  if (namen.length === 0) return [];
  const tekst = `${opsomming(namen)} ${namen.length === 1 ? een : meer}.`;
  return [tekst.charAt(0).toUpperCase() + tekst.slice(1)];
}

/** Dutch: which fields agree. */
export const redenVan = ({ gelijk, lijkt }: Pick<Treffer, 'gelijk' | 'lijkt'>): string =>
  [...zin(gelijk, 'is gelijk', 'zijn gelijk'), ...zin(lijkt, 'lijkt erop', 'lijken erop')].join(' ');

export const veldenVan = ({ gelijk, lijkt }: Pick<Treffer, 'gelijk' | 'lijkt'>): ZoekTreffer['velden'] =>
  VOLGORDE.filter((v) => gelijk.includes(v) || (lijkt.includes(v) && v !== 'geboortedatum'));
