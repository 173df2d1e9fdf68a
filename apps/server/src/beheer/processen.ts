import type { Huis } from '../huis';
import type { VerbRegel } from './protocol';

/** The lines of `status` about policies at work. */
export function processenRegels({ processen, instellingen }: Pick<Huis, 'processen' | 'instellingen'>): readonly string[] {
  const { werkt, positie, fout, stil } = processen.staat();
  if (!instellingen.rollen.includes('worker')) return ['processen: lopen op een andere server'];
  const eerste = fout !== undefined ? `staan stil, bij ${positie} (${fout})` : werkt ? `lopen, tot ${positie}` : 'een andere server is aan de beurt';
  return [`processen: ${eerste}`, ...stil.map((s) => `${s.streamId}: geparkeerd sinds ${s.sinds} (${s.reden})`)];
}

/** Lets one process that stands still go on, by the name that `status` gives it; or all of them: `proces-alles`. */
export async function hervatProcessen({ processen }: Pick<Huis, 'processen'>, naam: string): Promise<VerbRegel> {
  const namen = naam === 'proces-alles' ? processen.staat().stil.map((s) => s.streamId) : [naam];
  const nog: string[] = [];
  for (const streamId of namen) {
    if (!(await processen.hervat(streamId)) && naam !== 'proces-alles') return { soort: 'klaar', code: 2, tekst: `Dit proces staat niet stil: ${streamId}.` };
    if (await processen.staatStil(streamId)) nog.push(streamId);
  }
  if (nog.length > 0) return { soort: 'klaar', code: 1, tekst: `Staat nog stil: ${nog.join(', ')}. Zie loopplank status.` };
  return { soort: 'klaar', code: 0, tekst: namen.length === 1 ? `${namen[0]} loopt weer.` : `${namen.length} processen lopen weer.` };
}
