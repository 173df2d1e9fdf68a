import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DOCS = resolve(__dirname, '../../../../docs');

/** Text of a document of this repository. */
export const document = (pad: string): string => readFileSync(join(DOCS, pad), 'utf8');

/** Words of a line as a shell reads it, as far as these documents go: spaces, double quotes, a comment at the end. */
const woorden = (regel: string): string[] =>
  [...regel.replace(/\s+#.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');

/**
 * What a reader types: the arguments of every `loopplank …` line in the shell blocks under a heading that begins with
 * `kop`. So that a document and the program cannot drift apart.
 */
export function opdrachtenOnder(pad: string, kop: string): string[][] {
  const hoofdstuk = document(pad).split(/^## /m).find((h) => h.startsWith(kop));
  if (hoofdstuk === undefined) throw new Error(`${pad} has no chapter ${kop}`);
  const blokken = [...hoofdstuk.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((m) => m[1]!);
  return blokken.flatMap((blok) => blok.split('\n')).filter((r) => r.startsWith('loopplank ')).map((r) => woorden(r).slice(1));
}

/** Settings in a file with `NAME=value` lines. */
export const instellingenUit = (pad: string): Record<string, string> =>
  Object.fromEntries([...document(pad).matchAll(/^([A-Z_]+)=(.*)$/gm)].map((m) => [m[1]!, m[2]!]));
