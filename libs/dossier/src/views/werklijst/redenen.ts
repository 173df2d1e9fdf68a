import { type Dag, dagenTussen, dagVan, laatste, type Moment, plusDagen } from '@loopplank/kernel';
import type { VolgendMoment, WerklijstRij, Werklijstwaarom } from '../../antwoorden';
import { dagen, korteDatum, relatief } from '../../taal/datum';
import { HULPTHEMA } from '../../taal/hulpvraag';
import { KANAAL, UITVAL } from '../../taal/woorden';
import { beeldstatus } from '../beeldstatus';
import { type Escalaties, escalatietekst, escalatiewaarom, type Werkdagen } from '../escalatie';
import type { Lezer } from '../lezer';
import type { KlokKort } from '../nazorg/klokken';
import { openGat, schoolgaten } from '../schoolgaten';
import { alleNummersFout, isAanZet, laatsteContact, onzeZoektocht, openHulpvragen, openUitvalrisico, regieNu, rustNu, teVeelUren, werkeinde, type Zicht } from '../stand';
import { faseVan, geldigAanbod, openVoorstel, volgendeControle } from '../../overdracht/loop';
import type { Vrager } from '../vrager';

export interface Reden {
  readonly waarom?: Werklijstwaarom;
  readonly code: WerklijstRij['redenCode'];
  /** Dutch: why this youngster is on the list. */
  readonly tekst: string;
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** What to do at the next moment, as the start of a sentence. */
const wat = (m: VolgendMoment): string => hoofdletter(m.wat ?? (m.kanaal ? KANAAL[m.kanaal] : 'contact zoeken'));

function omDeDag(m: VolgendMoment, z: Zicht): Reden {
  const vandaag = z.peil.dag;
  if (m.datum < vandaag) {
    return { code: 'teLaat', tekst: `${wat(m)}: moest op ${korteDatum(m.datum, vandaag)}, ${dagen(dagenTussen(m.datum, vandaag))} te laat` };
  }
  if (m.datum === vandaag) return { code: 'vandaag', tekst: `${wat(m)}: vandaag` };
  return { code: 'binnenkort', tekst: `${wat(m)}: ${relatief(m.datum, vandaag)} (${korteDatum(m.datum, vandaag)})` };
}

function omHetBeeld(z: Zicht, kennis: Moment): Reden[] {
  const { status, totDatum } = beeldstatus(z, kennis);
  const tot = totDatum && korteDatum(totDatum, z.peil.dag);
  if (status === 'VERLOOPT') return [{ code: 'beeldVerloopt', tekst: `Nog in beeld tot en met ${tot}` }];
  if (status === 'IN_ONDERZOEK') return [{ code: 'buitenBeeld', tekst: 'Buiten beeld, er wordt gezocht' }];
  if (status === 'ONBEREIKBAAR') return [{ code: 'buitenBeeld', tekst: 'Gezocht en niet gevonden. Blijf opletten' }];
  if (status !== 'VERLOPEN' && status !== 'BUITEN_BEELD') return [];
  return [{ code: 'buitenBeeld', tekst: tot ? `Niet meer in beeld sinds ${tot}` : 'Buiten beeld: nog geen gesprek gehad' }];
}

const STOPT = { werk: 'Contract', proefplaatsing: 'Proefplaatsing' } as const;

function omHetWerk(z: Zicht): Reden[] {
  const einde = werkeinde(z);
  if (!einde) return [];
  const wat = STOPT[einde.plaatsing.soort];
  if (einde.dagen < 0) return [{ code: 'contractEinde', tekst: `${wat} is ${relatief(einde.tot, z.peil.dag)} gestopt, geen nieuw werk bekend` }];
  return [{ code: 'contractEinde', tekst: einde.dagen === 0 ? `${wat} stopt vandaag` : `${wat} stopt over ${dagen(einde.dagen)} (${korteDatum(einde.tot, z.peil.dag)})` }];
}

function omDeUren(z: Zicht, lezer: Pick<Lezer, 'leest'>): Reden[] {
  const teVeel = teVeelUren(z, (b) => lezer.leest(b.id, b.organisatieId));
  return teVeel ? [{ code: 'urenTeVeel', tekst: `Werkt ${teVeel.uren} uur per week, kan ${teVeel.belastbaarheid} uur aan` }] : [];
}

const gesprokenSinds = (z: Zicht, dag: Dag): boolean => {
  const contact = laatsteContact(z);
  return contact !== undefined && dagVan(contact.geldigOp) >= dag;
};

/** Left school, nothing is known to follow, and nobody spoke to the youngster since: time to ask. */
function omDeSchool(z: Zicht, kennis: Moment): Reden[] {
  const gat = openGat(z, kennis);
  if (!gat || gat.taakBegeleiderOp > z.peil.dag || gesprokenSinds(z, laatste(gat.start, gat.gezienOp))) return [];
  return [{ code: 'schoolGat', tekst: `Van school sinds ${korteDatum(gat.start, z.peil.dag)}, geen vervolg bekend` }];
}

function omDeUitval(z: Zicht): Reden[] {
  const risico = openUitvalrisico(z);
  return risico ? [{ code: 'uitvalrisico', tekst: `Dreigt te stoppen met ${UITVAL[risico.bij]}, nog niet besproken` }] : [];
}

/** A signal that nobody looked at yet, or a search that goes on: of the whole organisation whose work it is. */
function omDeZoektocht({ z, vrager }: Pick<Bekeken, 'z' | 'vrager'>): Reden[] {
  const { signaal, zoekt } = onzeZoektocht(z, vrager.organisatieId);
  if (zoekt) return [{ code: 'zoektocht', tekst: zoekt.data.aanleiding === 'opnieuw' ? 'Opnieuw zoeken: een half jaar geleden niet gevonden' : `Jullie zoeken sinds ${korteDatum(dagVan(zoekt.geldigOp), z.peil.dag)}` }];
  return signaal ? [{ code: 'gatSignaal', tekst: `Van school sinds ${korteDatum(signaal.data.start, z.peil.dag)} en niets bekend: kijk waar de jongere is` }] : [];
}

/** Announced or feared: who holds the regie can do something before there is a gap. */
function omDeVoorbode(z: Zicht, kennis: Moment): Reden[] {
  const gat = schoolgaten(z, kennis).findLast((g) => g.staat === 'voorlopig' && z.peil.dag >= plusDagen(g.start, -VOORAF_DAGEN) && !z.uitvalrisicos.some((u) => u.id === g.door));
  return gat ? [{ code: 'schoolGat', tekst: `Gaat van school op ${korteDatum(gat.start, z.peil.dag)}, nog geen vervolg bekend` }] : [];
}

/** Practice of Graafschap: a month before the leaving. */
const VOORAF_DAGEN = 31;

/** Who wants to be left alone is on the list to be seen, not to be called: nothing but the day itself, or help that is needed. */
function inRust(b: Bekeken): Reden[] {
  const { z, moment } = b;
  const weer = rustNu(z)!.weerWelkom;
  const tekst = weer === undefined ? 'Wil geen contact' : `Wil rust tot ${korteDatum(weer, z.peil.dag)}`;
  return [...omDeHulpvragen(b), ...(moment.datum <= z.peil.dag ? [omDeDag(moment, z)] : []), { code: 'rust', tekst }];
}

/** Open help requests that wait for somebody, and those the asker has. A sensitive theme is not named on a list. */
function omDeHulpvragen({ z, lezer, vrager, rol }: Bekeken): Reden[] {
  return openHulpvragen(z).flatMap((h): Reden[] => {
    const { id, urgentie, thema } = h.hulpvraag;
    const vanMij = isAanZet(h, vrager);
    if ((h.eigenaar && !vanMij) || (rol === 'hulpvraag' && !vanMij)) return [];
    const waarmee = thema !== null && thema !== 'gevoelig' && lezer.leestGedeeld(id) ? ` (${HULPTHEMA[thema]})` : '';
    const urgent = urgentie === 'urgent';
    const bijNaam = (h.eigenaar ? h.eigenaar.medewerkerId : h.hulpvraag.gevraagdMedewerkerId) !== undefined;
    const wie = h.eigenaar ? (bijNaam ? 'bij jou' : 'bij jullie') : vanMij ? `aan ${bijNaam ? 'jou' : 'jullie'} gevraagd, nog niet opgepakt` : 'nog niet opgepakt';
    return [{ code: urgent ? 'hulpvraagUrgent' : 'hulpvraag', tekst: `${urgent ? 'Urgente hulpvraag' : 'Hulpvraag'}${waarmee}: ${wie}` }];
  });
}

/** Handed over but not answered: still yours. In it together: a key waits, or a check is due. */
function omDeOverdracht({ z, vrager }: Bekeken): Reden[] {
  const aanbod = geldigAanbod(z.overdracht, regieNu(z)?.organisatieId)?.aanbod;
  if (aanbod?.organisatieId === vrager.organisatieId) return [{ code: 'overdrachtLoopt', tekst: `Overdracht loopt: nog van jou tot ${korteDatum(aanbod.data.uiterlijkDatum, z.peil.dag)}` }];
  const voorstel = openVoorstel(z.overdracht)?.voorstel;
  if (voorstel && voorstel.organisatieId !== vrager.organisatieId) return [{ code: 'samen', tekst: 'De ander wil loslaten: bevestig, of zeg waarom nog niet' }];
  const controle = volgendeControle(z.overdracht);
  return controle !== undefined && controle <= z.peil.dag ? [{ code: 'samen', tekst: `Controle ${faseVan(z.overdracht).soort === 'samen' ? 'na de overdracht' : 'na het landen'}: hoe gaat het?` }] : [];
}

/** What weighs most first. Everybody has at least the reason of the next moment. */
const GEWICHT: readonly Reden['code'][] = [
  'hulpvraagUrgent', 'escalatie', 'teLaat', 'geenBegeleider', 'vandaag', 'nazorg', 'hulpvraag', 'overdrachtLoopt', 'samen', 'gatSignaal', 'zoektocht', 'uitvalrisico', 'schoolGat', 'contractEinde', 'urenTeVeel', 'beeldVerloopt', 'buitenBeeld', 'nummerOngeldig', 'binnenkort', 'rust',
];

export const gewicht = (r: Reden): number => GEWICHT.indexOf(r.code);

const NU: readonly Reden['code'][] = ['hulpvraagUrgent', 'escalatie', 'teLaat', 'vandaag', 'geenBegeleider'];

/** These need something today. */
export const bakVan = (r: Reden): WerklijstRij['bak'] => (NU.includes(r.code) ? 'nu' : 'straks');

/** Why a file is on somebody's list: it is theirs, the seat of their organisation is empty, only a help request is,
 * their organisation must look where the youngster is, or it lies
 * too long and they lead there. */
export type Rol = 'eigen' | 'vacant' | 'hulpvraag' | 'zoektocht' | 'escalatie';

/** One file as somebody looks at it. */
export interface Bekeken {
  readonly z: Zicht;
  readonly lezer: Lezer;
  readonly vrager: Pick<Vrager, 'organisatieId' | 'medewerkerId'>;
  readonly moment: VolgendMoment;
  readonly rol: Rol;
  readonly kennis: Moment;
  readonly escalaties: Escalaties;
  /** The asker hears a step of a ladder here, whatever else the row is about. */
  readonly hoortMee: boolean;
  readonly klok?: KlokKort;
  readonly werkdagen?: Werkdagen;
}

/** What lies too long here, with the ladder behind it. */
const omDeEscalaties = ({ z, escalaties: { lopend, lage }, werkdagen }: Bekeken): Reden[] =>
  lopend.map((e) => ({ code: 'escalatie', tekst: escalatietekst(e, lage, z.peil.dag), waarom: escalatiewaarom(e, werkdagen) }));

/** The aftercare clock: what was missed, or that somebody must decide. At the second miss it is a ladder. */
function omDeNazorg({ z, klok, escalaties }: Bekeken): Reden[] {
  if (!klok || klok.staat === 'gepauzeerd' || klok.staat === 'beeindigd') return [];
  if (klok.staat === 'besluitNodig') return [{ code: 'nazorg', tekst: 'De nazorg is voorbij zonder gesprek: besluit of zij stopt' }];
  if (klok.gemistOpRij === 0 || escalaties.lopend.some((e) => e.laatste.data.soort === 'nazorg')) return [];
  const laatst = klok.gemist.at(-1);
  const keer = klok.gemistOpRij === 1 ? 'Nazorgcheck gemist' : `${klok.gemistOpRij} nazorgchecks gemist`;
  return [{ code: 'nazorg', tekst: laatst === undefined ? keer : `${keer}, voor het laatst op ${korteDatum(laatst, z.peil.dag)}` }];
}

/** Said once: when the ladder says it, the list does not say it again. */
const geenBegeleider = ({ rol, escalaties }: Bekeken): Reden[] => (rol === 'vacant' && !escalaties.lopend.some((e) => e.laatste.data.soort === 'vacature') ? [{ code: 'geenBegeleider', tekst: 'Nog niemand van jullie heeft de regie' }] : []);

/** Every reason why a youngster is on the list, the weightiest first. */
export function redenen(b: Bekeken): readonly [Reden, ...Reden[]] {
  const { z, moment, rol, kennis, lezer } = b;
  const hulp = omDeHulpvragen(b);
  const mee = b.hoortMee ? omDeEscalaties(b) : [];
  // Who only has a help request is not told to do the work of who holds the file.
  const alle: Reden[] = rol === 'escalatie' ? omDeEscalaties(b) : rol === 'zoektocht' ? [...omDeZoektocht(b), ...mee] : rol === 'hulpvraag' ? [...hulp, ...mee] : rustNu(z) ? [...inRust(b), ...omDeEscalaties(b), ...geenBegeleider(b)] : [
    ...hulp,
    ...omDeEscalaties(b),
    omDeDag(moment, z),
    ...omDeNazorg(b),
    ...geenBegeleider(b),
    ...omDeUitval(z),
    ...omDeOverdracht(b),
    ...omDeZoektocht(b),
    ...omDeSchool(z, kennis),
    ...omDeVoorbode(z, kennis),
    ...omHetWerk(z),
    ...omDeUren(z, lezer),
    ...omHetBeeld(z, kennis),
    ...(alleNummersFout(z) ? [{ code: 'nummerOngeldig', tekst: 'Geen telefoonnummer dat werkt' } as const] : []),
  ];
  return alle.sort((a, b) => gewicht(a) - gewicht(b)) as [Reden, ...Reden[]];
}
