import { RUSTIG } from '../machine';
import type { Latenties, Spreiding } from '../meten/statistiek';
import type { Doel, Rij } from './rij';
import type { Verslag } from './verslag';

/** Three figures that matter, in Dutch. */
const getal = (w: number): string => w.toLocaleString('nl-NL', { maximumFractionDigits: w >= 100 ? 0 : w >= 10 ? 1 : 2 });
const procent = (w: number): string => `${(100 * w).toLocaleString('nl-NL', { maximumFractionDigits: w < 0.1 ? 1 : 0 })}%`;

const metSpreiding = (s: Spreiding | null, toon: (w: number) => string): string =>
  s === null ? '–' : s.min === s.max ? toon(s.mediaan) : `${toon(s.mediaan)} [${toon(s.min)}..${toon(s.max)}]`;

const percentielen = (l: Latenties | null | undefined): string => (l ? `${getal(l.p50)} / ${getal(l.p95)} / ${getal(l.p99)}` : '–');

/** Rates as a share of the floor, times as a multiple of it. */
const verhouding = ({ verhouding: v, maat }: Rij): string => metSpreiding(v, maat === 'tempo' ? procent : (w) => `${getal(w)}×`);

function doel({ doel: d, maat, eenheid, gehaald }: Verslag['rijen'][number]): string {
  if (!d) return '–';
  const teken = ({ minstens: '≥', hoogstens: '≤' } satisfies Record<Doel['soort'], string>)[d.soort];
  const grens = d.op === 'ons' ? `${getal(d.grens)} ${eenheid}` : maat === 'tempo' ? procent(d.grens) : `${d.grens}×`;
  return `${teken} ${grens} ${gehaald ? 'gehaald' : 'niet gehaald'}`;
}

/** A number behind which the work was wrong is struck through. */
function cellen(rij: Verslag['rijen'][number]): string[] {
  const streep = (tekst: string): string => (rij.juist || tekst === '–' ? tekst : `~~${tekst}~~`);
  const soort = rij.maat === 'tempo' || rij.maat === 'waarde' ? rij.eenheid : `${rij.eenheid} ${rij.maat}`;
  return [
    String(rij.figuur), rij.naam, soort,
    streep(metSpreiding(rij.ons, getal)), metSpreiding(rij.vloer, getal), streep(verhouding(rij)),
    streep(percentielen(rij.latenties?.ons)), percentielen(rij.latenties?.vloer),
    doel(rij), rij.juist ? 'juist' : 'FOUT',
  ];
}

const KOP = ['nr', 'cijfer', 'maat', 'ons', 'vloer', 'ons ÷ vloer', 'ons p50/p95/p99', 'vloer p50/p95/p99', 'doel', 'uitkomst'];

/** The table of a run: plain on a terminal, and Markdown when pasted. */
export function tabel(verslag: Verslag): string {
  const rijen = verslag.rijen.map(cellen);
  const breedte = KOP.map((kop, i) => Math.max(kop.length, ...rijen.map((r) => (r[i] as string).length)));
  const regel = (r: readonly string[]): string => `| ${r.map((cel, i) => cel.padEnd(breedte[i] as number)).join(' | ')} |`;
  return [regel(KOP), `|${breedte.map((b) => '-'.repeat(b + 2)).join('|')}|`, ...rijen.map(regel)].join('\n');
}

/** What the numbers were taken on. */
export function feiten({ op, maat, machine: m, gebeurtenissen, seconden }: Verslag): string {
  return [
    `Maat ${maat.naam}: ${getal(maat.jongeren)} jongeren, ${getal(gebeurtenissen)} gebeurtenissen. ${op}, in ${getal(seconden)} s.`,
    `Machine: ${m.kernen} × ${m.processor}, ${getal(m.geheugenMb)} MB, ${m.platform}, Node ${m.node}. Belasting bij de start ${getal(m.belasting)}; fsync p50 ${getal(m.fsyncP50)} ms, p99 ${getal(m.fsyncP99)} ms.`,
  ].join('\n');
}

export const waarschuwing = (belasting: number): string | null =>
  belasting <= RUSTIG
    ? null
    : `Let op: anderen waren ook aan het werk (belasting ${getal(belasting)}, rustig is hoogstens ${getal(RUSTIG)}). Verhoudingen blijven bruikbaar, losse tijden niet.`;

/** What was not right, one line each. */
export const fouten = ({ rijen }: Verslag): string[] =>
  rijen.flatMap((rij) => rij.controles.filter((c) => !c.goed).map((c) => `FOUT in «${rij.naam}»: ${c.wat}${c.anders ? ` (${c.anders})` : ''}`));
