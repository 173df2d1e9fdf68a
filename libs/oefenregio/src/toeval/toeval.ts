/** Reproducible chance: the same seed gives the same numbers on every machine. Not for anything secret. */
export class Toeval {
  private staat: number;

  /** Each text is a stream of its own, so that drawing more in one place changes nothing elsewhere. */
  constructor(zaad: string) {
    let h = 0x811c9dc5;
    for (let i = 0; i < zaad.length; i++) h = Math.imul(h ^ zaad.charCodeAt(i), 0x01000193);
    this.staat = h >>> 0;
    // FNV leaves near seeds near each other; a few steps pull them apart.
    for (let i = 0; i < 4; i++) this.getal();
  }

  /** [0, 1), by mulberry32 (Tommy Ettinger, public domain). */
  getal(): number {
    this.staat = (this.staat + 0x6d2b79f5) >>> 0;
    let t = this.staat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number, both ends included. */
  geheel(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  kans(p: number): boolean {
    return this.getal() < p;
  }

  kies<T>(uit: readonly T[]): T {
    if (uit.length === 0) throw new RangeError('nothing to choose from');
    return uit[Math.floor(this.getal() * uit.length)] as T;
  }

  /** One key, in proportion to its weight. */
  gewogen<K extends string>(gewichten: Readonly<Partial<Record<K, number>>>): K {
    const paren = Object.entries(gewichten) as [K, number][];
    let rest = this.getal() * paren.reduce((som, [, g]) => som + g, 0);
    for (const [sleutel, gewicht] of paren) {
      rest -= gewicht;
      if (rest < 0) return sleutel;
    }
    return (paren.at(-1) as [K, number])[0];
  }
}
