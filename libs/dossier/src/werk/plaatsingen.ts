import { type Dag, nooit, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, inVolgorde, versies } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import type { BelastbaarheidVastgesteld, PlaatsingBeeindigd, PlaatsingGestart, PlaatsingGewijzigd, WerkplekbezoekAfgelegd } from './events';
import { type GegevenVoorwaarden, geldendOp, laatsteWerkdag, opIngang, type Voorwaarden } from './voorwaarden';

export interface Werk {
  readonly gestart: readonly Feit<PlaatsingGestart>[];
  readonly gewijzigd: readonly Feit<PlaatsingGewijzigd>[];
  readonly beeindigd: readonly Feit<PlaatsingBeeindigd>[];
  readonly bezoeken: readonly Feit<WerkplekbezoekAfgelegd>[];
  readonly belastbaarheid: readonly Feit<BelastbaarheidVastgesteld>[];
}

export type WerkEvent = PlaatsingGestart | PlaatsingGewijzigd | PlaatsingBeeindigd | WerkplekbezoekAfgelegd | BelastbaarheidVastgesteld;

export function evolveWerk(s: Werk, e: RecordedEvent<WerkEvent>): Werk {
  switch (e.type) {
    case 'PlaatsingGestart':
      return { ...s, gestart: [...s.gestart, feitVan(e)] };
    case 'PlaatsingGewijzigd':
      return { ...s, gewijzigd: [...s.gewijzigd, feitVan(e)] };
    case 'PlaatsingBeeindigd':
      return { ...s, beeindigd: [...s.beeindigd, feitVan(e)] };
    case 'WerkplekbezoekAfgelegd':
      return { ...s, bezoeken: [...s.bezoeken, feitVan(e)] };
    case 'BelastbaarheidVastgesteld':
      return { ...s, belastbaarheid: [...s.belastbaarheid, feitVan(e)] };
    default:
      return nooit(e);
  }
}

export interface PlaatsingRij {
  readonly plaatsing: Feit<PlaatsingGestart>;
  /** In the order in which they take effect. */
  readonly wijzigingen: readonly (Feit<PlaatsingGewijzigd> & { readonly per: Dag })[];
  readonly einde?: Feit<PlaatsingBeeindigd>;
}

/** Placements that hold, in the order in which they were recorded, each with what was told about it since. */
export function plaatsingen(d: Dossier): readonly PlaatsingRij[] {
  const [gewijzigd, beeindigd] = [geldende(d, d.werk.gewijzigd), geldende(d, d.werk.beeindigd)];
  return geldende(d, d.werk.gestart).map((plaatsing) => {
    const ids = versies(d.werk.gestart, plaatsing.id);
    const einde = beeindigd.filter((e) => ids.includes(e.data.plaatsingId)).sort(inVolgorde)[0];
    return {
      plaatsing,
      wijzigingen: opIngang(gewijzigd.filter((w) => ids.includes(w.data.plaatsingId)).map((w) => ({ ...w, per: w.data.per }))),
      ...(einde ? { einde } : {}),
    };
  });
}

/** A placement by any id it ever had. */
export const vindPlaatsing = (d: Dossier, id: string): PlaatsingRij | undefined =>
  plaatsingen(d).find((p) => versies(d.werk.gestart, p.plaatsing.id).includes(id));

/** Only what is known: erased content is left out. */
export const voorwaardenVan = ({ contract, uren, tot, functie, contactpersoon, telefoon }: Voorwaarden): GegevenVoorwaarden =>
  zonderLeeg({ contract, uren, tot, functie: functie ?? undefined, contactpersoon: contactpersoon ?? undefined, telefoon: telefoon ?? undefined });

/** The terms on a day. */
export const voorwaardenOp = ({ plaatsing, wijzigingen }: PlaatsingRij, op: Dag) => voorwaardenVan((geldendOp(wijzigingen, op) ?? plaatsing).data);

/** Last day of a placement, as far as it is known; undefined: it goes on. */
export const totVan = ({ plaatsing, wijzigingen, einde }: PlaatsingRij): Dag | undefined =>
  laatsteWerkdag((wijzigingen.at(-1) ?? plaatsing).data.tot, einde?.data.tot);
