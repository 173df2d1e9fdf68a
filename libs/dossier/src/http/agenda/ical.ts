import { createHash } from 'node:crypto';
import { beginVan, type Dag, msVanMoment, plusDagen, TIJDZONE } from '@loopplank/kernel';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Agendadag } from '../../views';

const UUR = 3600;

/** A day without a time: calendars read it as the whole day, wherever they are. */
const alsDatum = (dag: Dag): Date => new Date(`${dag}T00:00:00Z`);

/** The same day of the same person has the same id for ever, and the id tells nobody who that is. */
const idVan = (wie: string, dag: Dag): string => `${createHash('sha256').update(`${wie} ${dag}`).digest('hex').slice(0, 32)}@loopplank`;

/**
 * Moments of one employee as a calendar (RFC 5545): per day how many, and a link to the front door. A moment has a day
 * and no hour, so they are whole days that keep nobody busy. The same moments give the same text all day long.
 */
export function alsIcal(dagen: readonly Agendadag[], { wie, url, vandaag }: { readonly wie: string; readonly url: string; readonly vandaag: Dag }): string {
  const agenda = ical({
    name: 'Loopplank', prodId: { company: 'Loopplank', product: 'Loopplank', language: 'NL' }, method: ICalCalendarMethod.PUBLISH, ttl: UUR,
    x: [{ key: 'X-WR-TIMEZONE', value: TIJDZONE }],
  });
  const stempel = new Date(msVanMoment(beginVan(vandaag)));
  for (const { dag, aantal } of dagen) {
    agenda.createEvent({
      id: idVan(wie, dag), allDay: true, start: alsDatum(dag), end: alsDatum(plusDagen(dag, 1)), stamp: stempel, transparency: ICalEventTransparency.TRANSPARENT,
      summary: aantal === 1 ? 'Contactmoment' : `${aantal} contactmomenten`, url: `${url.replace(/\/$/, '')}/`,
    });
  }
  return agenda.toString();
}
