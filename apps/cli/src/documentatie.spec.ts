import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { leesAanroep, VORMEN } from './argumenten';

const DOCS = resolve(__dirname, '../../../docs');
const documenten = ['beheer', 'runbooks'].flatMap((map) => readdirSync(join(DOCS, map)).filter((f) => f.endsWith('.md')).map((f) => join(map, f)));
const lees = (pad: string): string => readFileSync(join(DOCS, pad), 'utf8');

/** Lines in shell blocks that call our command, as words. */
const opdrachten = (tekst: string): string[][] =>
  [...tekst.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap((m) => m[1]!.split('\n'))
    .filter((r) => r.startsWith('loopplank '))
    .map((r) => [...r.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!).slice(1));

describe('the documents for administrators', () => {
  it('are there', () => expect(documenten.length).toBeGreaterThan(10));

  it.each(documenten)('%s names only commands that exist, with the options they have', (pad) => {
    for (const woorden of opdrachten(lees(pad))) expect(() => leesAanroep(woorden)).not.toThrow();
  });

  it.each(documenten)('%s points at files that are there', (pad) => {
    const wijst = [...lees(pad).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map((m) => m[1]!).filter((w) => !/^https?:/.test(w));
    expect(wijst.filter((w) => !existsSync(resolve(DOCS, dirname(pad), w)))).toEqual([]);
  });

  it('tell of every verb but those of the practice region', () => {
    const alles = documenten.map(lees).join('\n');
    expect(Object.keys(VORMEN).filter((verb) => verb !== 'oefenregio' && !alles.includes(`loopplank ${verb}`))).toEqual([]);
  });
});
