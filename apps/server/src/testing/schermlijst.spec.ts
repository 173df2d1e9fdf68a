import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { padVan, SCHERMEN } from './schermlijst';

const WEB = join(__dirname, '../../../web');
const BRON = join(WEB, 'src');
const PLEKKEN = { jongereId: 'j', nazorgId: 'n', overdracht: { jongereId: 'o', id: 'v' }, importId: 'i', organisatieId: 'g', accountId: 'a' };
/** The road into a part of the screens with roads of its own. */
const DEELS = ['/beheer/*?'];

/** Every path a screen answers to, as the router has it. */
function routes(): string[] {
  const bestanden = readdirSync(BRON, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.tsx'));
  const teksten = bestanden.map((n) => readFileSync(join(BRON, n), 'utf8'));
  const gewoon = teksten.flatMap((t) => [...t.matchAll(/<Route path="([^"]+)"/g)].map((m) => m[1]!));
  const voorDeDeur = [.../VOOR_DE_DEUR[^{]*= \{([^}]*)\}/.exec(readFileSync(join(BRON, 'app.tsx'), 'utf8'))![1]!.matchAll(/'([^']+)':/g)].map((m) => m[1]!);
  return [...new Set([...gewoon, ...voorDeDeur])].filter((r) => !DEELS.includes(r));
}

/** `/import/:id?` is two roads: with and without. */
const wegen = (route: string): string[] => (route.endsWith('?') ? [route.slice(0, route.lastIndexOf('/')), route.slice(0, -1)] : [route]);
const past = (weg: string) => new RegExp(`^${weg.replace(/:\w+/g, '[^/]+')}$`);

describe('the list of screens', () => {
  it('knows every road of the router: who adds one adds a line, and it is looked at', () => {
    const paden = SCHERMEN.map((s) => padVan(s, PLEKKEN).split('?')[0]!);
    const gevonden = routes();
    expect(gevonden.length).toBeGreaterThanOrEqual(18);
    expect(gevonden.flatMap(wegen).filter((weg) => !paden.some((pad) => past(weg).test(pad)))).toEqual([]);
  });

  it('has names of its own, because the pictures are called so', () => expect(new Set(SCHERMEN.map((s) => s.naam)).size).toBe(SCHERMEN.length));
});

/** Forms without a draft, and why. */
const ZONDER_CONCEPT: Readonly<Record<string, string>> = {
  'inloggen/formulier.tsx': 'a password', 'wachtwoord/nieuw-wachtwoord.tsx': 'a password', 'wachtwoord/vergeten.tsx': 'before the door: there is nobody whose draft it is',
  'jongere/kennis.tsx': 'a question, nothing is written', 'aanmelden/formulier.tsx': 'its screen keeps it, with the search before it',
};

describe('every form', () => {
  it('survives a reload: it keeps a draft, or says here why not', () => {
    const schermen = join(BRON, 'schermen');
    const vormen = readdirSync(schermen, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.tsx') && /<form\b|<Formuliervenster\b/.test(readFileSync(join(schermen, n), 'utf8')));
    expect(vormen.length).toBeGreaterThan(20);
    const zonder = vormen.filter((n) => !/useConcept|useVelden/.test(readFileSync(join(schermen, n), 'utf8'))).map((n) => n.replaceAll('\\', '/'));
    expect(zonder.sort()).toEqual(Object.keys(ZONDER_CONCEPT).sort());
  });
});

describe('what a phone fetches before it shows anything', () => {
  const pagina = readFileSync(join(WEB, 'dist', 'index.html'), 'utf8');
  const bestanden = [...pagina.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]!);

  it('is at most 200 kB packed', () => {
    const bytes = bestanden.reduce((n, b) => n + gzipSync(readFileSync(join(WEB, 'dist', b)), { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(200_000);
  });

  it('is a handful of files: each handful more is another wait for the mast', () => expect(bestanden.length).toBeLessThanOrEqual(5));
});
