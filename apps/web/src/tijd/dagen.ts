import type { Dag, Moment } from '@loopplank/kernel';

/** Calendar arithmetic for the screens: days are plain dates, instants become days in Europe/Amsterdam. */
const DAG_MS = 86_400_000;
const TIJDZONE = 'Europe/Amsterdam';

const delen = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIJDZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

const deel = (soort: string, m: Date): string => delen.formatToParts(m).find((d) => d.type === soort)!.value;

/** The Amsterdam day in which an instant falls. */
export function dagVan(moment: Moment | string | number): Dag {
  const m = new Date(moment);
  return `${deel('year', m)}-${deel('month', m)}-${deel('day', m)}` as Dag;
}

/** Wall-clock time in Amsterdam: `08:14`. */
export function uurVan(moment: Moment | string | number): string {
  const m = new Date(moment);
  return `${deel('hour', m)}:${deel('minute', m)}`;
}

const utc = (d: Dag): number => Date.UTC(Number(d.slice(0, 4)), Number(d.slice(5, 7)) - 1, Number(d.slice(8, 10)));

export const dagUitDelen = (jaar: number, maand: number, dag: number): Dag | null => {
  const d = new Date(Date.UTC(jaar, maand - 1, dag));
  const echt = d.getUTCFullYear() === jaar && d.getUTCMonth() === maand - 1 && d.getUTCDate() === dag;
  return echt ? (d.toISOString().slice(0, 10) as Dag) : null;
};

export const plusDagen = (d: Dag, dagen: number): Dag => new Date(utc(d) + dagen * DAG_MS).toISOString().slice(0, 10) as Dag;

/** Whole days from `van` to `tot`; negative when `tot` is earlier. */
export const dagenTussen = (van: Dag, tot: Dag): number => Math.round((utc(tot) - utc(van)) / DAG_MS);

/** 1 = Monday … 7 = Sunday. */
export const weekdag = (d: Dag): number => new Date(utc(d)).getUTCDay() || 7;

/** The first weekday on or after `d`. Public holidays are not known here. */
export const opWerkdag = (d: Dag): Dag => (weekdag(d) <= 5 ? d : plusDagen(d, 8 - weekdag(d)));

/**
 * The instant of a wall-clock time on a day in Amsterdam. In the hour that is skipped or doubled when
 * the clock changes, the winter reading is taken.
 */
export function momentOp(d: Dag, uur: number, minuut: number, seconde = 0): Moment {
  const wand = utc(d) + ((uur * 60 + minuut) * 60 + seconde) * 1000;
  const poging = (verschil: number) => wand - verschil * 3_600_000;
  const klopt = (ms: number) => dagVan(ms) === d && uurVan(ms) === `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`;
  const ms = klopt(poging(1)) ? poging(1) : klopt(poging(2)) ? poging(2) : poging(1);
  return new Date(ms).toISOString() as Moment;
}

export type Datumfout = 'leeg' | 'vorm' | 'bestaatNiet';

/** Reads what people type: `22-06-2026`, `22/6/26`, `22 6 2026`, `22062026`. Two-digit years are 2000 and later. */
export function leesDatum(tekst: string): { dag: Dag } | { fout: Datumfout; dagnr?: number; maandnr?: number } {
  const schoon = tekst.trim();
  if (schoon === '') return { fout: 'leeg' };
  const los = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/.exec(schoon) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(schoon);
  if (!los) return { fout: 'vorm' };
  const [d, m, j] = [Number(los[1]), Number(los[2]), Number(los[3])];
  const dag = dagUitDelen(j < 100 ? 2000 + j : j, m, d);
  return dag ? { dag } : { fout: 'bestaatNiet', dagnr: d, maandnr: m };
}

/** As typed in a field: `22-06-2026`. */
export const alsInvoer = (d: Dag): string => `${d.slice(8, 10)}-${d.slice(5, 7)}-${d.slice(0, 4)}`;

/** Reads `8:05`, `08.05`, `0805` or `8`. */
export function leesTijd(tekst: string): { uur: number; minuut: number } | null {
  const los = /^(\d{1,2})(?:[:. ]?(\d{2}))?$/.exec(tekst.trim());
  if (!los) return null;
  const [uur, minuut] = [Number(los[1]), Number(los[2] ?? 0)];
  return uur < 24 && minuut < 60 ? { uur, minuut } : null;
}
