import { eenMoment, geheel, id, object, tekst, type Envelope, type Vorm } from '@loopplank/kernel';
import type { EventToEncode } from '../port';
import { controleVan, type Vormfout } from '../vorm/controle';

/** Opaque words in the clear: ids and codes, no spaces, so that no sentence or name ends up here. */
const code = (max: number): Vorm<string> => tekst(max, /^[A-Za-z0-9._:+/=-]+$/);

/** The clear part of every stored event, in the order in which it is written. */
const OMSLAG = object({
  eventId: id(),
  type: tekst(80, /^[A-Z][A-Za-z0-9]*$/),
  schemaVersion: geheel(1, 9_999),
  streamId: code(120),
  revision: geheel(),
  geldigOp: eenMoment(),
  vastgelegdOp: eenMoment(),
  actor: object({ medewerkerId: id(), organisatieId: id(), rol: code(40) }),
  doel: code(80),
  bron: code(80),
  commandId: id(),
  verzoekHash: tekst(128, /^[A-Za-z0-9+/=_-]+$/),
  correlationId: code(80),
  causationId: code(80),
  vorigeHash: tekst(64, /^[0-9a-f]{64}$/),
});
const controle = controleVan(OMSLAG);

export type Omslag = Omit<Envelope, 'hash'>;

/** The envelope of an event that is about to be written. */
export function maakOmslag(event: EventToEncode, schemaVersion: number): Omslag {
  const { medewerkerId, organisatieId, rol } = event.actor;
  return {
    eventId: event.eventId,
    type: event.type,
    schemaVersion,
    streamId: event.streamId,
    revision: event.revision,
    geldigOp: event.geldigOp,
    vastgelegdOp: event.vastgelegdOp,
    actor: { medewerkerId, organisatieId, rol },
    doel: event.doel,
    bron: event.bron,
    commandId: event.commandId,
    verzoekHash: event.verzoekHash,
    correlationId: event.correlationId,
    causationId: event.causationId,
    vorigeHash: event.vorigeHash,
  };
}

/**
 * Faults in an envelope, as it is written or as it was read; null when it is whole. An event without a request
 * behind it has an empty `verzoekHash`.
 */
export const controleerOmslag = (omslag: object & { readonly verzoekHash?: unknown }): readonly Vormfout[] | null =>
  controle(omslag.verzoekHash === '' ? { ...omslag, verzoekHash: '-' } : omslag, false);
