import type {
  Afspraak, Bandgat, Bandperiode, Bandpunt, Bandrij, Banden, Beeldstatus, Betrokkene, Contactgegeven, EenBeeld, Samengevoegd, GeplandMoment, Gesprek, Persoon, RegiePeriode,
  TijdlijnItem, VolgendMoment, Waaromregel, Werklijst, WerklijstRij, Werklijstwaarom, ZoekTreffer, ZonderRegieRij,
} from '../../antwoorden';
import { HERKOMSTEN } from '../../aanmelding/events';
import { BETROKKEN_ROLLEN } from '../../betrokkenheid/events';
import { AANLEIDINGEN, CONTACTGEGEVEN_SOORTEN, KANALEN, TEGENPARTIJEN, UITKOMSTEN } from '../../contact/woorden';
import { diploma, uitnodiging, uitstroomprofiel } from './loopbaan.schema';
import { belastbaarheid, rust, teVeelUren, toestemming, uitvalrisico } from './wensen.schema';
import { overdrachtsstand } from './overdracht.schema';
import { hulpvraag, inschrijving, plaatsing } from './situatie.schema';
import { AFGESCHERMD, verwijzing } from './gedeeld.schema';
import { nazorgklok } from './nazorg.schema';
import { alleenWaar, datum, getal, id, jaNee, keuze, lijst, mag, object, ofNull, tekst, tijdstip } from './schema';

const kanaal = keuze(KANALEN, 'Hoe het contact ging of gaat.');

const persoon = object<Persoon>({
  voornaam: ofNull(tekst('Voornaam.')),
  tussenvoegsel: mag(ofNull(tekst('Tussenvoegsel.'))),
  achternaam: ofNull(tekst('Achternaam zonder tussenvoegsel.')),
  geboortedatum: ofNull(datum('Geboortedatum.')),
  leeftijd: ofNull(getal('Leeftijd op de peildatum.')),
  gemeente: object<Persoon['gemeente']>({ code: tekst('CBS-code.'), naam: tekst('Naam van de gemeente.') }),
  herkomst: keuze(HERKOMSTEN, 'Waar de jongere vandaan kwam.'),
  opleidingsoort: mag(tekst('Soort opleiding.')),
  bsnBekend: jaNee('Of er een BSN bekend is. Het nummer zelf wordt nooit verstuurd.'),
});

const moment = {
  datum: datum('De dag.'),
  wat: mag(ofNull(tekst('Wat er dan gebeurt.'))),
  kanaal: mag(kanaal),
  redenTekst: tekst('Waarom op deze dag.'),
};
const volgendMoment = object<VolgendMoment>(moment);
export const geplandMoment = object<GeplandMoment>({ ...moment, id: id('De gebeurtenis.'), geplandOp: tijdstip('Wanneer het gepland is.'), geldt: jaNee('Of dit het moment is dat nu geldt.') });

const beeldstatus = object<Beeldstatus>({
  status: keuze(
    ['BUITEN_DOELGROEP', 'IN_BEELD_CONTACT', 'IN_BEELD_REGISTRATIE', 'VERLOOPT', 'VERLOPEN', 'BUITEN_BEELD', 'IN_ONDERZOEK', 'ONBEREIKBAAR', 'RUST_OP_VERZOEK', 'GELAND'],
    'In beeld of niet.',
  ),
  totDatum: mag(datum('Laatste dag in beeld.')),
  definitie: object<Beeldstatus['definitie']>({ code: tekst('Welke definitie.'), versie: getal('Welke versie daarvan.') }),
  uitleg: tekst('De status in een zin.'),
  waarom: lijst(object<Waaromregel>({ tekst: tekst('Wat meetelde, of niet.'), opDatum: datum('Van welke dag.'), telt: jaNee('Of het telt.') }), 'Waaruit dit volgt.'),
  verandertOpDatum: mag(datum('De dag waarop dit verandert als er niets gebeurt.')),
});

export const contactgegeven = object<Contactgegeven>({
  id: id('Het contactgegeven.'),
  soort: keuze(CONTACTGEGEVEN_SOORTEN, 'Telefoon, e-mail of adres.'),
  waarde: ofNull(tekst('Het nummer of adres.')),
  bron: mag(tekst('Van wie dit komt.')),
  vanDatum: datum('Vanaf wanneer dit klopt.'),
  totDatum: mag(datum('Tot en met wanneer dit klopt.')),
  werkt: keuze(['ja', 'nee', 'onbekend'], 'Of het werkt, naar wat er is geprobeerd.'),
  laatstGeluktOp: mag(tijdstip('Wanneer het voor het laatst lukte.')),
  misluktSindsdien: getal('Hoe vaak het sindsdien niet lukte.'),
  afgeschermd: mag(AFGESCHERMD),
});

export const afspraak = object<Afspraak>({
  id: id('De afspraak.'),
  tekst: ofNull(tekst('Wat is afgesproken.')),
  door: keuze(['jongere', 'organisatie', 'ander'], 'Wie het doet.'),
  organisatie: mag(verwijzing),
  medewerker: mag(verwijzing),
  uiterlijkDatum: mag(datum('Wanneer het klaar moet zijn.')),
  gemaaktOp: tijdstip('Wanneer dit is afgesproken.'),
  afronding: mag(object<NonNullable<Afspraak['afronding']>>({ uitkomst: keuze(['gedaan', 'nietGelukt', 'nietMeerNodig'], 'Hoe het afliep.'), op: tijdstip('Wanneer.') })),
  afgeschermd: mag(AFGESCHERMD),
});

export const gesprek = object<Gesprek>({
  id: id('Het gesprek.'),
  soort: keuze(['uitstroom', 'toekomst', 'advies', 'driegesprek', 'exit'], 'Soort gesprek.'),
  datum: datum('De dag.'),
  aanwezig: lijst(tekst('Wie.'), 'Wie erbij waren.'),
  nummer: mag(getal('Het hoeveelste uitstroomgesprek.')),
  profiel: mag(tekst('Waar de jongere naartoe gaat.')),
  organisatie: verwijzing,
  verslag: mag(ofNull(tekst('Verslag; alleen voor de eigen organisatie.'))),
  afgeschermd: mag(AFGESCHERMD),
});

export const betrokkene = object<Betrokkene>({
  id: id('De betrokkenheid.'),
  organisatie: verwijzing,
  rol: keuze(BETROKKEN_ROLLEN, 'In welke rol.'),
  grondslag: tekst('Wettelijke grondslag.'),
  vanDatum: datum('Eerste dag.'),
  totDatum: mag(datum('Laatste dag.')),
  begeleiders: lijst(verwijzing, 'Wie namens deze organisatie begeleidt op de peildatum.'),
});

const regie = object<EenBeeld['regie']>({ organisatie: verwijzing, medewerker: mag(verwijzing), sindsDatum: datum('Sinds wanneer.') });

export const regiePeriode = object<RegiePeriode>({
  id: id('De gebeurtenis.'),
  organisatie: verwijzing,
  medewerker: mag(verwijzing),
  vanDatum: datum('Eerste dag.'),
  totDatum: mag(datum('Laatste dag.')),
  redenTekst: tekst('Hoe zij de regie kregen.'),
});

export const eenBeeld = object<EenBeeld>({
  id: id('De jongere.'),
  persoon,
  contactvoorkeur: mag(
    object<NonNullable<EenBeeld['contactvoorkeur']>>({
      kanaal: mag(kanaal),
      discreet: jaNee('Niet zeggen namens wie je belt.'),
      voicemailToegestaan: mag(jaNee('Of voicemail inspreken mag.')),
      toelichting: mag(ofNull(tekst('Alleen voor de organisatie die dit schreef.'))),
      afgeschermd: mag(AFGESCHERMD),
    }),
  ),
  regie,
  volgendMoment,
  samengevoegd: mag(lijst(object<Samengevoegd>({ samenvoegingId: id('De samenvoeging, om terug te draaien.'), op: tijdstip('Wanneer.') }), 'Andere dossiers van deze jongere die hierin zijn opgegaan.')),
  betrokkenen: lijst(betrokkene, 'Wie er om de jongere heen staan, en tot wanneer.'),
  beeldstatus,
  contactgegevens: lijst(contactgegeven, 'Nummers en adressen die nu gelden.'),
  laatsteContact: mag(object<NonNullable<EenBeeld['laatsteContact']>>({ op: tijdstip('Wanneer.'), kanaal, organisatie: verwijzing })),
  pogingenSindsContact: getal('Pogingen bij de jongere sinds het laatste tweezijdige contact.'),
  afspraken: lijst(afspraak, 'Open afspraken, en de laatste die klaar zijn.'),
  gesprekken: lijst(gesprek, 'Gesprekken, nieuwste eerst.'),
  overdracht: mag(overdrachtsstand),
  hulpvragen: mag(lijst(hulpvraag, 'Open hulpvragen, urgente eerst.')),
  inschrijvingen: mag(lijst(inschrijving, 'Inschrijvingen op school, nieuwste eerst.')),
  rust: mag(rust),
  toestemmingen: mag(lijst(toestemming, 'Wat op de peildatum geldt.')),
  uitvalrisico: mag(uitvalrisico),
  belastbaarheid: mag(belastbaarheid),
  teVeelUren: mag(teVeelUren),
  diplomas: mag(lijst(diploma, 'Diploma’s en verklaringen, nieuwste eerst.')),
  uitstroomprofielen: mag(lijst(uitstroomprofiel, 'Waar de jongere na school naartoe gaat; wat geldt eerst.')),
  uitnodigingen: mag(lijst(uitnodiging, 'Wie is uitgenodigd voor een uitstroomgesprek, nieuwste eerst.')),
  nazorg: mag(nazorgklok),
  plaatsingen: mag(lijst(plaatsing, 'Werk en stages, nieuwste eerst.')),
  peildatum: datum('Zo was het op deze dag.'),
  bekendOp: tijdstip('Zoals bekend op dit tijdstip.'),
  mag: lijst(tekst('Handeling.'), 'Wat jij hier mag.'),
});

export const tijdlijnItem = object<TijdlijnItem>({
  gebeurtenisId: id('De gebeurtenis.'),
  jongereId: id('De jongere.'),
  uitAnderDossier: mag(alleenWaar('Stond in een dossier dat hierin is opgegaan.')),
  soort: tekst('Soort gebeurtenis.'),
  band: tekst('Bij welke band dit hoort.'),
  titel: tekst('Wat er gebeurde, in gewone taal.'),
  toelichting: mag(tekst('Meer hierover.')),
  geldigOp: tijdstip('Wanneer het zo was.'),
  vastgelegdOp: tijdstip('Wanneer wij het vastlegden.'),
  dagenLater: mag(getal('Hele dagen daartussen.')),
  organisatie: verwijzing,
  medewerker: mag(verwijzing),
  bron: tekst('Wie ervoor instaat.'),
  kanaal: mag(kanaal),
  uitkomst: mag(keuze(UITKOMSTEN, 'Hoe het afliep.')),
  aanleiding: mag(keuze(AANLEIDINGEN, 'Waarom er contact was.')),
  betrokkene: mag(keuze(TEGENPARTIJEN, 'Met wie.')),
  contact: mag(keuze(['tweezijdig', 'indirect', 'poging'], 'Of er iets terugkwam, en van wie.')),
  themas: mag(lijst(tekst('Thema.'), 'Waar het over ging.')),
  tekst: mag(ofNull(tekst('Alleen voor de organisatie die dit schreef.'))),
  afgeschermd: mag(jaNee('Er is inhoud, maar die mag jij niet lezen.')),
  gecorrigeerd: mag(
    object<NonNullable<TijdlijnItem['gecorrigeerd']>>({ reden: tekst('Waarom het niet klopte.'), op: tijdstip('Wanneer dit is verbeterd.'), doorGebeurtenisId: id('De correctie.') }),
  ),
});

const bandperiode = object<Bandperiode>({
  id: id('De gebeurtenis.'), vanDatum: datum('Eerste dag.'), totDatum: mag(datum('Laatste dag.')), label: tekst('Opschrift.'), organisatie: mag(verwijzing), vacant: mag(alleenWaar('De plek is vrij.')), verwacht: mag(alleenWaar('Een plan dat nog niet bevestigd is.')),
});
const bandpunt = object<Bandpunt>({
  opDatum: datum('De dag.'),
  soort: keuze(['tweezijdig', 'indirect', 'poging', 'gesprek', 'afspraak', 'gepland'], 'Soort punt.'),
  aantal: getal('Hoe vaak op die dag.'),
  gebeurtenisIds: lijst(id('De gebeurtenis.'), 'Welke gebeurtenissen.'),
  label: tekst('Opschrift.'),
  organisatie: mag(verwijzing),
});
const bandgat = object<Bandgat>({ vanDatum: datum('Eerste dag.'), totDatum: datum('Laatste dag.'), dagen: getal('Aantal dagen.'), label: tekst('Opschrift.') });
const bandrij = object<Bandrij>({
  band: tekst('Welke band.'), naam: tekst('Opschrift.'), zin: tekst('De band in een zin.'),
  perioden: lijst(bandperiode, 'Balken.'), punten: lijst(bandpunt, 'Punten.'), gaten: lijst(bandgat, 'Gaten: niet bekend of te oud.'),
});
export const banden = object<Banden>({ vanDatum: datum('Begin van het beeld.'), totDatum: datum('Einde van het beeld.'), peildatum: datum('Vandaag in het beeld.'), rijen: lijst(bandrij, 'De banden.') });

const werklijstwaarom = object<Werklijstwaarom>({
  regel: tekst('Welke regel.'), versie: getal('Versie van de regel.'), uitleg: tekst('Waardoor het stopt.'),
  invoer: lijst(object<Werklijstwaarom['invoer'][number]>({ tekst: tekst('Wat meetelde.'), datum: datum('Vanaf wanneer.') }), 'Wat meetelde.'),
  verandertOpDatum: mag(datum('Wanneer dit verandert.')), daarna: mag(tekst('Wat er dan gebeurt.')),
});
const werklijstRij = object<WerklijstRij>({
  jongereId: id('De jongere.'),
  naam: tekst('Voornaam en eerste letter.'),
  leeftijd: ofNull(getal('Leeftijd.')),
  gemeente: tekst('Woonplaats.'),
  bak: keuze(['nu', 'straks'], 'Nu of straks.'),
  redenCode: keuze(['escalatie', 'nazorg', 'teLaat', 'vandaag', 'binnenkort', 'geenBegeleider', 'beeldVerloopt', 'buitenBeeld', 'nummerOngeldig', 'contractEinde', 'urenTeVeel', 'schoolGat', 'gatSignaal', 'zoektocht', 'uitvalrisico', 'rust', 'overdrachtLoopt', 'samen', 'hulpvraag', 'hulpvraagUrgent'], 'Reden, als code.'),
  reden: tekst('Waarom deze jongere op de lijst staat.'),
  ook: mag(lijst(tekst('Nog een reden.'), 'Wat er nog meer speelt.')),
  waarom: mag(werklijstwaarom),
  volgendMoment,
  laatsteContactOp: mag(tijdstip('Laatste tweezijdige contact.')),
  discreet: jaNee('Niet zeggen namens wie je belt.'),
  telefoon: mag(object<NonNullable<WerklijstRij['telefoon']>>({ contactgegevenId: id('Het contactgegeven.'), nummer: ofNull(tekst('Het nummer om eerst te bellen.')) })),
  regie: object<WerklijstRij['regie']>({ organisatie: verwijzing, medewerker: mag(verwijzing) }),
  namens: mag(verwijzing),
});
export const werklijst = object<Werklijst>({
  items: lijst(werklijstRij, 'De rijen van deze bladzijde, het dringendst eerst.'),
  totaal: getal('Het aantal rijen van deze vraag.'),
  nu: getal('Hoeveel er nu iets nodig hebben.'),
  straks: getal('Hoeveel later.'),
});

export const zonderRegieRij = object<ZonderRegieRij>({
  jongereId: id('De jongere.'),
  naam: tekst('Voornaam en eerste letter.'),
  leeftijd: ofNull(getal('Leeftijd.')),
  gemeente: tekst('Woonplaats.'),
  mist: lijst(keuze(['regie', 'volgendMoment'], 'Wat ontbreekt.'), 'Wat ontbreekt.'),
  reden: tekst('Waarom deze jongere op de lijst staat.'),
  aangemeldDatum: datum('Wanneer het dossier begon.'),
  dagenZonder: getal('Hoeveel dagen al, vandaag meegeteld.'),
});

export const zoekTreffer = object<ZoekTreffer>({
  jongereId: id('De jongere.'),
  naam: tekst('Naam.'),
  geboortedatum: ofNull(datum('Geboortedatum.')),
  leeftijd: ofNull(getal('Leeftijd.')),
  gemeente: tekst('Woonplaats.'),
  regie: verwijzing,
  reden: tekst('Welke velden gelijk zijn of erop lijken.'),
  velden: lijst(keuze(['achternaam', 'voornaam', 'geboortedatum', 'bsn'], 'Veld.'), 'De velden die passen.'),
});
