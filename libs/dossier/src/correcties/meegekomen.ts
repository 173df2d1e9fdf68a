import type { CommandMeta } from '@loopplank/kernel';
import type { AfspraakGemaakt } from '../afspraken/events';
import type { ContactgegevenOngeldigGebleken } from '../contact/events';
import { vandaag } from '../controles';
import { type Feit, versies } from '../feit';
import type { VolgendMomentGepland } from '../regie/events';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import type { WerkplekbezoekAfgelegd } from '../werk/events';
import type { DossierFeit } from './feiten';
import { soortVan } from './feiten';
import { geldende } from './state';

/** What was decided together with a touchpoint or conversation, and still holds. */
export interface Meegekomen {
  readonly afspraken: readonly Feit<AfspraakGemaakt>[];
  readonly ongeldig: readonly Feit<ContactgegevenOngeldigGebleken>[];
  /** What was seen at work, when the contact was a visit there. */
  readonly bezoeken: readonly Feit<WerkplekbezoekAfgelegd>[];
  /** Only while it is the current one: an older moment has no effect any more. */
  readonly moment?: Feit<VolgendMomentGepland>;
}

/** Facts of the same command as this touchpoint, or as an earlier version of it. */
export function meegekomen(d: Dossier, feit: DossierFeit, meta: CommandMeta): Meegekomen {
  const soort = soortVan(feit.type);
  if (soort !== 'contact' && soort !== 'gesprek' && soort !== 'rust') return { afspraken: [], ongeldig: [], bezoeken: [] };
  const zelfde: readonly Feit[] = soort === 'contact' ? d.contact.momenten : soort === 'rust' ? d.rust : d.gesprekken;
  const ids = versies(zelfde, feit.id);
  const commands = zelfde.filter((f) => ids.includes(f.id)).map((f) => f.commandId);
  const samen = <F extends { id: string; commandId: string }>(feiten: readonly F[]) => geldende(d, feiten).filter((f) => commands.includes(f.commandId));
  const moment = volgendMomentOp(d, vandaag(meta));
  return {
    afspraken: samen(d.afspraken.gemaakt),
    ongeldig: samen(d.contact.ongeldig),
    bezoeken: bezoekenVan(d, commands),
    ...(moment && commands.includes(moment.commandId) ? { moment } : {}),
  };
}

/** Visits of these commands, as they are now: their own corrections are commands of others. */
const bezoekenVan = (d: Dossier, commands: readonly string[]): readonly Feit<WerkplekbezoekAfgelegd>[] =>
  geldende(d, d.werk.bezoeken).filter((b) => {
    const ids = versies(d.werk.bezoeken, b.id);
    return d.werk.bezoeken.some((x) => ids.includes(x.id) && commands.includes(x.commandId));
  });
