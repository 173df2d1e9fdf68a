import { NuNietMogelijk } from '@loopplank/commands';
import { controleerWachtwoord, hashWachtwoord, KOSTEN } from './hash';

const SNEL = { ln: 10, r: 8, p: 1 };

describe('passwords', () => {
  it('are kept as a salted hash that carries its own parameters', async () => {
    const [een, twee] = await Promise.all([hashWachtwoord('drie schapen op de dijk', SNEL), hashWachtwoord('drie schapen op de dijk', SNEL)]);
    expect(een).toMatch(/^\$scrypt\$ln=10,r=8,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(een).not.toBe(twee);
    expect(await controleerWachtwoord('drie schapen op de dijk', een)).toBe(true);
    expect(await controleerWachtwoord('drie schapen op de dijk', twee)).toBe(true);
    expect(await controleerWachtwoord('drie schapen op de dijk ', een)).toBe(false);
  });

  it('use at least 2^15 rounds with 8 blocks by default', async () => {
    expect(KOSTEN.ln).toBeGreaterThanOrEqual(15);
    expect(KOSTEN.r).toBeGreaterThanOrEqual(8);
    expect(await hashWachtwoord('drie schapen op de dijk')).toContain('$ln=15,r=8,p=3$');
  });

  it('are the same however the keyboard composed them', async () => {
    const hash = await hashWachtwoord('caf\u00e9 op de hoek', SNEL);
    expect(await controleerWachtwoord('cafe\u0301 op de hoek', hash)).toBe(true);
  });

  it('never match without a hash, with a damaged one, or with costs beyond reason', async () => {
    expect(await controleerWachtwoord('', null)).toBe(false);
    expect(await controleerWachtwoord('x', '')).toBe(false);
    expect(await controleerWachtwoord('x', 'x')).toBe(false);
    const hash = await hashWachtwoord('drie schapen op de dijk', SNEL);
    expect(await controleerWachtwoord('drie schapen op de dijk', hash.slice(0, -1))).toBe(false);
    expect(await controleerWachtwoord('drie schapen op de dijk', hash.replace('ln=10', 'ln=30'))).toBe(false);
  });

  it('take as long for nobody as for somebody', async () => {
    const hash = await hashWachtwoord('drie schapen op de dijk');
    const duur = async (h: string | null) => {
      const begin = performance.now();
      await controleerWachtwoord('fout', h);
      return performance.now() - begin;
    };
    const beste = async (h: string | null) => Math.min(await duur(h), await duur(h), await duur(h));
    const [iemand, niemand] = [await beste(hash), await beste(null)];
    // Without a hash for nobody to compute, this ratio would be in the hundreds. On a busy machine either may be the slower.
    expect(niemand).toBeGreaterThan(iemand / 20);
    expect(iemand).toBeGreaterThan(niemand / 20);
  });

  it('are checked two at a time and all get their turn', async () => {
    const hash = await hashWachtwoord('drie schapen op de dijk', SNEL);
    const uitkomsten = await Promise.all(Array.from({ length: 12 }, (_, i) => controleerWachtwoord(i % 2 ? 'fout' : 'drie schapen op de dijk', hash)));
    expect(uitkomsten.filter(Boolean)).toHaveLength(6);
  });

  it('are turned away in a flood, and checked again after it', async () => {
    const hash = await hashWachtwoord('drie schapen op de dijk', SNEL);
    const uitkomsten = await Promise.allSettled(Array.from({ length: 150 }, () => controleerWachtwoord('fout', hash)));
    // Two at work and a hundred waiting; one may finish, and make room, while the flood is still arriving.
    const gelukt = uitkomsten.filter((u) => u.status === 'fulfilled').length;
    expect([gelukt >= 100, gelukt < 150]).toEqual([true, true]);
    expect(uitkomsten.find((u) => u.status === 'rejected')?.reason).toBeInstanceOf(NuNietMogelijk);
    expect(await controleerWachtwoord('drie schapen op de dijk', hash)).toBe(true);
  });
});
