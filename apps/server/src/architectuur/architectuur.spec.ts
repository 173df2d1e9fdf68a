import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { alleImports, type Import } from './importgraaf';
import { REGELS } from './regels';

const imports = alleImports();
const wortel = resolve(__dirname, '../../../..');

describe('the architecture holds over the real import graph', () => {
  it('reads the whole repository', () => expect(new Set(imports.map((i) => i.van)).size).toBeGreaterThan(50));

  it.each(REGELS.map((r) => [r.naam, r] as const))('%s', (_, regel) => {
    const fout = imports.flatMap((i) => {
      const waarom = regel.overtreding(i);
      return waarom ? [`${i.van}: ${waarom}`] : [];
    });
    expect(fout).toEqual([]);
  });

  it("uses no Nest EventBus, saga, publisher or AggregateRoot", () => {
    const verdacht = imports.filter((i) => i.naar === '@nestjs/cqrs').map((i) => i.van);
    const fout = verdacht.filter((pad) => /\b(EventBus|Saga|EventPublisher|AggregateRoot|EventsHandler|forwardRef)\b/.test(readFileSync(resolve(wortel, pad), 'utf8')));
    expect(fout).toEqual([]);
  });

  it('has no import cycles between files', () => expect(kringen(imports)).toEqual([]));
});

/** Strongly connected files, found by depth-first search over value imports. */
function kringen(alle: readonly Import[]): string[] {
  const bestanden = new Set(alle.map((i) => i.van));
  const doel = (pad: string) => [`${pad}.ts`, `${pad}.tsx`, `${pad}/index.ts`].find((p) => bestanden.has(p));
  const buren = new Map<string, string[]>();
  for (const i of alle) {
    const naar = i.alleenType ? undefined : doel(i.naar);
    if (naar) buren.set(i.van, [...(buren.get(i.van) ?? []), naar]);
  }
  const klaar = new Set<string>();
  const pad: string[] = [];
  const gevonden: string[] = [];
  const bezoek = (n: string): void => {
    if (pad.includes(n)) return void gevonden.push([...pad.slice(pad.indexOf(n)), n].join(' → '));
    if (klaar.has(n)) return;
    pad.push(n);
    for (const b of buren.get(n) ?? []) bezoek(b);
    pad.pop();
    klaar.add(n);
  };
  for (const n of buren.keys()) bezoek(n);
  return gevonden;
}
