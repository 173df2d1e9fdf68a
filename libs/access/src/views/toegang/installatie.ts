import { nooit, type RecordedEvent } from '@loopplank/kernel';
import type { InstallatieEvent } from '../../installatie/events';
import type { Doe } from './doe';

const zet = (doe: Doe, naam: string, waarde: string): void =>
  doe(`INSERT INTO installatie VALUES (?, ?) ON CONFLICT DO UPDATE SET waarde = excluded.waarde`, naam, waarde);

export function verwerkInstallatie(event: RecordedEvent<InstallatieEvent>, doe: Doe): void {
  zet(doe, 'revisie', String(event.revision));
  switch (event.type) {
    case 'VangnetAangewezen':
      return zet(doe, 'vangnet', event.data.organisatieId);
    case 'GemeentevangnetAangewezen':
      return doe(
        `INSERT INTO gemeentevangnet (gemeente, organisatie_id) VALUES (?, ?) ON CONFLICT DO UPDATE SET organisatie_id = excluded.organisatie_id`,
        event.data.gemeente, event.data.organisatieId,
      );
    case 'GemeentevangnetVervallen':
      return doe(`DELETE FROM gemeentevangnet WHERE gemeente = ?`, event.data.gemeente);
    case 'OefenregioGeladen':
      return zet(doe, 'oefenregio', JSON.stringify(event.data));
    default:
      return nooit(event);
  }
}
