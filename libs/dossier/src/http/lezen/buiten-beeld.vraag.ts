import { type Veldfout, verkeerdeVorm } from '@loopplank/access/http';
import { UITREDENEN, type Uitreden } from '@loopplank/in-beeld';
import { ARBEIDSMARKTREGIOS, DOORSTROOMPUNTREGIOS, gemeente, GEMEENTEN } from '@loopplank/referentie';
import { HERKOMSTEN } from '../../aanmelding/events';
import type { Definitiekeuze, Wie } from '../../views';
import { zonderLeeg } from '../../leeg';
import type { Query } from './vraag';

export const FILTERS = ['gemeente', 'doorstroompuntregio', 'arbeidsmarktregio', 'definitie', 'reden', 'leeftijdVan', 'leeftijdTot', 'herkomst'] as const;

/** What the address of the list asks for, besides days and page. */
export interface Filters {
  /** CBS codes; absent: everywhere. */
  readonly gemeenten?: readonly string[];
  readonly definitie: Definitiekeuze;
  readonly reden?: Uitreden;
  readonly wie?: Wie;
}

/** `ECHT-CONTACT`, or with a version: `ECHT-CONTACT@2`. */
export function definitieVan(tekst: string): Definitiekeuze | null {
  const [, code, versie] = /^([A-Z][A-Z0-9-]{1,39})(?:@(\d{1,4}))?$/.exec(tekst) ?? [];
  return code === undefined ? null : { code, ...(versie === undefined ? {} : { versie: Number(versie) }) };
}

/** Ages that a file can have, with room for a typing error to be told. */
const OUDST = 40;

function leesWie(waarde: (veld: string) => string | undefined, mis: (veld: string, code: string, uitleg: string) => void): Wie | undefined {
  const leeftijd = (veld: 'leeftijdVan' | 'leeftijdTot'): number | undefined => {
    const tekst = waarde(veld);
    if (tekst === undefined) return undefined;
    if (!/^\d{1,2}$/.test(tekst) || Number(tekst) > OUDST) mis(veld, 'leeftijd', `Kies een leeftijd: een getal van 0 tot en met ${OUDST}.`);
    return Number(tekst);
  };
  const [leeftijdVan, leeftijdTot, herkomst] = [leeftijd('leeftijdVan'), leeftijd('leeftijdTot'), waarde('herkomst')];
  if (herkomst !== undefined && !HERKOMSTEN.some((h) => h === herkomst)) mis('herkomst', 'keuze', `Kies uit: ${HERKOMSTEN.join(', ')}.`);
  if (leeftijdVan !== undefined && leeftijdTot !== undefined && leeftijdVan > leeftijdTot) mis('leeftijdTot', 'leeftijd', 'De hoogste leeftijd is lager dan de laagste.');
  const wie = zonderLeeg({ leeftijdVan, leeftijdTot, herkomst });
  return Object.keys(wie).length === 0 ? undefined : wie;
}

/** Reads and checks the filters; everything that is wrong is named at once. Throws Probleem 400. */
export function leesFilters(query: Query, standaard: string): Filters {
  const fouten: Veldfout[] = [];
  const mis = (veld: string, code: string, uitleg: string) => void fouten.push({ veld: `/${veld}`, code, uitleg });
  const waarde = (veld: string): string | undefined => (query[veld] === undefined ? undefined : String(query[veld]));
  const [g, d, a, reden] = [waarde('gemeente'), waarde('doorstroompuntregio'), waarde('arbeidsmarktregio'), waarde('reden')];
  if (g !== undefined && !gemeente(g)) mis('gemeente', 'gemeente', 'Kies een gemeente: GM met vier cijfers.');
  if (d !== undefined && !DOORSTROOMPUNTREGIOS.some((r) => String(r.code) === d)) mis('doorstroompuntregio', 'regio', 'Kies een Doorstroompuntregio: een nummer van 1 tot en met 41.');
  if (a !== undefined && !ARBEIDSMARKTREGIOS.some((r) => r.code === a)) mis('arbeidsmarktregio', 'regio', 'Kies een arbeidsmarktregio: AM met twee cijfers.');
  if (reden !== undefined && !UITREDENEN.some((r) => r === reden)) mis('reden', 'keuze', `Kies uit: ${UITREDENEN.join(', ')}.`);
  const definitie = definitieVan(waarde('definitie') ?? standaard);
  if (!definitie) mis('definitie', 'definitie', 'Kies een definitie, zoals ECHT-CONTACT of ECHT-CONTACT@2.');
  const wie = leesWie(waarde, mis);
  if (fouten.length > 0) throw verkeerdeVorm(fouten);
  const binnen = GEMEENTEN.filter((x) => (g === undefined || x.code === g) && (d === undefined || String(x.doorstroompuntregio) === d) && (a === undefined || x.arbeidsmarktregio === a));
  return {
    ...(binnen.length < GEMEENTEN.length ? { gemeenten: binnen.map((x) => x.code) } : {}),
    definitie: definitie!,
    ...(reden === undefined ? {} : { reden: reden as Uitreden }),
    ...(wie ? { wie } : {}),
  };
}
