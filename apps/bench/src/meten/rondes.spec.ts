import { bellers, omBeurten } from './rondes';

describe('rounds', () => {
  it('alternate, and take turns in going first', async () => {
    const gang: string[] = [];
    const kant = (naam: string) => async (ronde: number) => (gang.push(`${naam}${ronde}`), ronde);
    expect(await omBeurten(3, kant('o'), kant('v'))).toEqual({ ons: [0, 1, 2], vloer: [0, 1, 2] });
    expect(gang).toEqual(['o0', 'v0', 'v1', 'o1', 'o2', 'v2']);
  });
});

describe('callers', () => {
  it('take each number once, never more at a time than asked, and give a time for each', async () => {
    const gedaan: number[] = [];
    let bezig = 0;
    let meest = 0;
    const tijden = await bellers(50, 8, async (nummer) => {
      meest = Math.max(meest, ++bezig);
      await new Promise((k) => setImmediate(k));
      bezig--;
      gedaan.push(nummer);
    });
    expect([...gedaan].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect([meest, tijden.length]).toEqual([8, 50]);
  });

  it('stop with the fault of one of them', async () => {
    await expect(bellers(3, 2, async (n) => { if (n === 1) throw new Error('stuk'); })).rejects.toThrow('stuk');
  });
});
