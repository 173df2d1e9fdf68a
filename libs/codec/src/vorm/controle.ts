import type { Vorm } from '@loopplank/kernel';
import { isEchteDag, isEchtMoment } from './kalender';

/** One fault: JSON pointer of the field ('' = the whole value) and what is wrong, in Dutch. Never the value itself. */
export interface Vormfout {
  readonly pad: string;
  readonly uitleg: string;
}

/**
 * Every fault in a value, or null when there is none; nothing is built while all is well.
 * `gelezen`: read back from the log, where personal fields may be erased.
 */
export type Controle = (waarde: unknown, gelezen: boolean) => readonly Vormfout[] | null;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** False for text with half a surrogate pair: it cannot be written as UTF-8 and read back. (Not yet in TypeScript's lib.) */
const isGaaf = (tekst: string): boolean => (tekst as string & { isWellFormed(): boolean }).isWellFormed();

/** True when the text has at most `max` code points, so that an emoji counts as one and not as two. */
const hooguit = (tekst: string, max: number): boolean => {
  if (tekst.length <= max) return true;
  if (tekst.length > 2 * max) return false;
  let aantal = 0;
  for (const _ of tekst) if (++aantal > max) return false;
  return true;
};

const fout = (uitleg: string): readonly Vormfout[] => [{ pad: '', uitleg }];
const onder = (stuk: string | number, fouten: readonly Vormfout[]): Vormfout[] =>
  fouten.map((f) => ({ pad: `/${stuk}${f.pad}`, uitleg: f.uitleg }));
/** Field name → part of a JSON pointer. */
const ontsnapt = (veld: string): string => veld.replaceAll('~', '~0').replaceAll('/', '~1');

type VormVan<S extends Vorm['soort']> = Extract<Vorm, { soort: S }>;

const eenvoudig = (klopt: (waarde: unknown) => boolean, uitleg: string): Controle => {
  const fouten = fout(uitleg);
  return (waarde) => (klopt(waarde) ? null : fouten);
};

const tekst = ({ max, patroon }: VormVan<'tekst'>): Controle => {
  const vorm = patroon === undefined ? undefined : new RegExp(patroon, 'u');
  return (waarde) => {
    if (typeof waarde !== 'string') return fout('moet tekst zijn');
    if (waarde === '') return fout('mag niet leeg zijn');
    if (!hooguit(waarde, max)) return fout(`mag hooguit ${max} tekens hebben`);
    if (!isGaaf(waarde)) return fout('bevat een half teken');
    return vorm === undefined || vorm.test(waarde) ? null : fout('heeft niet de juiste vorm');
  };
};

const geheel = ({ min, max }: VormVan<'geheel'>): Controle =>
  eenvoudig(
    (w) => Number.isSafeInteger(w) && (w as number) >= min && (w as number) <= max,
    `moet een heel getal zijn van ${min} tot en met ${max}`,
  );

const keuze = (vorm: VormVan<'keuze'>): Controle => {
  const waarden = new Set<unknown>(vorm.waarden);
  return eenvoudig((w) => waarden.has(w), `moet een van deze zijn: ${vorm.waarden.join(', ')}`);
};

const lijst = ({ van, max }: VormVan<'lijst'>): Controle => {
  const element = controleVan(van);
  return (waarde, gelezen) => {
    if (!Array.isArray(waarde)) return fout('moet een lijst zijn');
    if (waarde.length > max) return fout(`mag hooguit ${max} dingen bevatten`);
    let fouten: Vormfout[] | null = null;
    for (let i = 0; i < waarde.length; i++) {
      const gevonden = element(waarde[i], gelezen);
      if (gevonden) (fouten ??= []).push(...onder(i, gevonden));
    }
    return fouten;
  };
};

const object = (vorm: VormVan<'object'>): Controle => {
  const bekend = new Set(Object.keys(vorm.velden));
  const velden = Object.entries(vorm.velden).map(([naam, v]) => ({ naam, controle: controleVan(v) }));
  return (waarde, gelezen) => {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return fout('moet een object zijn');
    let aanwezig = 0;
    let fouten: Vormfout[] | null = null;
    for (const { naam, controle } of velden) {
      const inhoud = (waarde as Record<string, unknown>)[naam];
      if (inhoud !== undefined) aanwezig++;
      const gevonden = controle(inhoud, gelezen);
      if (gevonden) (fouten ??= []).push(...onder(naam, inhoud === undefined ? fout('ontbreekt') : gevonden));
    }
    const namen = Object.keys(waarde);
    if (namen.length !== aanwezig) {
      for (const naam of namen) if (!bekend.has(naam)) (fouten ??= []).push({ pad: `/${ontsnapt(naam)}`, uitleg: 'is een onbekend veld' });
    }
    return fouten;
  };
};

const optioneel = ({ van }: VormVan<'optioneel'>): Controle => {
  const binnen = controleVan(van);
  return (waarde, gelezen) => (waarde === undefined ? null : binnen(waarde, gelezen));
};

const persoonlijk = ({ van }: VormVan<'persoonlijk'>): Controle => {
  const binnen = controleVan(van);
  return (waarde, gelezen) => (waarde === null && gelezen ? null : binnen(waarde, gelezen));
};

function maak(vorm: Vorm): Controle {
  switch (vorm.soort) {
    case 'tekst': return tekst(vorm);
    case 'geheel': return geheel(vorm);
    case 'waarheid': return eenvoudig((w) => typeof w === 'boolean', 'moet waar of onwaar zijn');
    case 'dag': return eenvoudig(isEchteDag, 'moet een bestaande dag zijn (jjjj-mm-dd)');
    case 'moment': return eenvoudig(isEchtMoment, 'moet een bestaand moment zijn (jjjj-mm-ddTuu:mm:ss.mmmZ)');
    case 'id': return eenvoudig((w) => typeof w === 'string' && UUID.test(w), 'moet een UUID in kleine letters zijn');
    case 'keuze': return keuze(vorm);
    case 'lijst': return lijst(vorm);
    case 'object': return object(vorm);
    case 'optioneel': return optioneel(vorm);
    case 'persoonlijk': return persoonlijk(vorm);
  }
}

const gemaakt = new WeakMap<Vorm, Controle>();

/** The check of a shape, compiled once per shape. */
export function controleVan(vorm: Vorm): Controle {
  let controle = gemaakt.get(vorm);
  if (!controle) gemaakt.set(vorm, (controle = maak(vorm)));
  return controle;
}

/**
 * Everything in `waarde` that does not fit `vorm`; empty when it fits. Unknown fields are refused,
 * texts count in code points and must be well-formed, days and moments must exist, and an optional field is absent,
 * never null. A personal field may be null only when it was read back (`gelezen`): null means erased.
 */
export function controleerVorm(vorm: Vorm, waarde: unknown, { gelezen = false } = {}): readonly Vormfout[] {
  return controleVan(vorm)(waarde, gelezen) ?? [];
}
