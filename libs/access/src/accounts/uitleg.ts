import { WACHTWOORD_MAX, WACHTWOORD_MIN } from '../medewerker/wachtwoordregels';

type Feiten = Readonly<Record<string, string | number | boolean>>;

const UITLEG: Readonly<Record<string, string | ((feiten: Feiten) => string)>> = {
  'mag-niet': 'Dit hoort niet bij jouw rol. Vraag je beheerder als je dit wel nodig hebt.',
  'doel-nodig': 'Je hebt hier meer dan één taak. Kies voor welke taak je dit doet.',
  'doel-onjuist': 'Deze taak hoort niet bij jouw rol. Kies een andere taak.',
  'niet-jouw-organisatie': 'Je beheert alleen je eigen organisatie. Vraag dit aan een beheerder van de hele installatie.',
  'niet-jezelf': 'Je kunt je eigen rechten niet veranderen of nakijken. Vraag een andere beheerder.',
  'gebruikersnaam-bezet': 'Deze gebruikersnaam is al in gebruik, of was dat eerder. Kies een andere.',
  'gebruikersnaam-onjuist': 'Gebruik 3 tot 60 kleine letters, cijfers, punten, streepjes of een @.',
  'medewerker-onbekend': 'Deze medewerker kennen we niet.',
  'medewerker-gesloten': 'Dit account is gesloten. Er is niets veranderd.',
  'einddatum-voorbij': 'Deze einddatum is al geweest. Kies vandaag of later.',
  'einde-voor-begin': 'De einddatum ligt voor de begindatum.',
  'te-ver-vooruit': 'Deze periode is te lang of ligt te ver vooruit. Kijk de datums na.',
  'vervanger-zichzelf': 'Iemand kan niet zichzelf vervangen. Kies een collega.',
  'vervanger-andere-organisatie': 'De vervanger werkt bij een andere organisatie. Kies een collega van dezelfde organisatie.',
  'vervanging-overlapt': (f) => `Er is al een vervanging van ${f['van']} tot en met ${f['tot']}. Beëindig die eerst, of kies andere dagen.`,
  'vervanging-onbekend': 'Deze vervanging is niet gevonden.',
  'opvolger-nodig': (f) => (f['jongeren'] === 1 ? 'Er is nog 1 jongere. Kies wie die overneemt.' : `Er zijn nog ${f['jongeren']} jongeren. Kies wie hen overneemt.`),
  'opvolger-zichzelf': 'Kies iemand anders als opvolger.',
  'opvolger-andere-organisatie': 'De opvolger werkt bij een andere organisatie. Kies een collega van dezelfde organisatie.',
  'sluiting-onbekend': 'Deze sluiting is niet gevonden.',
  'sluiting-loopt': 'De jongeren gaan al naar de opvolger. Wacht tot dat klaar is.',
  'sluiting-voltooid': 'Alle jongeren zijn al bij de opvolger. Er hoeft niets meer.',
  'opvolger-zonder-grondslag': 'De opvolger heeft geen grondslag. Vul die in bij de organisatie en probeer het opnieuw, of kies een andere.',
  'blijft-staan': 'Er blijft iets hangen aan wie weg is. Vraag de technisch beheerder om te kijken.',
  'opvolger-gesloten': 'De opvolger is zelf gesloten. Kies een andere.',
  'geen-mailadres': 'Er is geen mailadres bekend. Vul dat eerst in.',
  'link-werkt-niet': 'Deze link werkt niet (meer). Misschien is hij al gebruikt of te oud. Vraag een nieuwe.',
  'wachtwoord-te-kort': `Kies een wachtwoord van minstens ${WACHTWOORD_MIN} tekens. Een zin van een paar woorden werkt goed.`,
  'wachtwoord-te-lang': `Kies een wachtwoord van hooguit ${WACHTWOORD_MAX} tekens.`,
  'wachtwoord-te-makkelijk': 'Dit wachtwoord is te makkelijk te raden. Kies een zin die alleen jij kent.',
  'organisatie-bestaat': 'Er staat al een andere organisatie onder dit nummer.',
  'organisatie-onbekend': 'Deze organisatie kennen we niet.',
  'organisatie-gesloten': 'Deze organisatie doet niet meer mee. Er is niets veranderd.',
  'is-vangnet': 'Deze organisatie is het vangnet. Wijs eerst een ander vangnet aan.',
  'team-onbekend': 'Dit team is niet gevonden.',
  'team-bestaat': 'Dit team is er al.',
  'team-opgeheven': 'Dit team bestaat niet meer.',
  'teamnaam-bezet': 'Er is al een team met deze naam. Kies een andere.',
  'geen-werkdagen': 'Kies minstens één dag waarop er gewerkt wordt.',
  'vrije-dagen-onbekend': 'Deze vrije dagen zijn niet gevonden.',
  'regio-ontbreekt': 'Noem de regio waarvoor dit Doorstroompunt werkt.',
  'oefenregio-al-geladen': 'Er is al een andere oefenregio geladen. Begin met een lege map.',
};

/** Dutch text for a refusal of this context; undefined for codes of others. */
export function uitlegVanToegang(code: string, feiten: Feiten = {}): string | undefined {
  const uitleg = Object.hasOwn(UITLEG, code) ? UITLEG[code] : undefined;
  return typeof uitleg === 'function' ? uitleg(feiten) : uitleg;
}
