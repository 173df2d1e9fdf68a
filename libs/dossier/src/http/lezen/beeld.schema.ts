import { COMBINATIES, REGISTRATIESOORTEN, STATUSSEN, UITREDENEN } from '@loopplank/in-beeld';
import type { Aanvoer, Beelddefinitie, Beeldtelling, BuitenBeeld, BuitenBeeldGroep, BuitenBeeldRij, DefinitieEffect, Definitieinstelling, DefinitieRegel, Waaromregel } from '../../antwoorden';
import { ZOEKBRONNEN } from '../../zoektocht/events';
import { verwijzing } from './gedeeld.schema';
import { alleenWaar, datum, getal, id, jaNee, keuze, lijst, mag, object, ofNull, tekst, tijdstip } from './schema';

const redenCode = keuze(UITREDENEN, 'Waarom uit beeld, of rust op verzoek.');

const definitievelden = {
  code: tekst('Welke definitie.'),
  versie: getal('Welke versie daarvan.'),
  titel: tekst('Naam en versie; zegt erbij als een poging telt.'),
  zin: tekst('De definitie in één zin.'),
  concept: mag(alleenWaar('Nog niet vastgesteld; alleen om te bekijken.')),
};
const beelddefinitie = object<Beelddefinitie>(definitievelden);

const rijvelden = {
  jongereId: id('De jongere.'),
  naam: tekst('Voornaam en eerste letter.'),
  leeftijd: ofNull(getal('Leeftijd op de peildatum.')),
  gemeente: tekst('Woonplaats.'),
  redenCode,
  reden: tekst('Waarom deze jongere op de lijst staat.'),
  sindsDatum: datum('Eerste dag uit beeld; bij rust de dag van de vraag om rust.'),
  dagen: getal('Dagen sinds die dag.'),
  status: keuze(STATUSSEN, 'De status.'),
  laatstBekend: mag(
    object<NonNullable<BuitenBeeldRij['laatstBekend']>>({
      wat: tekst('Wat het was.'), opDatum: datum('Van welke dag.'), bron: tekst('Van wie.'), vertragingDagen: getal('Dagen tussen het feit en de dag dat wij het hoorden.'),
    }),
  ),
  voorstel: mag(
    object<NonNullable<BuitenBeeldRij['voorstel']>>({ code: keuze(['bellen', 'nummerZoeken', 'langsgaan', 'bespreken', 'vragenAanBron'], 'Soort stap.'), tekst: tekst('De stap.') }),
  ),
  zoekt: mag(object<NonNullable<BuitenBeeldRij['zoekt']>>({ organisatie: verwijzing, sindsDatum: datum('Sinds wanneer.') })),
  geraadpleegd: lijst(
    object<BuitenBeeldRij['geraadpleegd'][number]>({ zoekbron: keuze(ZOEKBRONNEN, 'Welke bron.'), tekst: tekst('De bron in woorden.'), opDatum: datum('Wanneer.'), ietsGevonden: jaNee('Of er iets was.') }),
    'Waar al is nagekeken of gevraagd sinds het laatste gesprek.',
  ),
  opnieuwDatum: mag(datum('Niet gevonden: dan begint het zoeken opnieuw.')),
  herbezoekDatum: mag(datum('Vanaf wanneer contact weer mag.')),
  pogingenSindsContact: getal('Hoe vaak er is geprobeerd sinds het laatste gesprek.'),
  regie: object<BuitenBeeldRij['regie']>({ organisatie: verwijzing, medewerker: mag(verwijzing) }),
  uitleg: tekst('De status in een zin.'),
  waarom: lijst(object<Waaromregel>({ tekst: tekst('Wat meetelde, of niet.'), opDatum: datum('Van welke dag.'), telt: jaNee('Of het telt.') }), 'Hooguit drie regels waaruit dit volgt.'),
  verandertOpDatum: mag(datum('De dag waarop dit verandert als er niets gebeurt.')),
};
const rij = object<BuitenBeeldRij>(rijvelden);

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

export const aanvoer = object<Aanvoer>({
  bron: tekst('Welke bron.'), laatstOp: tijdstip('Het laatste bericht.'), dagen: getal('Hoeveel dagen geleden.'), oud: jaNee('Langer geleden dan bij deze bron hoort.'),
});

export const buitenBeeld = object<BuitenBeeld>({
  items: lijst(rij, 'De rijen van deze bladzijde: per groep, de langste eerst.'),
  totaal: getal('Het aantal rijen van deze vraag.'),
  groepen: lijst(groep, 'Alle groepen, ook rust op verzoek.'),
  definitie: beelddefinitie,
  tellingen: lijst(telling, 'Dezelfde jongeren volgens elke definitie naast elkaar.'),
  gemeenten: lijst(object<BuitenBeeld['gemeenten'][number]>({ code: tekst('CBS-code.'), naam: tekst('Naam.') }), 'Gemeenten waar jouw organisatie jongeren heeft: om uit te kiezen.'),
  regios: lijst(object<BuitenBeeld['regios'][number]>({ code: tekst('Nummer.'), naam: tekst('Naam.') }), 'De Doorstroompuntregio’s van die gemeenten.'),
  aanvoer: lijst(aanvoer, 'Wanneer elke bron voor het laatst iets liet weten.'),
  peildatum: datum('Zoals het was op deze dag.'),
  bekendOp: tijdstip('Zoals bekend op dit tijdstip.'),
});

const doorWie = object<NonNullable<DefinitieRegel['opgesteld']>>({ door: verwijzing, op: tijdstip('Wanneer.') });

export const definitieRegel = object<DefinitieRegel>({
  ...definitievelden,
  naam: tekst('Hoe de definitie heet.'),
  geldigVanafDatum: mag(datum('Eerste dag; ontbreekt bij een concept.')),
  geldt: jaNee('Of deze versie vandaag geldt.'),
  meegeleverd: mag(alleenWaar('Zit in het product.')),
  opgesteld: mag(doorWie),
  vastgesteld: mag(doorWie),
  magVaststellen: jaNee('Of jij dit concept mag vaststellen: iemand anders stelde het op.'),
  instelling: object<Definitieinstelling>({
    leeftijdVan: getal('Vanaf deze verjaardag.'),
    leeftijdTot: getal('Tot deze verjaardag.'),
    vensterDagen: getal('Zo veel dagen telt een contact.'),
    pogingTelt: jaNee('Of een poging zonder antwoord telt.'),
    indirectTelt: jaNee('Of contact met iemand dichtbij telt.'),
    minAantal: getal('Zo vaak moet er contact zijn.'),
    waarschuwDagen: getal('Zo veel dagen vooraf waarschuwen.'),
    soorten: lijst(keuze(REGISTRATIESOORTEN, 'Soort.'), 'Welke registraties tellen.'),
    alleenBevestigd: jaNee('Of alleen telt wat de bron bevestigt.'),
    verloopt: jaNee('Of een registratie veroudert.'),
    combineer: keuze(COMBINATIES, 'Hoe contact en registratie samen tellen.'),
  }),
});

export const definitieEffect = object<DefinitieEffect>({
  nu: telling,
  straks: telling,
  anders: getal('Hoeveel een andere status krijgen.'),
  erbij: getal('Hoeveel dan buiten beeld zijn en nu niet.'),
  eraf: getal('Hoeveel dan weer in beeld zijn.'),
  voorbeelden: lijst(object<DefinitieEffect['voorbeelden'][number]>({ ...rijvelden, verandering: keuze(['erbij', 'eraf'], 'Wat er verandert.') }), 'Hooguit vijf van elk.'),
  maanden: lijst(
    object<DefinitieEffect['maanden'][number]>({ datum: datum('Deze dag.'), nu: getal('Buiten beeld volgens wat nu geldt.'), straks: getal('Buiten beeld volgens deze versie.') }),
    'Elke maand, 24 maanden terug. De laatste is vandaag.',
  ),
  ooit: object<DefinitieEffect['ooit']>({
    anders: getal('Hoeveel in die maanden op minstens één dag een andere status hebben.'),
    erbij: getal('Hoeveel op minstens één dag extra buiten beeld zijn.'),
    eraf: getal('Hoeveel op minstens één dag niet meer buiten beeld zijn.'),
  }),
  eerder: lijst(
    object<DefinitieEffect['eerder'][number]>({ jongereId: id('De jongere.'), naam: tekst('Voornaam en eerste letter.'), verandering: keuze(['erbij', 'eraf'], 'Wat er verandert.'), vanDatum: datum('Eerste dag.'), totDatum: datum('Laatste dag.') }),
    'Wie vandaag gelijk blijft, maar eerder niet. Hooguit vijf van elk.',
  ),
});
