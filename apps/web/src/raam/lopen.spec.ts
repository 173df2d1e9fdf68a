import { volgendePlaats } from './lopen';

describe('walking along rows', () => {
  it('starts at the first, and stops at the ends', () => {
    expect(volgendePlaats(-1, 1, 5)).toBe(0);
    expect(volgendePlaats(-1, -1, 5)).toBe(0);
    expect(volgendePlaats(1, 1, 5)).toBe(2);
    expect(volgendePlaats(4, 1, 5)).toBe(4);
    expect(volgendePlaats(0, -1, 5)).toBe(0);
  });
});
