import { setTimeout as slaap } from 'node:timers/promises';
import type { Wek, Wekker } from '../wekker/port';

const wek = (nr: number): Wek => ({ timerId: `22222222-0000-4000-8000-${String(nr).padStart(12, '0')}`, streamId: `proces-x-33333333-0000-4000-8000-${String(nr).padStart(12, '0')}` });
const over = (nr: number, overMs: number) => ({ ...wek(nr), overMs });
const ids = (...nrs: number[]): string[] => nrs.map((n) => wek(n).timerId);

/** Resolves when it is so; no promise about how fast. */
async function tot(waar: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await waar())) await slaap(10);
}

/** What every adapter of the wake-up port promises. `maak` gives a new one that shares nothing with the one before. */
export function wekkerContract(naam: string, maak: () => Promise<Wekker>): void {
  describe(`wake-ups: ${naam}`, () => {
    let wekker: Wekker;
    let gewekt: Wek[];
    beforeEach(async () => {
      wekker = await maak();
      gewekt = [];
    });
    afterEach(() => wekker.sluit());
    const hoor = (w: Wek): Promise<void> => Promise.resolve(void gewekt.push(w));

    it('rings for what is due, with ids only, and not for what is not', async () => {
      wekker.begin(hoor);
      await wekker.zet([over(1, 50), over(2, 0), over(3, -5000), over(4, 3_600_000)]);
      await tot(() => gewekt.length >= 3);
      expect(gewekt.map((g) => g.timerId).sort()).toEqual(ids(1, 2, 3));
      expect(gewekt.find((g) => g.timerId === ids(1)[0])).toEqual(wek(1));
      await tot(async () => (await wekker.gezet()).size === 1);
      expect([...(await wekker.gezet())]).toEqual(ids(4));
    });

    it('keeps one that is already set, and forgets one that is taken away', async () => {
      await wekker.zet([over(1, 3_600_000), over(2, 3_600_000)]);
      await wekker.zet([over(1, 3_600_000)]);
      await wekker.schrap([...ids(2), ...ids(99)]);
      expect([...(await wekker.gezet())]).toEqual(ids(1));
    });

    it('rings for what was set before it began, and again after a rest', async () => {
      await wekker.zet([over(1, 0)]);
      wekker.begin(hoor);
      await tot(() => gewekt.length === 1);
      await wekker.rust();
      await wekker.zet([over(2, 0)]);
      wekker.begin(hoor);
      await tot(() => gewekt.length === 2);
      expect(gewekt.map((g) => g.timerId)).toEqual(ids(1, 2));
    });

    it('forgets one whose handling failed: it can be set again', async () => {
      let keer = 0;
      wekker.begin(() => (++keer === 1 ? Promise.reject(new Error('fails once')) : Promise.resolve()));
      await wekker.zet([over(1, 0)]);
      await tot(async () => keer === 1 && (await wekker.gezet()).size === 0);
      await wekker.zet([over(1, 0)]);
      await tot(() => keer === 2);
    });

    it('waits, when it rests, for what is being handled', async () => {
      let klaar = false;
      wekker.begin(async () => {
        gewekt.push(wek(0));
        await slaap(100);
        klaar = true;
      });
      await wekker.zet([over(1, 0)]);
      await tot(() => gewekt.length === 1);
      await wekker.rust();
      expect(klaar).toBe(true);
    });

    it('lets who has the turn keep it', async () => {
      expect([await wekker.beurt('a'), await wekker.beurt('a')]).toEqual([true, true]);
      await wekker.geefOp('a');
      expect(await wekker.beurt('b')).toBe(true);
    });
  });
}
