import type { TijdlijnItem } from '@loopplank/dossier/antwoorden';
import { CORRECTIE, type Correctiereden } from '../../woorden/begrippen';

/** Which corrections make sense for which entry; the server has the last word. */
const CONTACT = ['ContactpogingGeregistreerd', 'ContactGelegd', 'IndirectContactGelegd'];
const EIGEN_WERK = [
  ...CONTACT, 'NotitieToegevoegd', 'UitstroomgesprekGevoerd', 'ToekomstgesprekGevoerd', 'AdviesgesprekGevoerd', 'DriegesprekGevoerd', 'ExitgesprekGevoerd',
  'AfspraakGemaakt', 'AfspraakAfgerond', 'WerkplekbezoekAfgelegd', 'HulpvraagGesignaleerd', 'HulpvraagAfgerond', 'UitstroomprofielVastgesteld',
  'UitstroomgesprekUitgenodigd', 'UitvalrisicoGesignaleerd', 'BelastbaarheidVastgesteld', 'HerbezoekToegestaan', 'ContactGeweigerd',
];
const BLIJFT_HIER = ['AfspraakAfgerond', 'HulpvraagAfgerond'];
const VERPLAATSBAAR = [
  ...EIGEN_WERK.filter((s) => !BLIJFT_HIER.includes(s)),
  'ContactgegevenToegevoegd', 'InschrijvingGemeld', 'UitschrijvingGemeld', 'UitschrijvingAangekondigd', 'PlaatsingGestart', 'DiplomaBehaald', 'ToestemmingGegeven',
];
/** Two parties were in these: followed by something else, never taken back. An offer is taken back on its card. */
const MET_ZIJN_TWEEEN = [
  'OverdrachtAangeboden', 'OverdrachtVraagGesteld', 'OverdrachtVraagBeantwoord', 'OverdrachtHerinnerd', 'OverdrachtGeaccepteerd', 'OverdrachtGeweigerd', 'OverdrachtVerlopen',
  'ControleNaOverdrachtUitgevoerd', 'RegieVacatureGesignaleerd', 'EscalatieTredeBereikt', 'LoslatenVoorgesteld', 'LoslatenBevestigd', 'LoslatenUitgesteld', 'LoslatenVerlopen', 'JongereGeland', 'JongereTeruggevallen',
];
const NOOIT = ['GebeurtenisGecorrigeerd', 'IncidentVastgelegd', 'JongereAangemeld', 'SpoedDoorgegeven', 'NoodtoegangGebruikt', 'GatGesloten', 'DossiersSamengevoegd', 'SamenvoegingTeruggedraaid', ...MET_ZIJN_TWEEEN];

type Kop = Pick<TijdlijnItem, 'soort' | 'gecorrigeerd' | 'organisatie' | 'uitAnderDossier'>;

export const isContact = (i: Pick<TijdlijnItem, 'soort'>): boolean => CONTACT.includes(i.soort);

export const kanCorrigeren = (i: Kop): boolean => i.gecorrigeerd === undefined && !i.uitAnderDossier && !NOOIT.includes(i.soort);

/** The reasons one may give. Of another organisation's work: only what protects the jongere. */
export function redenenVoor(i: Kop, organisatieId: string): Correctiereden[] {
  const vanAnder = EIGEN_WERK.includes(i.soort) && i.organisatie.id !== organisatieId;
  return (Object.keys(CORRECTIE) as Correctiereden[]).filter((r) => {
    if (r === 'verkeerdeJongere') return VERPLAATSBAAR.includes(i.soort);
    if (vanAnder) return r === 'opVerzoekJongere';
    return r !== 'verkeerdeDatum' || isContact(i);
  });
}

/** May the reporter also say to whom it belongs? Of another organisation's work: only hide it here. */
export const magVerplaatsen = (i: Kop, organisatieId: string): boolean => !EIGEN_WERK.includes(i.soort) || i.organisatie.id === organisatieId;
