import { aanvaard, type Besluit, type Command, type Dag } from '@loopplank/kernel';
import { controleerDag, geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { vindToestemming } from './state';

export type TrekToestemmingIn = Command<
  'TrekToestemmingIn',
  {
    readonly toestemmingId: string;
    /** Default: today. */
    readonly datum?: Dag;
    readonly toelichting?: string;
  }
>;

/** Taking back is always possible, by anybody the youngster says it to. What was taken back already changes nothing. */
export function trekToestemmingIn({ data: c, meta }: TrekToestemmingIn, d: Dossier): Besluit<DossierEvent> {
  const rij = vindToestemming(d, c.toestemmingId);
  if (!rij) return weiger('toestemming-onbekend', '/toestemmingId');
  if (rij.intrekking) return aanvaard();
  const datum = c.datum ?? vandaag(meta);
  const fout = controleerDag(d, datum, meta, '/datum') ?? (datum < rij.toestemming.data.datum ? weiger('einde-voor-begin', '/datum') : null);
  return fout ?? aanvaard<DossierEvent>({
    type: 'ToestemmingIngetrokken', geldigOp: geldigOpDag(datum, meta), data: zonderLeeg({ toestemmingId: rij.toestemming.id, datum, toelichting: c.toelichting }),
  });
}
