import { UITREDENEN } from '@loopplank/in-beeld';
import type { Aanvoer, Beelddefinitie, Beeldtelling, BuitenBeeld, BuitenBeeldGroep, BuitenBeeldRij, Waaromregel } from '../../antwoorden';
import { verwijzing } from './gedeeld.schema';
import { alleenWaar, datum, getal, id, jaNee, keuze, lijst, mag, object, ofNull, tekst, tijdstip } from './schema';

const redenCode = keuze(UITREDENEN, 'Waarom uit beeld, of rust op verzoek.');

export const beelddefinitie = object<Beelddefinitie>({
  code: tekst('Welke definitie.'),
  versie: getal('Welke versie daarvan.'),
  titel: tekst('Naam en versie; zegt erbij als een poging telt.'),
  zin: tekst('De definitie in één zin.'),
  concept: mag(alleenWaar('Nog niet vastgesteld; alleen om te bekijken.')),
});

const rij = object<BuitenBeeldRij>({
  jongereId: id('De jongere.'),
  naam: tekst('Voornaam en eerste letter.'),
  leeftijd: ofNull(getal('Leeftijd op de peildatum.')),
  gemeente: tekst('Woonplaats.'),
  redenCode,
  reden: tekst('Waarom deze jongere op de lijst staat.'),
  sindsDatum: datum('Eerste dag uit beeld; bij rust de dag van de vraag om rust.'),
  dagen: getal('Dagen sinds die dag.'),
  status: keuze(['VERLOPEN', 'BUITEN_BEELD', 'RUST_OP_VERZOEK'], 'De status.'),
  laatstBekend: mag(
    object<NonNullable<BuitenBeeldRij['laatstBekend']>>({
      wat: tekst('Wat het was.'), opDatum: datum('Van welke dag.'), bron: tekst('Van wie.'), vertragingDagen: getal('Dagen tussen het feit en de dag dat wij het hoorden.'),
    }),
  ),
  voorstel: mag(
    object<NonNullable<BuitenBeeldRij['voorstel']>>({ code: keuze(['bellen', 'nummerZoeken', 'langsgaan', 'bespreken', 'vragenAanBron'], 'Soort stap.'), tekst: tekst('De stap.') }),
  ),
  herbezoekDatum: mag(datum('Vanaf wanneer contact weer mag.')),
  pogingenSindsContact: getal('Hoe vaak er is geprobeerd sinds het laatste gesprek.'),
  regie: object<BuitenBeeldRij['regie']>({ organisatie: verwijzing, medewerker: mag(verwijzing) }),
  uitleg: tekst('De status in een zin.'),
  waarom: lijst(object<Waaromregel>({ tekst: tekst('Wat meetelde, of niet.'), opDatum: datum('Van welke dag.'), telt: jaNee('Of het telt.') }), 'Hooguit drie regels waaruit dit volgt.'),
  verandertOpDatum: mag(datum('De dag waarop dit verandert als er niets gebeurt.')),
});

const groep = object<BuitenBeeldGroep>({
  redenCode,
  titel: tekst('Kop van de groep.'),
  aantal: getal('Hoeveel jongeren.'),
  mediaanDagen: getal('Dagen uit beeld van de middelste.'),
  actieMogelijk: jaNee('Bij rust op verzoek zoekt niemand contact.'),
});

const telling = object<Beeldtelling>({
  code: tekst('Welke definitie.'), versie: getal('Welke versie.'), titel: tekst('Naam en versie.'), inBeeld: getal('In beeld.'), buitenBeeld: getal('Buiten beeld.'), rust: getal('Rust op verzoek.'),
});

const aanvoer = object<Aanvoer>({
  bron: tekst('Welke bron.'), laatstOp: tijdstip('Het laatste bericht.'), dagen: getal('Hoeveel dagen geleden.'), oud: jaNee('Langer geleden dan bij deze bron hoort.'),
});

export const buitenBeeld = object<BuitenBeeld>({
  items: lijst(rij, 'De rijen van deze bladzijde: per groep, de langste eerst.'),
  totaal: getal('Het aantal rijen van deze vraag.'),
  groepen: lijst(groep, 'Alle groepen, ook rust op verzoek.'),
  definitie: beelddefinitie,
  tellingen: lijst(telling, 'Dezelfde jongeren volgens elke definitie naast elkaar.'),
  gemeenten: lijst(object<BuitenBeeld['gemeenten'][number]>({ code: tekst('CBS-code.'), naam: tekst('Naam.') }), 'Gemeenten waar jouw organisatie jongeren heeft: om uit te kiezen.'),
  aanvoer: lijst(aanvoer, 'Wanneer elke bron voor het laatst iets liet weten.'),
  peildatum: datum('Zoals het was op deze dag.'),
  bekendOp: tijdstip('Zoals bekend op dit tijdstip.'),
});
