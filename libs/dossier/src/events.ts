import type { EventVan } from '@loopplank/kernel';
import * as aanmelding from './aanmelding/events';
import * as afspraken from './afspraken/events';
import * as betrokkenheid from './betrokkenheid/events';
import * as contact from './contact/events';
import * as correcties from './correcties/events';
import * as hulpvraag from './hulpvraag/events';
import * as nazorg from './nazorg/events';
import * as noodtoegang from './noodtoegang/events';
import * as notities from './notities/events';
import * as escalatie from './escalatie/events';
import * as overdracht from './overdracht/events';
import * as loslaten from './overdracht/loslaten-events';
import * as privacy from './privacy/events';
import * as regie from './regie/events';
import * as register from './register/events';
import * as rust from './rust/events';
import * as samenvoegen from './samenvoegen/events';
import * as school from './school/events';
import * as toestemming from './toestemming/events';
import * as werk from './werk/events';
import * as zoektocht from './zoektocht/events';

/** Every event of the stream `jongere-{uuid}`. */
export const DOSSIER_EVENTS = [
  aanmelding.JongereAangemeld,
  betrokkenheid.BetrokkenheidGestart,
  betrokkenheid.BetrokkenheidBeeindigd,
  betrokkenheid.BegeleiderGekoppeld,
  betrokkenheid.BegeleiderLosgekoppeld,
  contact.ContactgegevenToegevoegd,
  contact.ContactgegevenOngeldigGebleken,
  contact.ContactvoorkeurVastgelegd,
  contact.ContactpogingGeregistreerd,
  contact.ContactGelegd,
  contact.IndirectContactGelegd,
  notities.NotitieToegevoegd,
  regie.RegieToegewezen,
  regie.VolgendMomentGepland,
  school.UitstroomgesprekGevoerd,
  school.ToekomstgesprekGevoerd,
  school.AdviesgesprekGevoerd,
  school.DriegesprekGevoerd,
  school.ExitgesprekGevoerd,
  school.InschrijvingGemeld,
  school.UitschrijvingGemeld,
  school.UitschrijvingAangekondigd,
  school.DiplomaBehaald,
  school.UitstroomprofielVastgesteld,
  school.UitstroomgesprekUitgenodigd,
  school.UitvalrisicoGesignaleerd,
  werk.PlaatsingGestart,
  werk.PlaatsingGewijzigd,
  werk.PlaatsingBeeindigd,
  werk.WerkplekbezoekAfgelegd,
  werk.BelastbaarheidVastgesteld,
  hulpvraag.HulpvraagGesignaleerd,
  hulpvraag.HulpvraagOpgepakt,
  hulpvraag.HulpvraagAfgerond,
  hulpvraag.SpoedDoorgegeven,
  rust.HerbezoekToegestaan,
  rust.ContactGeweigerd,
  rust.RustIngetrokken,
  toestemming.ToestemmingGegeven,
  toestemming.ToestemmingIngetrokken,
  nazorg.NazorgGestart,
  nazorg.NazorgGepauzeerd,
  nazorg.NazorgHervat,
  nazorg.NazorgVerlengd,
  nazorg.NazorgBeeindigd,
  nazorg.NazorgcontactGepland,
  nazorg.NazorgcontactGemist,
  afspraken.AfspraakGemaakt,
  afspraken.AfspraakAfgerond,
  overdracht.OverdrachtAangeboden,
  overdracht.OverdrachtVraagGesteld,
  overdracht.OverdrachtVraagBeantwoord,
  overdracht.OverdrachtHerinnerd,
  overdracht.OverdrachtGeaccepteerd,
  overdracht.OverdrachtGeweigerd,
  overdracht.OverdrachtVerlopen,
  overdracht.ControleNaOverdrachtUitgevoerd,
  overdracht.RegieVacatureGesignaleerd,
  escalatie.EscalatieTredeBereikt,
  loslaten.LoslatenVoorgesteld,
  loslaten.LoslatenBevestigd,
  loslaten.LoslatenUitgesteld,
  loslaten.LoslatenVerlopen,
  loslaten.JongereGeland,
  loslaten.JongereTeruggevallen,
  zoektocht.GatGesignaleerd,
  zoektocht.GatGesloten,
  zoektocht.OnderzoekGestart,
  zoektocht.BronGeraadpleegd,
  zoektocht.OnbereikbaarVastgesteld,
  register.RegisterstandGemeld,
  register.RegisterlijstGemeld,
  correcties.GebeurtenisGecorrigeerd,
  correcties.IncidentVastgelegd,
  samenvoegen.DossiersSamengevoegd,
  samenvoegen.SamenvoegingTeruggedraaid,
  noodtoegang.NoodtoegangGebruikt,
  privacy.GegevensGewist,
] as const;

export type DossierEvent = EventVan<(typeof DOSSIER_EVENTS)[number]>;

/** Stream of one youngster's file. */
export const dossierStream = (jongereId: string): string => `jongere-${jongereId}`;
export const jongereIdVan = (streamId: string): string => streamId.slice('jongere-'.length);
