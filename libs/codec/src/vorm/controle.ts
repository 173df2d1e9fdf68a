import type { Vorm } from '@loopplank/kernel';
import { isEchteDag, isEchtMoment } from './kalender';

/** One fault: JSON pointer of the field ('' = the whole value) and what is wrong, in Dutch. Never the value itself. */
export interface Vormfout {
  readonly pad: string;
  readonly uitleg: string;
}

/** Adds every fault in `waarde` to `fouten`. `gelezen`: read back from the log, where personal fields may be erased. */
export type Controle = (waarde: unknown, pad: string, fouten: Vormfout[], gelezen: boolean) => void;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** With the `u` flag this matches only a surrogate without its other half: text that is not well-formed UTF-16. */
const HALF_TEKEN = /[\ud800-\udfff]/u;

/** True when the text has at most `max` code points, so that an emoji counts as one and not as two. */
const hooguit = (tekst: string, max: number): boolean => {
  if (tekst.length <= max) return true;
  if (tekst.length > 2 * max) return false;
  let aantal = 0;
  for (const _ of tekst) if (++aantal > max) return false;
  return true;
};

type Soort = Vorm['soort'];
type VormVan<S extends Soort> = Extract<Vorm, { soort: S }>;

const eenvoudig = (klopt: (waarde: unknown) => boolean, uitleg: string): Controle =>
  (waarde, pad, fouten) => {
    if (!klopt(waarde)) fouten.push({ pad, uitleg });
  };

const tekst = (vorm: VormVan<'tekst'>): Controle => {
  const patroon = vorm.patroon === undefined ? undefined : new RegExp(vorm.patroon, 'u');
  return (waarde, pad, fouten) => {
    const fout = (uitleg: string): unknown => fouten.push({ pad, uitleg });
    if (typeof waarde !== 'string') fout('moet tekst zijn');
    else if (waarde === '') fout('mag niet leeg zijn');
    else if (!hooguit(waarde, vorm.max)) fout(`mag hooguit ${vorm.max} tekens hebben`);
    else if (HALF_TEKEN.test(waarde)) fout('bevat een half teken');
    else if (patroon && !patroon.test(waarde)) fout('heeft niet de juiste vorm');
  };
};

const geheel = (vorm: VormVan<'geheel'>): Controle =>
  eenvoudig(
    (w) => Number.isSafeInteger(w) && (w as number) >= vorm.min && (w as number) <= vorm.max,
    `moet een heel getal zijn van ${vorm.min} tot en met ${vorm.max}`,
  );

const keuze = (vorm: VormVan<'keuze'>): Controle => {
  const waarden = new Set<unknown>(vorm.waarden);
  return eenvoudig((w) => waarden.has(w), `moet een van deze zijn: ${vorm.waarden.join(', ')}`);
};

const lijst = (vorm: VormVan<'lijst'>): Controle => {
  const element = controleVan(vorm.van);
  return (waarde, pad, fouten, gelezen) => {
    if (!Array.isArray(waarde)) return void fouten.push({ pad, uitleg: 'moet een lijst zijn' });
    if (waarde.length > vorm.max) fouten.push({ pad, uitleg: `mag hooguit ${vorm.max} dingen bevatten` });
    const tot = Math.min(waarde.length, vorm.max);
    for (let i = 0; i < tot; i++) element(waarde[i], `${pad}/${i}`, fouten, gelezen);
  };
};

/** Field name → part of a JSON pointer. */
const ontsnapt = (veld: string): string => veld.replaceAll('~', '~0').replaceAll('/', '~1');

const object = (vorm: VormVan<'object'>): Controle => {
  const velden = Object.entries(vorm.velden).map(([naam, v]) => ({
    naam,
    optioneel: v.soort === 'optioneel',
    controle: controleVan(v.soort === 'optioneel' ? v.van : v),
  }));
  const bekend = new Set(Object.keys(vorm.velden));
  return (waarde, pad, fouten, gelezen) => {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) {
      return void fouten.push({ pad, uitleg: 'moet een object zijn' });
    }
    for (const veld of Object.keys(waarde)) {
      if (!bekend.has(veld)) fouten.push({ pad: `${pad}/${ontsnapt(veld)}`, uitleg: 'is een onbekend veld' });
    }
    for (const { naam, optioneel, controle } of velden) {
      const inhoud = (waarde as Record<string, unknown>)[naam];
      if (inhoud !== undefined) controle(inhoud, `${pad}/${naam}`, fouten, gelezen);
      else if (!optioneel) fouten.push({ pad: `${pad}/${naam}`, uitleg: 'ontbreekt' });
    }
  };
};

const persoonlijk = (vorm: VormVan<'persoonlijk'>): Controle => {
  const binnen = controleVan(vorm.van);
  return (waarde, pad, fouten, gelezen) => {
    if (waarde !== null || !gelezen) binnen(waarde, pad, fouten, gelezen);
  };
};

const optioneel = (vorm: VormVan<'optioneel'>): Controle => {
  const binnen = controleVan(vorm.van);
  return (waarde, pad, fouten, gelezen) => {
    if (waarde !== undefined) binnen(waarde, pad, fouten, gelezen);
  };
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
export function controleerVorm(vorm: Vorm, waarde: unknown, { gelezen = false } = {}): Vormfout[] {
  const fouten: Vormfout[] = [];
  controleVan(vorm)(waarde, '', fouten, gelezen);
  return fouten;
}
