import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import { versies } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { AfspraakAfgerond } from './events';
import { afspraken } from './state';

export type RondAfspraakAf = Command<
  'RondAfspraakAf',
  { readonly afspraakId: string; readonly uitkomst: AfspraakAfgerond['data']['uitkomst']; readonly toelichting?: string }
>;

/** Records how an agreement ended. The same ending again changes nothing. */
export function rondAfspraakAf({ data: c }: RondAfspraakAf, d: Dossier): Besluit<DossierEvent> {
  // The agreement may have been corrected since the screen was drawn.
  const rij = afspraken(d).find((a) => versies(d.afspraken.gemaakt, a.afspraak.id).includes(c.afspraakId));
  if (!rij) return weiger('afspraak-onbekend', '/afspraakId');
  if (rij.afronding) {
    const { uitkomst, toelichting } = rij.afronding.data;
    const zelfde = uitkomst === c.uitkomst && (c.toelichting === undefined || c.toelichting === toelichting);
    return zelfde ? aanvaard() : weiger('al-afgerond', '/afspraakId');
  }
  return aanvaard<DossierEvent>({
    type: 'AfspraakAfgerond',
    data: zonderLeeg({ afspraakId: rij.afspraak.id, uitkomst: c.uitkomst, toelichting: c.toelichting }),
  });
}
