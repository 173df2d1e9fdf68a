import { existsSync, mkdirSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afgeleideSleutel, type KeyCupboard } from '@loopplank/codec';
import { importStream } from '../import/events';
import type { Tabel, Tabelrij } from '../lezen/tabel';
import { Kluisbestand, schrijfKluisbestand } from './kluisbestand';

/** What stands above the rows of a file. */
export type Rijenkop = Pick<Tabel, 'formaat' | 'codering' | 'kop'>;

const RIJEN = '.rijen';
const PROEF = '.proef';
const BESTAND = /^([0-9a-f-]{36})\.(rijen|proef)$/;
const PER_STUK = 100;

const weg = (pad: string): void => {
  try {
    unlinkSync(pad);
  } catch (fout) {
    if ((fout as { code?: string }).code !== 'ENOENT') throw fout;
  }
};

/**
 * The rows of lists that were sent in, each list under a key of its own: never in the clear on disk, and gone for
 * good with its key. One folder per data folder; other nodes do not have these files.
 */
export class Kluis {
  constructor(
    private readonly map: string,
    private readonly cupboard: KeyCupboard,
  ) {
    mkdirSync(map, { recursive: true, mode: 0o700 });
  }

  private pad(importId: string, soort: typeof RIJEN | typeof PROEF): string {
    return join(this.map, importId + soort);
  }

  /** Null when the key was destroyed. */
  private sleutel(importId: string): Uint8Array | null {
    const sleutels = this.cupboard.find(importStream(importId));
    return sleutels && afgeleideSleutel(sleutels.dossier, 'importbestand');
  }

  bewaar(importId: string, { rijen, ...kop }: Tabel): void {
    const sleutel = afgeleideSleutel(this.cupboard.ensure(importStream(importId)).dossier, 'importbestand');
    schrijfKluisbestand(this.pad(importId, RIJEN), importId + RIJEN, sleutel, { kop: kop satisfies Rijenkop, rijen, perStuk: PER_STUK });
  }

  /** The rows of an import, or null: kept by another node, or past their day. Close it when done. */
  open(importId: string): Kluisbestand<Rijenkop, Tabelrij> | null {
    return this.openBestand<Rijenkop, Tabelrij>(importId, RIJEN);
  }

  /** What a dry run found, row by row, beside the rows themselves. */
  bewaarProef<K, R>(importId: string, kop: K, rijen: readonly R[]): void {
    const sleutel = this.sleutel(importId);
    if (sleutel) schrijfKluisbestand(this.pad(importId, PROEF), importId + PROEF, sleutel, { kop, rijen, perStuk: PER_STUK });
  }

  openProef<K, R>(importId: string): Kluisbestand<K, R> | null {
    return this.openBestand<K, R>(importId, PROEF);
  }

  private openBestand<K, R>(importId: string, soort: typeof RIJEN | typeof PROEF): Kluisbestand<K, R> | null {
    const pad = this.pad(importId, soort);
    const sleutel = existsSync(pad) ? this.sleutel(importId) : null;
    return sleutel && new Kluisbestand<K, R>(pad, importId + soort, sleutel);
  }

  heeft(importId: string): boolean {
    return existsSync(this.pad(importId, RIJEN));
  }

  /** Destroys the rows and their key. Idempotent. */
  vernietig(importId: string): void {
    this.cupboard.destroy(importStream(importId));
    for (const soort of [RIJEN, PROEF] as const) weg(this.pad(importId, soort));
  }

  /** Imports with a file here, and when that file was made. */
  inhoud(): { readonly importId: string; readonly gemaaktMs: number }[] {
    return readdirSync(this.map).flatMap((naam) => {
      const [, importId, soort] = BESTAND.exec(naam) ?? [];
      return importId && soort === 'rijen' ? [{ importId, gemaaktMs: statSync(join(this.map, naam)).mtimeMs }] : [];
    });
  }

  /** Halves of files that a crash left behind. */
  ruimHelftenOp(): void {
    for (const naam of readdirSync(this.map)) if (naam.endsWith('.tmp')) weg(join(this.map, naam));
  }
}
