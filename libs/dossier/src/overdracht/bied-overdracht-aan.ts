import { aanvaard, type Afwijzing, type Besluit, type Command, type CommandMeta, type Dag, type NewEvent, plusDagen } from '@loopplank/kernel';
import type { BetrokkenRol } from '../betrokkenheid/events';
import type { Grondslag } from '../betrokkenheid/grondslagen';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk, zonderLeeg } from '../leeg';
import { regieOp } from '../regie/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { AANBOD_HOOGSTENS_DAGEN } from './dagen';
import type { Onderdeel, OverdrachtAangeboden } from './events';
import { openOverdracht, openVoorstel } from './loop';
import { loopVan } from './state';

export interface GedeeldOnderdeel {
  readonly onderdeel: Onderdeel;
  readonly grondslag: Grondslag;
}

export type BiedOverdrachtAan = Command<
  'BiedOverdrachtAan',
  {
    readonly naarOrganisatieId: string;
    readonly naarMedewerkerId?: string;
    readonly rol: BetrokkenRol;
    readonly grondslag: string;
    readonly reden: string;
    readonly gedeeld: readonly GedeeldOnderdeel[];
    readonly driegesprekDatum?: Dag;
    readonly uiterlijkDatum: Dag;
    readonly herinnerDatum: Dag;
    readonly leidingDatum: Dag;
    readonly kalenderVersie?: string;
    /** How many people at the receiver can log in and answer, looked up when this was asked. */
    readonly ontvangers: number;
  }
>;

type Aanbod = Omit<BiedOverdrachtAan['data'], 'ontvangers'>;

/**
 * Asks another organisation to take over the regie. The sender keeps it until that organisation says yes; what it
 * may see until then is what is ticked here. Only the organisation with the regie can ask, and one at a time.
 */
export function biedOverdrachtAan({ data: { ontvangers, ...c }, meta }: BiedOverdrachtAan, d: Dossier): Besluit<DossierEvent> {
  const regie = regieOp(d, vandaag(meta))?.data;
  if (regie?.organisatieId !== meta.actor.organisatieId) return weiger('overdracht-zonder-regie');
  if (c.naarOrganisatieId === regie.organisatieId) return weiger('overdracht-aan-jezelf', '/naarOrganisatieId');
  if (ontvangers === 0) return weiger('ontvanger-zonder-medewerkers', '/naarOrganisatieId');
  const aanbod = aanbodVan(c, regie.medewerkerId);
  const loop = loopVan(d);
  const open = openOverdracht(loop)?.aanbod;
  if (open) return gelijk(open.data, aanbod.data) ? aanvaard() : weiger('overdracht-loopt-al', undefined, { uiterlijk: open.data.uiterlijkDatum });
  if (openVoorstel(loop)) return weiger('loslaten-loopt');
  return controleerDagen(c, meta) ?? aanvaard<DossierEvent>(aanbod);
}

const aanbodVan = ({ gedeeld, ...c }: Aanbod, vanMedewerkerId: string | undefined): NewEvent<OverdrachtAangeboden> => ({
  type: 'OverdrachtAangeboden',
  data: zonderLeeg({ ...c, gedeeld: gedeeld.map(({ onderdeel, grondslag }) => ({ onderdeel, grondslag })), vanMedewerkerId }),
});

/** The days of an offer: from today on, in order, and not for ever. */
function controleerDagen(c: Aanbod, meta: CommandMeta): Afwijzing | null {
  const dag = vandaag(meta);
  const uiterst = plusDagen(dag, AANBOD_HOOGSTENS_DAGEN);
  if (c.uiterlijkDatum < dag) return weiger('aanbod-voorbij', '/uiterlijkDatum');
  if (c.uiterlijkDatum > uiterst) return weiger('aanbod-te-lang', '/uiterlijkDatum', { dagen: AANBOD_HOOGSTENS_DAGEN });
  if (c.driegesprekDatum === undefined) return null;
  if (c.driegesprekDatum < dag) return weiger('driegesprek-voorbij', '/driegesprekDatum');
  return c.driegesprekDatum > uiterst ? weiger('te-ver-vooruit', '/driegesprekDatum') : null;
}
