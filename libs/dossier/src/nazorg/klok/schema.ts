import { type Dag, dagenTussen, plusDagen, plusMaanden } from '@loopplank/kernel';
import type { Programma, Ritme, Ritmestuk } from './programma';

export type Momentsoort = 'regulier' | 'contract' | 'inhaal' | 'slot';

/** A planned contact with the days on which contact counts for it, both included. */
export interface Nazorgmoment {
  readonly gepland: Dag;
  readonly van: Dag;
  readonly tot: Dag;
  readonly soort: Momentsoort;
}

/** Half open: active again on `hervatOp`. */
export interface Pauze {
  readonly id?: string;
  readonly van: Dag;
  readonly hervatOp: Dag;
  readonly effect: 'teltDoor' | 'schuift';
}

export const metVenster = (gepland: Dag, soort: Momentsoort, r: Ritme): Nazorgmoment => ({
  gepland, soort, van: plusDagen(gepland, -r.vensterVoor), tot: plusDagen(gepland, r.vensterNa),
});

/** Days of one stretch, counted from the anchor, so that a short month never makes later ones shorter. */
function dagenVan(anker: Dag, vanMaand: number, { totMaand, elke }: Ritmestuk): Dag[] {
  const [begin, einde] = [plusMaanden(anker, vanMaand), plusMaanden(anker, totMaand)];
  const dagen: Dag[] = [];
  for (let n = 1; ; n++) {
    const d = 'dagen' in elke ? plusDagen(begin, n * elke.dagen) : plusMaanden(anker, vanMaand + n * elke.maanden);
    if (d > einde) return dagen;
    dagen.push(d);
  }
}

/** Months are asked of the calendar, which is slow, and a class shares its anchor: what was computed before is kept. Emptied when full. */
const ONTHOUDEN = 2000;
const bekend = new Map<string, readonly Dag[]>();

/** The planned days of a programme before its end: the rhythm, without windows. */
export function ritmedagen(anker: Dag, programma: Programma): readonly Dag[] {
  const sleutel = `${programma.code} ${programma.versie} ${programma.lengteMaanden} ${anker}`;
  const eerder = bekend.get(sleutel);
  if (eerder) return eerder;
  const dagen = berekend(anker, programma);
  if (bekend.size >= ONTHOUDEN) bekend.clear();
  bekend.set(sleutel, dagen);
  return dagen;
}

function berekend(anker: Dag, { ritme, lengteMaanden }: Programma): Dag[] {
  const einde = plusMaanden(anker, lengteMaanden);
  return ritme.stukken
    .flatMap((stuk, i) => dagenVan(anker, i === 0 ? 0 : ritme.stukken[i - 1]!.totMaand, stuk))
    .filter((d) => d < einde);
}

/** Extra days around the ends of contracts, unless a regular one is near. */
export function contractdagen(eindes: readonly Dag[], gewoon: readonly Dag[], r: Ritme): Dag[] {
  const { voor, na, elke } = r.contract;
  const extra = eindes.flatMap((einde) => Array.from({ length: Math.floor((voor + na) / elke) + 1 }, (_, i) => plusDagen(einde, i * elke - voor)));
  return [...new Set(extra)].filter((d) => !gewoon.some((g) => Math.abs(dagenTussen(g, d)) <= r.vensterVoor));
}

/** Stretches that overlap or touch become one; overlapping days count once. */
export function verenigd(pauzes: readonly Pauze[]): Pauze[] {
  const uit: Pauze[] = [];
  for (const p of [...pauzes].filter((p) => p.hervatOp > p.van).sort((a, b) => (a.van < b.van ? -1 : 1))) {
    const vorige = uit.at(-1);
    if (vorige && p.van <= vorige.hervatOp) uit[uit.length - 1] = { ...vorige, hervatOp: p.hervatOp > vorige.hervatOp ? p.hervatOp : vorige.hervatOp };
    else uit.push(p);
  }
  return uit;
}

/** By how many days the pauses that move the end have moved a day: every such pause that began on or before it, as it moves. */
export function verschoven(d: Dag, schuivend: readonly Pauze[]): { readonly dag: Dag; readonly dagen: number } {
  let [dag, dagen] = [d, 0];
  for (const p of schuivend) {
    if (p.van > dag) break;
    const lang = dagenTussen(p.van, p.hervatOp);
    dagen += lang;
    dag = plusDagen(dag, lang);
  }
  return { dag, dagen };
}

const raaktPauze = (m: Nazorgmoment, pauzes: readonly Pauze[]): boolean => pauzes.some((p) => m.van < p.hervatOp && m.tot >= p.van);

/**
 * The whole schedule of a clock: regular and contract moments as pauses left them, and one to catch up after each
 * pause, which takes the place of regular ones in its days.
 */
export function schemaVan(anker: Dag, programma: Programma, pauzes: readonly Pauze[], contracteindes: readonly Dag[], einde: Dag): Nazorgmoment[] {
  const r = programma.ritme;
  const samen = verenigd(pauzes);
  const schuivend = verenigd(pauzes.filter((p) => p.effect === 'schuift'));
  const gewoon = ritmedagen(anker, programma).map((d) => verschoven(d, schuivend).dag);
  const extra = contractdagen(contracteindes, gewoon, r).filter((d) => d > anker && d < einde);
  const inhaal = samen.map((p): Nazorgmoment => ({ gepland: plusDagen(p.hervatOp, r.inhaalDagen), van: p.hervatOp, tot: plusDagen(p.hervatOp, r.inhaalDagen), soort: 'inhaal' }));
  const gepland = [...gewoon.map((d) => metVenster(d, 'regulier', r)), ...extra.map((d) => metVenster(d, 'contract', r))]
    .filter((m) => !raaktPauze(m, samen) && !inhaal.some((i) => m.gepland >= i.van && m.gepland <= i.tot));
  return [...gepland, ...inhaal.filter((i) => i.gepland <= einde)].sort((a, b) => (a.gepland < b.gepland ? -1 : a.gepland > b.gepland ? 1 : 0));
}
