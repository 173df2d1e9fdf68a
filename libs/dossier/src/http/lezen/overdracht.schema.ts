import type { Loslaatvoorstel, Overdracht, OverdrachtRij, Overdrachtlijst, Overdrachtsstand } from '../../antwoorden';
import { CONTROLE_UITKOMSTEN, ONDERDELEN } from '../../overdracht/events';
import { MENINGEN } from '../../overdracht/loslaten-events';
import { verwijzing } from './gedeeld.schema';
import { alleenWaar, datum, getal, id, jaNee, keuze, lijst, mag, object, ofNull, tekst, tijdstip } from './schema';

const wie = { organisatie: verwijzing, medewerker: mag(verwijzing) };
const iemand = object<Overdracht['van']>(wie);

export const overdracht = object<Overdracht>({
  id: id('De overdracht.'),
  van: iemand,
  naar: iemand,
  reden: mag(ofNull(tekst('Waarom de regie naar een ander gaat.'))),
  gedeeld: lijst(object<Overdracht['gedeeld'][number]>({ onderdeel: keuze(ONDERDELEN, 'Wat er gedeeld is.'), naam: tekst('In gewone taal.'), grondslag: tekst('Waarom dat mag.') }), 'Wat de ontvanger ziet voor het antwoord.'),
  aangebodenOp: tijdstip('Wanneer gevraagd.'),
  driegesprekDatum: mag(datum('Voorstel voor het driegesprek.')),
  uiterlijkDatum: datum('Laatste dag voor een antwoord.'),
  stand: keuze(['open', 'aangenomen', 'geweigerd', 'verlopen'], 'Hoe het ervoor staat.'),
  antwoordOp: mag(tijdstip('Wanneer beantwoord of verlopen.')),
  antwoordReden: mag(ofNull(tekst('Waarom niet.'))),
  vragen: lijst(object<Overdracht['vragen'][number]>({ id: id('De vraag.'), vraag: mag(ofNull(tekst('Wat gevraagd is.'))), op: tijdstip('Wanneer.'), antwoord: mag(ofNull(tekst('Het antwoord.'))) }), 'Vragen van de ontvanger.'),
  herinnerd: jaNee('De ontvanger is eraan herinnerd.'),
  magAntwoorden: jaNee('Jouw organisatie kan nu antwoorden.'),
  magIntrekken: jaNee('Jouw organisatie kan dit nog laten vervallen.'),
});

const voorstel = object<Loslaatvoorstel>({
  id: id('Het voorstel.'), ...wie, op: tijdstip('Wanneer voorgesteld.'), uiterlijkDatum: datum('Laatste dag om te bevestigen.'), eenPartij: jaNee('Er is maar één organisatie.'),
  nazorgLooptDoor: jaNee('De nazorg gaat door.'), mening: mag(ofNull(keuze(MENINGEN, 'Wat de jongere vindt.'))), meningTekst: mag(ofNull(tekst('In eigen woorden.'))), magBevestigen: jaNee('Jij kunt de tweede sleutel draaien.'),
});

export const overdrachtsstand = object<Overdrachtsstand>({
  fase: keuze(['geen', 'samen', 'geland', 'bestendig'], 'Samen na een overdracht, geland, of geland en alle controles gedaan.'),
  sindsDatum: mag(datum('Sinds wanneer.')),
  teruggevallen: mag(alleenWaar('Na het landen ging het toch niet alleen.')),
  sleutelhouders: lijst(verwijzing, 'Wie samen over loslaten beslissen.'),
  magLoslaten: jaNee('Jouw organisatie kan loslaten voorstellen.'),
  lopend: mag(overdracht),
  controleDatum: mag(datum('De volgende controle.')),
  controles: lijst(object<Overdrachtsstand['controles'][number]>({ id: id('De controle.'), datum: datum('Wanneer.'), uitkomst: keuze(CONTROLE_UITKOMSTEN, 'Hoe het ging.'), toelichting: mag(ofNull(tekst('Toelichting.'))) }), 'Controles in deze fase.'),
  voorstel: mag(voorstel),
  uitgesteld: mag(object<NonNullable<Overdrachtsstand['uitgesteld']>>({ ...wie, opnieuwDatum: datum('Wanneer er weer gekeken wordt.'), reden: mag(ofNull(tekst('Waarom nog niet.'))) })),
  geland: mag(object<NonNullable<Overdrachtsstand['geland']>>({ sleutels: lijst(iemand, 'Wie loslieten.'), eenPartij: jaNee('Er was maar één organisatie.'), controleDatums: lijst(datum('Controle.'), 'Wanneer er gekeken wordt.') })),
});

const rij = object<OverdrachtRij>({
  jongereId: id('De jongere.'), naam: tekst('Voornaam en eerste letter.'), leeftijd: ofNull(getal('Leeftijd.')), gemeente: tekst('Gemeente.'),
  richting: keuze(['ontvangen', 'verzonden', 'samen'], 'Aan jullie gevraagd, door jullie gevraagd, of samen.'), reden: tekst('Waarom deze rij er staat.'), aanZet: jaNee('Jouw organisatie is aan zet.'),
  overdrachtId: id('De overdracht.'), van: iemand, naar: iemand, uiterlijkDatum: datum('Laatste dag voor een antwoord.'),
});

export const overdrachtlijst = object<Overdrachtlijst>({
  items: lijst(rij, 'Wie aan zet is eerst.'), totaal: getal('Aantal rijen van de vraag.'), ontvangen: getal('Aan jullie gevraagd.'), verzonden: getal('Door jullie gevraagd.'), samen: getal('Samen verantwoordelijk.'),
});
