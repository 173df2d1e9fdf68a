import { Toeval } from './toeval';

const trek = (zaad: string, n: number): number[] => {
  const toeval = new Toeval(zaad);
  return Array.from({ length: n }, () => toeval.getal());
};

describe('Toeval', () => {
  it('repeats itself for the same seed and not for the next one', () => {
    expect(trek('leven/1/1', 20)).toEqual(trek('leven/1/1', 20));
    expect(trek('leven/1/2', 20)).not.toEqual(trek('leven/1/1', 20));
  });

  it('starts evenly over neighbouring seeds', () => {
    const eersten = Array.from({ length: 5000 }, (_, i) => trek(`leven/1/${i}`, 1)[0] as number);
    for (let vak = 0; vak < 10; vak++) {
      const aandeel = eersten.filter((g) => Math.floor(g * 10) === vak).length / eersten.length;
      expect(aandeel).toBeGreaterThan(0.07);
      expect(aandeel).toBeLessThan(0.13);
    }
  });

  it('keeps to weights', () => {
    const toeval = new Toeval('gewichten');
    const a = Array.from({ length: 4000 }, () => toeval.gewogen({ a: 3, b: 1, c: 0 }));
    expect(a.filter((x) => x === 'a').length / a.length).toBeCloseTo(0.75, 1);
    expect(a).not.toContain('c');
  });
});
