import { nooit, type RecordedEvent } from '@loopplank/kernel';
import { type Aanmelding, evolveAanmelding } from './aanmelding/state';
import { type Afspraken, evolveAfspraken } from './afspraken/state';
import { type Betrokkenheid, evolveBetrokkenheid } from './betrokkenheid/state';
import { type Contact, evolveContact } from './contact/state';
import { type Correcties, evolveCorrecties } from './correcties/state';
import type { DossierEvent } from './events';
import { evolveHulpvragen, type Hulpvragen } from './hulpvraag/state';
import { evolveNazorg, LEGE_NAZORG, type Nazorg } from './nazorg/state';
import { evolveNoodtoegang, type Noodtoegang } from './noodtoegang/state';
import { evolveNotities, type Notities } from './notities/state';
import { evolveOverdracht, type Overdracht } from './overdracht/state';
import { evolvePrivacy, type Privacy } from './privacy/state';
import { evolveRegie, type Regie } from './regie/state';
import { evolveRegisters, type Registers } from './register/state';
import { evolveRust, type Rust } from './rust/state';
import { telMee, telNietMee } from './samenvoegen/contacten';
import { evolveSamenvoegingen, type Samenvoegingen } from './samenvoegen/state';
import { evolveInschrijvingen, type Inschrijvingen } from './school/inschrijvingen';
import { evolveLoopbaan, type Loopbaan } from './school/loopbaan';
import { evolveGesprekken, type Gesprekken } from './school/state';
import { evolveToestemmingen, type Toestemmingen } from './toestemming/state';
import { evolveWerk, type Werk } from './werk/plaatsingen';
import { evolveZoektocht, type Zoektocht } from './zoektocht/state';

/**
 * Everything recorded about one jongere, as plain JSON. Each concern owns its slice; nothing here is
 * "current": the query functions beside each slice answer for a day, and leave out what was corrected.
 */
export interface Dossier {
  readonly aanmelding: Aanmelding;
  readonly betrokkenheid: Betrokkenheid;
  readonly contact: Contact;
  readonly regie: Regie;
  readonly gesprekken: Gesprekken;
  readonly inschrijvingen: Inschrijvingen;
  readonly loopbaan: Loopbaan;
  readonly werk: Werk;
  readonly rust: Rust;
  readonly toestemmingen: Toestemmingen;
  readonly hulpvragen: Hulpvragen;
  readonly overdracht: Overdracht;
  readonly nazorg: Nazorg;
  readonly zoektocht: Zoektocht;
  readonly registers: Registers;
  readonly afspraken: Afspraken;
  readonly notities: Notities;
  readonly correcties: Correcties;
  readonly samenvoegingen: Samenvoegingen;
  readonly noodtoegang: Noodtoegang;
  readonly privacy: Privacy;
}

export const leegDossier: Dossier = {
  aanmelding: [],
  betrokkenheid: { gestart: [], beeindigd: [], gekoppeld: [], losgekoppeld: [] },
  contact: { momenten: [], gegevens: [], ongeldig: [], voorkeuren: [] },
  regie: { toewijzingen: [], momenten: [] },
  gesprekken: [],
  inschrijvingen: { gemeld: [], uit: [] },
  loopbaan: [],
  werk: { gestart: [], gewijzigd: [], beeindigd: [], bezoeken: [], belastbaarheid: [] },
  rust: [],
  toestemmingen: { gegeven: [], ingetrokken: [] },
  hulpvragen: { gesignaleerd: [], opgepakt: [], afgerond: [], spoed: [] },
  overdracht: [],
  nazorg: LEGE_NAZORG,
  zoektocht: [],
  registers: { standen: [], lijsten: [] },
  afspraken: { gemaakt: [], afgerond: [] },
  notities: [],
  correcties: { correcties: [], incidenten: [], vervallen: {} },
  samenvoegingen: [],
  noodtoegang: [],
  privacy: null,
};

/** The reducer of reducers: each event goes to the one concern that owns it. Never throws on a known event. */
export function evolveDossier(d: Dossier, e: RecordedEvent<DossierEvent>): Dossier {
  switch (e.type) {
    case 'JongereAangemeld':
      return { ...d, aanmelding: evolveAanmelding(d.aanmelding, e) };
    case 'BetrokkenheidGestart':
    case 'BetrokkenheidBeeindigd':
    case 'BegeleiderGekoppeld':
    case 'BegeleiderLosgekoppeld':
      return { ...d, betrokkenheid: evolveBetrokkenheid(d.betrokkenheid, e) };
    case 'ContactgegevenToegevoegd':
    case 'ContactgegevenOngeldigGebleken':
    case 'ContactvoorkeurVastgelegd':
    case 'ContactpogingGeregistreerd':
    case 'ContactGelegd':
    case 'IndirectContactGelegd':
      return { ...d, contact: evolveContact(d.contact, e) };
    case 'RegieToegewezen':
    case 'VolgendMomentGepland':
      return { ...d, regie: evolveRegie(d.regie, e) };
    case 'UitstroomgesprekGevoerd':
    case 'ToekomstgesprekGevoerd':
    case 'AdviesgesprekGevoerd':
    case 'DriegesprekGevoerd':
    case 'ExitgesprekGevoerd':
      return { ...d, gesprekken: evolveGesprekken(d.gesprekken, e) };
    case 'InschrijvingGemeld':
    case 'UitschrijvingGemeld':
    case 'UitschrijvingAangekondigd':
      return { ...d, inschrijvingen: evolveInschrijvingen(d.inschrijvingen, e) };
    case 'DiplomaBehaald':
    case 'UitstroomprofielVastgesteld':
    case 'UitstroomgesprekUitgenodigd':
    case 'UitvalrisicoGesignaleerd':
      return { ...d, loopbaan: evolveLoopbaan(d.loopbaan, e) };
    case 'PlaatsingGestart':
    case 'PlaatsingGewijzigd':
    case 'PlaatsingBeeindigd':
    case 'WerkplekbezoekAfgelegd':
    case 'BelastbaarheidVastgesteld':
      return { ...d, werk: evolveWerk(d.werk, e) };
    case 'HulpvraagGesignaleerd':
    case 'HulpvraagOpgepakt':
    case 'HulpvraagAfgerond':
    case 'SpoedDoorgegeven':
      return { ...d, hulpvragen: evolveHulpvragen(d.hulpvragen, e) };
    case 'HerbezoekToegestaan':
    case 'ContactGeweigerd':
    case 'RustIngetrokken':
      return { ...d, rust: evolveRust(d.rust, e) };
    case 'ToestemmingGegeven':
    case 'ToestemmingIngetrokken':
      return { ...d, toestemmingen: evolveToestemmingen(d.toestemmingen, e) };
    case 'OverdrachtAangeboden':
    case 'OverdrachtVraagGesteld':
    case 'OverdrachtVraagBeantwoord':
    case 'OverdrachtHerinnerd':
    case 'OverdrachtGeaccepteerd':
    case 'OverdrachtGeweigerd':
    case 'OverdrachtVerlopen':
    case 'ControleNaOverdrachtUitgevoerd':
    case 'RegieVacatureGesignaleerd':
    case 'EscalatieTredeBereikt':
    case 'LoslatenVoorgesteld':
    case 'LoslatenBevestigd':
    case 'LoslatenUitgesteld':
    case 'LoslatenVerlopen':
    case 'JongereGeland':
    case 'JongereTeruggevallen':
      return { ...d, overdracht: evolveOverdracht(d.overdracht, e) };
    case 'NazorgGestart':
    case 'NazorgGepauzeerd':
    case 'NazorgHervat':
    case 'NazorgVerlengd':
    case 'NazorgBeeindigd':
    case 'NazorgcontactGepland':
    case 'NazorgcontactGemist':
      return { ...d, nazorg: evolveNazorg(d.nazorg, e) };
    case 'GatGesignaleerd':
    case 'GatGesloten':
    case 'OnderzoekGestart':
    case 'BronGeraadpleegd':
    case 'OnbereikbaarVastgesteld':
      return { ...d, zoektocht: evolveZoektocht(d.zoektocht, e) };
    case 'RegisterstandGemeld':
    case 'RegisterlijstGemeld':
      return { ...d, registers: evolveRegisters(d.registers, e) };
    case 'AfspraakGemaakt':
    case 'AfspraakAfgerond':
      return { ...d, afspraken: evolveAfspraken(d.afspraken, e) };
    case 'NotitieToegevoegd':
      return { ...d, notities: evolveNotities(d.notities, e) };
    case 'GebeurtenisGecorrigeerd':
    case 'IncidentVastgelegd':
      return { ...d, correcties: evolveCorrecties(d.correcties, e) };
    case 'DossiersSamengevoegd':
      return { ...d, samenvoegingen: evolveSamenvoegingen(d.samenvoegingen, e), contact: telMee(d.contact, e) };
    case 'SamenvoegingTeruggedraaid':
      return { ...d, samenvoegingen: evolveSamenvoegingen(d.samenvoegingen, e), contact: telNietMee(d.contact, d, e) };
    case 'NoodtoegangGebruikt':
      return { ...d, noodtoegang: evolveNoodtoegang(d.noodtoegang, e) };
    case 'GegevensGewist':
      // What was known of them goes from memory too.
      return { ...leegDossier, privacy: evolvePrivacy(d.privacy, e) };
    default:
      return nooit(e);
  }
}
