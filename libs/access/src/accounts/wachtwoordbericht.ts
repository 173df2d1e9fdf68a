import type { Linksoort } from '../medewerker/events';
import type { Bericht } from './post';

interface Inhoud {
  readonly soort: Linksoort;
  readonly url: string;
  readonly token: string;
}

const BEGIN: Readonly<Record<Linksoort, readonly [onderwerp: string, waarom: string, hoelang: string]>> = {
  uitnodiging: ['Kies je wachtwoord voor Loopplank', 'Je kunt gaan werken met Loopplank. Kies eerst een wachtwoord met deze link:', 'De link werkt 7 dagen, en één keer.'],
  wachtwoordherstel: ['Nieuw wachtwoord voor Loopplank', 'Iemand vroeg om een nieuw wachtwoord voor jouw account. Kies het met deze link:', 'De link werkt een uur, en één keer.'],
};

const EIND: Readonly<Record<Linksoort, string>> = {
  uitnodiging: 'Verwacht je dit bericht niet? Dan hoef je niets te doen.',
  wachtwoordherstel: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen; je wachtwoord blijft zoals het is.',
};

/**
 * What somebody reads. No name and nothing about work: a mailbox is not ours. The token stands behind a #, so that the
 * browser keeps it to itself and no server on the way, our own included, has it in its log of addresses.
 */
export function berichtMetLink({ soort, url, token }: Inhoud): Pick<Bericht, 'onderwerp' | 'tekst'> {
  const [onderwerp, waarom, hoelang] = BEGIN[soort];
  const link = `${url.replace(/\/$/, '')}/nieuw-wachtwoord#${token}`;
  return { onderwerp, tekst: [waarom, '', link, '', hoelang, EIND[soort], ''].join('\n') };
}
