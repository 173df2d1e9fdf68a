import type { Diploma, Uitnodiging, Uitstroomprofiel } from '../../antwoorden';
import { DIPLOMANIVEAUS, LEERWEGEN, UITSTROOMPROFIELEN } from '../../school/events';
import { AFGESCHERMD, verwijzing } from './gedeeld.schema';
import { datum, getal, id, jaNee, keuze, mag, object, ofNull, tekst, tijdstip } from './schema';

export const diploma = object<Diploma>({
  id: id('Het diploma.'),
  niveau: keuze(DIPLOMANIVEAUS, 'Waarvan het diploma is.'),
  niveauTekst: tekst('Hetzelfde in gewone taal.'),
  leerweg: mag(keuze(LEERWEGEN, 'Bij mbo: bol of bbl.')),
  datum: datum('De dag op het diploma.'),
  startkwalificatie: jaNee('Of het een startkwalificatie is: havo, vwo of mbo vanaf niveau 2.'),
  school: ofNull(tekst('De school.')),
  organisatie: mag(verwijzing),
  opleiding: mag(ofNull(tekst('De opleiding.'))),
  afgeschermd: mag(AFGESCHERMD),
  bron: tekst('Wie ervoor instaat, zoals school, jongere of DUO.'),
  vastgelegdOp: tijdstip('Wanneer wij het vastlegden.'),
  ontvangenOp: mag(tijdstip('Wanneer het bericht binnenkwam.')),
});

export const uitstroomprofiel = object<Uitstroomprofiel>({
  id: id('Het profiel.'),
  profiel: keuze(UITSTROOMPROFIELEN, 'Waar de jongere na school naartoe gaat.'),
  profielTekst: tekst('Hetzelfde in gewone taal.'),
  datum: datum('Sinds wanneer.'),
  organisatie: verwijzing,
  toelichting: mag(ofNull(tekst('Waarom; alleen voor de eigen organisatie.'))),
  afgeschermd: mag(AFGESCHERMD),
});

export const uitnodiging = object<Uitnodiging>({
  id: id('De uitnodiging.'),
  genodigde: verwijzing,
  uitgenodigdDatum: datum('De dag van de uitnodiging.'),
  gesprekDatum: mag(datum('De dag van het gesprek.')),
  nummer: mag(getal('Het hoeveelste uitstroomgesprek.')),
  organisatie: verwijzing,
});
