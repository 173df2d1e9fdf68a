import type { Bandperiode, Bandpunt, Bandrij } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { dagenTussen, dagUitDelen } from '../../tijd/dagen';
import { maandKort } from '../../tijd/zeg';

/** Arithmetic of the lanes: days become percentages of the window, overlapping bars get tracks of their own. */
export interface Venster {
  readonly van: Dag;
  readonly tot: Dag;
  /** The day the picture is of: the line. */
  readonly peil: Dag;
}

/** Where a day lies, in percent; `einde`: after that day instead of before it. */
export function plek(d: Dag, v: Venster, einde = false): number {
  const p = ((dagenTussen(v.van, d) + (einde ? 1 : 0)) / (dagenTussen(v.van, v.tot) + 1)) * 100;
  return Math.round(Math.min(100, Math.max(0, p)) * 100) / 100;
}

export interface Stuk {
  readonly x: number;
  readonly breed: number;
}

/** What of a stretch lies in the window, split at the day of the picture: known, and expected after it. */
export function stukken(p: { vanDatum: Dag; totDatum?: Dag | undefined }, v: Venster): { bekend?: Stuk; verwacht?: Stuk } {
  const [begin, einde] = [plek(p.vanDatum, v), p.totDatum === undefined ? plek(v.peil, v, true) : plek(p.totDatum, v, true)];
  const nu = plek(v.peil, v, true);
  const stuk = (a: number, b: number): Stuk | undefined => (b > a ? { x: a, breed: Math.round((b - a) * 100) / 100 } : undefined);
  const bekend = stuk(begin, Math.min(einde, nu));
  const verwacht = stuk(Math.max(begin, nu), einde);
  return { ...(bekend ? { bekend } : {}), ...(verwacht ? { verwacht } : {}) };
}

/** Bars that overlap lie below each other: the fewest tracks, in order of their beginning. */
export function sporen(perioden: readonly Bandperiode[]): Bandperiode[][] {
  const uit: Bandperiode[][] = [];
  for (const p of [...perioden].sort((a, b) => (a.vanDatum < b.vanDatum ? -1 : 1))) {
    const vrij = uit.find((spoor) => {
      const laatste = spoor.at(-1)!;
      return laatste.totDatum !== undefined && laatste.totDatum < p.vanDatum;
    });
    if (vrij) vrij.push(p);
    else uit.push([p]);
  }
  return uit;
}

export interface Streep {
  readonly x: number;
  readonly tekst: string;
  /** A new year, clear of the word of today: also shown where there is little room. */
  readonly jaar: boolean;
}

/** Quarters on the axis; January carries the year. */
export function as(v: Venster): Streep[] {
  const uit: Streep[] = [];
  for (let jaar = Number(v.van.slice(0, 4)); jaar <= Number(v.tot.slice(0, 4)); jaar++) {
    for (const maand of [1, 4, 7, 10]) {
      const d = dagUitDelen(jaar, maand, 1)!;
      const ruimte = Math.abs(plek(d, v) - plek(v.peil, v));
      if (d > v.van && d < v.tot && ruimte > 4) uit.push({ x: plek(d, v), tekst: maand === 1 ? String(jaar) : maandKort(d), jaar: maand === 1 && ruimte > 14 });
    }
  }
  return uit;
}

/** Only what belongs to one organisation; what belongs to none stays. */
export const vanOrganisatie = (rij: Bandrij, organisatieId: string | null): Bandrij => {
  if (organisatieId === null) return rij;
  const past = (x: { organisatie?: { id: string } | undefined }) => x.organisatie === undefined || x.organisatie.id === organisatieId;
  return { ...rij, perioden: rij.perioden.filter(past), punten: rij.punten.filter(past) };
};

/** How much two dots may be apart, in percent, before they would touch on a small screen. */
const RAAKT = 1.4;

export interface Stip extends Bandpunt {
  readonly x: number;
  /** The count is written out: more than one, and room for the words. */
  readonly telt: boolean;
}

/** Room that a written count needs, in percent. */
const TELRUIMTE = 3.2;

const metTelling = (stippen: readonly Omit<Stip, 'telt'>[]): Stip[] => {
  let vorige = -TELRUIMTE;
  return stippen.map((s) => {
    const telt = s.aantal > 1 && s.x - vorige >= TELRUIMTE;
    if (telt) vorige = s.x;
    return { ...s, telt };
  });
};

/** Dots of one kind that would touch become one with a count. */
export function samen(punten: readonly Bandpunt[], v: Venster): Stip[] {
  const uit: Omit<Stip, 'telt'>[] = [];
  for (const p of punten) {
    const x = (plek(p.opDatum, v) + plek(p.opDatum, v, true)) / 2;
    const vorige = uit.findLast((q) => q.soort === p.soort);
    if (vorige && x - vorige.x < RAAKT) uit[uit.indexOf(vorige)] = { ...vorige, aantal: vorige.aantal + p.aantal };
    else uit.push({ ...p, x });
  }
  return metTelling(uit.sort((a, b) => a.x - b.x));
}
