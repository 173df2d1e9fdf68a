import { type CommandMeta, dagVan, type NewEvent, plusDagen, type RecordedEvent, type Dag } from '@loopplank/kernel';
import { aanmelddag } from './aanmelding/state';
import { betrokkenheden } from './betrokkenheid/state';
import type { DossierEvent } from './events';
import { gatenOp } from './regie/invariant';
import { type Dossier, evolveDossier } from './state';

/** Later than any recorded revision. */
const NOG_NIET = 2 ** 40;

/** The file as it would be with these events; for rules that look at the outcome. Nothing of it is stored. */
export const voorspel = (d: Dossier, events: readonly NewEvent<DossierEvent>[], meta: CommandMeta): Dossier =>
  events.reduce<Dossier>(
    (s, e, i) =>
      evolveDossier(s, {
        ...e,
        eventId: `voorspeld-${i}`,
        geldigOp: e.geldigOp ?? meta.nu,
        vastgelegdOp: meta.nu,
        revision: NOG_NIET + i,
        actor: meta.actor,
        commandId: 'voorspeld',
      } as RecordedEvent<DossierEvent>),
    d,
  );

/**
 * The days since registration on which something about the regie or an involvement begins or ends. A next moment
 * never ends, it is only followed by another: if there is one on the first day, there is one on all.
 */
function breekdagen(d: Dossier, vandaag: Dag): readonly Dag[] {
  const begin = aanmelddag(d);
  if (begin === undefined) return [];
  const dagen = [
    begin,
    vandaag,
    ...d.regie.toewijzingen.map((f) => dagVan(f.geldigOp)),
    ...betrokkenheden(d).flatMap((b) => [b.van, ...(b.tot === undefined ? [] : [plusDagen(b.tot, 1)])]),
  ];
  return [...new Set(dagen)].filter((dag) => dag >= begin);
}

/** Days since registration, past and to come, on which the invariant does not hold. Between them nothing changes. */
export const dagenMetGat = (d: Dossier, vandaag: Dag): readonly Dag[] => breekdagen(d, vandaag).filter((dag) => gatenOp(d, dag).length > 0);
