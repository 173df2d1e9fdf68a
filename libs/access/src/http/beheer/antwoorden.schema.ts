import type {
  Linkstand, MedewerkerDetail, MedewerkerRij, OrganisatieDetail, RolRij, Sluitingsstand, TeamRij, Vangnetten, VervangingRij, Verwijzing, VrijeDagenRij, WerkkalenderAntwoord,
} from '../../antwoorden';
import { LINKSOORTEN, ROLLEN } from '../../medewerker/events';
import { ORGANISATIESOORTEN } from '../../organisatie/events';
import { VRIJE_DAGEN_SOORTEN } from '../../werkkalender/events';
import { datum, getal, id, jaNee, keuze, lijst, mag, object, paginaVan, tekst, tijdstip } from '../kit/schema';

const verwijzing = object<Verwijzing>({ id: id('Verwijzing.'), naam: tekst('Naam.') });
const gemeenten = lijst(tekst('CBS-code.'), 'CBS-codes van gemeenten.');

export const sluitingsstand = object<Sluitingsstand>({
  id: id('De sluiting.'),
  soort: keuze(['medewerker', 'organisatie'], 'Wat er sluit.'),
  status: keuze(['bezig', 'vastgelopen', 'voltooid'], 'Vastgelopen: kies een andere opvolger.'),
  geslotenOp: tijdstip('Wanneer het dichtging.'),
  opvolger: mag(object<NonNullable<Sluitingsstand['opvolger']>>({ organisatie: verwijzing, medewerker: mag(verwijzing) })),
  totaal: mag(getal('Hoeveel jongeren er over moesten toen het begon.')),
  over: getal('Hoeveel er nog niet over zijn.'),
  uitleg: mag(tekst('Waarom het vastliep.')),
});

const team = object<TeamRij>({ id: id('Het team.'), naam: tekst('Naam.'), medewerkers: getal('Open accounts in dit team.') });

export const organisatieDetail = object<OrganisatieDetail>({
  id: id('De organisatie.'),
  naam: tekst('Naam.'),
  soort: keuze(ORGANISATIESOORTEN, 'Wat voor organisatie het is.'),
  gemeenten,
  doorstroompuntregio: mag(getal('Nummer van de Doorstroompuntregio.')),
  grondslagen: lijst(tekst('Wet.'), 'Wetten waarop zij zich mag beroepen.'),
  teams: lijst(team, 'De teams.'),
  medewerkers: getal('Open accounts.'),
  vangnet: object<OrganisatieDetail['vangnet']>({ installatie: jaNee('Vangnet van de installatie.'), gemeenten }),
  gesloten: mag(object<NonNullable<OrganisatieDetail['gesloten']>>({ op: tijdstip('Wanneer zij sloot.'), opvolger: mag(verwijzing) })),
  sluiting: mag(sluitingsstand),
});

const rol = object<RolRij>({ rol: keuze(ROLLEN, 'De rol.'), totDatum: mag(datum('De laatste dag.')), geldig: jaNee('Telt vandaag.') });

const vervanging = object<VervangingRij>({
  id: id('De vervanging.'), vervanger: verwijzing, vanDatum: datum('De eerste dag.'), totDatum: datum('De laatste dag.'), loopt: jaNee('Vandaag valt erin.'),
});

const inDeLijst = {
  id: id('De medewerker.'),
  naam: tekst('Naam.'),
  gebruikersnaam: tekst('Waarmee iemand inlogt.'),
  mailadres: mag(tekst('Waar berichten heen gaan.')),
  team: mag(verwijzing),
  rollen: lijst(rol, 'Alle rollen, ook die voorbij zijn.'),
  installatiebeheer: jaNee('Mag alle organisaties beheren.'),
  heeftWachtwoord: jaNee('Er is een wachtwoord gekozen.'),
  laatstIngelogdOp: mag(tijdstip('De laatste keer dat iemand inlogde.')),
  rechtenNagekekenOp: mag(tijdstip('Wanneer iemand nakeek of de rollen nog kloppen.')),
  geslotenOp: mag(tijdstip('Wanneer het account sloot.')),
};

export const medewerkers = paginaVan(object<MedewerkerRij>({ ...inDeLijst, vervanging: mag(vervanging) }));

const link = object<Linkstand>({
  soort: keuze(LINKSOORTEN, 'Waarom de link er is.'),
  gemaaktOp: tijdstip('Wanneer hij is gemaakt.'),
  geldigTot: tijdstip('Tot wanneer hij werkt.'),
  verzending: keuze(['bezig', 'gelukt', 'mislukt', 'onzeker'], 'Onzeker: niemand weet of het bericht aankwam; stuur een nieuwe.'),
  verlopen: jaNee('Hij werkt niet meer.'),
});

export const medewerkerDetail = object<MedewerkerDetail>({
  ...inDeLijst,
  organisatie: verwijzing,
  vervangingen: lijst(vervanging, 'Wie het werk ziet, nu of later.'),
  vervangt: lijst(
    object<MedewerkerDetail['vervangt'][number]>({ medewerker: verwijzing, vanDatum: datum('De eerste dag.'), totDatum: datum('De laatste dag.') }),
    'Wiens werk deze medewerker ziet, nu of later.',
  ),
  link: mag(link),
  jongeren: getal('Hoeveel jongeren aan deze medewerker hangen; sluiten vraagt dan om een opvolger.'),
  sluiting: mag(sluitingsstand),
});

const vrijeDagen = object<VrijeDagenRij>({
  id: id('De periode.'), vanDatum: datum('De eerste dag.'), totDatum: datum('De laatste dag.'), soort: keuze(VRIJE_DAGEN_SOORTEN, 'Waarom er niet gewerkt wordt.'),
});

export const werkkalender = object<WerkkalenderAntwoord>({
  organisatie: verwijzing,
  weekdagen: lijst(getal('1 is maandag, 7 is zondag.'), 'Dagen waarop er gewerkt wordt.'),
  feestdagenVrij: jaNee('Op feestdagen dicht.'),
  ingesteld: jaNee('Nee: niemand stelde hem in, dit zijn de gewone dagen.'),
  vrijeDagen: lijst(vrijeDagen, 'Gesloten perioden die nog niet voorbij zijn.'),
  feestdagen: lijst(object<WerkkalenderAntwoord['feestdagen'][number]>({ datum: datum('De dag.'), naam: tekst('Hoe hij heet.') }), 'Feestdagen tot en met volgend jaar.'),
  eerstvolgendeWerkdag: datum('Vandaag, of de eerste dag daarna waarop er gewerkt wordt.'),
});
export const werkkalenders = paginaVan(werkkalender);

export const vangnetten = object<Vangnetten>({
  installatie: mag(verwijzing),
  gemeenten: lijst(object<Vangnetten['gemeenten'][number]>({ gemeente: tekst('CBS-code.'), organisatie: verwijzing }), 'Gemeenten met een eigen vangnet.'),
});

export const herstelAntwoord = object<{ uitleg: string }>({ uitleg: tekst('Wat er nu gebeurt, in gewone woorden.') });
