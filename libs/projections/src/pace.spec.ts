import { Pace } from './pace';

/** The size after batches that take so long per event. */
function na(keer: number, msPerEvent: number, live: boolean): number {
  const pace = new Pace();
  for (let i = 0; i < keer; i++) pace.learn(pace.size * msPerEvent, live);
  return pace.size;
}

describe('the pace of a catch-up', () => {
  it('finds the batch that takes as long as a view may hold the thread', () => {
    // Give or take a rounding.
    expect(Math.abs(na(30, 0.1, true) - 250)).toBeLessThanOrEqual(1);
    expect(Math.abs(na(30, 0.1, false) - 2000)).toBeLessThanOrEqual(1);
  });

  it('stays within its bounds, however slow or fast a view is', () => {
    for (const live of [true, false]) expect([na(50, 1000, live), na(50, 0.000001, live)]).toEqual([100, 5000]);
  });

  it('goes half the way at a time', () => {
    const pace = new Pace();
    pace.learn(1000, true);
    expect(pace.size).toBe(256);
  });
});
