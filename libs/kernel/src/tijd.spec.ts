import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beginVan, dag, dagVan, moment, momentVanMs, plusDagen, TIJDZONE } from './tijd';

/** Straight from the calendar, without anything remembered. */
const rechtstreeks = (m: string) => Temporal.Instant.from(m).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();

describe('days and moments', () => {
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
});
