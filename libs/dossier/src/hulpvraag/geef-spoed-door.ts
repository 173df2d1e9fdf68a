import { aanvaard, type Besluit, type Command, geldtOp, type Moment, momentVanMs, msVanMoment, type NewEvent, plusDagen } from '@loopplank/kernel';
import { betrokkenheidsrelaties } from '../betrokkenheid/relaties';
import type { BetrokkenRol } from '../betrokkenheid/events';
import { geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { versies } from '../feit';
import { isOverleden } from '../nazorg/vertrek';
import { regieOp } from '../regie/state';
import type { Dossier } from '../state';
import type { Spoedtrede } from './events';
import { vindHulpvraag } from './state';

/** One rung: who is told. `betrek`: in which role and on which ground they get to see the file when they are not around. */
export interface Spoedplek {
  readonly trede: Spoedtrede;
  readonly organisatieId: string;
  readonly medewerkerIds: readonly string[];
  readonly betrek?: { readonly rol: BetrokkenRol; readonly grondslag: string };
}

export type GeefSpoedDoor = Command<
  'GeefSpoedDoor',
  {
    readonly hulpvraagId: string;
    /** Reference: the ladder as it is now, replacements already in the place of who is away. */
    readonly ladder?: readonly Spoedplek[];
    /** Reference: when to go on, while there is a next rung, and when the whole ladder has been climbed. */
    readonly volgendeOp?: Moment;
    readonly rondOp?: Moment;
  }
>;

/** Who was called in because nobody else came may look this long. */
const BETROKKEN_DAGEN = 14;
/** When nobody said how long to wait. */
const ZONDER_UREN_MS = 3_600_000;

/**
 * Tells the next people of an urgent request that nobody has taken up. After the last rung it is told there again and
 * again: it never falls silent, but for who died. It changes nothing about who holds the regie.
 */
export function geefSpoedDoor({ data: c, meta }: GeefSpoedDoor, d: Dossier): Besluit<DossierEvent> {
  const rij = vindHulpvraag(d, c.hulpvraagId);
  if (!rij || rij.hulpvraag.data.urgentie !== 'urgent' || rij.eigenaar || rij.afronding || isOverleden(d)) return aanvaard();
  const ids = versies(d.hulpvragen.gesignaleerd, rij.hulpvraag.id);
  const eerder = d.hulpvragen.spoed.filter((s) => ids.includes(s.data.hulpvraagId));
  const laatst = eerder.at(-1)?.data;
  if (laatst && laatst.volgendeOp > meta.nu) return aanvaard();
  const ladder = (c.ladder ?? []).filter((t) => t.medewerkerIds.length > 0);
  const plek = ladder[Math.min(eerder.length, ladder.length - 1)] ?? iedereen(d, meta);
  const verder = eerder.length + 1 < ladder.length;
  return aanvaard<DossierEvent>(...betrek(d, plek, meta), {
    type: 'SpoedDoorgegeven',
    data: {
      hulpvraagId: rij.hulpvraag.id, trede: plek.trede, organisatieId: plek.organisatieId, medewerkerIds: [...plek.medewerkerIds],
      keer: eerder.length + 1, volgendeOp: (verder ? c.volgendeOp : c.rondOp) ?? momentVanMs(msVanMoment(meta.nu) + ZONDER_UREN_MS),
    },
  });
}

type Meta = GeefSpoedDoor['meta'];

/** Nobody can be named anywhere: everybody where the regie is sees it. */
const iedereen = (d: Dossier, meta: Meta): Spoedplek => ({ trede: 'collegas', organisatieId: regieOp(d, vandaag(meta))?.data.organisatieId ?? meta.actor.organisatieId, medewerkerIds: [] });

function betrek(d: Dossier, { organisatieId, betrek: als }: Spoedplek, meta: Meta): readonly NewEvent<DossierEvent>[] {
  const van = vandaag(meta);
  if (!als || betrokkenheidsrelaties(d, organisatieId).some((r) => geldtOp(r, van))) return [];
  return [{ type: 'BetrokkenheidGestart', geldigOp: geldigOpDag(van, meta), data: { organisatieId, rol: als.rol, grondslag: als.grondslag, van, tot: plusDagen(van, BETROKKEN_DAGEN) } }];
}
