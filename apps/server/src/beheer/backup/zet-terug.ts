import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leesHoofdsleutel, leesKastkopie, maakCodec, openKeyCupboard, zetKastTerug } from '@loopplank/codec';
import type { Instellingen } from '../../instellingen';
import { logPad } from '../../plaatsen';
import { DEFINITIES } from '../../projecties';
import { eisRuimte, fsyncMap, inhoudVan, kopieerDuurzaam, maakMap } from './bestanden';
import { BackupFout } from './fout';
import { eisSleutels, keurBestand, maten, type Voortgang } from './maak';
import { leesManifest, LOG, type Manifest, SLEUTELS } from './manifest';

export interface Teruggezet {
  readonly manifest: Manifest;
  /** Erased in the key cupboard that stood here, after the backup was made: not brought back. */
  readonly blijftGewist: number;
}

/**
 * Puts a backup into an empty data folder. Everything is checked before the log gets its name, so that a restore that
 * is cut off leaves nothing a server could start with. A key cupboard outside the data folder may still be there:
 * its keys and above all its erasures stay. Throws BackupFout.
 */
export async function zetTerug(i: Instellingen, van: string, voortgang: Voortgang): Promise<Teruggezet> {
  eisLeeg(i);
  const hoofdsleutel = leesHoofdsleutel(i.sleutelBestand, { maak: false });
  const manifest = leesManifest(van, hoofdsleutel);
  voortgang('Back-up nakijken');
  await eisHeel(join(van, LOG), manifest.log);
  await eisHeel(join(van, SLEUTELS), manifest.sleutels);
  const kast = leesKastkopie(join(van, SLEUTELS), hoofdsleutel);

  // A cupboard that is still there must be wrapped with the same master key.
  const codec = maakCodec({ definitions: DEFINITIES, cupboard: openKeyCupboard({ map: i.sleutelkast, hoofdsleutel }) });
  maakMap(i.data);
  eisRuimte(i.data, 2 * manifest.log.bytes);
  const tijdelijk = `${logPad(i)}.herstel`;
  try {
    voortgang('Log terugzetten');
    kopieerDuurzaam(join(van, LOG), tijdelijk);
    // Read back from where it is going to stand: a disk that cannot hold it is found out here.
    const { onderwerpen, koppen } = await keurBestand(tijdelijk, codec, voortgang);
    if (koppen !== manifest.log.koppen) throw new BackupFout('De back-up is beschadigd: het log komt niet overeen met manifest.json.');
    eisSleutels(onderwerpen, kast);
    voortgang('Sleutels terugzetten');
    const { blijftGewist } = zetKastTerug({ map: i.sleutelkast, hoofdsleutel, kast });
    renameSync(tijdelijk, logPad(i));
    fsyncMap(dirname(tijdelijk));
    return { manifest, blijftGewist };
  } catch (fout) {
    rmSync(tijdelijk, { force: true });
    throw fout;
  }
}

/** Only the master key and the key cupboard may already be there. */
function eisLeeg({ data, sleutelBestand, sleutelkast }: Instellingen): void {
  const eigen = [sleutelBestand, sleutelkast].filter((pad) => dirname(pad) === data).map((pad) => basename(pad));
  const vreemd = inhoudVan(data).filter((naam) => !eigen.includes(naam));
  if (vreemd.length > 0) throw new BackupFout(`LOOPPLANK_DATA is niet leeg (${vreemd[0]!}). Herstellen kan alleen in een lege map: zet de oude map eerst opzij.`);
}

async function eisHeel(pad: string, { bytes, sha256 }: { readonly bytes: number; readonly sha256: string }): Promise<void> {
  const grootte = statSync(pad, { throwIfNoEntry: false })?.size;
  if (grootte === undefined) throw new BackupFout(`De back-up is niet compleet: ${pad} ontbreekt.`);
  if (grootte !== bytes || (await maten(pad)).sha256 !== sha256) throw new BackupFout(`De back-up is beschadigd: ${pad} is niet wat er bewaard is.`);
}
