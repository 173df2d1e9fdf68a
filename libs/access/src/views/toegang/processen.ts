import { nooit, type RecordedEvent } from '@loopplank/kernel';
import type { BerichtgevingEvent } from '../../berichtgeving/events';
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

const UITKOMST = { VerzendingGelukt: 'gelukt', VerzendingMislukt: 'mislukt', VerzendingOnzeker: 'onzeker', VerzendingVervallen: 'vervallen' } as const;

export function verwerkVerzending(event: RecordedEvent<VerzendingEvent>, doe: Doe): void {
  const id = event.streamId.slice('verzending-'.length);
  if (event.type === 'VerzendingBegonnen' || event.type === 'VerzendingGevraagd') {
    return doe(
      `INSERT INTO verzending (id, status, sinds, soort, medewerker_id) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET status = excluded.status, sinds = excluded.sinds`,
      id, event.type === 'VerzendingBegonnen' ? 'bezig' : 'gevraagd', event.vastgelegdOp, event.data.soort, event.data.medewerkerId,
    );
  }
  doe(`UPDATE verzending SET status = ? WHERE id = ?`, UITKOMST[event.type], id);
}

export function verwerkBerichtgeving(event: RecordedEvent<BerichtgevingEvent>, doe: Doe): void {
  const wie = event.streamId.slice('berichtgeving-'.length);
  doe(`INSERT INTO berichtgeving (medewerker_id) VALUES (?) ON CONFLICT DO NOTHING`, wie);
  switch (event.type) {
    case 'NieuwsGezien':
      return doe(`UPDATE berichtgeving SET gezien_tot = ? WHERE medewerker_id = ?`, event.data.tot, wie);
    case 'DagberichtIngesteld':
      return doe(`UPDATE berichtgeving SET dagbericht = ? WHERE medewerker_id = ?`, event.data.hoeVaak, wie);
    case 'AgendalinkGemaakt':
      return doe(`UPDATE berichtgeving SET agenda = ?, agenda_op = ? WHERE medewerker_id = ?`, event.data.digest, event.vastgelegdOp, wie);
    case 'AgendalinkIngetrokken':
      return doe(`UPDATE berichtgeving SET agenda = NULL, agenda_op = NULL WHERE medewerker_id = ?`, wie);
    default:
      return nooit(event);
  }
}

/** Only the last time somebody logged in; the log itself keeps the rest. */
export function verwerkInlog(event: RecordedEvent<InlogEvent>, doe: Doe): void {
  if (event.type === 'Ingelogd') doe(`UPDATE medewerker SET ingelogd_op = max(coalesce(ingelogd_op, ''), ?) WHERE id = ?`, event.vastgelegdOp, event.actor.medewerkerId);
}
