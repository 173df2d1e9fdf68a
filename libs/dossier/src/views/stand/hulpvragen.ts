import type { Hulpvraagfeit, HulpvraagAfronding, Opgepakt } from './feiten';
import { huidigeId, laatsteFeit, type Zicht } from './zicht';

export interface HulpvraagNu {
  readonly hulpvraag: Hulpvraagfeit;
  /** Who took it up last. */
  readonly eigenaar?: Opgepakt;
  readonly afronding?: HulpvraagAfronding;
}

/** Help requests: open ones first (urgent before others, the oldest first), then those that ended, newest first. */
export function hulpvragenNu(z: Zicht): HulpvraagNu[] {
  const alle = z.hulpvragen.map((hulpvraag): HulpvraagNu => {
    const erover = (f: { readonly hulpvraagId: string }) => huidigeId(z, f.hulpvraagId) === hulpvraag.id;
    const [eigenaar, afronding] = [laatsteFeit(z.opgepakt.filter(erover)), z.hulpafrondingen.find(erover)];
    return { hulpvraag, ...(eigenaar ? { eigenaar } : {}), ...(afronding ? { afronding } : {}) };
  });
  const volgorde = (h: HulpvraagNu) => `${h.hulpvraag.urgentie === 'urgent' ? 0 : 1} ${h.hulpvraag.geldigOp}`;
  const open = alle.filter((h) => !h.afronding).sort((a, b) => (volgorde(a) < volgorde(b) ? -1 : 1));
  const klaar = alle.filter((h) => h.afronding).sort((a, b) => (a.afronding!.geldigOp > b.afronding!.geldigOp ? -1 : 1));
  return [...open, ...klaar];
}

export const openHulpvragen = (z: Zicht): HulpvraagNu[] => hulpvragenNu(z).filter((h) => !h.afronding);

interface Persoon {
  readonly organisatieId: string;
  readonly medewerkerId: string;
}

/** Whether somebody has this request, or is asked to take it up: by name, or as one of an organisation. */
export function isAanZet({ hulpvraag: h, eigenaar }: HulpvraagNu, wie: Persoon): boolean {
  const [organisatie, medewerker] = eigenaar ? [eigenaar.organisatieId, eigenaar.medewerkerId] : [h.gevraagdOrganisatieId, h.gevraagdMedewerkerId];
  return organisatie === wie.organisatieId && (medewerker === undefined || medewerker === wie.medewerkerId);
}
