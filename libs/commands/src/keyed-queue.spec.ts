import { setTimeout as sleep } from 'node:timers/promises';
import { KeyedQueue } from './keyed-queue';
import { Lru } from './lru';

describe('KeyedQueue', () => {
  it('runs work of one key one after the other, in order of arrival', async () => {
    const queue = new KeyedQueue();
    const log: string[] = [];
    const work = (name: string, ms: number) => async () => {
      log.push(`${name} begins`);
      await sleep(ms);
      log.push(`${name} ends`);
    };
    await Promise.all([queue.run('k', work('a', 10)), queue.run('k', work('b', 0)), queue.run('k', work('c', 1))]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('does not let keys wait for each other', async () => {
    const queue = new KeyedQueue();
    let free = (): void => undefined;
    const stuck = queue.run('a', () => new Promise<void>((resolve) => (free = resolve)));
    await expect(queue.run('b', async () => 'done')).resolves.toBe('done');
    free();
    await stuck;
  });

  it('goes on after work that failed, and tells only its own caller', async () => {
    const queue = new KeyedQueue();
    const bad = queue.run('k', async () => Promise.reject(new Error('no')));
    const good = queue.run('k', async () => 'yes');
    await expect(bad).rejects.toThrow('no');
    await expect(good).resolves.toBe('yes');
  });

  it('remembers nothing of keys that are done', async () => {
    const queue = new KeyedQueue();
    await Promise.all(Array.from({ length: 50 }, (_, i) => queue.run(`k${i % 5}`, async () => i)));
    await sleep(0);
    expect(queue.size).toBe(0);
  });
});

describe('Lru', () => {
  it('keeps the values last used', () => {
    const lru = new Lru<number>(2);
    lru.set('a', 1);
    lru.set('b', 2);
    lru.get('a');
    lru.set('c', 3);
    expect([lru.get('a'), lru.get('b'), lru.get('c'), lru.size]).toEqual([1, undefined, 3, 2]);
  });
});
