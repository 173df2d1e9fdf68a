import { InlogRem } from './rem';

const MINUUT = 60_000;
const T = 1_000_000_000;

describe('the brake on guessing', () => {
  const gok = (rem: InlogRem, ms: number, naam = 'jip', adres = '10.0.0.1') => {
    const poging = rem.poging(naam, adres, T + ms);
    return poging.mag ? 0 : poging.wachtSeconden;
  };

  const aantal = (rem: InlogRem) => (rem as unknown as { tellers: Map<string, unknown> }).tellers.size;

  it('lets five guesses at a name through, then makes each next one wait twice as long', () => {
    const rem = new InlogRem();
    expect(Array.from({ length: 5 }, (_, i) => gok(rem, i))).toEqual([0, 0, 0, 0, 0]);
    expect(gok(rem, 5)).toBe(15);
    expect(gok(rem, 15_003)).toBe(1);
    expect(gok(rem, 15_005)).toBe(0);
    expect(gok(rem, 15_006)).toBe(30);
  });

  it('never makes anybody wait longer than a quarter of an hour', () => {
    const rem = new InlogRem();
    let ms = 0;
    let langste = 0;
    for (let i = 0; i < 40; i++) {
      const wacht = gok(rem, ms);
      langste = Math.max(langste, wacht);
      ms += wacht * 1000 + 1;
    }
    expect(langste).toBe(900);
  });

  it('does not count what it refuses, so that hammering does not make the wait longer', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 5; i++) gok(rem, 0);
    for (let i = 0; i < 100; i++) gok(rem, 1);
    expect(gok(rem, 15_001)).toBe(0);
  });

  it('counts per name, whatever the address, and per address, whatever the name', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 5; i++) gok(rem, 0, 'jip', `10.0.0.${i}`);
    expect(gok(rem, 1, 'jip', '10.9.9.9')).toBe(15);
    expect(gok(rem, 1, 'noor', '10.0.0.1')).toBe(0);
    const rem2 = new InlogRem();
    for (let i = 0; i < 20; i++) gok(rem2, 0, `naam${i}`);
    expect(gok(rem2, 1, 'nog-een')).toBe(15);
    expect(gok(rem2, 1, 'nog-een', '10.0.0.2')).toBe(0);
  });

  it('does not let many at once slip through', () => {
    const rem = new InlogRem();
    const pogingen = Array.from({ length: 50 }, () => rem.poging('jip', '10.0.0.1', T));
    expect(pogingen.filter((p) => p.mag)).toHaveLength(5);
  });

  it('forgets the guesses at a name when its owner logs in, but not those from the address', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 4; i++) gok(rem, 0);
    const goed = rem.poging('jip', '10.0.0.1', T);
    if (goed.mag) goed.gelukt();
    for (let i = 0; i < 4; i++) expect(gok(rem, 1)).toBe(0);
    for (let i = 0; i < 12; i++) expect(gok(rem, 2, `naam${i}`)).toBe(0);
    expect(gok(rem, 3, 'nog-een')).toBe(15);
  });

  it('does not slow down an office that logs in correctly', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 200; i++) {
      const poging = rem.poging(`naam${i}`, '10.0.0.1', T + i);
      expect(poging.mag).toBe(true);
      if (poging.mag) poging.gelukt();
    }
  });

  it('forgives with time: a name in quarters of an hour, an address in minutes', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 4; i++) gok(rem, 0);
    for (let i = 0; i < 3; i++) expect(gok(rem, 31 * MINUUT)).toBe(0);
    expect(gok(rem, 31 * MINUUT)).toBe(15);
    const kantoor = new InlogRem();
    for (let i = 0; i < 100; i++) expect(gok(kantoor, i * 3 * MINUUT, `naam${i}`)).toBe(0);
  });

  it('stays small however many names are tried', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 50_000; i++) gok(rem, 0, `naam${i}`, `10.0.${i % 256}.${i >> 8}`);
    expect(aantal(rem)).toBeLessThanOrEqual(20_000);
  });

  it('keeps a blocked name blocked while a blocked address tries made-up names', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 7; i++) gok(rem, 0, 'noor', `10.1.0.${i}`);
    for (let i = 0; i < 20; i++) gok(rem, 0, `naam${i}`);
    for (let i = 0; i < 20_500; i++) expect(gok(rem, 1, `verzonnen${i}`)).toBeGreaterThan(0);
    expect(gok(rem, 2, 'noor', '10.2.0.1')).toBe(15);
  });

  it('remembers nobody for being refused', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 5; i++) gok(rem, 0, 'noor', '10.1.0.1');
    const voor = aantal(rem);
    for (let i = 0; i < 50; i++) gok(rem, 1, 'noor', `10.2.0.${i}`);
    expect(aantal(rem)).toBe(voor);
  });

  it('never forgets who waits, however many others are counted after', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 5; i++) gok(rem, 0, 'noor', `10.1.0.${i}`);
    for (let i = 0; i < 30_000; i++) gok(rem, 1, `naam${i}`, `10.${2 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}`);
    expect(gok(rem, 2, 'noor', '10.9.0.1')).toBe(15);
    expect(aantal(rem)).toBeLessThanOrEqual(20_000);
  });

  it('takes the addresses of one IPv6 network for one, and keeps IPv4 apart however it is written', () => {
    const rem = new InlogRem();
    for (let i = 0; i < 20; i++) gok(rem, 0, `naam${i}`, `2001:db8:0:7::${(i + 1).toString(16)}`);
    expect(gok(rem, 1, 'nog-een', '2001:0DB8:0:7:ffff:1:2:3')).toBe(15);
    expect(gok(rem, 1, 'nog-een', '2001:db8:0:8::1')).toBe(0);
    const v4 = new InlogRem();
    for (let i = 0; i < 20; i++) gok(v4, 0, `naam${i}`, '::ffff:10.0.0.1');
    expect(gok(v4, 1, 'nog-een', '10.0.0.1')).toBe(15);
    expect(gok(v4, 1, 'nog-een', '::ffff:10.0.0.2')).toBe(0);
    expect(gok(v4, 1, 'nog-een', '::1')).toBe(0);
  });
});
