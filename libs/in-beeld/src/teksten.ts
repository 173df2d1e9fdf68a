import type { Dag } from '@loopplank/kernel';
import type { BeeldDefinitie } from './definitie';
import type { Stand } from './stand';
import type { Waaromreden, Waaromregel } from './waarom';

const MAANDEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
];

/** 2025-05-20 → "20 mei 2025". */
export const dagTekst = (d: Dag): string => `${Number(d.slice(8))} ${MAANDEN[Number(d.slice(5, 7)) - 1]} ${d.slice(0, 4)}`;

/** What kind of fact, as people say it (Dutch). */
export const FEITSOORT: Readonly<Record<Waaromregel['soort'], string>> = {
  tweezijdigContact: 'Contact met de jongere',
  indirectContact: 'Contact met iemand anders',
  poging: 'Poging zonder antwoord',
  inschrijving: 'Ingeschreven op school',
  werk: 'Werk',
  uitkering: 'Uitkering',
  zorgDagbesteding: 'Dagbesteding of zorg',
  eigenOpgave: 'Wat de jongere zelf vertelde',
  detentie: 'Verblijf in een instelling',
  verblijfBuitenland: 'Verblijf in het buitenland',
  herbezoekToegestaan: 'Wil nu met rust gelaten worden',
  contactGeweigerd: 'Wil geen contact',
  rustIngetrokken: 'Contact mag weer',
  uitschrijving: 'Uitgeschreven van school',
  uitschrijvingAangekondigd: 'Uitschrijving aangekondigd',
  overleden: 'Overleden',
  emigratie: 'Vertrokken naar het buitenland',
  uitstroom: 'Van school gegaan',
  pauze: 'Pauze in de nazorg',
  uitvalrisico: 'Dreigt te stoppen met school',
  onderzoekGestart: 'Begonnen met zoeken',
  onbereikbaar: 'Gezocht en niet gevonden',
  geland: 'Losgelaten door beide partijen',
  teruggevallen: 'Teruggevallen na het loslaten',
};

const REDENEN: Record<Waaromreden, string> = {
  telt: 'telt',
  looptAf: 'telt nog, maar loopt bijna af',
  verlopen: 'telt niet meer: te lang geleden',
  begintLater: 'telt nog niet: begint later',
  beeindigtInschrijving: 'de inschrijving telt vanaf die dag niet meer',
  rustLoopt: 'die afspraak geldt nu',
  rustVoorbij: 'die afspraak geldt niet meer',
  buitenDoelgroep: 'hoort niet meer bij de doelgroep',
  besluit: 'een besluit van mensen, geen bewijs dat iemand in beeld is',
  pogingTeltNiet: 'telt niet: er kwam niets terug',
  indirectTeltNiet: 'telt niet: niet met de jongere zelf',
  contactTeltNiet: 'telt niet: bij deze manier van tellen tellen alleen registraties',
  teWeinigContacten: 'telt niet: te weinig contacten kort na elkaar',
  soortTeltNiet: 'telt niet mee bij deze manier van tellen',
  nietBevestigd: 'telt niet: niet bevestigd door de bron',
  inkomenTeLaag: 'telt niet: te weinig inkomen',
  nooitGeldig: 'telt niet: al beëindigd voordat het begon',
  geenGrond: 'verandert de stand niet',
};

/** The line as the panel shows it (Dutch, B1). */
export function waaromTekst(regel: Waaromregel): string {
  const tot = regel.telt && regel.tot ? `, tot en met ${dagTekst(regel.tot)}` : '';
  return `${FEITSOORT[regel.soort]}: ${REDENEN[regel.reden]}${tot}`;
}

/** The status in one sentence (Dutch, B1). */
export function statusTekst({ status, tot, herbezoekOp }: Stand, { contact, doelgroep }: BeeldDefinitie): string {
  const totEnMet = tot ? ` tot en met ${dagTekst(tot)}` : '';
  switch (status) {
    case 'BUITEN_DOELGROEP': return `Hoort niet (meer) bij de doelgroep van ${doelgroep.leeftijdVan} tot ${doelgroep.leeftijdTot} jaar.`;
    case 'IN_BEELD_CONTACT': return contact.pogingTelt
      ? `In beeld door een contact of een poging${totEnMet}.`
      : `In beeld: er is contact geweest. Dat geldt${totEnMet || ' zonder einddatum'}.`;
    case 'IN_BEELD_REGISTRATIE': return `In beeld door school, werk of een andere registratie${totEnMet}.`;
    case 'GELAND': return `Geland: staat op eigen benen. Wat wij weten geldt${totEnMet || ' zonder einddatum'}.`;
    case 'VERLOOPT': return `Nog in beeld${totEnMet}. Daarna niet meer, als er niets gebeurt.`;
    case 'VERLOPEN': return `Niet meer in beeld: het laatste dat telde gold${totEnMet}.`;
    case 'BUITEN_BEELD': return tot ? `Buiten beeld: het laatste dat telde gold${totEnMet}.` : 'Buiten beeld: er is niets bekend dat telt.';
    case 'IN_ONDERZOEK': return `Buiten beeld, maar er wordt gezocht${tot ? `. Het laatste dat telde gold${totEnMet}` : ''}.`;
    case 'ONBEREIKBAAR': return `Overal gezocht en niet gevonden${tot ? `. Het laatste dat telde gold${totEnMet}` : ''}. Wij blijven opletten.`;
    case 'RUST_OP_VERZOEK': return herbezoekOp
      ? `Wil met rust gelaten worden. Contact mag weer vanaf ${dagTekst(herbezoekOp)}.`
      : 'Wil geen contact. Er is geen dag afgesproken waarop het weer mag.';
  }
}
