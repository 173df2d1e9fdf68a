import { nooit, type RecordedEvent } from '@loopplank/kernel';
import type { InlogEvent } from '../../inlog/events';
import type { SluitingEvent } from '../../sluiting/events';
import type { VerzendingEvent } from '../../verzending/events';
import type { Doe } from './doe';

export function verwerkSluiting(event: RecordedEvent<SluitingEvent>, doe: Doe): void {
  const id = event.streamId.slice('sluiting-'.length);
  switch (event.type) {
    case 'SluitingBegonnen':
      return doe(`UPDATE sluiting SET totaal = ? WHERE id = ?`, event.data.jongeren, id);
    case 'SluitingVastgelopen':
      return doe(`UPDATE sluiting SET status = 'vastgelopen', code = ? WHERE id = ?`, event.data.code, id);
    case 'OpvolgerGekozen':
      return doe(
        `UPDATE sluiting SET status = 'bezig', code = NULL, opvolger_organisatie_id = ?, opvolger_medewerker_id = ? WHERE id = ?`,
        event.data.opvolgerOrganisatieId, event.data.opvolgerMedewerkerId ?? null, id,
      );
    case 'SluitingVoltooid':
      return doe(`UPDATE sluiting SET status = 'voltooid', code = NULL WHERE id = ?`, id);
    default:
      return nooit(event);
  }
}

const UITKOMST = { VerzendingGelukt: 'gelukt', VerzendingMislukt: 'mislukt', VerzendingOnzeker: 'onzeker' } as const;

export function verwerkVerzending(event: RecordedEvent<VerzendingEvent>, doe: Doe): void {
  const id = event.streamId.slice('verzending-'.length);
  if (event.type === 'VerzendingBegonnen') {
    return doe(`INSERT INTO verzending (id, status, begonnen_op) VALUES (?, 'bezig', ?) ON CONFLICT DO NOTHING`, id, event.vastgelegdOp);
  }
  doe(`UPDATE verzending SET status = ? WHERE id = ?`, UITKOMST[event.type], id);
}

/** Only the last time somebody logged in; the log itself keeps the rest. */
export function verwerkInlog(event: RecordedEvent<InlogEvent>, doe: Doe): void {
  if (event.type === 'Ingelogd') doe(`UPDATE medewerker SET ingelogd_op = max(coalesce(ingelogd_op, ''), ?) WHERE id = ?`, event.vastgelegdOp, event.actor.medewerkerId);
}
