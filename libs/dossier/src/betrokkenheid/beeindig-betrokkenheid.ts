import { aanvaard, type Afwijzing, type Besluit, type Command, type CommandMeta, type Dag, laatste, plusMaanden, SYSTEEM } from '@loopplank/kernel';
import { geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { versies } from '../feit';
import { faseVan, overdrachtspartijen } from '../overdracht/loop';
import { loopVan } from '../overdracht/state';
import { houdtRegieNa } from '../regie/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { betrokkenenOp, betrokkenheden, type BetrokkenheidRij } from './state';

export type BeeindigBetrokkenheid = Command<
  'BeeindigBetrokkenheid',
  {
    readonly betrokkenheidId: string;
    /** Last day of involvement. */
    readonly tot: Dag;
    readonly reden: string;
  }
>;

const ZONDER_EINDE = '9999-12-31' as Dag;

/** In the together-phase nobody shows the other party the door: both let go, each with a key of its own. */
function zetPartnerBuiten(d: Dossier, rij: BetrokkenheidRij, meta: CommandMeta): boolean {
  const loop = loopVan(d);
  const eigen = [rij.organisatieId, SYSTEEM.organisatieId].includes(meta.actor.organisatieId);
  return !eigen && faseVan(loop).soort === 'samen' && overdrachtspartijen(loop).includes(rij.organisatieId);
}

/** Last day on which an organisation is around, as far as is known on a day. Null: it is not. */
function laatsteDag(d: Dossier, organisatieId: string, op: Dag): Dag | null {
  const nu = betrokkenenOp(d, op).filter((b) => b.organisatieId === organisatieId).map((b) => b.tot ?? ZONDER_EINDE);
  return nu.length === 0 ? null : nu.reduce(laatste);
}

/** The same by another way: a correction after which the other party is around for a shorter time, or never was. */
export function kortPartnerIn(d: Dossier, na: Dossier, meta: CommandMeta): Afwijzing | null {
  const weg = betrokkenheden(d).some((rij) => {
    if (!zetPartnerBuiten(d, rij, meta)) return false;
    const [voor, daarna] = [d, na].map((s) => laatsteDag(s, rij.organisatieId, vandaag(meta)));
    return voor !== null && (daarna === null || daarna! < voor!);
  });
  return weg ? weiger('samen-tot-loslaten', '/gebeurtenisId') : null;
}

/** What is wrong with ending this involvement on a day: it must not take the regie with it. */
export function controleerEinde(d: Dossier, rij: BetrokkenheidRij, tot: Dag, meta: CommandMeta): Afwijzing | null {
  if (tot < rij.van) return weiger('einde-voor-begin', '/tot');
  if (zetPartnerBuiten(d, rij, meta)) return weiger('samen-tot-loslaten', '/betrokkenheidId');
  if (tot > plusMaanden(vandaag(meta), 24)) return weiger('te-ver-vooruit', '/tot');
  const blijft = betrokkenenOp(d, vandaag(meta)).some(
    (b) => b.organisatieId === rij.organisatieId && b.id !== rij.id && b.tot === undefined,
  );
  return !blijft && houdtRegieNa(d, rij.organisatieId, tot, vandaag(meta)) ? weiger('regiehouder-blijft', '/betrokkenheidId') : null;
}

/** Ends an involvement. Refused for the organisation that holds the regie: the regie goes first. */
export function beeindigBetrokkenheid({ data: c, meta }: BeeindigBetrokkenheid, d: Dossier): Besluit<DossierEvent> {
  const rij = betrokkenheden(d).find((b) => versies(d.betrokkenheid.gestart, b.id).includes(c.betrokkenheidId));
  if (!rij) return weiger('betrokkenheid-onbekend', '/betrokkenheidId');
  if (rij.tot === c.tot) return aanvaard();
  if (rij.tot !== undefined && rij.tot < c.tot) return weiger('al-beeindigd', '/tot', { tot: rij.tot });
  return (
    controleerEinde(d, rij, c.tot, meta) ??
    aanvaard<DossierEvent>({
      type: 'BetrokkenheidBeeindigd',
      geldigOp: geldigOpDag(c.tot, meta),
      data: { betrokkenheidId: rij.id, tot: c.tot, reden: c.reden },
    })
  );
}
