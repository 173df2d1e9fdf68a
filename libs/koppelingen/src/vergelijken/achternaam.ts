import { isTussenvoegsel, spelling, woorden } from '@loopplank/dossier';
import type { Hoe } from './persoon';
import { lijktWoord } from './voornaam';

/** Short forms of particles, so that "v.d. Berg" and "van den Berg" say the same. */
const VOLUIT: Readonly<Record<string, string>> = {
  v: 'van', vd: 'van d', vdr: 'van d', vdn: 'van d', de: 'd', der: 'd', den: 'd', d: 'd', het: 'd', t: 'd', ter: 'ter', ten: 'ten', von: 'van',
};

interface Naamdelen {
  /** Words that are no particles, spelled alike, in the order written. */
  readonly delen: readonly string[];
  readonly aaneen: string;
  /** With the particles glued on: "Vandenberg", "Elamrani". */
  readonly geheel: string;
  readonly tussen: string;
}

/** Particles may stand in their own field, before or behind the name, or glued to it. */
function lees(tussenvoegsel: string | undefined, achternaam: string | undefined): Naamdelen {
  const [voor, na] = [woorden(tussenvoegsel ?? ''), woorden(achternaam ?? '')];
  const echt = na.filter((w) => !isTussenvoegsel(w));
  const delen = (echt.length > 0 ? echt : na).map(spelling);
  const particles = [...voor, ...(echt.length > 0 ? na.filter(isTussenvoegsel) : [])].map((w) => VOLUIT[w] ?? w);
  return { delen, aaneen: spelling(delen.join('')), geheel: spelling([...particles, ...delen].join('')), tussen: particles.join(' ') };
}

const bevat = (a: readonly string[], b: readonly string[]): boolean => b.every((w) => a.includes(w));

/** The name of two people with all its parts: "Jansen-de Vries", "de Vries-Jansen" and "Jansen" go together. */
function vergelijkDelen(a: Naamdelen, b: Naamdelen): Hoe {
  if (a.aaneen === b.aaneen || a.geheel === b.geheel || (a.delen.length === b.delen.length && bevat(a.delen, b.delen) && bevat(b.delen, a.delen))) return 'gelijk';
  // Short words ("Bo", "Li") stand in too many names to be a part that says something.
  const [lang, kort] = a.delen.length >= b.delen.length ? [a, b] : [b, a];
  if (kort.delen.some((w) => w.length > 2) && bevat(lang.delen, kort.delen)) return 'deelVanNaam';
  const slip = lijktWoord(a.aaneen, b.aaneen) ?? lijktWoord(a.geheel, b.geheel);
  if (slip) return slip;
  const gedeeld = a.delen.length > 1 && b.delen.length > 1 && a.delen.some((w) => w.length > 2 && b.delen.includes(w));
  return gedeeld ? 'deelGelijk' : 'anders';
}

export interface Achternaamvergelijking {
  readonly achternaam: Hoe;
  readonly tussenvoegsel: Hoe;
}

type Naam = { readonly tussenvoegsel?: string; readonly achternaam?: string };

/** Surnames and their particles, which people write in any of two fields. Symmetric. */
export function vergelijkAchternaam(links: Naam, rechts: Naam): Achternaamvergelijking {
  const [a, b] = [lees(links.tussenvoegsel, links.achternaam), lees(rechts.tussenvoegsel, rechts.achternaam)];
  const tussenvoegsel = a.tussen === '' || b.tussen === '' ? 'ontbreekt' : a.tussen === b.tussen ? 'gelijk' : 'anders';
  if (a.delen.length === 0 || b.delen.length === 0) return { achternaam: 'ontbreekt', tussenvoegsel };
  return { achternaam: vergelijkDelen(a, b), tussenvoegsel };
}

/** First name and surname in each other's columns, both ways. */
export function isVerwisseld(a: Naam & { readonly voornaam?: string }, b: Naam & { readonly voornaam?: string }): boolean {
  const kern = (tekst: string | undefined): string => spelling(woorden(tekst ?? '').filter((w) => !isTussenvoegsel(w)).join(''));
  const [va, aa, vb, ab] = [kern(a.voornaam), kern(a.achternaam), kern(b.voornaam), kern(b.achternaam)];
  return va.length > 1 && aa.length > 1 && va === ab && aa === vb;
}
