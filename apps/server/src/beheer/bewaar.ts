import { isAbsolute, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gebouwdPad } from '@loopplank/sqlite';
import type { Huis } from '../huis';
import { logPad } from '../plaatsen';
import { uitlegVoorBeheerder } from '../startfout';
import { inhoudVan, maakMap } from './backup/bestanden';
import type { BackupWerk } from './backup/maak';
import type { BackupBericht } from './backup/maak.thread';
import type { Manifest } from './backup/manifest';
import { onthoudBackup } from './laatste-back-up';
import type { Meld } from './protocol';
import type { Verb } from './verbs';

const binnen = (map: string, pad: string): boolean => {
  const weg = relative(map, pad);
  return weg === '' || (!weg.startsWith('..') && !isAbsolute(weg));
};

/** A backup of keys alone would look like one of everything. */
export const ELDERS = 'Het log staat in EventStoreDB. Maak en herstel de back-up daar, en kopieer daarna de sleutelkast; zie docs/beheer/back-up-en-herstel.md.';

/** Why a backup cannot go here, or null. */
function weigering({ instellingen: i }: Huis, naar: string): string | null {
  if (i.eventstore !== 'embedded') return ELDERS;
  if ([i.data, i.sleutelkast].some((map) => binnen(map, naar))) return 'Kies een map buiten LOOPPLANK_DATA en LOOPPLANK_SLEUTELKAST, liefst op een andere schijf.';
  return inhoudVan(naar).length > 0 ? `Deze map is niet leeg: ${naar}. Kies een nieuwe map; een back-up schrijft nooit over een andere heen.` : null;
}

/** The work in a thread of its own: the server goes on answering. */
function inThread(werk: BackupWerk, meld: Meld, gestopt: () => boolean): Promise<Exclude<BackupBericht, { soort: 'voortgang' }>> {
  return new Promise((klaar) => {
    const thread = new Worker(gebouwdPad(join(__dirname, 'backup'), 'maak.thread.js'), { workerData: werk });
    thread.on('message', (bericht: BackupBericht) => {
      if (bericht.soort !== 'voortgang') klaar(bericht);
      else if (!gestopt()) meld(bericht);
    });
    thread.on('error', (fout) => klaar({ soort: 'mislukt', uitleg: null, fout: fout.stack ?? fout.message }));
    thread.on('exit', () => klaar({ soort: 'mislukt', uitleg: null, fout: 'the thread ended without an answer' }));
  });
}

const gelukt = ({ log, sleutels }: Manifest, naar: string): string =>
  [
    `Back-up gemaakt in ${naar}: ${log.gebeurtenissen} gebeurtenissen tot positie ${log.laatstePositie}, ${sleutels.sleutels} sleutels, ${sleutels.gewist} gewist.`,
    'LET OP: de hoofdsleutel zit hier NIET bij. Zonder hoofdsleutel is deze back-up onleesbaar, voor iedereen en voorgoed.',
    'Bewaar de hoofdsleutel (LOOPPLANK_SLEUTEL_BESTAND) op een andere plek dan deze back-up.',
  ].join('\n');

/** Backup of log and keys into an empty folder, while the server runs. The master key stays out. */
export const bewaar: Verb = async ({ huis, args, meld, gestopt }) => {
  const naar = args['map'];
  if (typeof naar !== 'string' || !isAbsolute(naar)) return meld({ soort: 'klaar', code: 2, tekst: 'Geef de map waar de back-up moet komen.' });
  const nee = weigering(huis, naar);
  if (nee) return meld({ soort: 'klaar', code: 2, tekst: nee });
  const { sleutelkast, sleutelBestand } = huis.instellingen;
  try {
    maakMap(naar);
  } catch (fout) {
    return meld({ soort: 'klaar', code: 1, tekst: uitlegVoorBeheerder(fout) ?? `Deze map kan niet gemaakt worden: ${naar}.` });
  }
  const uitkomst = await inThread({ log: logPad(huis.instellingen), sleutelkast, sleutelBestand, naar, gemaaktOp: huis.klok() }, meld, gestopt);
  if (uitkomst.soort === 'gemaakt') {
    const { manifest } = uitkomst;
    onthoudBackup(huis.instellingen.data, { gemaaktOp: manifest.gemaaktOp, positie: manifest.log.laatstePositie });
    return meld({ soort: 'klaar', code: 0, tekst: gelukt(manifest, naar), gegevens: manifest });
  }
  huis.log.error({ fout: uitkomst.fout }, 'backup failed');
  meld({ soort: 'klaar', code: 1, tekst: `Er is geen back-up gemaakt. ${uitkomst.uitleg ?? 'Zie het logboek van de server.'}` });
};
