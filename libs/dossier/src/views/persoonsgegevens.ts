import type { Dag } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { leesStand } from './jongere.lezen';
import { alle } from './rijen';
import { EINDE_DER_TIJDEN, gegevensNu, zicht } from './stand';

/** Under which name somebody is known; who was registered twice has two. Whoever shows this has asked whether it may. */
export interface Bekendheid {
  readonly jongereId: string;
  readonly voornaam: string | null;
  readonly tussenvoegsel: string | null;
  readonly achternaam: string | null;
  readonly geboortedatum: Dag | null;
  /** GM code. */
  readonly gemeente: string;
  /** Keyed digest. */
  readonly bsnIndex: string | null;
  readonly postcode?: string;
}

const POSTCODE = /\b[1-9]\d{3}\s?[A-Z]{2}\b/i;

/** The postcode in an address as people write it. */
export const postcodeIn = (adres: string | null | undefined): string | undefined => adres?.match(POSTCODE)?.[0].toUpperCase().replace(/\s/g, '');

function postcodeVan(jongere: Db, id: string): string | undefined {
  const stand = leesStand(jongere, id)?.stand;
  const z = stand && zicht(stand, EINDE_DER_TIJDEN);
  return z ? gegevensNu(z).filter((g) => g.soort === 'adres').map((g) => postcodeIn(g.waarde)).find((p) => p !== undefined) : undefined;
}

/** What is known of who these youngsters are, to compare somebody with. */
export const leesBekendheid = (views: { readonly zoeken: Db; readonly jongere: Db }, ids: readonly string[]): Bekendheid[] =>
  alle<{ jongereId: string; voornaam: string | null; tussenvoegsel: string | null; achternaam: string | null; geboortedatum: Dag | null; gemeente: string; bsnIndex: string | null }>(
    views.zoeken,
    `SELECT j.id AS jongereId, n.voornaam, n.tussenvoegsel, n.achternaam, n.geboortedatum, n.gemeente, n.bsn AS bsnIndex FROM naam n JOIN jongere j ON j.nr = n.nr
     WHERE j.id IN (SELECT value FROM json_each(?)) AND n.tot_vast IS NULL ORDER BY n.rowid`,
    JSON.stringify(ids),
  ).map((r) => {
    const postcode = postcodeVan(views.jongere, r.jongereId);
    return { ...r, ...(postcode ? { postcode } : {}) };
  });
