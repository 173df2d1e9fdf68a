import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kopieerSleutelkast, leesHoofdsleutel, leesKastkopie, maakCodec, openKeyCupboard } from '@loopplank/codec';
import { kopieerSqliteLog, openSqliteEventStore } from '@loopplank/event-store/sqlite';
import type { Moment } from '@loopplank/kernel';
import { DEFINITIES } from '../../projecties';
import { type Gekeurd, keur } from '../keuring';
import { eisRuimte, fsyncMap, maakMap, schrijfDuurzaam, sha256Van } from './bestanden';
import { BackupFout } from './fout';
import { kenmerkVan, LOG, type Manifest, MANIFEST, manifestTekst, SLEUTELS } from './manifest';

/** Places and a clock; plain values, so that they can be handed to a thread. */
export interface BackupWerk {
  readonly log: string;
  readonly sleutelkast: string;
  readonly sleutelBestand: string;
  /** Existing empty folder. */
  readonly naar: string;
  readonly gemaaktOp: Moment;
}

export type Voortgang = (tekst: string, percentage?: number) => void;

/**
 * Makes a backup of a log and a key cupboard that may be in use, checks it, and seals it.
 *
 * The order matters. A key is durable before the first event that needs it is written, so keys that are copied after
 * the log open every event in that log. The other way round, an event of the moment between could lack its key.
 * (A youngster who is erased in between has lost the key in this backup too, as it should be.)
 *
 * Long work that blocks: for a thread of its own. Throws BackupFout; leaves an empty folder then.
 */
export async function maakBackup(werk: BackupWerk, voortgang: Voortgang): Promise<Manifest> {
  const { naar } = werk;
  const mappen = [dirname(join(naar, LOG)), dirname(join(naar, SLEUTELS))];
  try {
    eisRuimte(naar, ruimteVoor(werk));
    mappen.forEach(maakMap);
    return await vul(werk, voortgang);
  } catch (fout) {
    for (const map of mappen) rmSync(map, { recursive: true, force: true });
    rmSync(join(naar, MANIFEST), { force: true });
    throw fout;
  }
}

/** Log with what is still in its side file; keys are small beside it. */
const ruimteVoor = ({ log }: BackupWerk): number =>
  [log, `${log}-wal`].reduce((som, pad) => som + (statSync(pad, { throwIfNoEntry: false })?.size ?? 0), 32e6);

async function vul({ log, sleutelkast, sleutelBestand, naar, gemaaktOp }: BackupWerk, voortgang: Voortgang): Promise<Manifest> {
  const hoofdsleutel = leesHoofdsleutel(sleutelBestand, { maak: false });
  const [logKopie, sleutelKopie] = [join(naar, LOG), join(naar, SLEUTELS)];
  voortgang('Log kopiëren');
  kopieerSqliteLog(log, logKopie);
  voortgang('Sleutels kopiëren');
  const kast = kopieerSleutelkast({ map: sleutelkast, hoofdsleutel, naar: sleutelKopie });

  const codec = maakCodec({ definitions: DEFINITIES, cupboard: openKeyCupboard({ map: sleutelkast, hoofdsleutel }) });
  const { onderwerpen, ...keuring } = await keurBestand(logKopie, codec, voortgang);
  eisSleutels(onderwerpen, leesKastkopie(sleutelKopie, hoofdsleutel));

  const manifest: Manifest = {
    versie: 1,
    gemaaktOp,
    hoofdsleutel: kenmerkVan(hoofdsleutel),
    log: { ...(await maten(logKopie)), ...keuring },
    sleutels: { ...(await maten(sleutelKopie)), ...kast },
  };
  for (const map of [dirname(logKopie), dirname(sleutelKopie)]) fsyncMap(map);
  schrijfDuurzaam(join(naar, MANIFEST), manifestTekst(manifest, hoofdsleutel));
  return manifest;
}

/** Checks every chain of a log file that nobody writes. */
export async function keurBestand(bestand: string, codec: Parameters<typeof keur>[0]['codec'], voortgang: Voortgang): Promise<Gekeurd> {
  const store = openSqliteEventStore({ bestand, alleenLezen: true });
  try {
    const laatste = await store.lastPosition();
    const bijBatch = (aantal: number, positie: number): boolean => {
      voortgang(`${aantal} gebeurtenissen nagekeken`, Math.round((100 * positie) / laatste));
      return false;
    };
    return await keur({ store, codec, bijBatch });
  } finally {
    await store.close();
  }
}

/** Every event must open with these keys, or be about somebody who was erased. */
export function eisSleutels(onderwerpen: ReadonlySet<string>, kast: { readonly sleutels: ReadonlyMap<string, string>; readonly gewist: ReadonlySet<string> }): void {
  const mist = [...onderwerpen].filter((o) => !kast.sleutels.has(o) && !kast.gewist.has(o));
  if (mist.length > 0) throw new BackupFout(`De sleutelkast is niet compleet: ${mist.length} sleutel(s) ontbreken, zoals ${mist[0]!}.`);
}

export const maten = async (pad: string): Promise<{ bytes: number; sha256: string }> => ({ bytes: statSync(pad).size, sha256: await sha256Van(pad) });
