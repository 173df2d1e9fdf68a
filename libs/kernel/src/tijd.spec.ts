import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beginVan, type Dag, dag, dagenTussen, dagVan, leesDag, moment, momentVanMs, msVanMoment, plusDagen, plusMaanden, TIJDZONE, weekdag } from './tijd';

/** Straight from the calendar, without anything remembered. */
const rechtstreeks = (m: string) => Temporal.Instant.from(m).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();

describe('days and moments', () => {
  it('an instant is written and read as the calendar does, before and after 1970, however often it is asked', () => {
    const rond = [0, 1, 999, 1000, 59_999, 60_000, -1, -999, -1000, -60_001];
    const ms = fc.oneof(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }), fc.constantFrom(...rond, ...rond.map((n) => n + Date.UTC(2026, 2, 29, 1))));
    fc.assert(fc.property(ms, (n) => {
      for (let keer = 0; keer < 2; keer++) {
        const m = momentVanMs(n);
        expect(m).toBe(Temporal.Instant.fromEpochMilliseconds(n).toString({ fractionalSecondDigits: 3 }));
        expect(msVanMoment(m)).toBe(n);
      }
    }));
  });

  it('there is no instant for half a millisecond, or for none', () => {
    for (const ms of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 9e18]) expect(() => momentVanMs(ms)).toThrow(RangeError);
  });

  it('a moment falls on the day that the calendar of Amsterdam says, on every hour of fifty years', () => {
    const ms = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(fc.property(ms, (n) => {
      const m = momentVanMs(n);
      expect(dagVan(m)).toBe(rechtstreeks(m));
    }));
  });

  it('knows both nights on which the clock changes', () => {
    expect(dagVan(moment('2026-03-28T22:59:59.999Z'))).toBe('2026-03-28');
    expect(dagVan(moment('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
    expect(dagVan(moment('2026-03-29T21:59:59.999Z'))).toBe('2026-03-29');
    expect(dagVan(moment('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
    expect(dagVan(moment('2026-10-25T22:59:59.999Z'))).toBe('2026-10-25');
    expect(dagVan(moment('2026-10-25T23:00:00Z'))).toBe('2026-10-26');
  });

  it('a day begins on itself and the moment before belongs to the day before, however often it is asked', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 18_000 }), (n) => {
      const d = plusDagen(dag('1990-01-01'), n);
      for (let keer = 0; keer < 2; keer++) {
        const begin = beginVan(d);
        expect(dagVan(begin)).toBe(d);
        expect(dagVan(momentVanMs(Temporal.Instant.from(begin).epochMilliseconds - 1))).toBe(plusDagen(d, -1));
      }
    }));
  });

  it('counts days, and the days of the week, as the calendar does', () => {
    const dagen = fc.integer({ min: -80_000, max: 60_000 }).map((n) => Temporal.PlainDate.from('1970-01-01').add({ days: n }));
    fc.assert(fc.property(dagen, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
      const later = d.add({ days: n });
      expect(plusDagen(dag(d.toString()), n)).toBe(later.toString());
      expect(dagenTussen(dag(d.toString()), dag(later.toString()))).toBe(n);
      expect(weekdag(dag(d.toString()))).toBe(d.dayOfWeek);
    }));
  });

  it('counts months as the calendar does, also from the last day of a month and over the years', () => {
    const dagen = fc.integer({ min: -80_000, max: 60_000 }).map((n) => Temporal.PlainDate.from('1970-01-01').add({ days: n }));
    fc.assert(fc.property(dagen, fc.integer({ min: -1500, max: 1500 }), (d, n) => {
      expect(plusMaanden(dag(d.toString()), n)).toBe(d.add({ months: n }).toString());
    }), { numRuns: 2000 });
    expect([plusMaanden(dag('2024-02-29'), 24), plusMaanden(dag('2026-01-31'), 1), plusMaanden(dag('2025-12-15'), 1)]).toEqual(['2026-02-28', '2026-02-28', '2026-01-15']);
  });

  it('goes on beyond the year 9999 as the calendar does', () => {
    const laatste = Temporal.PlainDate.from('9999-12-31');
    const erna = plusDagen(dag('9999-12-31'), 1);
    expect(erna).toBe(laatste.add({ days: 1 }).toString());
    expect([plusDagen(erna, -1), dagenTussen(dag('9999-12-31'), erna), weekdag(erna as Dag)]).toEqual(['9999-12-31', 1, laatste.add({ days: 1 }).dayOfWeek]);
    expect(plusDagen(dag('0000-01-01'), -1)).toBe(Temporal.PlainDate.from('0000-01-01').subtract({ days: 1 }).toString());
  });

  it('reads exactly the days that exist', () => {
    const cijfers = (max: number, breedte: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(breedte, '0'));
    const bestaat = (tekst: string) => {
      try {
        return Temporal.PlainDate.from(tekst, { overflow: 'reject' }).toString();
      } catch {
        return null;
      }
    };
    fc.assert(fc.property(cijfers(9999, 4), cijfers(13, 2), cijfers(32, 2), (j, m, d) => expect(leesDag(`${j}-${m}-${d}`)).toBe(bestaat(`${j}-${m}-${d}`))), { numRuns: 2000 });
    for (const tekst of ['2026-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2026-2-1', '20260201', '2026-02-01T00:00Z', '']) {
      expect(leesDag(tekst)).toBe(/^....-..-..$/.test(tekst) ? bestaat(tekst) : null);
    }
  });
});
