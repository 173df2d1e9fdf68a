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
 * Answers of the calendar that were given before: every fold of a dossier asks for the same few days again and
 * again, and a question to the calendar costs tens of microseconds. Emptied when full; the answers never change.
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

/** A clock that ticks asks for the same second again and again. */
const tekstVanSeconde = onthouden((seconde: number) =>
  Temporal.Instant.fromEpochMilliseconds(1000 * seconde).toString({ fractionalSecondDigits: 0 }).slice(0, -1),
);

/** Milliseconds since 1970 → moment. Throws when they are not whole. */
export function momentVanMs(ms: number): Moment {
  if (!Number.isInteger(ms)) throw new RangeError(`not whole milliseconds: ${ms}`);
  const seconde = Math.floor(ms / 1000);
  return `${tekstVanSeconde(seconde)}.${String(ms - 1000 * seconde).padStart(3, '0')}Z` as Moment;
}

const msVanMinuut = onthouden((minuut: string) => Temporal.Instant.from(`${minuut}:00Z`).epochMilliseconds);

/** Moment → milliseconds since 1970. */
export const msVanMoment = (m: Moment): number =>
  msVanMinuut(m.slice(0, -8)) + 1000 * Number(m.slice(-7, -5)) + Number(m.slice(-4, -1));

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

/** By the UTC hour: the clock of Amsterdam differs from UTC by whole hours (since 1940), so the day is one per hour. */
const dagVanUur = onthouden(
  (uur: string) => Temporal.Instant.from(`${uur}:00:00Z`).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString() as Dag,
);

/** The Amsterdam day in which a moment falls. */
export const dagVan = (m: Moment): Dag => dagVanUur(m.slice(0, 13));

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

const EPOCH = Temporal.PlainDate.from('1970-01-01');
/** Days since 1970: counting days is then counting. */
const dagnummer = onthouden((d: Dag) => EPOCH.until(Temporal.PlainDate.from(d), { largestUnit: 'day' }).days);
const dagVanNummer = onthouden((nummer: number) => EPOCH.add({ days: nummer }).toString() as Dag);

export const plusDagen = (d: Dag, dagen: number): Dag => dagVanNummer(dagnummer(d) + dagen);

/** Same day number n months later, else the last day of that month (31 January + 1 = 28 February). */
export const plusMaanden = (d: Dag, maanden: number): Dag =>
  Temporal.PlainDate.from(d).add({ months: maanden }).toString() as Dag;

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
