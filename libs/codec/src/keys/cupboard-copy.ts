import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { CupboardFolder } from './cupboard-folder';
import { fsyncFolder } from './durable-files';
import { KeyUnreadable, MasterKeyFault } from './faults';
import { Wrapping } from './wrapping';

/**
 * A copy of a key cupboard is one file of JSON lines: first which master key wraps the keys, then a line per subject
 * with its wrapped keys or the word that it was erased. The keys stay wrapped: without the master key the file is
 * as closed as the cupboard itself.
 */
interface Kop {
  readonly versie: 1;
  readonly hoofdsleutel: string;
}
type Regel = { readonly onderwerp: string } & ({ readonly sleutel: string } | { readonly gewist: true });

export interface Kastkopie {
  readonly sleutels: number;
  readonly gewist: number;
}

/**
 * Copies a cupboard that may be in use. Every key that was there when the call began is in the copy, unless its
 * subject was erased meanwhile. Durable when it returns.
 * Throws MasterKeyFault (another master key, or a rotation under way) and KeyUnreadable (a damaged key: a copy that
 * does not open is no copy).
 */
export function kopieerSleutelkast({ map, hoofdsleutel, naar }: { readonly map: string; readonly hoofdsleutel: Uint8Array; readonly naar: string }): Kastkopie {
  const folder = new CupboardFolder(map);
  const wrapping = new Wrapping(hoofdsleutel);
  eisRust(folder, wrapping);
  const geteld = { sleutels: 0, gewist: 0 };
  const fd = openSync(naar, 'wx', 0o600);
  try {
    writeSync(fd, regel({ versie: 1, hoofdsleutel: wrapping.kenmerk } satisfies Kop));
    for (const onderwerp of folder.subjects()) {
      const sleutel = folder.read(onderwerp);
      // A tombstone follows below, and wins.
      if (sleutel === undefined || folder.isErased(onderwerp)) continue;
      wrapping.unwrap(onderwerp, sleutel);
      writeSync(fd, regel({ onderwerp, sleutel } satisfies Regel));
      geteld.sleutels++;
    }
    for (const onderwerp of folder.erased()) {
      writeSync(fd, regel({ onderwerp, gewist: true } satisfies Regel));
      geteld.gewist++;
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  fsyncFolder(dirname(naar));
  eisRust(folder, wrapping);
  return geteld;
}

function eisRust(folder: CupboardFolder, { kenmerk }: Wrapping): void {
  const { hoofdsleutel, rotatieVan } = folder.gegevens(kenmerk);
  if (rotatieVan !== undefined) throw new MasterKeyFault('rotation', `${folder.map}: the master key is being changed`);
  if (hoofdsleutel !== kenmerk) throw new MasterKeyFault('other', `${folder.map}: the keys are wrapped with another master key`);
}

const regel = (inhoud: object): string => `${JSON.stringify(inhoud)}\n`;

/** A copy in memory: who has keys and who was erased. */
export interface GelezenKast {
  readonly sleutels: ReadonlyMap<string, string>;
  readonly gewist: ReadonlySet<string>;
}

/** Reads a copy and opens every key of it. Throws MasterKeyFault (not wrapped with this master key) and KeyUnreadable. */
export function leesKastkopie(bestand: string, hoofdsleutel: Uint8Array): GelezenKast {
  const wrapping = new Wrapping(hoofdsleutel);
  const [kop, ...regels] = readFileSync(bestand, 'utf8').split('\n').slice(0, -1);
  const { versie, hoofdsleutel: kenmerk } = ontleed<Kop>(kop ?? '');
  if (versie !== 1) throw new MasterKeyFault('other', `${bestand}: not a copy of a key cupboard`);
  if (kenmerk !== wrapping.kenmerk) throw new MasterKeyFault('other', `${bestand}: the keys are wrapped with another master key`);
  const sleutels = new Map<string, string>();
  const gewist = new Set<string>();
  for (const r of regels.map((tekst) => ontleed<Regel>(tekst))) {
    if ('gewist' in r) gewist.add(r.onderwerp);
    else {
      wrapping.unwrap(r.onderwerp, r.sleutel);
      sleutels.set(r.onderwerp, r.sleutel);
    }
  }
  for (const onderwerp of gewist) sleutels.delete(onderwerp);
  return { sleutels, gewist };
}

function ontleed<T>(tekst: string): T {
  try {
    return JSON.parse(tekst) as T;
  } catch {
    throw new KeyUnreadable('?', 'a line of the copy is damaged');
  }
}

export interface Teruggezet extends Kastkopie {
  /** Have keys in the copy, but were erased in this cupboard since. */
  readonly blijftGewist: number;
}

/**
 * Puts a copy back in the cupboard, beside what may stand there: a tombstone that is there stays and wins (an erasure
 * after the copy was made is not undone), and so do keys that are there. Durable when it returns.
 * Throws MasterKeyFault when the cupboard is wrapped with another master key.
 */
export function zetKastTerug({ map, hoofdsleutel, kast }: { readonly map: string; readonly hoofdsleutel: Uint8Array; readonly kast: GelezenKast }): Teruggezet {
  const folder = new CupboardFolder(map);
  eisRust(folder, new Wrapping(hoofdsleutel));
  for (const onderwerp of kast.gewist) {
    folder.entomb(onderwerp);
    folder.wipe(onderwerp);
  }
  let sleutels = 0;
  let blijftGewist = 0;
  for (const [onderwerp, tekst] of kast.sleutels) {
    if (folder.isErased(onderwerp)) blijftGewist++;
    else if (folder.create(onderwerp, tekst)) sleutels++;
  }
  return { sleutels, gewist: kast.gewist.size, blijftGewist };
}
