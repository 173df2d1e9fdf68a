import type { DossierEvent } from '../events';
import type { Feit } from '../feit';
import type { Dossier } from '../state';
import type { Nieuw } from './nieuw';

export type DossierFeit = Feit<DossierEvent>;

/** Every fact of a file, corrected ones included. */
export const alleFeiten = (d: Dossier): readonly DossierFeit[] => [
  ...d.aanmelding,
  ...d.betrokkenheid.gestart, ...d.betrokkenheid.beeindigd, ...d.betrokkenheid.gekoppeld, ...d.betrokkenheid.losgekoppeld,
  ...d.contact.momenten, ...d.contact.gegevens, ...d.contact.ongeldig, ...d.contact.voorkeuren,
  ...d.regie.toewijzingen, ...d.regie.momenten,
  ...d.gesprekken,
  ...d.inschrijvingen.gemeld, ...d.inschrijvingen.uit,
  ...d.loopbaan,
  ...d.werk.gestart, ...d.werk.gewijzigd, ...d.werk.beeindigd, ...d.werk.bezoeken, ...d.werk.belastbaarheid,
  ...d.rust,
  ...d.toestemmingen.gegeven, ...d.toestemmingen.ingetrokken,
  ...d.hulpvragen.gesignaleerd, ...d.hulpvragen.opgepakt, ...d.hulpvragen.afgerond, ...d.hulpvragen.spoed,
  ...d.nazorg.gestart, ...d.nazorg.gepauzeerd, ...d.nazorg.hervat, ...d.nazorg.verlengd, ...d.nazorg.beeindigd, ...d.nazorg.gepland, ...d.nazorg.gemist,
  ...d.afspraken.gemaakt, ...d.afspraken.afgerond,
  ...d.overdracht,
  ...d.zoektocht,
  ...d.notities,
  ...d.registers.standen, ...d.registers.lijsten,
  ...d.samenvoegingen,
  ...d.correcties.correcties, ...d.correcties.incidenten,
  ...d.noodtoegang,
];

export const vindFeit = (d: Dossier, id: string): DossierFeit | undefined => alleFeiten(d).find((f) => f.id === id);

/** Which kind of new version each event can have; null: it can only cease to hold. */
const SOORT: Readonly<Record<DossierEvent['type'], Nieuw['soort'] | null>> = {
  JongereAangemeld: 'aanmelding',
  BetrokkenheidGestart: 'betrokkenheid',
  BetrokkenheidBeeindigd: 'einde',
  BegeleiderGekoppeld: null,
  BegeleiderLosgekoppeld: null,
  ContactgegevenToegevoegd: 'contactgegeven',
  ContactgegevenOngeldigGebleken: null,
  ContactvoorkeurVastgelegd: null,
  ContactpogingGeregistreerd: 'contact',
  ContactGelegd: 'contact',
  IndirectContactGelegd: 'contact',
  NotitieToegevoegd: 'notitie',
  RegieToegewezen: 'regie',
  VolgendMomentGepland: 'volgendMoment',
  UitstroomgesprekGevoerd: 'gesprek',
  ToekomstgesprekGevoerd: 'gesprek',
  AdviesgesprekGevoerd: 'gesprek',
  DriegesprekGevoerd: 'gesprek',
  ExitgesprekGevoerd: 'gesprek',
  InschrijvingGemeld: 'inschrijving',
  UitschrijvingGemeld: 'uitschrijving',
  UitschrijvingAangekondigd: 'uitschrijving',
  DiplomaBehaald: 'diploma',
  UitstroomprofielVastgesteld: 'uitstroomprofiel',
  UitstroomgesprekUitgenodigd: 'uitnodiging',
  UitvalrisicoGesignaleerd: 'uitvalrisico',
  PlaatsingGestart: 'plaatsing',
  PlaatsingGewijzigd: 'wijziging',
  PlaatsingBeeindigd: 'plaatsingEinde',
  WerkplekbezoekAfgelegd: 'werkbezoek',
  BelastbaarheidVastgesteld: 'belastbaarheid',
  HerbezoekToegestaan: 'rust',
  ContactGeweigerd: 'rust',
  RustIngetrokken: null,
  ToestemmingGegeven: 'toestemming',
  ToestemmingIngetrokken: null,
  HulpvraagGesignaleerd: 'hulpvraag',
  HulpvraagOpgepakt: null,
  HulpvraagAfgerond: 'hulpvraagAfronding',
  SpoedDoorgegeven: null,
  NazorgGestart: 'nazorg',
  NazorgGepauzeerd: null,
  NazorgHervat: null,
  NazorgVerlengd: null,
  NazorgBeeindigd: null,
  NazorgcontactGepland: null,
  NazorgcontactGemist: null,
  AfspraakGemaakt: 'afspraak',
  AfspraakAfgerond: 'afronding',
  OverdrachtAangeboden: null,
  OverdrachtVraagGesteld: null,
  OverdrachtVraagBeantwoord: null,
  OverdrachtHerinnerd: null,
  OverdrachtGeaccepteerd: null,
  OverdrachtGeweigerd: null,
  OverdrachtVerlopen: null,
  ControleNaOverdrachtUitgevoerd: null,
  RegieVacatureGesignaleerd: null,
  EscalatieTredeBereikt: null,
  LoslatenVoorgesteld: null,
  LoslatenBevestigd: null,
  LoslatenUitgesteld: null,
  LoslatenVerlopen: null,
  JongereGeland: null,
  JongereTeruggevallen: null,
  GatGesignaleerd: null,
  GatGesloten: null,
  OnderzoekGestart: null,
  BronGeraadpleegd: null,
  OnbereikbaarVastgesteld: null,
  RegisterstandGemeld: null,
  RegisterlijstGemeld: null,
  GebeurtenisGecorrigeerd: null,
  IncidentVastgelegd: null,
  DossiersSamengevoegd: null,
  SamenvoegingTeruggedraaid: null,
  NoodtoegangGebruikt: null,
  GegevensGewist: null,
};

export const soortVan = (type: DossierEvent['type']): Nieuw['soort'] | null => SOORT[type];

/** Work of one organisation: others may not rewrite it, for then it would be read as theirs. */
const EIGEN_WERK: readonly (Nieuw['soort'] | null)[] = ['contact', 'notitie', 'gesprek', 'afspraak', 'afronding', 'werkbezoek', 'hulpvraag', 'hulpvraagAfronding', 'uitstroomprofiel', 'uitnodiging', 'uitvalrisico', 'belastbaarheid', 'rust'];
export const isEigenWerk = (f: DossierFeit): boolean => EIGEN_WERK.includes(soortVan(f.type));

/** What can belong to another jongere after all. */
const VERPLAATSBAAR: readonly (Nieuw['soort'] | null)[] = ['contact', 'notitie', 'gesprek', 'afspraak', 'contactgegeven', 'inschrijving', 'uitschrijving', 'plaatsing', 'werkbezoek', 'hulpvraag', 'diploma', 'uitstroomprofiel', 'uitnodiging', 'uitvalrisico', 'belastbaarheid', 'rust', 'toestemming'];
export const isVerplaatsbaar = (f: DossierFeit): boolean => VERPLAATSBAAR.includes(soortVan(f.type));
