import { type Afwijzing, afgewezen } from '@loopplank/kernel';

type Feiten = Afwijzing['feiten'];

/**
 * Every reason why a rule of the dossier says no, with the Dutch text (B1) for the screen: what is the
 * matter and what to do. A code without a text does not compile.
 */
export const WEIGERINGEN = {
  'dossier-onbekend': () => 'Dit dossier bestaat niet.',
  'dossier-gewist': () => 'De gegevens van deze jongere zijn gewist. Er kan niets meer bij.',
  'dossier-ongedaan': () => 'Deze aanmelding is ongedaan gemaakt. Meld de jongere opnieuw aan.',
  'dossier-samengevoegd': () => 'Dit dossier is samengevoegd met een ander dossier van dezelfde jongere. Werk daar verder.',
  'al-samengevoegd': () => 'Deze twee dossiers zijn al samengevoegd.',
  'samenvoeging-teruggedraaid': () => 'Deze samenvoeging is teruggedraaid. Begin opnieuw als het toch dezelfde jongere is.',
  'samenvoeging-onbekend': () => 'Deze samenvoeging is niet gevonden.',
  'opgaan-overdracht': () => 'In dit dossier loopt een overdracht, of iemand wil loslaten. Houd dit dossier, of rond dat eerst af.',
  'opgaan-hulpvraag': () => 'In dit dossier staat een hulpvraag open. Houd dit dossier, of rond de hulpvraag eerst af.',
  'opgaan-nazorg': () => 'In dit dossier loopt nazorg. Houd dit dossier, of stop de nazorg eerst.',
  'opgaan-samengevoegd': () => 'In dit dossier is al een ander dossier opgegaan. Houd dit dossier.',
  'dossier-in-gebruik': () => 'In dit dossier is al gewerkt. De aanmelding kan niet meer ongedaan worden gemaakt.',
  'al-aangemeld': () => 'Deze jongere is al aangemeld. Verbeter de aanmelding als er iets niet klopt.',
  'geboortedatum-toekomst': () => 'Deze geboortedatum ligt in de toekomst.',
  'geboortedatum-leeftijd': () => 'Loopplank is voor jongeren van 12 tot 27 jaar. Klopt het geboortejaar?',
  'bsn-ongeldig': () => 'Dit BSN bestaat niet. Kijk de cijfers na.',

  'regie-niet-betrokken': () => 'Deze organisatie is niet betrokken bij de jongere, of haar betrokkenheid heeft een einddatum. Betrek haar eerst zonder einddatum.',
  'regie-reden-nodig': () => 'De regie gaat naar een andere organisatie. Zeg erbij waarom: correctie of vangnet.',
  'overdracht-nodig': () => 'De regie gaat naar een andere organisatie. Dat is geen vervanging binnen een organisatie, maar een overdracht.',
  'regiehouder-blijft': () => 'Deze organisatie heeft de regie. Geef eerst de regie aan een andere organisatie.',
  'regie-van-ander': () => 'Alleen de organisatie die de regie heeft, kan de regie toewijzen of dat verbeteren. Vraag het aan die organisatie.',
  'zonder-regie': () => 'Dan zou de jongere geen regie of geen volgend moment hebben. Geef aan hoe het wel was.',

  'moment-voorbij': () => 'Het volgende moment ligt in het verleden. Kies vandaag of later.',
  'moment-te-ver': () => 'Het volgende moment ligt meer dan 2 jaar vooruit. Kies een eerdere dag.',
  'in-de-toekomst': () => 'Dit ligt in de toekomst. Leg vast wat al gebeurd is.',
  'voor-geboorte': () => 'Dit ligt voor de geboorte van de jongere. Kijk de datum na.',
  'te-lang-geleden': () => 'Dit is langer dan 10 jaar geleden. Kijk de datum na.',
  'te-ver-vooruit': () => 'Deze dag ligt te ver vooruit. Kijk de datum na.',
  'einde-voor-begin': () => 'De einddatum ligt voor de begindatum.',

  'niet-betrokken': () => 'Deze organisatie is op die dag niet betrokken bij de jongere.',
  'eigen-betrokkenheid': () => 'Je kunt de betrokkenheid van je eigen organisatie niet starten of ruimer maken. Dat doet een andere organisatie, als die de regie heeft.',
  'alleen-regiehouder': () => 'Alleen de organisatie die de regie heeft, regelt welke andere organisaties betrokken zijn. Vraag het aan die organisatie.',
  'betrokkenheid-onbekend': () => 'Deze betrokkenheid is niet gevonden in dit dossier.',
  'al-beeindigd': (f) => `Deze betrokkenheid stopt al, op ${f['tot']}. Verbeter die einddatum als die niet klopt.`,
  'begeleider-onbekend': () => 'Deze medewerker is geen begeleider van de jongere.',

  'contactgegeven-onbekend': () => 'Dit nummer of adres is niet gevonden in dit dossier.',
  'afspraak-onbekend': () => 'Deze afspraak is niet gevonden in dit dossier.',
  'al-afgerond': () => 'Deze afspraak is al afgerond. Verbeter de afronding als die niet klopt.',
  'afspraak-voorbij': () => 'De afspraak moet klaar zijn op een dag die voor het maken van de afspraak ligt.',
  'afspraak-van-ander': () => 'Een organisatie of medewerker hoort alleen bij een afspraak die een organisatie doet.',
  'veld-hoort-niet': (f) => `Dit veld hoort niet bij dit soort gesprek (${f['soort']}).`,
  'driegesprek-drie': () => 'Bij een driegesprek zitten de jongere en twee begeleiders van verschillende kanten. Waren er minder, kies dan een ander soort gesprek.',
  'afspraken-nodig': () => 'Een toekomstgesprek eindigt met minstens één afspraak.',

  'school-nodig': () => 'Noem de school: typ de naam, of kies een school die meedoet.',
  'school-volgt': () => 'De school volgt uit de inschrijving die stopt. Laat dit leeg.',
  'inschrijving-onbekend': () => 'Deze inschrijving is niet gevonden in dit dossier.',

  'rust-op-verzoek': (f) => `De jongere wil rust tot ${f['tot']}. Trek eerst de rust in, als dat is afgesproken of als wachten niet veilig is.`,
  'rust-voorbij': () => 'Deze dag is al voorbij. Kies een latere dag.',
  'geen-onderzoek': () => 'Er wordt niet naar deze jongere gezocht. Begin eerst met zoeken.',
  'nog-niet-genoeg-geprobeerd': (f) => `Er is ${f['pogingen']} keer geprobeerd, en niet ${f['genoeg']} keer. Schrijf op waarom zoeken nu niet verder gaat.`,

  'kanaal-zonder-dag': () => 'Er is geen dag om weer contact te zoeken. Laat dit leeg.',
  'geen-rust': () => 'Deze jongere heeft niet om rust gevraagd.',
  'tweede-persoon-nodig': () => 'Bespreek dit eerst met een collega, en zeg met wie. Dat kun je niet zelf zijn.',
  'toelichting-nodig': () => 'Schrijf op waarom wachten niet veilig is.',
  'toestemming-onbekend': () => 'Deze toestemming is niet gevonden in dit dossier.',

  'leerweg-alleen-mbo': () => 'Bol of bbl hoort alleen bij een mbo-diploma. Laat dit leeg.',
  'uitgenodigde-nodig': () => 'Zeg wie je uitnodigt. Er is hier niet precies één gemeente betrokken.',
  'gesprek-voor-uitnodiging': () => 'Het gesprek ligt voor de dag van de uitnodiging. Kijk de datums na.',

  'plaatsing-onbekend': () => 'Deze werkplek is niet gevonden in dit dossier.',
  'plaatsing-gestopt': (f) => `Het werk daar stopt al, op ${f['tot']}. Verbeter die einddatum als die niet klopt.`,
  'wijziging-voor-begin': () => 'Deze dag ligt voor de eerste werkdag.',
  'niemand-gesproken': () => 'Zeg wie je op het werk sprak. Was er niemand, leg dan een poging vast.',
  'werkgever-nodig': () => 'Noem de werkgever, of kies het werk dat al bekend is.',
  'werkgever-volgt': () => 'De werkgever volgt uit het werk dat je koos. Laat dit leeg.',
  'onbepaald-zonder-einde': () => 'Een contract voor onbepaalde tijd heeft geen einddatum.',

  'al-betrokken': () => 'Jouw organisatie is al betrokken bij deze jongere. Noodtoegang is niet nodig.',
  'noodtoegang-reden-kort': (f) => `Schrijf op wat er aan de hand is, in minstens ${f['tekens']} tekens. De collega's van de jongere lezen dit.`,

  'hulpvraag-onbekend': () => 'Deze hulpvraag is niet gevonden in dit dossier.',
  'hulpvraag-afgerond': () => 'Deze hulpvraag is al afgerond. Verbeter de afronding als die niet klopt, of meld een nieuwe.',

  'overdracht-zonder-regie': () => 'Alleen de organisatie die de regie heeft, kan de jongere overdragen.',
  'overdracht-aan-jezelf': () => 'Jouw organisatie heeft de regie al. Kies een andere organisatie. Een collega kies je bij Regie.',
  'ontvanger-zonder-medewerkers': () => 'Bij deze organisatie kan nu niemand inloggen om ja te zeggen. Kies een andere organisatie, of vraag haar beheerder om een medewerker toe te voegen.',
  'overdracht-loopt-al': (f) => `Er loopt al een overdracht, tot en met ${f['uiterlijk']}. Wacht op het antwoord, of laat die overdracht vervallen.`,
  'overdracht-onbekend': () => 'Deze overdracht is niet gevonden in dit dossier.',
  'overdracht-niet-aan-jou': () => 'Deze overdracht is aan een andere organisatie gevraagd. Alleen die kan antwoorden.',
  'overdracht-niet-van-jou': () => 'Deze vraag is aan een andere organisatie gesteld. Alleen die kan antwoorden.',
  'overdracht-al-aangenomen': (f) => `Deze overdracht is al aangenomen, op ${f['op']}.`,
  'overdracht-al-geweigerd': (f) => `Deze overdracht is al geweigerd, op ${f['op']}.`,
  'overdracht-verlopen': (f) => `Deze overdracht kon tot en met ${f['uiterlijk']} worden aangenomen. Vraag om een nieuwe.`,
  'overdracht-achterhaald': () => 'De regie is intussen bij een andere organisatie. Vraag die om een nieuwe overdracht.',
  'overdracht-beantwoord': () => 'Op deze overdracht is al geantwoord. Zij kan niet meer vervallen. Draag zo nodig opnieuw over.',
  'aanbod-voorbij': () => 'De uiterste dag ligt in het verleden. Kies vandaag of later.',
  'aanbod-te-lang': (f) => `Een overdracht wacht hoogstens ${f['dagen']} dagen op antwoord. Kies een eerdere dag.`,
  'driegesprek-voorbij': () => 'Het driegesprek ligt in het verleden. Kies vandaag of later.',
  'vraag-onbekend': () => 'Deze vraag is niet gevonden bij deze overdracht.',
  'vraag-al-beantwoord': () => 'Deze vraag is al beantwoord.',
  'geen-controle-nodig': () => 'Er is nu geen controle nodig: er is niets overgedragen, of alle controles zijn gedaan.',
  'loslaten-loopt': () => 'Er loopt een voorstel om los te laten. Wacht op het antwoord daarop.',
  'geen-sleutelhouder': () => 'Alleen de organisaties die nu samen verantwoordelijk zijn, kunnen hierover besluiten.',
  'loslaten-al-voorgesteld': (f) => `Jouw organisatie heeft loslaten al voorgesteld. De ander kan tot en met ${f['uiterlijk']} bevestigen.`,
  'loslaten-bevestig': (f) => `De andere organisatie heeft loslaten al voorgesteld. Bevestig dat voorstel, of zeg waarom het nog niet kan. Dat kan tot en met ${f['uiterlijk']}.`,
  'al-geland': () => 'Deze jongere is al geland.',
  'samen-tot-loslaten': () => 'Jullie zorgen samen voor deze jongere. De ander stopt pas als jullie allebei loslaten.',
  'niet-geland': () => 'Deze jongere is niet geland. Plan contact, of meld een hulpvraag.',
  'nazorg-loopt': () => 'De nazorg loopt nog. Zeg erbij dat die doorgaat na het loslaten, of rond de nazorg eerst af.',
  'urgente-hulpvraag-open': () => 'Er staat een urgente hulpvraag open. Die moet eerst klaar zijn.',
  'situatie-niet-bevestigd': (f) => `Niemand heeft de laatste ${f['dagen']} dagen gehoord hoe het gaat. Neem eerst contact op.`,
  'voorstel-onbekend': () => 'Dit voorstel om los te laten is niet gevonden in dit dossier.',
  'tweede-sleutel-zelfde-organisatie': () => 'Jouw organisatie stelde dit zelf voor. De andere organisatie moet het bevestigen.',
  'tweede-sleutel-zelfde-persoon': () => 'Jij stelde dit zelf voor. Een collega met een andere rol moet het bevestigen.',
  'tweede-sleutel-zelfde-rol': (f) => `Wie dit voorstelde, heeft dezelfde rol als jij (${f['rol']}). Een collega met een andere rol moet het bevestigen.`,
  'loslaten-al-bevestigd': (f) => `Dit voorstel is al bevestigd, op ${f['op']}.`,
  'loslaten-al-uitgesteld': (f) => `Op dit voorstel is al gezegd: nog niet. Kijk er weer naar op ${f['opnieuw']}.`,
  'loslaten-verlopen': (f) => `Dit voorstel kon tot en met ${f['uiterlijk']} worden bevestigd. Stel het opnieuw voor.`,
  'overdracht-antwoord-blijft': () => 'Dit hoort bij een overdracht of bij het loslaten en kan niet vervallen. Draag opnieuw over, of meld wat er nu speelt.',
  'programma-nodig': () => 'Kies het programma: dat zegt hoe lang de nazorg duurt.',
  'uitstroomdatum-nodig': () => 'Er is nog geen uitstroomdatum of diploma bekend. Vul de datum in.',
  'nazorg-na-overlijden': () => 'Er is vastgelegd dat deze jongere is overleden. Klopt dat niet, verbeter dat dan eerst.',
  'nazorg-al-gestart': (f) => `Er is al nazorg, vanaf ${f['sinds']}. Klopt die datum niet? Verbeter die dan.`,
  'geen-nazorg': () => 'Er loopt geen nazorg bij deze jongere. Start die eerst.',
  'nazorg-gepauzeerd': (f) => `De nazorg staat stil tot ${f['tot']}. Kies die dag of later, of hervat de nazorg.`,
  'nazorg-rust': (f) => `De jongere wil rust tot ${f['tot']}, of is weg. Komt de jongere daarop terug? Leg dat dan vast.`,
  'pauze-zonder-einde': () => 'Zeg op welke dag de nazorg weer doorgaat. Je kunt die dag later verzetten.',
  'pauze-te-lang': (f) => `Een pauze duurt hoogstens ${f['dagen']} dagen. Kijk daarna opnieuw.`,
  'pauze-voor-begin': () => 'De pauze begint voordat de nazorg begint. Kijk de datum na.',
  'verlenging-te-kort': (f) => `De nazorg loopt al door tot en met ${f['einde']}. Kies een latere dag.`,
  'nazorg-zonder-gesprek': (f) => `In de laatste ${f['dagen']} dagen was er geen gesprek. De nazorg loopt door tot en met ${f['einde']}. Praat eerst met de jongere.`,
  'besluit-te-vroeg': (f) => `Een besluit is nog niet nodig: de nazorg loopt door tot en met ${f['einde']}. Blijf contact zoeken.`,
  'besluit-zonder-reden': () => 'Zeg erbij waarom je dit besluit.',

  'gebeurtenis-onbekend': () => 'Deze gebeurtenis is niet gevonden in dit dossier.',
  'al-gecorrigeerd': () => 'Deze gebeurtenis is al verbeterd. Verbeter de nieuwe versie.',
  'niet-te-corrigeren': () => 'Een correctie of incident zelf kan niet verbeterd worden. Leg een nieuwe gebeurtenis vast.',
  'andere-organisatie': () => 'Dit is vastgelegd door een andere organisatie. Vraag haar om het te verbeteren. Staat het bij de verkeerde jongere? Dan kun je het wel verbergen.',
  'vervangen-kan-niet': () => 'Dit kan alleen vervallen. Laat het vervallen en leg het opnieuw vast.',
  'verkeerd-soort': () => 'Deze velden horen niet bij deze gebeurtenis.',
  'niet-te-verplaatsen': () => 'Dit hoort bij het dossier zelf en kan niet naar een andere jongere. Kies een andere reden.',
  'aanmelding-blijft': () => 'De aanmelding kan niet vervallen. Geef aan hoe het wel was.',
} as const satisfies Record<string, (feiten: Feiten) => string>;

export type Weigering = keyof typeof WEIGERINGEN;

/** Refuses a command. `veld` points at the field of the command that is to blame. */
export const weiger = (code: Weigering, veld?: string, feiten: Feiten = {}): Afwijzing => afgewezen(code, feiten, veld);

/** The Dutch text of a refusal, or undefined when the dossier does not know the code. */
export function uitlegVanWeigering(code: string, feiten: Feiten = {}): string | undefined {
  return Object.hasOwn(WEIGERINGEN, code) ? (WEIGERINGEN as Record<string, (f: Feiten) => string>)[code]!(feiten) : undefined;
}
