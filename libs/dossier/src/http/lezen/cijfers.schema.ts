import type { Beeldbanden, Cijfers, ZonderContactRij } from '../../antwoorden';
import { aanvoer } from './beeld.schema';
import { verwijzing } from './gedeeld.schema';
import { alleenWaar, datum, getal, id, lijst, mag, object, ofNull, tekst, tijdstip } from './schema';

const banden = object<Beeldbanden>({
  code: tekst('Welke definitie.'), versie: getal('Welke versie.'), titel: tekst('Naam en versie; zegt erbij als een poging telt.'),
  contact: getal('In beeld door contact.'), registratie: getal('In beeld door een registratie.'), geland: getal('Geland.'),
  onbekend: getal('Buiten beeld: wij weten het niet.'), inOnderzoek: getal('Van wie buiten beeld is: hier wordt naar gezocht.'), rust: getal('Rust op verzoek.'),
});

export const cijfers = object<Cijfers>({
  peildatum: datum('Van welke dag.'),
  bekendOp: tijdstip('Zoals bekend op dit tijdstip.'),
  jongeren: getal('Jongeren van jouw organisatie in de doelgroep.'),
  banden: lijst(banden, 'Per definitie, met onbekend apart.'),
  zonderContact: object<Cijfers['zonderContact']>({ aantal: getal('Zonder gesprek in die tijd.'), dagen: getal('Hoe lang.') }),
  nazorgTeLaat: getal('Jongeren met een nazorgcheck die te laat is.'),
  overdrachten: object<Cijfers['overdrachten']>({ ontvangen: getal('Gevraagd aan jullie.'), verzonden: getal('Gevraagd door jullie.'), samen: getal('Samen verantwoordelijk.') }),
  latentie: lijst(
    object<Cijfers['latentie'][number]>({ bron: tekst('Welke bron.'), aantal: getal('Hoeveel berichten.'), mediaanDagen: getal('De helft kwam binnen zo veel dagen.'), p90Dagen: getal('Negen van de tien binnen zo veel dagen.') }),
    'Hoe laat elke bron iets vertelt.',
  ),
  aanvoer: lijst(aanvoer, 'Wanneer elke bron voor het laatst iets liet weten.'),
});

export const zonderContactRij = object<ZonderContactRij>({
  jongereId: id('De jongere.'), naam: tekst('Voornaam en eerste letter.'), leeftijd: ofNull(getal('Leeftijd.')), gemeente: tekst('Woonplaats.'), reden: tekst('Waarom op de lijst.'),
  contactDatum: mag(datum('Dag van het laatste gesprek; ontbreekt als dat er nooit was.')),
  pogingenSindsContact: getal('Hoe vaak er sindsdien is geprobeerd.'),
  rust: mag(alleenWaar('De jongere vroeg om rust: niemand zoekt contact.')),
  regie: object<ZonderContactRij['regie']>({ organisatie: verwijzing, medewerker: mag(verwijzing) }),
});
