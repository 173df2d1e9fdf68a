import { type Afwijzing, type CommandMeta, type Dag, type Moment, type NewEvent, plusMaanden } from '@loopplank/kernel';
import { isBetrokken } from '../betrokkenheid/state';
import type { Herkomst } from '../contact/contactmoment';
import { vandaag } from '../controles';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { AfspraakGemaakt } from './events';

export interface NieuweAfspraak {
  readonly tekst: string;
  /** Who does it. Default: the organisation of whoever records it. */
  readonly door?: AfspraakGemaakt['data']['door'];
  /** Only when an organisation does it; default the recorder's own. */
  readonly organisatieId?: string;
  readonly medewerkerId?: string;
  /** Last day on which it must be done. */
  readonly uiterlijk?: Dag;
}

const JAREN_VOORUIT = 5;

/** What is wrong with an agreement that was made on a day. */
export function controleerAfspraak(d: Dossier, a: NieuweAfspraak, gemaaktOp: Dag, meta: CommandMeta): Afwijzing | null {
  if (a.uiterlijk !== undefined && a.uiterlijk < gemaaktOp) return weiger('afspraak-voorbij', '/uiterlijk');
  if (a.uiterlijk !== undefined && a.uiterlijk > plusMaanden(vandaag(meta), 12 * JAREN_VOORUIT)) return weiger('te-ver-vooruit', '/uiterlijk');
  if (a.door !== undefined && a.door !== 'organisatie') {
    if (a.organisatieId !== undefined) return weiger('afspraak-van-ander', '/organisatieId');
    return a.medewerkerId === undefined ? null : weiger('afspraak-van-ander', '/medewerkerId');
  }
  const ander = a.organisatieId !== undefined && a.organisatieId !== meta.actor.organisatieId;
  return ander && !isBetrokken(d, a.organisatieId, vandaag(meta)) ? weiger('niet-betrokken', '/organisatieId') : null;
}

export function afspraakGemaakt(a: NieuweAfspraak, meta: CommandMeta, op: Moment, herkomst: Herkomst = {}): NewEvent<AfspraakGemaakt> {
  const door = a.door ?? 'organisatie';
  return {
    type: 'AfspraakGemaakt',
    geldigOp: op,
    data: zonderLeeg({
      tekst: a.tekst,
      door,
      organisatieId: door === 'organisatie' ? (a.organisatieId ?? meta.actor.organisatieId) : undefined,
      medewerkerId: a.medewerkerId,
      uiterlijk: a.uiterlijk,
      vervangt: herkomst.vervangt,
      verplaatstVan: herkomst.verplaatstVan,
    }),
  };
}
