import { Temporal } from 'temporal-polyfill';

/**
 * An instant in UTC, always written as `2026-06-08T06:12:00.000Z` (24 characters), so that
 * comparing two moments is comparing two strings. Instants and days are different types:
 * a fact "on 1 March" must never slip a day by a time zone.
 */
export type Moment = string & { readonly __moment: true };

/** A calendar day `2026-06-08`, meant in Europe/Amsterdam. Days compare as strings. */
export type Dag = string & { readonly __dag: true };

export const TIJDZONE = 'Europe/Amsterdam';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Answers about the clock of Amsterdam that were given before: every fold of a dossier asks for the same few days again
 * and again, and a question to the calendar costs tens of microseconds. Emptied when full; the answers never change.
 */
const ONTHOUDEN = 50_000;
function onthouden<K extends string | number, W>(bereken: (sleutel: K) => W): (sleutel: K) => W {
  const bekend = new Map<K, W>();
  return (sleutel) => {
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    const waarde = bereken(sleutel);
    if (bekend.size >= ONTHOUDEN) bekend.clear();
    bekend.set(sleutel, waarde);
    return waarde;
  };
}

const MS_PER_DAG = 86_400_000;
/** 1 January of the year 0 and 31 December 9999, as days since 1970: the days of which a year has four digits. */
const [EERSTE_NUMMER, LAATSTE_NUMMER] = [-719_528, 2_932_896];
const tweeCijfers = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The number of a date in days since 1970. A year of this count begins on 1 March, so that a leap day comes last. */
function nummerVan(jaar: number, maand: number, dagnr: number): number {
  const j = maand > 2 ? jaar : jaar - 1;
  const eeuwen = Math.floor(j / 400);
  const binnen = j - 400 * eeuwen;
  const inJaar = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dagnr - 1;
  return 146_097 * eeuwen + 365 * binnen + Math.floor(binnen / 4) - Math.floor(binnen / 100) + inJaar - 719_468;
}

/** The date of a number: `nummerVan` the other way round. The calendar library is asked for years of more digits only. */
function datumVan(nummer: number): string {
  if (!(nummer >= EERSTE_NUMMER && nummer <= LAATSTE_NUMMER)) return Temporal.PlainDate.from('1970-01-01').add({ days: nummer }).toString();
  const z = nummer + 719_468;
  const eeuwen = Math.floor(z / 146_097);
  const dagen = z - 146_097 * eeuwen;
  const binnen = Math.floor((dagen - Math.floor(dagen / 1460) + Math.floor(dagen / 36_524) - Math.floor(dagen / 146_096)) / 365);
  const inJaar = dagen - (365 * binnen + Math.floor(binnen / 4) - Math.floor(binnen / 100));
  const m = Math.floor((5 * inJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  const jaar = String(400 * eeuwen + binnen + (maand > 2 ? 0 : 1));
  return `${jaar.length < 4 ? jaar.padStart(4, '0') : jaar}-${tweeCijfers(maand)}-${tweeCijfers(inJaar - Math.floor((153 * m + 2) / 5) + 1)}`;
}

/** Milliseconds since 1970 → moment. Throws when they are not whole. */
export function momentVanMs(ms: number): Moment {
  if (!Number.isInteger(ms)) throw new RangeError(`not whole milliseconds: ${ms}`);
  const nummer = Math.floor(ms / MS_PER_DAG);
  const rest = ms - MS_PER_DAG * nummer;
  const [uur, minuut, seconde] = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, Math.floor(rest / 1000) % 60];
  return `${datumVan(nummer)}T${tweeCijfers(uur)}:${tweeCijfers(minuut)}:${tweeCijfers(seconde)}.${String(rest % 1000).padStart(3, '0')}Z` as Moment;
}

/** Moment → milliseconds since 1970. */
export function msVanMoment(m: Moment): number {
  const dagen = dagnummer(m.slice(0, -14) as Dag);
  return MS_PER_DAG * dagen + 3_600_000 * Number(m.slice(-13, -11)) + 60_000 * Number(m.slice(-10, -8)) + 1000 * Number(m.slice(-7, -5)) + Number(m.slice(-4, -1));
}

/** Reads an ISO date-time with an offset, or null when it is not a real instant. */
export function leesMoment(tekst: string): Moment | null {
  if (!INSTANT.test(tekst)) return null;
  try {
    return momentVanMs(Temporal.Instant.from(tekst).epochMilliseconds);
  } catch {
    return null;
  }
}

const schrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
const MAANDLENGTE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `jjjj-mm-dd`, or null when that day does not exist (30 February). Asked for every day in every event. */
export function leesDag(tekst: string): Dag | null {
  if (!DAG.test(tekst)) return null;
  const [jaar, maand, dagnr] = [Number(tekst.slice(0, 4)), Number(tekst.slice(5, 7)), Number(tekst.slice(8))];
  const lengte = maand === 2 && schrikkeljaar(jaar) ? 29 : (MAANDLENGTE[maand - 1] ?? 0);
  return dagnr >= 1 && dagnr <= lengte ? (tekst as Dag) : null;
}

export const isMoment = (waarde: unknown): waarde is Moment =>
  typeof waarde === 'string' && MOMENT.test(waarde) && leesMoment(waarde) === waarde;

export const isDag = (waarde: unknown): waarde is Dag => typeof waarde === 'string' && leesDag(waarde) === waarde;

/** Moment from a literal; throws on nonsense. For tests and constants, never for user input. */
export function moment(tekst: string): Moment {
  const gelezen = leesMoment(tekst);
  if (gelezen === null) throw new RangeError(`not an instant: ${tekst}`);
  return gelezen;
}

/** Day from a literal; throws on nonsense. For tests and constants, never for user input. */
export function dag(tekst: string): Dag {
  const gelezen = leesDag(tekst);
  if (gelezen === null) throw new RangeError(`not a day: ${tekst}`);
  return gelezen;
}

const dagVanUur = (uur: string): string => Temporal.Instant.from(`${uur}:00:00Z`).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();

/**
 * Of a day in UTC: the hour at which the next day begins in Amsterdam, as two digits. Its clock is ahead of UTC by one
 * or two whole hours (since 1940), so that is 22 or 23, and every earlier hour falls on the day itself.
 */
const dagwissel = onthouden((utcDag: string) => (dagVanUur(`${utcDag}T22`) > utcDag ? '22' : '23'));

/** The Amsterdam day in which a moment falls. */
export function dagVan(m: Moment): Dag {
  const utcDag = m.slice(0, 10) as Dag;
  return m.slice(11, 13) < dagwissel(utcDag) ? utcDag : plusDagen(utcDag, 1);
}

/** The first moment of a day in Amsterdam. */
export const beginVan: (d: Dag) => Moment = onthouden((d) =>
  momentVanMs(Temporal.PlainDate.from(d).toZonedDateTime(TIJDZONE).epochMilliseconds),
);

/** A wall-clock time (hours, minutes) on a day in Amsterdam. */
export const momentOp = (d: Dag, uur: number, minuut = 0): Moment =>
  momentVanMs(
    Temporal.PlainDate.from(d).toZonedDateTime({ timeZone: TIJDZONE, plainTime: { hour: uur, minute: minuut } })
      .epochMilliseconds,
  );

/** Days since 1970: counting days is then counting. */
const dagnummer = (d: Dag): number =>
  d.length === 10 ? nummerVan(Number(d.slice(0, 4)), Number(d.slice(5, 7)), Number(d.slice(8)))
    : Temporal.PlainDate.from('1970-01-01').until(Temporal.PlainDate.from(d), { largestUnit: 'day' }).days;

export function plusDagen(d: Dag, dagen: number): Dag {
  // Mostly it stays within the month.
  const dagnr = Number(d.slice(8)) + dagen;
  return dagnr >= 1 && dagnr <= 28 && d.length === 10 ? (`${d.slice(0, 8)}${tweeCijfers(dagnr)}` as Dag) : (datumVan(dagnummer(d) + dagen) as Dag);
}

/** Same day number n months later, else the last day of that month (31 January + 1 = 28 February). */
export function plusMaanden(d: Dag, maanden: number): Dag {
  const maand = Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) - 1 + maanden;
  const [jaar, nr] = [Math.floor(maand / 12), maand - 12 * Math.floor(maand / 12)];
  const lengte = nr === 1 && schrikkeljaar(jaar) ? 29 : MAANDLENGTE[nr]!;
  return `${String(jaar).padStart(4, '0')}-${tweeCijfers(nr + 1)}-${tweeCijfers(Math.min(Number(d.slice(8)), lengte))}` as Dag;
}

/** Calendar days from `van` to `tot`; negative when `tot` is earlier. */
export const dagenTussen = (van: Dag, tot: Dag): number => dagnummer(tot) - dagnummer(van);

/** 1 = Monday … 7 = Sunday. (1 January 1970 was a Thursday.) */
export const weekdag = (d: Dag): number => ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1;

/** The first weekday on or after `d`. Public holidays are not known here. */
export const opWerkdag = (d: Dag): Dag => (weekdag(d) <= 5 ? d : plusDagen(d, 8 - weekdag(d)));

/** Whole years of age on a day; someone born on 29 February turns on 1 March in other years. */
export function leeftijdOp(geboren: Dag, op: Dag): number {
  const jaren = Number(op.slice(0, 4)) - Number(geboren.slice(0, 4));
  return op.slice(5) < geboren.slice(5) ? jaren - 1 : jaren;
}

export const laatste = <T extends Moment | Dag>(a: T, b: T): T => (a > b ? a : b);
export const eerste = <T extends Moment | Dag>(a: T, b: T): T => (a < b ? a : b);
