import { nooit, type RecordedEvent } from '@loopplank/kernel';
import type { MedewerkerEvent } from '../../medewerker/events';
import type { Doe } from './doe';

/** One account. Whatever happens to it moves its revision. */
export function verwerkMedewerker(event: RecordedEvent<MedewerkerEvent>, doe: Doe): void {
  const id = event.streamId.slice('medewerker-'.length);
  verwerk(event, id, doe);
  doe(`UPDATE medewerker SET revisie = ? WHERE id = ?`, event.revision, id);
}

function verwerk(event: RecordedEvent<MedewerkerEvent>, id: string, doe: Doe): void {
  switch (event.type) {
    case 'MedewerkerAangemaakt':
      return doe(
        `INSERT INTO medewerker (id, organisatie_id, gebruikersnaam, naam, revisie) VALUES (?, ?, ?, ?, 0) ON CONFLICT DO NOTHING`,
        id, event.data.organisatieId, event.data.gebruikersnaam, event.data.naam,
      );
    case 'MedewerkerHernoemd':
      return doe(`UPDATE medewerker SET naam = ? WHERE id = ?`, event.data.naam, id);
    case 'MailadresGewijzigd':
      return doe(`UPDATE medewerker SET mailadres = ? WHERE id = ?`, event.data.mailadres ?? null, id);
    case 'MedewerkerIngedeeld':
      return doe(`UPDATE medewerker SET team_id = ? WHERE id = ?`, event.data.teamId ?? null, id);
    case 'RolToegekend':
      return doe(
        `INSERT INTO rol (medewerker_id, rol, tot) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET tot = excluded.tot`,
        id, event.data.rol, event.data.tot ?? null,
      );
    case 'RolIngetrokken':
      return doe(`DELETE FROM rol WHERE medewerker_id = ? AND rol = ?`, id, event.data.rol);
    case 'InstallatiebeheerToegekend':
      return doe(`UPDATE medewerker SET installatiebeheer = 1 WHERE id = ?`, id);
    case 'InstallatiebeheerIngetrokken':
      return doe(`UPDATE medewerker SET installatiebeheer = 0 WHERE id = ?`, id);
    case 'RechtenNagekeken':
      return doe(`UPDATE medewerker SET nagekeken_op = ? WHERE id = ?`, event.vastgelegdOp, id);
    case 'VervangingIngesteld':
      return doe(
        `INSERT INTO vervanging (id, medewerker_id, vervanger_id, van, tot) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        event.eventId, id, event.data.vervangerId, event.data.van, event.data.tot,
      );
    case 'VervangingBeeindigd':
      doe(`UPDATE vervanging SET tot = min(tot, ?) WHERE id = ?`, event.data.tot, event.data.vervangingId);
      return doe(`DELETE FROM vervanging WHERE id = ? AND tot < van`, event.data.vervangingId);
    case 'WachtwoordlinkGemaakt':
      return doe(
        `INSERT INTO wachtwoordlink (digest, id, medewerker_id, soort, gemaakt_op, geldig_tot) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        event.data.digest, event.eventId, id, event.data.soort, event.vastgelegdOp, event.data.geldigTot,
      );
    case 'WachtwoordIngesteld':
      doe(`DELETE FROM wachtwoordlink WHERE medewerker_id = ?`, id);
      return doe(`UPDATE medewerker SET wachtwoord_revisie = ? WHERE id = ?`, event.revision, id);
    case 'MedewerkerGesloten':
      // Somebody is followed by a colleague: the organisation is their own.
      doe(
        `INSERT INTO sluiting (id, organisatie_id, medewerker_id, opvolger_organisatie_id, opvolger_medewerker_id, gesloten_op)
         SELECT ?, organisatie_id, id, iif(? IS NULL, NULL, organisatie_id), ?, ? FROM medewerker WHERE id = ? ON CONFLICT DO NOTHING`,
        event.eventId, event.data.opvolgerId ?? null, event.data.opvolgerId ?? null, event.vastgelegdOp, id,
      );
      return doe(`UPDATE medewerker SET gesloten_op = ? WHERE id = ?`, event.vastgelegdOp, id);
    case 'SessieIngetrokken':
      return doe(`INSERT INTO ingetrokken_sessie (sessie_id) VALUES (?) ON CONFLICT DO NOTHING`, event.data.sessieId);
    default:
      return nooit(event);
  }
}
