import { aanvaard, type Besluit, type Command, dagVan, opWerkdag } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { planMoment } from '../regie/moment';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { RustIngetrokken } from './events';
import { rustOp } from './state';

export type TrekRustIn = Command<'TrekRustIn', { readonly reden: RustIngetrokken['data']['reden']; readonly besprokenMetId?: string; readonly toelichting?: string }>;

/**
 * The rest ends before its day: the youngster asks for it, or it is not safe to wait. For safety a second person agrees, and
 * a reason is written down. From then on contact may be sought again, today if nothing else was planned.
 */
export function trekRustIn({ data: c, meta }: TrekRustIn, d: Dossier): Besluit<DossierEvent> {
  const rust = rustOp(d, vandaag(meta));
  if (!rust) return d.rust.length > 0 ? aanvaard() : weiger('geen-rust');
  if (c.reden === 'veiligheid' && (c.besprokenMetId === undefined || c.besprokenMetId === meta.actor.medewerkerId)) return weiger('tweede-persoon-nodig', '/besprokenMetId');
  if (c.reden === 'veiligheid' && c.toelichting === undefined) return weiger('toelichting-nodig', '/toelichting');
  const moment = volgendMomentOp(d, vandaag(meta))?.data;
  const verder = moment?.reden === 'rust' ? planMoment(d, { datum: opWerkdag(dagVan(meta.nu)), wat: 'Contact zoeken: de rust is voorbij' }, 'rust', meta) : [];
  return aanvaard<DossierEvent>(
    { type: 'RustIngetrokken', data: zonderLeeg({ reden: c.reden, besprokenMetId: c.reden === 'veiligheid' ? c.besprokenMetId : undefined, toelichting: c.toelichting }) },
    ...verder,
  );
}
