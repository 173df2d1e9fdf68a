import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFile, fsyncFolder, isCode, replaceFile, wipeFile } from './durable-files';
import { MasterKeyFault } from './faults';

/**
 * The folder on disk:
 *
 *     sleutelkast.json                 which master key wraps the keys
 *     a7/jongere-<uuid>.sleutel        the wrapped keys of one subject
 *     a7/jongere-<uuid>.gewist         tombstone: this subject was erased; wins over a key file beside it
 *
 * 256 subfolders, by a digest of the subject, keep folders small. Names hold nothing but opaque ids.
 */
const SLEUTEL = '.sleutel';
const GEWIST = '.gewist';
/** Lower case, so that names also differ where the file system ignores case; no slash, no leading dot. */
const SUBJECT = /^[a-z0-9][a-z0-9._-]{0,119}$/;

const SUBMAP = /^[0-9a-f]{2}$/;

export interface Kastgegevens {
  readonly versie: 1;
  /** Mark of the master key that wraps the keys. */
  readonly hoofdsleutel: string;
  /** Present while a rotation is under way: the mark of the key before. */
  readonly rotatieVan?: string;
}

export class CupboardFolder {
  private readonly ready = new Set<string>();
  private readonly register: string;

  constructor(readonly map: string) {
    mkdirSync(map, { recursive: true, mode: 0o700 });
    fsyncFolder(dirname(map));
    this.register = join(map, 'sleutelkast.json');
  }

  /** What the cupboard says about itself; on a new folder `kenmerk` is recorded first. */
  gegevens(kenmerk: string): Kastgegevens {
    if (!existsSync(this.register)) createFile(this.register, tekst({ versie: 1, hoofdsleutel: kenmerk }));
    const gelezen = JSON.parse(readFileSync(this.register, 'utf8')) as Kastgegevens;
    if (gelezen.versie !== 1) throw new MasterKeyFault('other', `${this.register}: made by a newer release`);
    return gelezen;
  }

  bewaarGegevens(gegevens: Kastgegevens): void {
    replaceFile(this.register, tekst(gegevens));
  }

  private bestand(subject: string, soort: string): string {
    if (!SUBJECT.test(subject)) throw new RangeError(`not a subject of keys: ${subject}`);
    return join(this.map, createHash('sha256').update(subject).digest('hex').slice(0, 2), subject + soort);
  }

  isErased = (subject: string): boolean => existsSync(this.bestand(subject, GEWIST));
  hasKey = (subject: string): boolean => existsSync(this.bestand(subject, SLEUTEL));

  /** The text of a key file, or undefined when there is none. */
  read(subject: string): string | undefined {
    try {
      return readFileSync(this.bestand(subject, SLEUTEL), 'latin1');
    } catch (fout) {
      if (isCode(fout, 'ENOENT')) return undefined;
      throw fout;
    }
  }

  /** Durable when it returns. False when somebody else was first. */
  create(subject: string, text: string): boolean {
    return createFile(this.gereed(this.bestand(subject, SLEUTEL)), text);
  }

  replace(subject: string, text: string): void {
    replaceFile(this.bestand(subject, SLEUTEL), text);
  }

  /** Makes the name of a key file durable, whoever created it. */
  sync(subject: string): void {
    fsyncFolder(dirname(this.bestand(subject, SLEUTEL)));
  }

  entomb(subject: string): void {
    createFile(this.gereed(this.bestand(subject, GEWIST)), `${JSON.stringify({ versie: 1 })}\n`);
  }

  wipe(subject: string): void {
    wipeFile(this.bestand(subject, SLEUTEL));
  }

  /** Every subject with a key file, a subfolder at a time. */
  subjects = (): Generator<string> => this.metEinde(SLEUTEL);
  /** Every subject that was erased. */
  erased = (): Generator<string> => this.metEinde(GEWIST);

  private *metEinde(einde: string): Generator<string> {
    const mappen = readdirSync(this.map).filter((naam) => SUBMAP.test(naam));
    for (const map of mappen) {
      for (const naam of readdirSync(join(this.map, map))) if (naam.endsWith(einde)) yield naam.slice(0, -einde.length);
    }
  }

  /** Makes the subfolder of a file, durably, once per process. */
  private gereed(bestand: string): string {
    const map = dirname(bestand);
    if (!this.ready.has(map)) {
      mkdirSync(map, { recursive: true, mode: 0o700 });
      fsyncFolder(this.map);
      this.ready.add(map);
    }
    return bestand;
  }
}

const tekst = (gegevens: Kastgegevens): string => `${JSON.stringify(gegevens)}\n`;

/** Is there a cupboard in this folder, and was anything ever put in it? Makes nothing. */
export function standVanKast(map: string): 'geen' | 'leeg' | 'gevuld' {
  if (!existsSync(join(map, 'sleutelkast.json'))) return 'geen';
  return readdirSync(map).some((naam) => SUBMAP.test(naam)) ? 'gevuld' : 'leeg';
}
