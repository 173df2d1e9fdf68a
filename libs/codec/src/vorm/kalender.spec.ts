import { isDag, isMoment } from '@loopplank/kernel';
import fc from 'fast-check';
import { isEchteDag, isEchtMoment } from './kalender';

const twee = (n: number): string => String(n).padStart(2, '0');
/** Near misses: months and days up to just past what can be. */
const bijnaDag = fc
  .tuple(fc.integer({ min: 0, max: 2100 }), fc.nat(13), fc.nat(32))
  .map(([j, m, d]) => `${String(j).padStart(4, '0')}-${twee(m)}-${twee(d)}`);
const bijnaMoment = fc
  .tuple(bijnaDag, fc.nat(24), fc.nat(60), fc.nat(60), fc.nat(999))
  .map(([d, u, m, s, ms]) => `${d}T${twee(u)}:${twee(m)}:${twee(s)}.${String(ms).padStart(3, '0')}Z`);
/** The same with one character changed. */
const verknoeid = (tekst: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(tekst, fc.nat(23), fc.constantFrom(' ', '-', '+', 'T', 'z', '٣', '')).map(([t, i, c]) => t.slice(0, i) + c + t.slice(i + 1));

describe('calendar', () => {
  test('says of days what the kernel says', () => {
    fc.assert(fc.property(fc.oneof(bijnaDag, verknoeid(bijnaDag), bijnaMoment), (t) => isEchteDag(t) === isDag(t)), { numRuns: 2_000 });
  });

  test('says of moments what the kernel says', () => {
    fc.assert(fc.property(fc.oneof(bijnaMoment, verknoeid(bijnaMoment), bijnaDag), (t) => isEchtMoment(t) === isMoment(t)), { numRuns: 2_000 });
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (d) => expect(isEchteDag(d)).toBe(true));
  test.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-1-01', 20260101, null])('%s does not', (d) =>
    expect(isEchteDag(d)).toBe(false),
  );
});
