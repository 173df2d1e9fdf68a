import { randomUUID } from 'node:crypto';
import { wekkerContract } from '../conformance';
import { Redisserver, zonderRedis } from '../testing';
import { BullmqWekker } from './index';

if (zonderRedis) {
  it.skip('needs Redis', () => undefined);
} else {
  let redis: Redisserver;
  const nieuw = (naam: string = randomUUID()) => new BullmqWekker({ url: redis.url, naam });
  beforeAll(async () => void (redis = await Redisserver.start()));
  afterAll(() => redis.stop());

  wekkerContract('bullmq on a real Redis', () => Promise.resolve(nieuw()));

  describe('several workers on one Redis', () => {
    it('take turns: the second waits until the first gives up', async () => {
      const [a, b] = [nieuw('samen'), nieuw('samen')];
      expect([await a.beurt('a'), await b.beurt('b'), await a.beurt('a')]).toEqual([true, false, true]);
      await b.geefOp('b');
      expect(await b.beurt('b')).toBe(false);
      await a.geefOp('a');
      expect(await b.beurt('b')).toBe(true);
      await Promise.all([a.sluit(), b.sluit()]);
    });

    it('forget everything when Redis is flushed, and say so', async () => {
      const a = nieuw();
      await a.zet([{ timerId: randomUUID(), streamId: 's', overMs: 3_600_000 }]);
      await redis.leeg();
      expect((await a.gezet()).size).toBe(0);
      await a.sluit();
    });
  });
}
