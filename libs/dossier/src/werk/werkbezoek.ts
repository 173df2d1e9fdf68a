import { type Afwijzing, type Moment, type NewEvent } from '@loopplank/kernel';
import type { Herkomst } from '../contact/contactmoment';
import type { Contactmoment } from '../contact/state';
import { geldende } from '../correcties/state';
import { type Feit, versies } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { BIJ_BEZOEK, WerkplekbezoekAfgelegd } from './events';
import { vindPlaatsing } from './plaatsingen';

export interface BezoekVelden {
  /** Work that is known, or else the employer by name. */
  readonly plaatsingId?: string;
  readonly werkgever?: string;
  readonly contactpersoon?: string;
  readonly telefoon?: string;
  readonly aanwezig: readonly (typeof BIJ_BEZOEK)[number][];
  /** Hours per week that are really worked. */
  readonly uren?: number;
  /** Hours per week that the youngster can bear. */
  readonly belastbaarheid?: number;
}

export function controleerBezoek(d: Dossier, b: BezoekVelden): Afwijzing | null {
  if (b.aanwezig.length === 0) return weiger('niemand-gesproken', '/aanwezig');
  if (b.plaatsingId === undefined) return b.werkgever === undefined ? weiger('werkgever-nodig', '/werkgever') : null;
  if (b.werkgever !== undefined) return weiger('werkgever-volgt', '/werkgever');
  return d.werk.gestart.some((p) => p.id === b.plaatsingId) ? null : weiger('plaatsing-onbekend', '/plaatsingId');
}

export const bezoekAfgelegd = ({ belastbaarheid, ...b }: BezoekVelden, op: Moment, herkomst: Herkomst = {}): NewEvent<WerkplekbezoekAfgelegd> => ({
  type: 'WerkplekbezoekAfgelegd',
  geldigOp: op,
  data: zonderLeeg({
    plaatsingId: b.plaatsingId, werkgever: b.werkgever, contactpersoon: b.contactpersoon, telefoon: b.telefoon,
    aanwezig: [...new Set(b.aanwezig)], uren: b.uren, belastbaarheid: belastbaarheid === undefined ? [] : [belastbaarheid],
    vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan,
  }),
});

/** The fields a recorded visit was made of. Erased content is left out. */
export const bezoekVelden = ({ data: b }: Feit<WerkplekbezoekAfgelegd>): BezoekVelden =>
  zonderLeeg({
    plaatsingId: b.plaatsingId, werkgever: b.werkgever ?? undefined, contactpersoon: b.contactpersoon ?? undefined, telefoon: b.telefoon ?? undefined,
    aanwezig: b.aanwezig, uren: b.uren, belastbaarheid: b.belastbaarheid?.[0],
  });

/** The same visit in a file where the placement is not known: it names the employer itself. */
export function losVanPlaatsing(d: Dossier, { plaatsingId, ...b }: BezoekVelden): BezoekVelden {
  const plaatsing = plaatsingId === undefined ? undefined : (vindPlaatsing(d, plaatsingId)?.plaatsing ?? d.werk.gestart.find((p) => p.id === plaatsingId));
  return plaatsing?.data.werkgever ? { ...b, werkgever: plaatsing.data.werkgever } : b;
}

/** The touchpoint that was recorded together with a visit, as it is now. */
export function contactBijBezoek(d: Dossier, bezoek: Feit<WerkplekbezoekAfgelegd>): Feit<Contactmoment> | undefined {
  const ids = versies(d.werk.bezoeken, bezoek.id);
  const commands = d.werk.bezoeken.filter((b) => ids.includes(b.id)).map((b) => b.commandId);
  return geldende(d, d.contact.momenten).find((m) => {
    const eerder = versies(d.contact.momenten, m.id);
    return m.data.kanaal === 'werkbezoek' && d.contact.momenten.some((x) => eerder.includes(x.id) && commands.includes(x.commandId));
  });
}
