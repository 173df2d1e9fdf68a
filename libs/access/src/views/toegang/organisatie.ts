import { nooit, type RecordedEvent } from '@loopplank/kernel';
import type { OrganisatieEvent, OrganisatieGewijzigd } from '../../organisatie/events';
import type { Doe } from './doe';

/** One organisation. Whatever happens to it moves its revision. */
export function verwerkOrganisatie(event: RecordedEvent<OrganisatieEvent>, doe: Doe): void {
  const id = event.streamId.slice('organisatie-'.length);
  verwerk(event, id, doe);
  doe(`UPDATE organisatie SET revisie = ? WHERE id = ?`, event.revision, id);
}

const gegevens = ({ naam, gemeenten, doorstroompuntregio, grondslagen }: OrganisatieGewijzigd['data']) =>
  [naam, JSON.stringify(gemeenten), doorstroompuntregio ?? null, JSON.stringify(grondslagen)] as const;

const raaktKalender = (id: string, versie: number, doe: Doe): void =>
  doe(`INSERT INTO werkkalender (organisatie_id, versie) VALUES (?, ?) ON CONFLICT DO UPDATE SET versie = excluded.versie`, id, versie);

function verwerk(event: RecordedEvent<OrganisatieEvent>, id: string, doe: Doe): void {
  switch (event.type) {
    case 'OrganisatieGeregistreerd':
      return doe(
        `INSERT INTO organisatie (id, soort, naam, gemeenten, doorstroompuntregio, grondslagen, revisie) VALUES (?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING`,
        id, event.data.soort, ...gegevens(event.data),
      );
    case 'OrganisatieGewijzigd':
      return doe(`UPDATE organisatie SET naam = ?, gemeenten = ?, doorstroompuntregio = ?, grondslagen = ? WHERE id = ?`, ...gegevens(event.data), id);
    case 'OrganisatieGesloten':
      doe(
        `INSERT INTO sluiting (id, organisatie_id, opvolger_organisatie_id, opvolger_medewerker_id, gesloten_op) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        event.eventId, id, event.data.opvolgerId ?? null, event.data.opvolgerMedewerkerId ?? null, event.vastgelegdOp,
      );
      return doe(`UPDATE organisatie SET gesloten_op = ?, opvolger_id = ? WHERE id = ?`, event.vastgelegdOp, event.data.opvolgerId ?? null, id);
    case 'TeamGemaakt':
      return doe(`INSERT INTO team (id, organisatie_id, naam) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`, event.data.teamId, id, event.data.naam);
    case 'TeamHernoemd':
      return doe(`UPDATE team SET naam = ? WHERE id = ?`, event.data.naam, event.data.teamId);
    case 'TeamOpgeheven':
      return doe(`UPDATE team SET opgeheven = 1 WHERE id = ?`, event.data.teamId);
    case 'WerkdagenIngesteld':
      raaktKalender(id, event.revision, doe);
      return doe(
        `UPDATE werkkalender SET weekdagen = ?, feestdagen_vrij = ? WHERE organisatie_id = ?`,
        JSON.stringify(event.data.weekdagen), event.data.feestdagenVrij ? 1 : 0, id,
      );
    case 'VrijeDagenToegevoegd':
      raaktKalender(id, event.revision, doe);
      return doe(
        `INSERT INTO vrije_dagen (id, organisatie_id, van, tot, soort) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        event.eventId, id, event.data.van, event.data.tot, event.data.soort,
      );
    case 'VrijeDagenIngetrokken':
      raaktKalender(id, event.revision, doe);
      return doe(`DELETE FROM vrije_dagen WHERE id = ?`, event.data.vrijeDagenId);
    default:
      return nooit(event);
  }
}
