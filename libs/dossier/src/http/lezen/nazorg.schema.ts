import type { Nazorg, Nazorgklok, Nazorglijst, Nazorgreeks, NazorgRij, Uitstroomlijst, UitstroomRij } from '../../antwoorden';
import { PROGRAMMACODES } from '../../nazorg/klok/programma';
import { UITSTROOMPROFIELEN } from '../../school/events';
import { NAZORGBAKKEN } from '../../views/nazorg/bakken';
import { verwijzing } from './gedeeld.schema';
import { datum, getal, id, jaNee, keuze, lijst, mag, object, ofNull, tekst } from './schema';

const STATEN = ['begint', 'loopt', 'gepauzeerd', 'verlengd', 'besluitNodig', 'beeindigd'] as const;

const waarom = object<Nazorgklok['waarom']>({
  regel: tekst('De regel.'),
  versie: getal('De versie van de regel.'),
  bron: object<Nazorgklok['waarom']['bron']>({ artikel: tekst('Het wetsartikel, of regionale praktijk.'), adres: mag(tekst('Waar het staat.')) }),
  invoer: lijst(object<Nazorgklok['waarom']['invoer'][number]>({ tekst: tekst('Wat meetelde.'), datum: mag(datum('Wanneer dat was.')) }), 'Wat erin ging.'),
  verandertOpDatum: mag(datum('Wanneer dit verandert als er niets gebeurt.')),
});

export const nazorgklok = object<Nazorgklok>({
  id: id('De gebeurtenis die de klok startte; die noem je bij een correctie van de datum.'),
  programma: object<Nazorgklok['programma']>({ code: keuze(PROGRAMMACODES, 'Het programma.'), naam: tekst('Hetzelfde in gewone taal.'), aard: keuze(['moet', 'mag', 'praktijk'], 'Moet het van de wet, mag het, of is het regionale praktijk.') }),
  staat: keuze(STATEN, 'Hoe de klok ervoor staat.'),
  ankerDatum: datum('De dag vanaf waar de klok telt.'),
  eindDatum: datum('De laatste dag, zoals het er nu voor staat.'),
  maand: getal('De hoeveelste maand.'),
  maanden: getal('Van hoeveel maanden.'),
  verschovenDagen: getal('Met hoeveel dagen pauzes het einde verschoven.'),
  verlengdDagen: getal('Met hoeveel dagen de klok is verlengd omdat er geen gesprek was.'),
  volgend: mag(object<NonNullable<Nazorgklok['volgend']>>({
    geplandDatum: datum('De dag volgens het ritme.'), vanDatum: datum('Vanaf wanneer contact meetelt.'), totDatum: datum('Tot en met wanneer.'),
    soort: keuze(['regulier', 'contract', 'inhaal', 'slot'], 'Waarom dit moment er is.'),
  })),
  gemistDatums: lijst(datum('Een moment zonder gesprek.'), 'Alle gemiste momenten.'),
  gemistOpRij: getal('Hoeveel gemist sinds het laatste gesprek.'),
  gevolg: keuze(['geen', 'escalatie', 'ladder'], 'Wat daaruit volgt.'),
  contacten: getal('Gesprekken sinds het begin, van wie dan ook.'),
  pogingen: getal('Pogingen sinds het begin; die tellen niet.'),
  laatsteContactDatum: mag(datum('Het laatste gesprek.')),
  pauze: mag(object<NonNullable<Nazorgklok['pauze']>>({
    vanDatum: datum('Eerste dag.'), hervatDatum: datum('De dag waarop het weer doorgaat.'), effect: keuze(['teltDoor', 'schuift'], 'Telt de klok door of schuift het einde.'),
    herzieningDatum: datum('Wanneer iemand opnieuw moet kijken.'), reden: mag(tekst('Waarom; alleen voor wie de pauze instelde.')),
  })),
  uitleg: tekst('Hoe het ervoor staat, in één zin.'),
  waarom,
});

export const nazorg = object<Nazorg>({
  klokken: lijst(nazorgklok, 'De oudste eerst.'),
  voorstel: object<Nazorg['voorstel']>({ programma: mag(keuze(PROGRAMMACODES, 'Het programma dat voor de hand ligt.')), ankerDatum: mag(datum('De dag die bekend is.')) }),
});

const rij = object<NazorgRij>({
  jongereId: id('De jongere.'),
  naam: tekst('Voornaam en eerste letter.'),
  leeftijd: ofNull(getal('Leeftijd.')),
  gemeente: tekst('Gemeente.'),
  bakken: lijst(keuze(NAZORGBAKKEN, 'Een bak.'), 'Waar deze jongere onder valt.'),
  reden: tekst('Waarom deze jongere hier staat.'),
  ook: lijst(tekst('Iets om op te letten.'), 'Waar je nog meer op let.'),
  situatie: mag(tekst('Werk of school, tot wanneer.')),
  klok: mag(nazorgklok),
  gepland: mag(object<NonNullable<NazorgRij['gepland']>>({ datum: datum('Op deze dag gepland.'), medewerker: mag(verwijzing) })),
  discreet: jaNee('Zeg niet namens wie je belt.'),
  telefoon: mag(object<NonNullable<NazorgRij['telefoon']>>({ contactgegevenId: id('Het nummer.'), nummer: ofNull(tekst('Het nummer zelf.')) })),
});

export const nazorglijst = object<Nazorglijst>({
  items: lijst(rij, 'Het dringendst eerst.'),
  totaal: getal('Hoeveel in totaal.'),
  bakken: object<Nazorglijst['bakken']>({
    'te-laat': getal('Te laat.'), 'deze-week': getal('Deze week.'), 'volgende-week': getal('Volgende week.'),
    gepauzeerd: getal('Staat stil.'), 'loopt-af': getal('Stopt binnen 60 dagen.'), 'datum-ontbreekt': getal('De datum ontbreekt.'),
  }),
  werk: object<Nazorglijst['werk']>({ acties: getal('Wat deze week moet.'), minuten: getal('Hoe lang dat duurt, volgens de praktijk.') }),
});

export const nazorgreeks = object<Nazorgreeks>({
  reeksId: id('Alles wat je in één keer plande.'),
  items: lijst(
    object<{ jongereId: string; gelukt: boolean; gebeurtenisId?: string; datum?: string; code?: string; uitleg?: string }>({
      jongereId: id('De jongere.'), gelukt: jaNee('Of het lukte.'), gebeurtenisId: mag(id('De gebeurtenis.')), datum: mag(datum('De dag waarop het gepland is.')),
      code: mag(tekst('Waarom niet, als code.')), uitleg: mag(tekst('Waarom niet.')),
    }),
    'Elke jongere.',
  ),
  totaal: getal('Hoeveel jongeren.'),
  mislukt: getal('Bij hoeveel het niet lukte.'),
});

export const uitstroomlijst = object<Uitstroomlijst>({
  items: lijst(
    object<UitstroomRij>({
      jongereId: id('De jongere.'),
      naam: tekst('Voornaam en eerste letter.'),
      leeftijd: ofNull(getal('Leeftijd.')),
      opleiding: mag(tekst('De opleiding.')),
      gesprekken: object<UitstroomRij['gesprekken']>({ gevoerd: getal('Zoveel uitstroomgesprekken zijn er geweest.'), nodig: getal('Van zoveel.'), uitgenodigd: jaNee('Of er iemand is uitgenodigd.') }),
      waarschuwing: mag(tekst('Wat nog niet in orde is.')),
      uitstroomDatum: mag(datum('De dag van vertrek, bekend of gepland.')),
      programma: mag(keuze(PROGRAMMACODES, 'Het programma.')),
      profiel: mag(keuze(UITSTROOMPROFIELEN, 'Waar het naartoe gaat.')),
      profielTekst: mag(tekst('Hetzelfde in gewone taal.')),
      gestart: jaNee('Of de nazorg is gestart.'),
      reden: tekst('Waarom deze jongere hier staat.'),
    }),
    'Eerst wie nog geen nazorg heeft.',
  ),
  totaal: getal('Hoeveel in totaal.'),
  gestart: getal('Bij hoeveel de nazorg is gestart.'),
});
