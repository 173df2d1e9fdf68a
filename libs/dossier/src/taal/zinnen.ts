import { type Dag, dagVan, type Moment } from '@loopplank/kernel';
import type { Band } from '../antwoorden';
import type { Tegenpartij } from '../contact/woorden';
import type { DossierEvent } from '../events';
import { datum, korteDatum } from './datum';
import { HULPTHEMA, HULPUITKOMST } from './hulpvraag';
import { REGISTERZINNEN } from './register';
import { OVERDRACHTSBAND, OVERDRACHTSZINNEN } from './overdracht';
import {
  AANWEZIG, AFRONDING, BERICHT_VAN, BETROKKEN_ALS, CORRECTIEREDEN, DIPLOMA, GEDAAN, GEGEVEN, HERKOMST, KANAAL, MISLUKT, MOMENTREDEN, ONGELDIG, PROFIEL,
  REGIEREDEN, TEGENPARTIJ, TERUG, TOESTEMMING, TOESTEMMING_ZO, UITSCHRIJFREDEN, UITVAL, VIA,
} from './woorden';
import { NAZORG_ZINNEN } from './nazorg';
import { ZOEKTOCHTZINNEN } from './zoektocht';
import { BEGONNEN, GESTOPT, PLAATSING_EINDEREDEN, voorwaardenZin } from './werk';

/** What a sentence needs besides its event. */
export interface Taalcontext {
  readonly vandaag: Dag;
  /** Who vouches for the event. */
  readonly bron: string;
  /** Whether the reader may see what the involved organisations share, such as the text of an agreement. */
  readonly gedeeld: boolean;
  organisatie(id: string): string;
  medewerker(id: string): string | undefined;
  /** An event that this one points at, when it is in the same file. */
  verwijst(id: string): DossierEvent | undefined;
}

export interface Zin {
  /** Dutch at B1: what happened. */
  readonly titel: string;
  readonly toelichting?: string;
}

type Type = DossierEvent['type'];
type Data<T extends Type> = Extract<DossierEvent, { type: T }>['data'];

const GEWIST = 'tekst gewist';

/** Sentences joined with a space; nothing when there is nothing to say. */
const samen = (...delen: (string | null | undefined | false)[]): { toelichting?: string } => {
  const tekst = delen.filter((d): d is string => !!d).join(' ');
  return tekst ? { toelichting: tekst } : {};
};

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const iemand = (c: Taalcontext, id: string): string => c.medewerker(id) ?? 'Iemand';

/** "Sanne", "Sanne en Bram", "Sanne en 4 collega's". */
const enkelen = ([eerste, tweede, ...rest]: readonly string[]): string =>
  tweede === undefined ? eerste! : rest.length === 0 ? `${eerste} en ${tweede}` : `${eerste} en ${rest.length + 1} collega's`;

const naar = (wie: Tegenpartij): string => (wie === 'jongere' ? '' : ` (naar ${TEGENPARTIJ[wie]})`);

/** "Anouk van School De Brug" or "School De Brug, nog zonder persoon". */
const houder = (c: Taalcontext, { organisatieId, medewerkerId }: { organisatieId: string; medewerkerId?: string }): string =>
  medewerkerId === undefined ? `${c.organisatie(organisatieId)}, nog zonder persoon` : `${iemand(c, medewerkerId)} van ${c.organisatie(organisatieId)}`;

function gesprek(naam: string, d: Data<'UitstroomgesprekGevoerd'>): Zin {
  const erbij = d.aanwezig.map((a) => AANWEZIG[a]);
  return {
    titel: d.nummer === undefined ? naam : `${d.nummer}e ${naam.toLowerCase()}`,
    ...samen(erbij.length > 0 && `Erbij: ${erbij.join(', ')}.`, d.profiel && `Gaat richting: ${PROFIEL[d.profiel]}.`),
  };
}

function afspraaktekst(c: Taalcontext, kop: string, tekst: string | null): string {
  return c.gedeeld ? `${kop}: ${tekst ?? GEWIST}` : kop;
}

function wieDoetHet(c: Taalcontext, d: Data<'AfspraakGemaakt'>): string {
  const wie =
    d.door === 'jongere' ? 'De jongere' : d.medewerkerId ? iemand(c, d.medewerkerId) : d.organisatieId ? c.organisatie(d.organisatieId) : 'Iemand anders';
  return `${wie} doet dit${d.uiterlijk ? `, uiterlijk ${korteDatum(d.uiterlijk, c.vandaag)}` : ''}.`;
}

/** The school as the reader may know it. */
function schoolnaam(c: Taalcontext, d: { school?: string | null; organisatieId?: string }): string {
  if (!c.gedeeld) return 'een school';
  return d.organisatieId === undefined ? (d.school ?? 'een school') : c.organisatie(d.organisatieId);
}

/** Whom it came from and when it reached us, if that tells more than the line itself does. */
const bericht = (c: Taalcontext, ontvangenOp: Moment | undefined): string | undefined => {
  const van = BERICHT_VAN[c.bron];
  const op = ontvangenOp === undefined ? '' : ` binnen op ${datum(dagVan(ontvangenOp))}`;
  return van || op ? `Bericht${van ? ` van ${van}` : ''}${op}.` : undefined;
};

function uitschrijving(c: Taalcontext, kop: string, d: Data<'UitschrijvingGemeld'>): Zin {
  const wat = d.inschrijvingId === undefined ? undefined : c.verwijst(d.inschrijvingId);
  const plek = wat?.type === 'InschrijvingGemeld' ? wat.data : d;
  return {
    titel: `${kop} bij ${schoolnaam(c, plek)}`,
    ...samen(`Vanaf ${datum(d.per)} niet meer ingeschreven.`, d.reden && `Reden: ${UITSCHRIJFREDEN[d.reden]}.`, bericht(c, d.ontvangenOp)),
  };
}

/** The placement that an event is about, when it is in the same file. */
const werkplek = (c: Taalcontext, id: string): Data<'PlaatsingGestart'> | undefined => {
  const wat = c.verwijst(id);
  return wat?.type === 'PlaatsingGestart' ? wat.data : undefined;
};

const bij = (c: Taalcontext, p: { readonly werkgever?: string | null } | undefined): string => `bij ${(c.gedeeld && p?.werkgever) || 'een werkgever'}`;

const wieOpPakt = (c: Taalcontext, organisatieId: string, medewerkerId: string | undefined): string =>
  medewerkerId === undefined ? c.organisatie(organisatieId) : `${iemand(c, medewerkerId)} van ${c.organisatie(organisatieId)}`;

const ZINNEN: { readonly [T in Type]: (d: Data<T>, c: Taalcontext) => Zin } = {
  JongereAangemeld: (d) => ({ titel: `Aangemeld ${HERKOMST[d.herkomst]}`, ...samen(d.opleidingsoort && `Opleiding: ${d.opleidingsoort}.`) }),
  BetrokkenheidGestart: (d, c) => ({
    titel: `${c.organisatie(d.organisatieId)} is betrokken als ${BETROKKEN_ALS[d.rol]}`,
    ...samen(`Vanaf ${datum(d.van)}${d.tot ? ` tot en met ${datum(d.tot)}` : ''}.`, `Grond: ${d.grondslag}.`),
  }),
  BetrokkenheidBeeindigd: (d, c) => {
    const wat = c.verwijst(d.betrokkenheidId);
    const wie = wat?.type === 'BetrokkenheidGestart' ? c.organisatie(wat.data.organisatieId) : 'Een organisatie';
    return { titel: `${wie} is niet meer betrokken`, ...samen(`Laatste dag: ${datum(d.tot)}.`, c.gedeeld && d.reden && `Reden: ${d.reden}.`) };
  },
  BegeleiderGekoppeld: (d, c) => ({ titel: `${iemand(c, d.medewerkerId)} begeleidt namens ${c.organisatie(d.organisatieId)}`, ...samen(`Vanaf ${datum(d.van)}.`) }),
  BegeleiderLosgekoppeld: (d, c) => ({ titel: `${iemand(c, d.medewerkerId)} begeleidt niet meer`, ...samen(`Laatste dag: ${datum(d.tot)}.`) }),
  ContactgegevenToegevoegd: (d, c) => ({ titel: `${GEGEVEN[d.soort]} toegevoegd`, ...samen(c.gedeeld && d.herkomst && `Van: ${d.herkomst}.`) }),
  ContactgegevenOngeldigGebleken: (d, c) => {
    const wat = c.verwijst(d.contactgegevenId);
    return { titel: `${wat?.type === 'ContactgegevenToegevoegd' ? GEGEVEN[wat.data.soort] : 'Nummer of adres'} werkt niet`, ...samen(ONGELDIG[d.reden]) };
  },
  ContactvoorkeurVastgelegd: (d) => ({
    titel: 'Voorkeur voor contact vastgelegd',
    ...samen(
      d.kanaal && `Liefst: ${KANAAL[d.kanaal]}.`,
      d.discreet && 'Discreet: zeg niet namens wie je belt.',
      d.voicemailToegestaan === true && 'Voicemail mag.',
      d.voicemailToegestaan === false && 'Geen voicemail.',
    ),
  }),
  ContactpogingGeregistreerd: (d) => ({
    titel: `${d.uitkomst === 'afspraakGemist' ? `Afspraak gemist (${KANAAL[d.kanaal]})` : [GEDAAN[d.kanaal], MISLUKT[d.uitkomst]].filter(Boolean).join(', ')}${naar(d.betrokkene)}`,
  }),
  ContactGelegd: (d) => ({ titel: `${TERUG[d.uitkomst]} ${VIA[d.kanaal]}` }),
  IndirectContactGelegd: (d) => ({ titel: `${TERUG[d.uitkomst]} ${VIA[d.kanaal]}, met ${TEGENPARTIJ[d.betrokkene]}` }),
  NotitieToegevoegd: () => ({ titel: 'Notitie' }),
  RegieToegewezen: (d, c) => ({ titel: `Regie bij ${houder(c, d)}`, ...samen(`${hoofdletter(REGIEREDEN[d.reden] ?? d.reden)}.`) }),
  VolgendMomentGepland: (d, c) => ({
    titel: `Volgend moment: ${korteDatum(d.datum, c.vandaag)}${d.kanaal ? `, ${KANAAL[d.kanaal]}` : ''}`,
    ...samen(c.gedeeld && d.wat !== undefined && `${d.wat ?? hoofdletter(GEWIST)}.`, MOMENTREDEN[d.reden]),
  }),
  UitstroomgesprekGevoerd: (d) => gesprek('Uitstroomgesprek', d),
  ToekomstgesprekGevoerd: (d) => gesprek('Toekomstgesprek', d),
  AdviesgesprekGevoerd: (d) => gesprek('Adviesgesprek', d),
  DriegesprekGevoerd: (d) => gesprek('Driegesprek', d),
  ExitgesprekGevoerd: (d) => gesprek('Exitgesprek', d),
  InschrijvingGemeld: (d, c) => ({
    titel: `${d.aangekondigd ? 'Gaat naar' : 'Ingeschreven bij'} ${schoolnaam(c, d)}`,
    ...samen(
      c.gedeeld && d.opleiding && `Opleiding: ${d.opleiding}.`,
      `Vanaf ${datum(d.van)}${d.tot ? ` tot en met ${datum(d.tot)}` : ''}.`,
      d.aangekondigd && 'Nog niet zeker.',
      bericht(c, d.ontvangenOp),
    ),
  }),
  UitschrijvingGemeld: (d, c) => uitschrijving(c, 'Uitgeschreven', d),
  UitschrijvingAangekondigd: (d, c) => uitschrijving(c, 'Uitschrijving aangekondigd', d),
  DiplomaBehaald: (d, c) => ({
    titel: `Diploma gehaald: ${DIPLOMA[d.niveau]}${d.leerweg ? ` (${d.leerweg})` : ''}`,
    ...samen(c.gedeeld && d.opleiding && `Opleiding: ${d.opleiding}.`, c.gedeeld && (d.school || d.organisatieId) && `School: ${schoolnaam(c, d)}.`, bericht(c, d.ontvangenOp)),
  }),
  UitstroomprofielVastgesteld: (d) => ({ titel: `Na school richting: ${PROFIEL[d.profiel]}` }),
  UitstroomgesprekUitgenodigd: (d, c) => ({
    titel: `${c.organisatie(d.organisatieId)} uitgenodigd voor het ${d.nummer === undefined ? '' : `${d.nummer}e `}uitstroomgesprek`,
    ...samen(d.gesprekDatum && `Gesprek op ${datum(d.gesprekDatum)}.`),
  }),
  UitvalrisicoGesignaleerd: (d, c) => ({
    titel: `Dreigt te stoppen met ${UITVAL[d.bij]}`,
    ...samen(d.verwachtDatum && `Misschien op ${datum(d.verwachtDatum)}.`, bericht(c, d.ontvangenOp)),
  }),
  PlaatsingGestart: (d, c) => ({
    titel: `${BEGONNEN[d.soort]} ${bij(c, d)}`,
    ...samen(c.gedeeld && d.functie && `Als ${d.functie}.`, voorwaardenZin(d), bericht(c, d.ontvangenOp)),
  }),
  PlaatsingGewijzigd: (d, c) => ({
    titel: `Werk ${bij(c, werkplek(c, d.plaatsingId))} veranderd`,
    ...samen(`Vanaf ${datum(d.per)}.`, voorwaardenZin(d), bericht(c, d.ontvangenOp)),
  }),
  PlaatsingBeeindigd: (d, c) => {
    const plek = werkplek(c, d.plaatsingId);
    return { titel: `${GESTOPT[plek?.soort ?? 'werk']} ${bij(c, plek)}`, ...samen(`Laatste dag: ${datum(d.tot)}.`, d.reden && `Reden: ${PLAATSING_EINDEREDEN[d.reden]}.`, bericht(c, d.ontvangenOp)) };
  },
  WerkplekbezoekAfgelegd: (d, c) => ({
    titel: `Werkbezoek ${bij(c, d.plaatsingId === undefined ? d : werkplek(c, d.plaatsingId))}`,
    ...samen(`Gesproken: ${d.aanwezig.map((a) => AANWEZIG[a]).join(' en ')}.`, d.uren !== undefined && `Werkt ${d.uren} uur per week.`),
  }),
  BelastbaarheidVastgesteld: () => ({ titel: 'Belastbaarheid vastgesteld' }),
  HerbezoekToegestaan: (d) => ({
    titel: `Wil rust tot ${datum(d.weerWelkom)}`,
    ...samen('Daarna mag er weer contact zijn.', d.kanaal && `Liefst: ${KANAAL[d.kanaal]}.`),
  }),
  ContactGeweigerd: () => ({ titel: 'Wil geen contact', ...samen('Er is geen dag afgesproken om het weer te proberen.') }),
  RustIngetrokken: (d, c) => ({
    titel: d.reden === 'veiligheid' ? 'Rust doorbroken: wachten is niet veilig' : 'Wil weer contact',
    ...samen(d.besprokenMetId && `Besproken met ${iemand(c, d.besprokenMetId)}.`),
  }),
  ToestemmingGegeven: (d, c) => ({
    titel: `Toestemming voor ${TOESTEMMING[d.waarvoor]}${d.organisatieId === undefined ? '' : `, met ${c.organisatie(d.organisatieId)}`}`,
    ...samen(d.door === 'ouder' && 'Door een ouder.', `Hoe: ${TOESTEMMING_ZO[d.hoe]}.`, d.tot && `Tot en met ${datum(d.tot)}.`),
  }),
  ToestemmingIngetrokken: (d, c) => {
    const wat = c.verwijst(d.toestemmingId);
    return { titel: `Geen toestemming meer${wat?.type === 'ToestemmingGegeven' ? ` voor ${TOESTEMMING[wat.data.waarvoor]}` : ''}`, ...samen(`Vanaf ${datum(d.datum)}.`) };
  },
  HulpvraagGesignaleerd: (d, c) => ({
    titel: `${d.urgentie === 'urgent' ? 'Urgente hulpvraag' : 'Hulpvraag'}${c.gedeeld && d.thema !== null && d.thema !== 'gevoelig' ? `: ${HULPTHEMA[d.thema]}` : ''}`,
    ...samen(d.gevraagdOrganisatieId && `Gevraagd aan ${wieOpPakt(c, d.gevraagdOrganisatieId, d.gevraagdMedewerkerId)}.`),
  }),
  HulpvraagOpgepakt: (d, c) => ({ titel: `Hulpvraag opgepakt door ${wieOpPakt(c, d.organisatieId, d.medewerkerId)}` }),
  HulpvraagAfgerond: (d) => ({ titel: `Hulpvraag ${HULPUITKOMST[d.uitkomst]}` }),
  SpoedDoorgegeven: (d, c) => ({
    titel: `Urgente hulpvraag gemeld aan ${d.medewerkerIds.length === 0 ? `iedereen van ${c.organisatie(d.organisatieId)}` : `${enkelen(d.medewerkerIds.map((m) => iemand(c, m)))} van ${c.organisatie(d.organisatieId)}`}`,
    ...samen(d.keer > 1 && 'Niemand had hem nog opgepakt.', d.trede === 'vangnet' && 'Als vangnet.'),
  }),
  ...NAZORG_ZINNEN,
  AfspraakGemaakt: (d, c) => ({ titel: afspraaktekst(c, 'Afspraak', d.tekst), ...samen(wieDoetHet(c, d)) }),
  AfspraakAfgerond: (d, c) => {
    const wat = c.verwijst(d.afspraakId);
    const kop = `Afspraak ${AFRONDING[d.uitkomst]}`;
    return { titel: wat?.type === 'AfspraakGemaakt' ? afspraaktekst(c, kop, wat.data.tekst) : kop };
  },
  ...OVERDRACHTSZINNEN,
  ...ZOEKTOCHTZINNEN,
  ...REGISTERZINNEN,
  GebeurtenisGecorrigeerd: (d, c) => {
    const wat = c.verwijst(d.gebeurtenisId);
    return { titel: `${d.vervangen ? 'Verbeterd' : 'Vervallen'}${wat ? `: ${zin(wat, c).titel}` : ''}`, ...samen(`Reden: ${CORRECTIEREDEN[d.reden]}.`) };
  },
  // All that is left in this file of a touchpoint that was about somebody else.
  IncidentVastgelegd: () => ({ titel: 'Er is een fout hersteld' }),
  DossiersSamengevoegd: (d) => ({ titel: d.kant === 'blijft' ? 'Samengevoegd met een ander dossier van deze jongere' : 'Opgegaan in een ander dossier van deze jongere' }),
  SamenvoegingTeruggedraaid: () => ({ titel: 'Samenvoegen teruggedraaid: het zijn twee jongeren' }),
  NoodtoegangGebruikt: (d, c) => ({ titel: `Noodtoegang gebruikt door ${iemand(c, d.medewerkerId)} van ${c.organisatie(d.organisatieId)}`, ...samen(c.gedeeld && d.reden !== null && `Reden: "${d.reden}"`) }),
  GegevensGewist: () => ({ titel: 'Gegevens gewist' }),
};

/** One event as a Dutch sentence. Never says what only the writing organisation may read. */
export function zin(event: DossierEvent, c: Taalcontext): Zin {
  const maak = ZINNEN[event.type] as (data: DossierEvent['data'], context: Taalcontext) => Zin;
  const { titel, toelichting } = maak(event.data, c);
  const { vervangt, verplaatstVan } = event.data as { vervangt?: string; verplaatstVan?: string };
  return { titel, ...samen(toelichting, verplaatstVan !== undefined && 'Stond eerst in een ander dossier.', vervangt !== undefined && 'Verbeterde versie.') };
}

/** In which lane of the two-year picture an event is drawn. */
export const BAND: Readonly<Record<Type, Band>> = {
  JongereAangemeld: 'dossier',
  BetrokkenheidGestart: 'dossier',
  BetrokkenheidBeeindigd: 'dossier',
  BegeleiderGekoppeld: 'dossier',
  BegeleiderLosgekoppeld: 'dossier',
  ContactgegevenToegevoegd: 'dossier',
  ContactgegevenOngeldigGebleken: 'dossier',
  ContactvoorkeurVastgelegd: 'dossier',
  ContactpogingGeregistreerd: 'contact',
  ContactGelegd: 'contact',
  IndirectContactGelegd: 'contact',
  NotitieToegevoegd: 'dossier',
  RegieToegewezen: 'regie',
  VolgendMomentGepland: 'regie',
  UitstroomgesprekGevoerd: 'school',
  ToekomstgesprekGevoerd: 'school',
  AdviesgesprekGevoerd: 'school',
  DriegesprekGevoerd: 'overdracht',
  ExitgesprekGevoerd: 'school',
  InschrijvingGemeld: 'school',
  UitschrijvingGemeld: 'school',
  UitschrijvingAangekondigd: 'school',
  DiplomaBehaald: 'school',
  UitstroomprofielVastgesteld: 'school',
  UitstroomgesprekUitgenodigd: 'school',
  UitvalrisicoGesignaleerd: 'school',
  PlaatsingGestart: 'werk',
  PlaatsingGewijzigd: 'werk',
  PlaatsingBeeindigd: 'werk',
  WerkplekbezoekAfgelegd: 'werk',
  BelastbaarheidVastgesteld: 'werk',
  HerbezoekToegestaan: 'contact',
  ContactGeweigerd: 'contact',
  RustIngetrokken: 'contact',
  ToestemmingGegeven: 'dossier',
  ToestemmingIngetrokken: 'dossier',
  HulpvraagGesignaleerd: 'afspraken',
  HulpvraagOpgepakt: 'afspraken',
  HulpvraagAfgerond: 'afspraken',
  SpoedDoorgegeven: 'afspraken',
  NazorgGestart: 'nazorg',
  NazorgGepauzeerd: 'nazorg',
  NazorgHervat: 'nazorg',
  NazorgVerlengd: 'nazorg',
  NazorgBeeindigd: 'nazorg',
  NazorgcontactGepland: 'nazorg',
  NazorgcontactGemist: 'nazorg',
  AfspraakGemaakt: 'afspraken',
  AfspraakAfgerond: 'afspraken',
  ...OVERDRACHTSBAND,
  GatGesignaleerd: 'school',
  GatGesloten: 'school',
  OnderzoekGestart: 'contact',
  BronGeraadpleegd: 'contact',
  OnbereikbaarVastgesteld: 'contact',
  RegisterstandGemeld: 'school',
  RegisterlijstGemeld: 'school',
  GebeurtenisGecorrigeerd: 'dossier',
  IncidentVastgelegd: 'dossier',
  DossiersSamengevoegd: 'dossier',
  SamenvoegingTeruggedraaid: 'dossier',
  NoodtoegangGebruikt: 'dossier',
  GegevensGewist: 'dossier',
};
