import { dagVan, msVanMoment, weekdag } from '@loopplank/kernel';
import { maakRegio } from '../regio/regio';
import { NU, opdracht } from '../testing/proefregio';
import type { DataVan, Stap } from './stap';
import { isFeestdag, pasen } from './feestdagen';
import { maakLeven } from './maak-leven';

const AANTAL = 400;
const regio = maakRegio(opdracht(AANTAL));
const levens: (readonly Stap[])[] = [];
beforeAll(() => {
  for (let i = 0; i < AANTAL; i++) levens.push(maakLeven(regio, i).inVolgorde());
});

const gegevens = <T extends Stap['type']>(stap: Stap, _type: T): DataVan<T> => stap.data(() => '00000000-0000-4000-8000-000000000000') as DataVan<T>;
const contacten = (leven: readonly Stap[]) => leven.filter((s) => s.type === 'RegistreerContact').map((s) => gegevens(s, 'RegistreerContact'));
const GELUKT = ['gesproken', 'beantwoord', 'aanwezig'];

describe('a life', () => {
  it('begins with a registration and runs through time, within the years of the region', () => {
    for (const leven of levens) {
      expect(leven[0]?.type).toBe('MeldJongereAan');
      leven.slice(1).forEach((stap, i) => expect(stap.op >= (leven[i] as Stap).op).toBe(true));
      expect(dagVan((leven[0] as Stap).op) >= regio.begin).toBe(true);
      expect((leven.at(-1) as Stap).op <= NU).toBe(true);
    }
  });

  it('is worked at on working days', () => {
    for (const stap of levens.flat()) {
      const dag = dagVan(stap.op);
      expect(weekdag(dag) <= 5 && !isFeestdag(dag) ? 'werkdag' : `${stap.type} ${dag}`).toBe('werkdag');
    }
  });

  it('refers only to steps that were taken before', () => {
    for (const leven of levens) {
      const genomen = new Set<string>();
      for (const stap of leven) {
        stap.data((naam) => (genomen.has(naam) ? 'id' : expect(`${stap.type} refers to ${naam}`).toBe('taken before')) as string);
        if (stap.naam !== undefined) genomen.add(stap.naam);
      }
    }
  });

  it('is the same whoever asks and in whatever order', () => {
    const nog = maakLeven(regio, 17).inVolgorde();
    const kort = (s: Stap) => [s.op, s.type, s.door.id];
    expect(nog.map(kort)).toEqual((levens[17] as readonly Stap[]).map(kort));
  });

  it('does not depend on how many others there are', () => {
    const groter = maakRegio(opdracht(4000));
    const naam = (r: typeof regio) => maakLeven(r, 5).persoon;
    expect(naam(groter)).toEqual(naam(regio));
  });
});

describe('the shares of practice', () => {
  it('half of a calling round is reached within its tries', () => {
    const rondes = levens.map((l) => contacten(l).filter((c) => c.aanleiding === 'belronde' && c.betrokkene === undefined)).filter((r) => r.length > 0);
    const bereikt = rondes.filter((r) => r.some((c) => GELUKT.includes(c.uitkomst))).length / rondes.length;
    expect(rondes.length).toBeGreaterThan(50);
    expect(bereikt).toBeGreaterThan(0.4);
    expect(bereikt).toBeLessThan(0.63);
  });

  it('a register tells two to three months late', () => {
    const dagen = levens.flat().flatMap((s) => {
      if (s.type !== 'VoegNotitieToe') return [];
      const gevonden = /(\d+) dagen later bij ons/.exec(gegevens(s, 'VoegNotitieToe').tekst);
      return gevonden ? [Number(gevonden[1])] : [];
    });
    expect(dagen.length).toBeGreaterThan(20);
    expect(Math.min(...dagen)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...dagen)).toBeLessThanOrEqual(95);
  });

  it('some have been out of view for months, and most have been spoken to lately', () => {
    const laatste = levens.map((l) => {
      const stap = l.findLast((s) => s.type === 'RegistreerContact' && GELUKT.includes(gegevens(s, 'RegistreerContact').uitkomst) && gegevens(s, 'RegistreerContact').betrokkene === undefined);
      return stap ? (msVanMoment(NU) - msVanMoment(stap.op)) / 86_400_000 : Infinity;
    });
    const aandeel = (tot: number) => laatste.filter((d) => d <= tot).length / laatste.length;
    expect(aandeel(90)).toBeGreaterThan(0.6);
    expect(1 - aandeel(120)).toBeGreaterThan(0.04);
    expect(1 - aandeel(120)).toBeLessThan(0.25);
  });

  it('a note is written in finished Dutch: no open braces, no double names', () => {
    for (const stap of levens.flat()) {
      const tekst = JSON.stringify(stap.data(() => 'id'));
      expect(tekst).not.toMatch(/\{[a-zA-Z]+\}/);
    }
  });
});

describe('public holidays', () => {
  it('follow Easter', () => {
    expect(['2024', '2025', '2026', '2038'].map((j) => pasen(Number(j)))).toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25']);
  });
});
