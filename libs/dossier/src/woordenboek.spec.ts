import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const wortel = resolve(__dirname, '../../..');

/** Every source of every library, without tests. */
function* bronnen(map: string): Generator<string> {
  for (const e of readdirSync(map, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'testing', 'conformance'].includes(e.name)) continue;
    if (e.isDirectory()) yield* bronnen(join(map, e.name));
    else if (e.name.endsWith('.ts') && !e.name.endsWith('.spec.ts')) yield readFileSync(join(map, e.name), 'utf8');
  }
}

const code = readdirSync(join(wortel, 'libs')).flatMap((lib) => [...bronnen(join(wortel, 'libs', lib, 'src'))]);
const gevonden = (patroon: RegExp) => new Map(code.flatMap((bron) => [...bron.matchAll(patroon)].map((m) => [m[1]!, m[2] ?? ''] as const)));
const events = gevonden(/\bdefinieer\(\s*'(\w+)',\s*\d+,\s*'((?:[^'\\]|\\.)*)'/g);
const commands = gevonden(/\bCommand<\s*'(\w+)'/g);

/** Words of one chapter of the dictionary, with their meaning. */
function hoofdstuk(naam: string): Map<string, string> {
  const tekst = readFileSync(join(wortel, 'docs/woordenboek.md'), 'utf8').split(/^## /m).find((h) => h.startsWith(naam)) ?? '';
  return new Map([...tekst.matchAll(/^\| (\w+) \| (.+) \|$/gm)].map((m) => [m[1]!, m[2]!] as const).filter(([woord]) => woord !== 'Woord'));
}

describe('docs/woordenboek.md', () => {
  it('reads the code', () => expect([events.has('ContactGelegd'), commands.has('RegistreerContact'), events.size > 20, commands.size > 20]).toEqual([true, true, true, true]));

  it('has every event, and no other, with the meaning of its definition', () => {
    const inCode = Object.fromEntries([...events].map(([woord, uitleg]) => [woord, uitleg.replaceAll("\\'", "'")]));
    expect(Object.fromEntries(hoofdstuk('Gebeurtenissen'))).toEqual(inCode);
  });

  it('has every command, and no other', () => expect([...hoofdstuk('Opdrachten').keys()].sort()).toEqual([...commands.keys()].sort()));

  it('says no word twice', () => {
    const tekst = readFileSync(join(wortel, 'docs/woordenboek.md'), 'utf8');
    const woorden = [...tekst.matchAll(/^\| ([^|]+) \|/gm)].map((m) => m[1]!).filter((w) => w !== 'Woord' && w !== '---');
    expect(woorden.filter((w, i) => woorden.indexOf(w) !== i)).toEqual([]);
  });
});
