import type { Klasse, Velden, Vorm } from '@loopplank/kernel';

/** A personal field on its way to its key. */
export interface PersoonlijkVeld {
  readonly klasse: Klasse;
  readonly onderwerp: string;
  /** JSON pointer in `data`. */
  readonly pad: string;
  readonly waarde: unknown;
}

/** Checked data → a copy with the clear fields only, in the order of the shape; personal fields go to `apart`. */
type Splitser = (waarde: unknown, pad: string, eigenaar: string, apart: PersoonlijkVeld[]) => unknown;

/** Names that mean something to JavaScript itself or to JSON pointers are not field names. */
const VELDNAAM = /^[a-z][A-Za-z0-9]*$/;

const zelf: Splitser = (waarde) => waarde;

const zonder = (vorm: Vorm): Vorm => (vorm.soort === 'optioneel' ? vorm.van : vorm);

const bevatPersoonlijk = (vorm: Vorm): boolean => {
  switch (vorm.soort) {
    case 'persoonlijk': return true;
    case 'optioneel':
    case 'lijst': return bevatPersoonlijk(vorm.van);
    case 'object': return Object.values(vorm.velden).some(bevatPersoonlijk);
    default: return false;
  }
};

/** A value inside a field: copied, or taken as it is when it cannot be anything but itself. */
function helder(vorm: Vorm, waar: string): Splitser {
  switch (vorm.soort) {
    case 'persoonlijk': throw new Error(`${waar}: a personal field stands directly in an object`);
    case 'optioneel': throw new Error(`${waar}: only a field of an object is optional`);
    case 'lijst': {
      const element = helder(vorm.van, waar);
      if (element === zelf) return zelf;
      return (waarde, pad, eigenaar, apart) => (waarde as unknown[]).map((w, i) => element(w, `${pad}/${i}`, eigenaar, apart));
    }
    case 'object': return splitserVan(vorm.velden, waar);
    default: return zelf;
  }
}

/** The reader of the subject of one personal field. */
function onderwerpVan(velden: Velden, veld: string | undefined, waar: string) {
  if (veld === undefined) return (_: Record<string, unknown>, eigenaar: string): string => eigenaar;
  if (velden[veld]?.soort !== 'id') throw new Error(`${waar}: its subject "${veld}" is not a required clear id beside it`);
  return (object: Record<string, unknown>): string => `jongere-${object[veld] as string}`;
}

/** Compiles a shape once into the function that splits its data. Throws on a shape the log cannot hold. */
export function splitserVan(velden: Velden, waar: string): Splitser {
  const stappen = Object.entries(velden).map(([naam, vorm]) => {
    const hier = `${waar}/${naam}`;
    if (!VELDNAAM.test(naam) || naam in Object.prototype) throw new Error(`${hier}: not a name for a field`);
    const v = zonder(vorm);
    if (v.soort !== 'persoonlijk') return { naam, splits: helder(v, hier) };
    if (bevatPersoonlijk(v.van)) throw new Error(`${hier}: a personal field holds no other personal field`);
    const binnen = helder(v.van, hier);
    return { naam, splits: binnen, klasse: v.klasse, onderwerp: onderwerpVan(velden, v.onderwerp, hier) };
  });
  return (waarde, pad, eigenaar, apart) => {
    const bron = waarde as Record<string, unknown>;
    const uit: Record<string, unknown> = {};
    for (const { naam, splits, klasse, onderwerp } of stappen) {
      const inhoud = bron[naam];
      if (inhoud === undefined) continue;
      const hier = `${pad}/${naam}`;
      const kopie = splits === zelf ? inhoud : splits(inhoud, hier, eigenaar, apart);
      if (klasse === undefined) uit[naam] = kopie;
      else apart.push({ klasse, onderwerp: onderwerp(bron, eigenaar), pad: hier, waarde: kopie });
    }
    return uit;
  };
}

/** Puts a value back at its JSON pointer. False when the place for it is not there. */
export function zetTerug(data: Record<string, unknown>, pad: string, waarde: unknown): boolean {
  const delen = pad.split('/');
  let plek: unknown = data;
  for (let i = 1; i < delen.length - 1; i++) plek = (plek as Record<string, unknown> | undefined)?.[delen[i]];
  if (typeof plek !== 'object' || plek === null || delen.length < 2) return false;
  (plek as Record<string, unknown>)[delen[delen.length - 1]] = waarde;
  return true;
}
