import { WACHTWOORD_MAX, WACHTWOORD_MIN } from '../medewerker/wachtwoordregels';

const UITLEG: Readonly<Record<string, string>> = {
  'mag-niet': 'Dit hoort niet bij jouw rol. Vraag je beheerder als je dit wel nodig hebt.',
  'doel-nodig': 'Je hebt hier meer dan één taak. Kies voor welke taak je dit doet.',
  'doel-onjuist': 'Deze taak hoort niet bij jouw rol. Kies een andere taak.',
  'gebruikersnaam-bezet': 'Deze gebruikersnaam is al in gebruik, of was dat eerder. Kies een andere.',
  'gebruikersnaam-onjuist': 'Gebruik 3 tot 60 kleine letters, cijfers, punten, streepjes of een @.',
  'medewerker-onbekend': 'Deze gebruikersnaam kennen we niet.',
  'medewerker-gesloten': 'Dit account is gesloten. Er is niets veranderd.',
  'einddatum-voorbij': 'Deze einddatum is al geweest. Kies vandaag of later.',
  'wachtwoord-te-kort': `Kies een wachtwoord van minstens ${WACHTWOORD_MIN} tekens. Een zin van een paar woorden werkt goed.`,
  'wachtwoord-te-lang': `Kies een wachtwoord van hooguit ${WACHTWOORD_MAX} tekens.`,
  'wachtwoord-te-makkelijk': 'Dit wachtwoord is te makkelijk te raden. Kies een zin die alleen jij kent.',
  'organisatie-bestaat': 'Er staat al een andere organisatie onder dit nummer.',
  'regio-ontbreekt': 'Noem de regio waarvoor dit Doorstroompunt werkt.',
  'oefenregio-al-geladen': 'Er is al een andere oefenregio geladen. Begin met een lege map.',
};

/** Dutch text for a refusal of this context; undefined for codes of others. */
export const uitlegVanToegang = (code: string): string | undefined => UITLEG[code];
