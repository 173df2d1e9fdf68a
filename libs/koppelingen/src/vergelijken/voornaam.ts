import { distance } from 'fastest-levenshtein';
import { klank, spelling, woorden } from '@loopplank/dossier';
import { ROEPNAMEN } from './roepnamen';
import type { Hoe } from './persoon';

const kern = (naam: string): string => spelling(woorden(naam).join(''));

/** Given name → every name it may stand beside, and back. */
const NAAST: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const naast = new Map<string, Set<string>>();
  const bij = (a: string, b: string) => naast.set(a, (naast.get(a) ?? new Set<string>()).add(b));
  for (const [gegeven, geroepen] of Object.entries(ROEPNAMEN)) {
    for (const r of geroepen.split(' ')) {
      bij(kern(gegeven), kern(r));
      bij(kern(r), kern(gegeven));
    }
  }
  return naast;
})();

/** One of the two may be what somebody with the other name is called. */
export const zijnRoepnamen = (a: string, b: string): boolean => NAAST.get(a)?.has(b) ?? false;

/** How many letters may differ in a word of this length before it is another word. */
const mag = (lengte: number): number => (lengte < 4 ? 0 : lengte < 8 ? 1 : 2);

/** Two letters that changed places are one mistake. */
const fouten = (a: string, b: string): number => {
  const d = distance(a, b);
  return d === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('') ? 1 : d;
};

/** A slip of the pen, or written down from hearing; null: another word. Both spelled by `spelling`. */
export function lijktWoord(a: string, b: string): 'tikfout' | 'klank' | null {
  if (fouten(a, b) <= mag(Math.min(a.length, b.length))) return 'tikfout';
  const [ka, kb] = [klank(a), klank(b)];
  return ka.length > 2 && ka === kb && distance(a, b) <= Math.max(a.length, b.length) / 2 ? 'klank' : null;
}

interface Voornamen {
  readonly alle: readonly string[];
  readonly aaneen: string;
  /** Only letters: "J.P.". */
  readonly letters: boolean;
}

function lees(naam: string | undefined): Voornamen {
  const alle = woorden(naam ?? '').map(spelling);
  return { alle, aaneen: spelling(alle.join('')), letters: alle.length > 0 && alle.every((w) => w.length === 1) };
}

/** Initials against names: the first ones must be the same, as far as both go. */
const zelfdeLetters = (a: Voornamen, b: Voornamen): boolean => a.alle.every((w, i) => b.alle[i] === undefined || b.alle[i][0] === w[0]);

/** First names, however many of them somebody wrote down. Symmetric. */
export function vergelijkVoornaam(links: string | undefined, rechts: string | undefined): Hoe {
  const [a, b] = [lees(links), lees(rechts)];
  const [eersteA, eersteB] = [a.alle[0], b.alle[0]];
  if (eersteA === undefined || eersteB === undefined) return 'ontbreekt';
  if (a.letters || b.letters) return zelfdeLetters(a, b) ? 'voorletter' : 'anders';
  if (eersteA === eersteB || a.aaneen === b.aaneen) return 'gelijk';
  if (zijnRoepnamen(eersteA, eersteB) || zijnRoepnamen(a.aaneen, b.aaneen)) return 'roepnaam';
  const slip = lijktWoord(eersteA, eersteB) ?? lijktWoord(a.aaneen, b.aaneen);
  if (slip) return slip;
  // Called by a second name: "Maria Johanna" and "Hanneke".
  const inAnder = (naam: string, ander: Voornamen) => ander.alle.some((w) => w.length > 1 && (w === naam || zijnRoepnamen(w, naam)));
  return inAnder(eersteA, b) || inAnder(eersteB, a) ? 'andereVoornaam' : 'anders';
}
