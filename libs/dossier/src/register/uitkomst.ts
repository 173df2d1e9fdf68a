import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { metDeHand } from './afleiding';
import type { Register } from './events';
import type { Registerregel } from './meld-registerstand';
import { inhoudNa, standenVan, standtekst } from './state';

/** What a row of a register would change. `verouderd`: we know something later; it is kept as history. `bevestigd`: the same, told again of a later moment. */
export type Registeruitkomst = 'nieuw' | 'gewijzigd' | 'gelijk' | 'bevestigd' | 'verouderd' | 'conflict';

/** The outcome of one row, judged on the file as it is before the row is taken over. */
export function registeruitkomst(d: Dossier, register: Register, r: Registerregel): Registeruitkomst {
  const g = { register, gegeven: r.gegeven };
  const eerder = standenVan(d, g);
  const tekst = standtekst({ verwijderd: r.verwijderd ?? false, ...(r.inhoud ? { inhoud: r.inhoud } : {}) });
  const toen = eerder.filter((s) => s.data.standOp === r.standOp);
  if (toen.some((s) => standtekst(s.data) === tekst)) return 'gelijk';
  // The register says two things of one moment, or somebody here knew better.
  if (toen.length > 0) return 'conflict';
  const stand = eerder.at(-1);
  if (!stand) return r.verwijderd ? 'verouderd' : 'nieuw';
  if (stand.data.standOp > r.standOp) return 'verouderd';
  const [was, wordt] = [eerder.map((s) => s.data), [...eerder.map((s) => s.data), { verwijderd: r.verwijderd ?? false, ...(r.inhoud ? { inhoud: r.inhoud } : {}) }]].map(inhoudNa);
  if (gelijk(was, wordt)) return 'bevestigd';
  return metDeHand(d, g) ? 'conflict' : 'gewijzigd';
}
