import type { Nieuwssoort } from '../../antwoorden.nieuws';

/** Dutch: what happened, and what somebody can do about it. */
export const REDEN: Readonly<Record<Nieuwssoort, string>> = {
  spoed: 'Urgente hulpvraag: pak hem op, of zorg dat iemand het doet',
  noodtoegang: 'Iemand opende dit dossier met noodtoegang. Kijk of dat klopt',
  overdrachtGevraagd: 'Aan jou gevraagd om de regie over te nemen',
  overdrachtVraag: 'Er is een vraag over je overdracht',
  overdrachtAntwoord: 'Je vraag over de overdracht is beantwoord',
  overdrachtHerinnerd: 'Deze overdracht wacht nog op antwoord van jullie',
  overdrachtAangenomen: 'Je overdracht is aangenomen. Jullie zijn nu samen verantwoordelijk',
  overdrachtGeweigerd: 'Je overdracht is geweigerd. De regie is nog van jullie',
  overdrachtVerlopen: 'Je overdracht is verlopen. De regie is nog van jullie',
  regieGekregen: 'Jij hebt nu de regie',
  regieVacant: 'Jullie hebben de regie, maar nog niemand is gekozen',
  loslatenVoorgesteld: 'De ander wil loslaten. Bevestig, of zeg waarom nog niet',
  loslatenUitgesteld: 'De ander wil nog niet loslaten',
  teruggevallen: 'Het gaat toch niet alleen. Pak het weer op',
  nazorgGemist: 'Meer dan één nazorgcheck gemist',
  escalatie: 'Dit ligt te lang. Kijk samen wat er nodig is',
  hulpvraag: 'Er is een hulpvraag voor jou',
};

export const NIEUWSSOORTEN = Object.keys(REDEN) as readonly Nieuwssoort[];

/** Somebody took it up, or it is over. */
export const SPOED_VOORBIJ = 'Urgente hulpvraag: iemand heeft hem opgepakt';
