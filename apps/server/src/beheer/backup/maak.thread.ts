import { parentPort, workerData } from 'node:worker_threads';
import { uitlegVoorBeheerder } from '../../startfout';
import { KetenGebroken } from '../keuring';
import { BackupFout } from './fout';
import { type BackupWerk, maakBackup } from './maak';
import type { Manifest } from './manifest';

/** What this thread says: where it is, and at last one of the other two. */
export type BackupBericht =
  | { readonly soort: 'voortgang'; readonly tekst: string; readonly percentage?: number }
  | { readonly soort: 'gemaakt'; readonly manifest: Manifest }
  /** `uitleg`: one Dutch line; `fout`: for the log of the server. */
  | { readonly soort: 'mislukt'; readonly uitleg: string | null; readonly fout: string };

const zeg = (bericht: BackupBericht): void => parentPort!.postMessage(bericht);

maakBackup(workerData as BackupWerk, (tekst, percentage) => zeg({ soort: 'voortgang', tekst, ...(percentage === undefined ? {} : { percentage }) })).then(
  (manifest) => zeg({ soort: 'gemaakt', manifest }),
  (fout: unknown) => {
    const eigen = fout instanceof BackupFout || fout instanceof KetenGebroken ? fout.message : uitlegVoorBeheerder(fout);
    zeg({ soort: 'mislukt', uitleg: eigen, fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
  },
);
