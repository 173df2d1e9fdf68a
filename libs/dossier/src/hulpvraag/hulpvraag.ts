import type { CommandMeta, Moment, NewEvent } from '@loopplank/kernel';
import type { Herkomst } from '../contact/contactmoment';
import { GEVOELIGE_THEMAS } from '../contact/woorden';
import { vandaag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import { regieOp } from '../regie/state';
import type { Dossier } from '../state';
import type { HULPTHEMAS, HulpvraagGesignaleerd, URGENTIES } from './events';

export type Hulpthema = (typeof HULPTHEMAS)[number] | (typeof GEVOELIGE_THEMAS)[number];

export interface HulpvraagVelden {
  readonly thema: Hulpthema;
  readonly urgentie: (typeof URGENTIES)[number];
  readonly tekst?: string;
}

/** Somebody at an organisation, or the organisation without a person. */
export interface Gevraagde {
  readonly organisatieId: string;
  readonly medewerkerId?: string;
}

/** Who is asked when nobody is named: an urgent request goes to whoever holds the regie. */
export function wieGevraagd(d: Dossier, urgentie: HulpvraagVelden['urgentie'], meta: CommandMeta): Gevraagde | undefined {
  const regie = urgentie === 'urgent' ? regieOp(d, vandaag(meta))?.data : undefined;
  return regie && zonderLeeg({ organisatieId: regie.organisatieId, medewerkerId: regie.medewerkerId });
}

const isGevoelig = (t: Hulpthema): t is (typeof GEVOELIGE_THEMAS)[number] => (GEVOELIGE_THEMAS as readonly Hulpthema[]).includes(t);

export function hulpvraagGesignaleerd(h: HulpvraagVelden, gevraagd: Gevraagde | undefined, op: Moment, herkomst: Herkomst = {}): NewEvent<HulpvraagGesignaleerd> {
  const { thema, urgentie, tekst } = h;
  return {
    type: 'HulpvraagGesignaleerd',
    geldigOp: op,
    data: zonderLeeg({
      ...(isGevoelig(thema) ? { thema: 'gevoelig' as const, gevoeligeThemas: [thema] } : { thema, gevoeligeThemas: [] }),
      urgentie, tekst,
      gevraagdOrganisatieId: gevraagd?.organisatieId,
      gevraagdMedewerkerId: gevraagd?.medewerkerId,
      vervangt: herkomst.vervangt,
      verplaatstVan: herkomst.verplaatstVan,
    }),
  };
}

/** The fields a recorded request was made of. A theme that was erased reads as `overig`; erased text is left out. */
export function hulpvraagVelden({ data: h }: Feit<HulpvraagGesignaleerd>): HulpvraagVelden {
  const thema = h.thema === 'gevoelig' ? h.gevoeligeThemas?.[0] : h.thema;
  return zonderLeeg({ thema: thema ?? ('overig' as const), urgentie: h.urgentie, tekst: h.tekst ?? undefined });
}

export const gevraagdeVan = ({ data: h }: Feit<HulpvraagGesignaleerd>): Gevraagde | undefined =>
  h.gevraagdOrganisatieId === undefined ? undefined : zonderLeeg({ organisatieId: h.gevraagdOrganisatieId, medewerkerId: h.gevraagdMedewerkerId });
