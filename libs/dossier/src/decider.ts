import { aanvaard, type Besluit, type Decider } from '@loopplank/kernel';
import { maakAanmeldingOngedaan } from './aanmelding/maak-aanmelding-ongedaan';
import { meldJongereAan } from './aanmelding/meld-jongere-aan';
import { aanmeldingVan, isOngedaan } from './aanmelding/state';
import { maakAfspraak } from './afspraken/maak-afspraak';
import { rondAfspraakAf } from './afspraken/rond-afspraak-af';
import { beeindigBetrokkenheid } from './betrokkenheid/beeindig-betrokkenheid';
import { bewaakBevoegdheid } from './betrokkenheid/bevoegd';
import { koppelBegeleider } from './betrokkenheid/koppel-begeleider';
import { ontkoppelBegeleider } from './betrokkenheid/ontkoppel-begeleider';
import { startBetrokkenheid } from './betrokkenheid/start-betrokkenheid';
import type { DossierCommand, DossierCommandVan } from './commands';
import { legContactvoorkeurVast } from './contact/leg-contactvoorkeur-vast';
import { meldContactgegevenOngeldig } from './contact/meld-contactgegeven-ongeldig';
import { neemContactOver } from './contact/neem-contact-over';
import { registreerContact } from './contact/registreer-contact';
import { voegContactgegevenToe } from './contact/voeg-contactgegeven-toe';
import { vandaag } from './controles';
import { corrigeerGebeurtenis } from './correcties/corrigeer-gebeurtenis';
import { neemVerplaatsteOver } from './correcties/neem-verplaatste-over';
import { escaleer } from './escalatie/escaleer';
import type { DossierEvent } from './events';
import { geefSpoedDoor } from './hulpvraag/geef-spoed-door';
import { meldHulpvraag } from './hulpvraag/meld-hulpvraag';
import { pakHulpvraagOp } from './hulpvraag/pak-hulpvraag-op';
import { rondHulpvraagAf } from './hulpvraag/rond-hulpvraag-af';
import { beeindigNazorg } from './nazorg/beeindig-nazorg';
import { hervatNazorg } from './nazorg/hervat-nazorg';
import { pauzeerNazorg } from './nazorg/pauzeer-nazorg';
import { haalNazorgplanTerug, planNazorgcontact } from './nazorg/plan-nazorgcontact';
import { signaleerGemistNazorgcontact } from './nazorg/signaleer-gemist';
import { startNazorg } from './nazorg/start-nazorg';
import { verlengNazorg } from './nazorg/verleng-nazorg';
import { gebruikNoodtoegang } from './noodtoegang/gebruik-noodtoegang';
import { voegNotitieToe } from './notities/voeg-notitie-toe';
import { accepteerOverdracht } from './overdracht/accepteer-overdracht';
import { beantwoordOverdrachtvraag, stelOverdrachtvraag, weigerOverdracht } from './overdracht/antwoord-op-overdracht';
import { bevestigLoslaten, stelLoslatenUit } from './overdracht/bevestig-loslaten';
import { biedOverdrachtAan } from './overdracht/bied-overdracht-aan';
import { meldTerugval } from './overdracht/meld-terugval';
import { stelLoslatenVoor } from './overdracht/stel-loslaten-voor';
import { neemOverAlsVangnet, signaleerVacature } from './overdracht/vacante-regie';
import { herinnerAanOverdracht, laatLoslatenVerlopen, laatOverdrachtVerlopen, vraagOmControle } from './overdracht/verloop';
import { voerControleUit } from './overdracht/voer-controle-uit';
import { isGewist } from './privacy/state';
import { wisGegevens } from './privacy/wis-gegevens';
import { planVolgendMoment } from './regie/plan-volgend-moment';
import { wijsRegieToe } from './regie/wijs-regie-toe';
import { meldRegisterstand } from './register/meld-registerstand';
import { trekRegisterstandIn } from './register/trek-registerstand-in';
import { legRustVast } from './rust/leg-rust-vast';
import { trekRustIn } from './rust/trek-rust-in';
import { herstelDossier, laatDossierLos } from './samenvoegen/draai-terug';
import { opgegaanIn } from './samenvoegen/state';
import { gaOpInDossier, neemDossierOp } from './samenvoegen/voeg-samen';
import { legGesprekVast } from './school/leg-gesprek-vast';
import { meldDiploma } from './school/meld-diploma';
import { meldInschrijving } from './school/meld-inschrijving';
import { meldSchoolwissel } from './school/meld-schoolwissel';
import { meldUitschrijving } from './school/meld-uitschrijving';
import { meldUitvalrisico } from './school/meld-uitvalrisico';
import { nodigUitVoorUitstroomgesprek } from './school/nodig-uit-voor-uitstroomgesprek';
import { stelUitstroomprofielVast } from './school/stel-uitstroomprofiel-vast';
import { type Dossier, evolveDossier, leegDossier } from './state';
import { legToestemmingVast } from './toestemming/leg-toestemming-vast';
import { trekToestemmingIn } from './toestemming/trek-toestemming-in';
import { dagenMetGat, voorspel } from './voorspel';
import { weiger } from './weigeringen';
import { beeindigPlaatsing } from './werk/beeindig-plaatsing';
import { legWerkbezoekVast } from './werk/leg-werkbezoek-vast';
import { startPlaatsing } from './werk/start-plaatsing';
import { stelBelastbaarheidVast } from './werk/stel-belastbaarheid-vast';
import { wijzigPlaatsing } from './werk/wijzig-plaatsing';
import { raadpleegBron } from './zoektocht/raadpleeg-bron';
import { hervatOnderzoek, startOnderzoek } from './zoektocht/start-onderzoek';
import { stelOnbereikbaarVast } from './zoektocht/stel-onbereikbaar-vast';
import { werkGatenBij } from './zoektocht/werk-gaten-bij';

type Regels = { readonly [T in DossierCommand['type']]: (c: DossierCommandVan<T>, d: Dossier) => Besluit<DossierEvent> };

/** What the file can do, at a glance: one rule per command. */
export const REGELS: Regels = {
  MeldJongereAan: meldJongereAan,
  MaakAanmeldingOngedaan: maakAanmeldingOngedaan,
  StartBetrokkenheid: startBetrokkenheid,
  BeeindigBetrokkenheid: beeindigBetrokkenheid,
  KoppelBegeleider: koppelBegeleider,
  OntkoppelBegeleider: ontkoppelBegeleider,
  VoegContactgegevenToe: voegContactgegevenToe,
  MeldContactgegevenOngeldig: meldContactgegevenOngeldig,
  LegContactvoorkeurVast: legContactvoorkeurVast,
  RegistreerContact: registreerContact,
  NeemContactOver: neemContactOver,
  VoegNotitieToe: voegNotitieToe,
  WijsRegieToe: wijsRegieToe,
  PlanVolgendMoment: planVolgendMoment,
  LegGesprekVast: legGesprekVast,
  MeldInschrijving: meldInschrijving,
  MeldUitschrijving: meldUitschrijving,
  MeldSchoolwissel: meldSchoolwissel,
  MeldUitvalrisico: meldUitvalrisico,
  MeldDiploma: meldDiploma,
  MeldRegisterstand: meldRegisterstand,
  TrekRegisterstandIn: trekRegisterstandIn,
  StelUitstroomprofielVast: stelUitstroomprofielVast,
  NodigUitVoorUitstroomgesprek: nodigUitVoorUitstroomgesprek,
  StartPlaatsing: startPlaatsing,
  WijzigPlaatsing: wijzigPlaatsing,
  BeeindigPlaatsing: beeindigPlaatsing,
  LegWerkbezoekVast: legWerkbezoekVast,
  StelBelastbaarheidVast: stelBelastbaarheidVast,
  LegRustVast: legRustVast,
  TrekRustIn: trekRustIn,
  LegToestemmingVast: legToestemmingVast,
  TrekToestemmingIn: trekToestemmingIn,
  MeldHulpvraag: meldHulpvraag,
  PakHulpvraagOp: pakHulpvraagOp,
  RondHulpvraagAf: rondHulpvraagAf,
  GeefSpoedDoor: geefSpoedDoor,
  GebruikNoodtoegang: gebruikNoodtoegang,
  StartNazorg: startNazorg,
  PauzeerNazorg: pauzeerNazorg,
  HervatNazorg: hervatNazorg,
  VerlengNazorg: verlengNazorg,
  BeeindigNazorg: beeindigNazorg,
  PlanNazorgcontact: planNazorgcontact,
  HaalNazorgplanTerug: haalNazorgplanTerug,
  SignaleerGemistNazorgcontact: signaleerGemistNazorgcontact,
  MaakAfspraak: maakAfspraak,
  RondAfspraakAf: rondAfspraakAf,
  BiedOverdrachtAan: biedOverdrachtAan,
  AccepteerOverdracht: accepteerOverdracht,
  WeigerOverdracht: weigerOverdracht,
  StelOverdrachtvraag: stelOverdrachtvraag,
  BeantwoordOverdrachtvraag: beantwoordOverdrachtvraag,
  HerinnerAanOverdracht: herinnerAanOverdracht,
  LaatOverdrachtVerlopen: laatOverdrachtVerlopen,
  VoerControleUit: voerControleUit,
  VraagOmControle: vraagOmControle,
  StelLoslatenVoor: stelLoslatenVoor,
  BevestigLoslaten: bevestigLoslaten,
  StelLoslatenUit: stelLoslatenUit,
  LaatLoslatenVerlopen: laatLoslatenVerlopen,
  MeldTerugval: meldTerugval,
  SignaleerVacature: signaleerVacature,
  NeemOverAlsVangnet: neemOverAlsVangnet,
  WerkGatenBij: werkGatenBij,
  StartOnderzoek: startOnderzoek,
  HervatOnderzoek: hervatOnderzoek,
  RaadpleegBron: raadpleegBron,
  StelOnbereikbaarVast: stelOnbereikbaarVast,
  Escaleer: escaleer,
  CorrigeerGebeurtenis: corrigeerGebeurtenis,
  NeemVerplaatsteOver: neemVerplaatsteOver,
  NeemDossierOp: neemDossierOp,
  GaOpInDossier: gaOpInDossier,
  LaatDossierLos: laatDossierLos,
  HerstelDossier: herstelDossier,
  WisGegevens: wisGegevens,
};

export const DOSSIER_COMMANDS = Object.keys(REGELS) as readonly DossierCommand['type'][];

/** Events that could take the regie or the next moment away. */
const RAAKT_REGIE: readonly DossierEvent['type'][] = [
  'JongereAangemeld', 'BetrokkenheidBeeindigd', 'RegieToegewezen', 'GebeurtenisGecorrigeerd',
];

/**
 * Who is around from the start is for the house to say, by whom it lets register. Whoever says yes to an offer takes
 * what the organisation with the regie offered them, and their own rule sees to it that it is no more than that. Merging
 * brings along who was around already, each on the ground they had.
 */
const ZELF_BEWAAKT: readonly DossierCommand['type'][] = ['MeldJongereAan', 'AccepteerOverdracht', 'NeemDossierOp', 'LaatDossierLos'];

/** All that can be asked of a file that became a signpost to another. */
const AAN_WEGWIJZER: readonly DossierCommand['type'][] = ['GaOpInDossier', 'HerstelDossier'];

/** Whatever the rule of a command says: no decision leaves a jongere without regie or next moment on any day. */
function bewaakRegie(c: DossierCommand, d: Dossier, besluit: Besluit<DossierEvent>): Besluit<DossierEvent> {
  if (besluit.soort === 'afgewezen' || !besluit.events.some((e) => RAAKT_REGIE.includes(e.type))) return besluit;
  const dag = vandaag(c.meta);
  const erWasAlEenGat = dagenMetGat(d, dag).length > 0;
  return !erWasAlEenGat && dagenMetGat(voorspel(d, besluit.events, c.meta), dag).length > 0 ? weiger('zonder-regie') : besluit;
}

/** Of a registration that was taken back nothing is left to work with; a new one begins a file of its own. */
const naOngedaan = (type: DossierCommand['type']): Besluit<DossierEvent> =>
  type === 'MaakAanmeldingOngedaan' ? aanvaard() : weiger(type === 'MeldJongereAan' ? 'dossier-ongedaan' : 'dossier-onbekend');

function decide(c: DossierCommand, d: Dossier): Besluit<DossierEvent> {
  if (c.type === 'WisGegevens') return wisGegevens(c, d);
  if (isGewist(d)) return weiger('dossier-gewist');
  if (isOngedaan(d)) return naOngedaan(c.type);
  if (c.type !== 'MeldJongereAan' && !aanmeldingVan(d)) return weiger('dossier-onbekend');
  if (opgegaanIn(d) && !AAN_WEGWIJZER.includes(c.type)) return weiger('dossier-samengevoegd');
  // The table pairs each type with its own rule; the compiler cannot follow that through a lookup.
  const regel = REGELS[c.type] as (c: DossierCommand, d: Dossier) => Besluit<DossierEvent>;
  const besluit = regel(c, d);
  const bevoegd = ZELF_BEWAAKT.includes(c.type) || besluit.soort === 'afgewezen' ? null : bewaakBevoegdheid(d, besluit.events, c.meta);
  return bevoegd ?? bewaakRegie(c, d, besluit);
}

/** The whole behaviour of the stream `jongere-{uuid}`. */
export const dossierDecider: Decider<DossierCommand, Dossier, DossierEvent> = {
  initial: leegDossier,
  decide,
  evolve: evolveDossier,
};
