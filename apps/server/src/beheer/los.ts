import type { Instellingen } from '../instellingen';
import type { Logger } from '../log';
import { uitlegVoorBeheerder } from '../startfout';
import { BackupFout } from './backup/fout';
import { KetenGebroken } from './keuring';
import type { Meld, VerbVerzoek } from './protocol';

/** What a verb gets that works where no house can stand: no log yet, or keys that are being changed. */
export interface LosWerk {
  readonly instellingen: Instellingen;
  readonly log: Logger;
  readonly args: VerbVerzoek['args'];
  readonly meld: Meld;
}

export type LosVerb = (werk: LosWerk) => Promise<void>;

/** Runs one such verb. What a person can do something about becomes one line; other faults are thrown. */
export async function voerLosVerbUit(verb: LosVerb, naam: string, werk: LosWerk): Promise<void> {
  werk.log.info({ verb: naam }, 'verb started');
  try {
    await verb(werk);
  } catch (fout) {
    const uitleg = fout instanceof BackupFout || fout instanceof KetenGebroken ? fout.message : uitlegVoorBeheerder(fout);
    if (uitleg === null) throw fout;
    werk.meld({ soort: 'klaar', code: 1, tekst: uitleg });
  }
  werk.log.info({ verb: naam }, 'verb ended');
}
