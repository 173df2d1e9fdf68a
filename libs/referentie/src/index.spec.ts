import { ARBEIDSMARKTREGIOS, DOORSTROOMPUNTREGIOS, GEMEENTEN, gemeente } from './index';

describe('reference data', () => {
  it('has every municipality, in an existing region of both systems', () => {
    expect(GEMEENTEN).toHaveLength(342);
    expect(new Set(GEMEENTEN.map((g) => g.code)).size).toBe(342);
    const dp = new Set(DOORSTROOMPUNTREGIOS.map((r) => r.code));
    const am = new Set(ARBEIDSMARKTREGIOS.map((r) => r.code));
    expect(dp.size).toBe(40);
    expect(am.size).toBe(35);
    for (const g of GEMEENTEN) expect([g.code, dp.has(g.doorstroompuntregio), am.has(g.arbeidsmarktregio)]).toEqual([g.code, true, true]);
  });

  it('finds a municipality by code', () => {
    expect(gemeente('GM0363')?.naam).toBe('Amsterdam');
    expect(gemeente('GM9999')).toBeUndefined();
  });
});
