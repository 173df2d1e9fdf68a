import { aanvaard, type Besluit, type Command, type Dag, plusMaanden } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';

export type OntkoppelBegeleider = Command<
  'OntkoppelBegeleider',
  {
    readonly organisatieId: string;
    readonly medewerkerId: string;
    /** Last day. */
    readonly tot: Dag;
  }
>;

/** Ends that somebody accompanies the jongere. Who was uncoupled already stays so. */
export function ontkoppelBegeleider({ data: c, meta }: OntkoppelBegeleider, d: Dossier): Besluit<DossierEvent> {
  const zelfde = (x: { data: { organisatieId: string; medewerkerId: string } }) =>
    x.data.organisatieId === c.organisatieId && x.data.medewerkerId === c.medewerkerId;
  const gekoppeld = geldende(d, d.betrokkenheid.gekoppeld).filter(zelfde).at(-1);
  if (!gekoppeld) return weiger('begeleider-onbekend', '/medewerkerId');
  if (c.tot < gekoppeld.data.van) return weiger('einde-voor-begin', '/tot');
  if (c.tot > plusMaanden(vandaag(meta), 24)) return weiger('te-ver-vooruit', '/tot');
  const al = geldende(d, d.betrokkenheid.losgekoppeld).some((l) => zelfde(l) && l.revision > gekoppeld.revision && l.data.tot <= c.tot);
  if (al) return aanvaard();
  return aanvaard<DossierEvent>({
    type: 'BegeleiderLosgekoppeld',
    geldigOp: geldigOpDag(c.tot, meta),
    data: { organisatieId: c.organisatieId, medewerkerId: c.medewerkerId, tot: c.tot },
  });
}
