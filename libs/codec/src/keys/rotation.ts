import { CupboardFolder, type Kastgegevens } from './cupboard-folder';
import { KeyUnreadable, MasterKeyFault } from './faults';
import { kenmerkVan, Wrapping } from './wrapping';

export interface RotationOptions {
  readonly map: string;
  readonly oud: Uint8Array;
  readonly nieuw: Uint8Array;
  /** Called after every file. */
  readonly voortgang?: (herwikkeld: number) => void;
}

/**
 * Wraps every key with the new master key. Once the old master key is destroyed, erasures also hold for old
 * backups of the cupboard. Interrupted, it continues where it was when it is run again with the same two keys;
 * until then the cupboard does not open. Running processes read keys they have in memory, make no new ones, and must be
 * started again with the new key.
 * Throws MasterKeyFault when the cupboard is wrapped with neither key, KeyUnreadable when a file is damaged.
 */
export function roteerHoofdsleutel({ map, oud, nieuw, voortgang }: RotationOptions): { readonly herwikkeld: number } {
  const folder = new CupboardFolder(map);
  const van = new Wrapping(oud);
  const naar = new Wrapping(nieuw);
  begin(folder, van, naar);
  let herwikkeld = 0;
  // Again until nothing old is left: a process may have been making keys when the rotation began.
  for (let ronde = -1; ronde !== herwikkeld; ) {
    ronde = herwikkeld;
    for (const subject of folder.subjects()) {
      if (!herwikkel(folder, subject, van, naar)) continue;
      herwikkeld++;
      voortgang?.(herwikkeld);
    }
  }
  folder.bewaarGegevens({ versie: 1, hoofdsleutel: naar.kenmerk });
  return { herwikkeld };
}

function begin(folder: CupboardFolder, van: Wrapping, naar: Wrapping): void {
  const gegevens: Kastgegevens = folder.gegevens(van.kenmerk);
  const klaar = gegevens.hoofdsleutel === naar.kenmerk && gegevens.rotatieVan === undefined;
  const bezig = gegevens.hoofdsleutel === naar.kenmerk && gegevens.rotatieVan === van.kenmerk;
  const nieuw = gegevens.hoofdsleutel === van.kenmerk && gegevens.rotatieVan === undefined;
  if (!klaar && !bezig && !nieuw) throw new MasterKeyFault('other', `${folder.map}: the keys are not wrapped with the old master key`);
  if (nieuw) folder.bewaarGegevens({ versie: 1, hoofdsleutel: naar.kenmerk, rotatieVan: van.kenmerk });
}

function herwikkel(folder: CupboardFolder, subject: string, van: Wrapping, naar: Wrapping): boolean {
  const tekst = folder.read(subject);
  if (tekst === undefined || kenmerkVan(tekst) === naar.kenmerk) return false;
  if (kenmerkVan(tekst) === undefined) throw new KeyUnreadable(subject, 'the file is damaged');
  folder.replace(subject, naar.wrap(subject, van.unwrap(subject, tekst)));
  // Erased meanwhile: what was just put back goes again.
  if (folder.isErased(subject)) folder.wipe(subject);
  return true;
}
