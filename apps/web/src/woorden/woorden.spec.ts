import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { woorden } from '.';
import * as begrippen from './begrippen';

/** Every text of the catalogue; functions are called with a number, which fits everywhere a word does. */
function teksten(boom: unknown, pad: string): [string, string][] {
  if (typeof boom === 'string') return [[pad, boom]];
  if (typeof boom === 'function') return pad.endsWith('.tot') || pad.endsWith('.definitie') ? [] : teksten((boom as (...n: number[]) => unknown)(7, 7, 7), `${pad}()`);
  if (typeof boom === 'object' && boom !== null) return Object.entries(boom).flatMap(([k, w]) => teksten(w, pad === '' ? k : `${pad}.${k}`));
  return [];
}

/** Words of screens that load apart: every file of this folder that is not in the catalogue at once. */
const samen = readFileSync(join(__dirname, 'index.ts'), 'utf8');
const los = readdirSync(__dirname).flatMap((naam) => /^(?!index|begrippen)([\w-]+)\.ts$/.exec(naam)?.[1] ?? []).filter((naam) => !samen.includes(`'./${naam}'`));
const APART = Object.fromEntries(los.map((naam) => [naam, jest.requireActual<object>(`./${naam}`)]));

const alles = [...teksten(woorden, ''), ...teksten(begrippen, 'begrippen'), ...teksten(APART, '').filter(([pad]) => !pad.endsWith('.code'))];
const zinnen = alles.flatMap(([pad, tekst]) => tekst.split(/(?<=[.?!:…])\s+/).filter(Boolean).map((zin) => [pad, zin] as const));
const woordenVan = (zin: string) => zin.match(/[\p{L}’'-]+/gu) ?? [];
const lettergrepen = (woord: string) => (woord.toLowerCase().match(/(?:aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyé])/g) ?? ['x']).length;

/** Words that make people stop; each has an everyday word. */
const AMBTELIJK =
  /\b(indien|middels|teneinde|dient|dienen te|betreffende|desbetreffende|inzake|omtrent|echter|tevens|thans|alsmede|derhalve|welke optie|gaarne|verstrekken|kenbaar|bewerkstelligen|conform|dossierhouder|authenticatie|valideer|ongeldige invoer|onjuiste invoer|error|loggen in)\b/i;

/** Long words that are names of jobs or schools, or that everybody here uses. */
const MAG_LANG = ['Combinatiefunctionaris', 'privacyfunctionaris', 'Praktijkonderwijs'];

describe('the words', () => {
  it('are many, so that these checks mean something', () => expect([alles.length > 1_000, los.length > 8]).toEqual([true, true]));

  it('never use the words of an office', () => expect(alles.filter(([, t]) => AMBTELIJK.test(t))).toEqual([]));

  it('stay short: at most 16 words in a sentence', () => expect(zinnen.filter(([, z]) => woordenVan(z).length > 16)).toEqual([]));

  it('stay short: no word of more than 16 letters', () =>
    expect(alles.filter(([, t]) => woordenVan(t).some((w) => w.length > 16 && !MAG_LANG.includes(w)))).toEqual([]));

  it('read at B1 or easier (Flesch-Douma of 70 or more, and no long passage below 45)', () => {
    const flesch = (lijst: readonly string[]) => {
      const w = lijst.flatMap(woordenVan);
      return 206.84 - 77 * (w.reduce((n, x) => n + lettergrepen(x), 0) / w.length) - 0.93 * (w.length / lijst.length);
    };
    expect(flesch(zinnen.map(([, z]) => z).filter((z) => woordenVan(z).length > 2))).toBeGreaterThan(70);
    const lang = alles.filter(([, t]) => woordenVan(t).length > 12);
    expect(lang.filter(([, t]) => flesch(t.split(/(?<=[.?!])\s+/)) < 45)).toEqual([]);
  });

  it('say "je" and never "u"', () => expect(alles.filter(([, t]) => /\b(u|uw)\b/i.test(t.replace(/\bu\s*:|\bde u\b/g, '')) && !/uu:mm/.test(t))).toEqual([]));

  it('end a sentence as a sentence: no double full stop, no space before one', () => expect(alles.filter(([, t]) => /\.\.(?!\.)| [.,?!]/.test(t))).toEqual([]));
});
