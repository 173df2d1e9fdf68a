import { setTimeout as sleep } from 'node:timers/promises';
import { Lag } from './lag';
import { Waiting } from './waiting';

describe('Lag', () => {
  it('counts from the moment the first unseen event was known', () => {
    let nu = 100;
    const lag = new Lag(() => nu);
    lag.reached(5);
    nu = 150;
    lag.reached(9);
    nu = 250;
    expect([lag.behind(0), lag.behind(4), lag.behind(5), lag.behind(8), lag.behind(9)]).toEqual([150, 150, 100, 100, 0]);
  });

  it('does not start again when an old position is named', () => {
    let nu = 0;
    const lag = new Lag(() => nu);
    lag.reached(5);
    nu = 50;
    lag.reached(3);
    lag.reached(5);
    expect(lag.behind(4)).toBe(50);
  });

  it('forgets what every view has seen, and still knows how far the log is', () => {
    let nu = 0;
    const lag = new Lag(() => nu);
    for (let i = 1; i <= 1000; i++) lag.reached((nu = i));
    lag.forget(990);
    expect(lag.behind(990)).toBe(1000 - 991);
    lag.forget(1000);
    lag.reached(7);
    expect(lag.behind(1000)).toBe(0);
  });
});

it('Lag stays small and right about a view that does not move, however long that lasts', () => {
  let nu = 0;
  const lag = new Lag(() => nu);
  for (nu = 1; nu <= 100_000; nu++) lag.reached(nu);
  expect(lag.behind(0)).toBe(100_001 - 1);
  expect(lag.behind(99_999)).toBe(1);
  expect(lag.behind(100_000)).toBe(0);
  expect((lag as unknown as { marks: unknown[] }).marks.length).toBeLessThanOrEqual(1000);
});

describe('Waiting', () => {
  it('answers at once when it is already so, or can no longer become so', async () => {
    const waiting = new Waiting();
    await expect(waiting.until(() => true, 0)).resolves.toBe(true);
    await expect(waiting.until(() => 'never', 5000)).resolves.toBe(false);
  });

  it('answers at the wake that makes it so, and false when that does not come', async () => {
    const waiting = new Waiting();
    let zo = false;
    const wacht = waiting.until(() => zo, 5000);
    const vergeefs = waiting.until(() => false, 20);
    waiting.wake();
    zo = true;
    waiting.wake();
    await expect(wacht).resolves.toBe(true);
    await expect(vergeefs).resolves.toBe(false);
    await sleep(0);
  });
});
