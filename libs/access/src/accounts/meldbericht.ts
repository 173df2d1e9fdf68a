import type { Meldsoort } from '../verzending/events';
import type { Bericht } from './post';

export interface Melding {
  readonly soort: Meldsoort;
  readonly url: string;
  /** For the daily one: how many pieces of news there are. */
  readonly aantal: number;
}

const TEKST: Readonly<Record<Meldsoort, (aantal: number) => readonly [onderwerp: string, wat: string, waarom: string]>> = {
  dagbericht: (aantal) => [
    'Er is nieuws in Loopplank',
    aantal === 1 ? 'Er is 1 ding nieuw voor jou. Bekijk het hier:' : `Er zijn ${aantal} dingen nieuw voor jou. Bekijk ze hier:`,
    'Je krijgt dit bericht hoogstens één keer per werkdag. Je zet het uit bij Mijn account.',
  ],
  spoed: () => ['Dringend: iemand wacht op jou', 'Er is een dringende hulpvraag. Pak hem nu op, of zorg dat een collega dat doet:', 'Pakt niemand de vraag op, dan gaat zij na een paar minuten naar de volgende.'],
  noodtoegang: () => ['Noodtoegang gebruikt', 'Een collega opende met noodtoegang een dossier. Kijk of dat klopt:', 'Je krijgt dit bericht omdat jij hierop let.'],
};

/** What somebody reads. Counts and a link to the front door; no name, and nothing about whom it is: a mailbox is not ours. */
export function meldbericht({ soort, url, aantal }: Melding): Pick<Bericht, 'onderwerp' | 'tekst'> {
  const [onderwerp, wat, waarom] = TEKST[soort](aantal);
  return { onderwerp, tekst: [wat, '', `${url.replace(/\/$/, '')}/nieuws`, '', waarom, ''].join('\n') };
}
