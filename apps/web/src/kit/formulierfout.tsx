import type { Probleem } from '../client/probleem';
import { woorden } from '../woorden';
import { Foutoverzicht } from './foutoverzicht';

/** Why saving failed, above the buttons of a short form. What was typed is still there. */
export function Formulierfout({ fout, ronde = 1 }: { fout: Probleem | null; ronde?: number }) {
  if (!fout) return null;
  const regels = fout.fouten.length > 0 ? fout.fouten.map((f) => ({ tekst: f.uitleg })) : [{ tekst: fout.detail }];
  return <Foutoverzicht titel={woorden.fouten.nietBewaard} fouten={fout.kenmerk && fout.status >= 500 ? [...regels, { tekst: woorden.fouten.kenmerk(fout.kenmerk) }] : regels} ronde={ronde} />;
}
