import { GEMEENTEN } from '@loopplank/referentie';
import { kaal } from './toewijzing';

/** Names that lists use for a municipality whose own name is another. */
const OOK: Readonly<Record<string, string>> = {
  'den haag': "'s-Gravenhage", 'den bosch': "'s-Hertogenbosch", 's hertogenbosch': "'s-Hertogenbosch", 's gravenhage': "'s-Gravenhage",
};

const OP_NAAM: ReadonlyMap<string, string> = (() => {
  const namen = new Map<string, string>();
  // A name that two municipalities share is found by its name with the province only.
  const dubbel = new Set(GEMEENTEN.map((g) => kaal(g.naam)).filter((n, i, alle) => alle.indexOf(n) !== i));
  for (const { code, naam, naamCbs } of GEMEENTEN) {
    for (const n of [code, naamCbs, ...(dubbel.has(kaal(naam)) ? [] : [naam])]) namen.set(kaal(n), code);
  }
  for (const [ook, naam] of Object.entries(OOK)) {
    const code = namen.get(kaal(naam));
    if (code) namen.set(kaal(ook), code);
  }
  return namen;
})();

/** Code of a municipality by its code or name, however it is written; undefined when there is none today. */
export const gemeenteOpNaam = (naam: string): string | undefined => OP_NAAM.get(kaal(naam.replace(/^gemeente\s+/i, '')));
