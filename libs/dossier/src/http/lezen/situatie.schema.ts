import type { Groepscontact, Hulpvraag, Inschrijving, Plaatsing, Uitschrijving, Werkbezoek } from '../../antwoorden';
import { HULPVRAAG_UITKOMSTEN, URGENTIES } from '../../hulpvraag/events';
import { UITSCHRIJFREDENEN } from '../../school/events';
import { BIJ_BEZOEK, CONTRACTEN, PLAATSING_EINDEREDENEN, PLAATSINGSOORTEN } from '../../werk/events';
import { AFGESCHERMD, verwijzing } from './gedeeld.schema';
import { alleenWaar, datum, getal, id, jaNee, keuze, lijst, mag, object, ofNull, tekst, tijdstip } from './schema';

const bericht = {
  bron: tekst('Wie ervoor instaat, zoals school, jongere of DUO.'),
  vastgelegdOp: tijdstip('Wanneer wij het vastlegden.'),
  ontvangenOp: mag(tijdstip('Wanneer het bericht binnenkwam.')),
};
const opSchool = { school: ofNull(tekst('De school.')), organisatie: mag(verwijzing), afgeschermd: mag(AFGESCHERMD) };

export const inschrijving = object<Inschrijving>({
  id: id('De inschrijving.'),
  ...opSchool,
  opleiding: mag(ofNull(tekst('De opleiding.'))),
  vanDatum: datum('Eerste dag.'),
  totDatum: mag(datum('Laatste dag: zoals gepland, of de dag voor de uitschrijving.')),
  uitschrijvingId: mag(id('De uitschrijving die dit beëindigde.')),
  aangekondigd: jaNee('Een plan dat nog niet bevestigd is.'),
  ...bericht,
});

export const uitschrijving = object<Uitschrijving>({
  id: id('De uitschrijving.'),
  ...opSchool,
  perDatum: datum('De eerste dag zonder inschrijving.'),
  inschrijvingId: mag(id('De inschrijving die stopte.')),
  reden: mag(keuze(UITSCHRIJFREDENEN, 'Waarom.')),
  redenTekst: mag(tekst('Waarom, in gewone taal.')),
  aangekondigd: jaNee('Vooraf gemeld; nog niet gebeurd.'),
  dagenLater: mag(getal('Hele dagen tussen het vertrek en ons weten.')),
  ...bericht,
});

export const plaatsing = object<Plaatsing>({
  id: id('De werkplek.'),
  soort: keuze(PLAATSINGSOORTEN, 'Werk, stage of proefplaatsing.'),
  werkgever: ofNull(tekst('De werkgever.')),
  functie: mag(ofNull(tekst('Wat de jongere doet.'))),
  contactpersoon: mag(ofNull(tekst('Wie je bij de werkgever spreekt.'))),
  telefoon: mag(ofNull(tekst('Het nummer van de werkgever.'))),
  contract: mag(keuze(CONTRACTEN, 'Tijdelijk, vast of flex.')),
  uren: mag(getal('Uren per week.')),
  vanDatum: datum('Eerste werkdag.'),
  totDatum: mag(datum('Laatste dag: van het contract, of toen het stopte.')),
  einde: mag(object<NonNullable<Plaatsing['einde']>>({ id: id('De melding dat het stopte.'), reden: mag(keuze(PLAATSING_EINDEREDENEN, 'Waarom.')), redenTekst: mag(tekst('Waarom, in gewone taal.')) })),
  afgeschermd: mag(AFGESCHERMD),
  ...bericht,
});

export const werkbezoek = object<Werkbezoek>({
  id: id('Het werkbezoek.'),
  op: tijdstip('Wanneer het was.'),
  plaatsingId: mag(id('Het werk.')),
  werkgever: ofNull(tekst('De werkgever.')),
  contactpersoon: mag(ofNull(tekst('Wie je daar spreekt.'))),
  telefoon: mag(ofNull(tekst('Het nummer van de werkgever.'))),
  aanwezig: lijst(keuze(BIJ_BEZOEK, 'Wie.'), 'Wie er gesproken is.'),
  uren: mag(getal('Uren per week die de jongere echt werkt.')),
  belastbaarheid: mag(ofNull(getal('Uren per week die de jongere aankan; alleen voor de eigen organisatie.'))),
  teVeelUren: mag(alleenWaar('De jongere werkt meer dan hij aankan.')),
  organisatie: verwijzing,
  medewerker: mag(verwijzing),
  afgeschermd: mag(AFGESCHERMD),
});

const wie = { organisatie: verwijzing, medewerker: mag(verwijzing) };

export const hulpvraag = object<Hulpvraag>({
  id: id('De hulpvraag.'),
  ...wie,
  urgentie: keuze(URGENTIES, 'Hoe dringend het is.'),
  thema: mag(tekst('Waar hulp bij nodig is.')),
  themaTekst: mag(tekst('Hetzelfde in gewone taal.')),
  tekst: mag(ofNull(tekst('Wat er aan de hand is; alleen voor de eigen organisatie.'))),
  gesignaleerdOp: tijdstip('Wanneer het gezien of gehoord is.'),
  gevraagd: mag(object<NonNullable<Hulpvraag['gevraagd']>>(wie)),
  eigenaar: mag(object<NonNullable<Hulpvraag['eigenaar']>>({ ...wie, sindsOp: tijdstip('Sinds wanneer.') })),
  afronding: mag(
    object<NonNullable<Hulpvraag['afronding']>>({
      uitkomst: keuze(HULPVRAAG_UITKOMSTEN, 'Hoe het afliep.'), op: tijdstip('Wanneer.'), toelichting: mag(ofNull(tekst('Alleen voor de eigen organisatie.'))), afgeschermd: mag(AFGESCHERMD),
    }),
  ),
  afgeschermd: mag(AFGESCHERMD),
});

export const groepscontact = object<Groepscontact>({
  items: lijst(
    object<{ jongereId: string; gelukt: boolean; gebeurtenisId?: string; code?: string; uitleg?: string }>({
      jongereId: id('De jongere.'), gelukt: jaNee('Of het bewaard is.'), gebeurtenisId: mag(id('Het contact of de poging.')), code: mag(tekst('Waarom niet, als code.')), uitleg: mag(tekst('Waarom niet.')),
    }),
    'Elke jongere van de groep.',
  ),
  totaal: getal('Hoeveel jongeren.'),
  mislukt: getal('Bij hoeveel het niet lukte.'),
});
