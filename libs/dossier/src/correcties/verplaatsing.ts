import { type Moment } from '@loopplank/kernel';
import { type NieuweAfspraak } from '../afspraken/afspraak';
import type { ContactgegevenVelden } from '../contact/contactgegeven';
import { type ContactVelden, veldenVan } from '../contact/contactmoment';
import { hulpvraagVelden, type HulpvraagVelden } from '../hulpvraag/hulpvraag';
import { zonderLeeg } from '../leeg';
import { type RustVelden, rustVelden } from '../rust/rust';
import { type DiplomaVelden, diplomaVelden } from '../school/diploma';
import { type GesprekVelden, gesprekVelden } from '../school/gesprek';
import { type InschrijvingVelden, inschrijvingVelden, type Melding, type UitschrijvingVelden, uitschrijvingVelden } from '../school/inschrijving';
import { type UitnodigingVelden, uitnodigingVelden } from '../school/uitnodiging';
import { profielVelden, type UitstroomprofielVelden } from '../school/uitstroomprofiel';
import { type UitvalrisicoVelden, uitvalrisicoVelden } from '../school/uitvalrisico';
import type { Dossier } from '../state';
import { type ToestemmingVelden, toestemmingVelden } from '../toestemming/toestemming';
import { type BelastbaarheidVelden, belastbaarheidVelden } from '../werk/belastbaarheid';
import { plaatsingVelden, type PlaatsingVelden, samengevat } from '../werk/plaatsing';
import { vindPlaatsing } from '../werk/plaatsingen';
import { bezoekVelden, type BezoekVelden, losVanPlaatsing } from '../werk/werkbezoek';
import { type DossierFeit, vindFeit } from './feiten';

/** A fact on its way to the file where it belongs. */
export type VerplaatstFeit = { readonly verplaatstVan: string; readonly op: Moment } & (
  | { readonly soort: 'contact'; readonly velden: ContactVelden }
  | { readonly soort: 'notitie'; readonly velden: { readonly tekst: string } }
  | { readonly soort: 'gesprek'; readonly velden: GesprekVelden }
  | { readonly soort: 'afspraak'; readonly velden: NieuweAfspraak }
  | { readonly soort: 'contactgegeven'; readonly velden: ContactgegevenVelden }
  | { readonly soort: 'inschrijving'; readonly velden: InschrijvingVelden & Melding }
  | { readonly soort: 'uitschrijving'; readonly velden: UitschrijvingVelden & Melding }
  | { readonly soort: 'diploma'; readonly velden: DiplomaVelden & Melding }
  | { readonly soort: 'uitstroomprofiel'; readonly velden: UitstroomprofielVelden }
  | { readonly soort: 'uitnodiging'; readonly velden: UitnodigingVelden }
  | { readonly soort: 'uitvalrisico'; readonly velden: UitvalrisicoVelden & Melding }
  | { readonly soort: 'belastbaarheid'; readonly velden: BelastbaarheidVelden }
  | { readonly soort: 'rust'; readonly velden: RustVelden }
  | { readonly soort: 'toestemming'; readonly velden: ToestemmingVelden }
  | { readonly soort: 'plaatsing'; readonly velden: PlaatsingVelden & Melding }
  | { readonly soort: 'werkbezoek'; readonly velden: BezoekVelden }
  | { readonly soort: 'hulpvraag'; readonly velden: HulpvraagVelden }
);

/** What came from elsewhere keeps its source in the other file. */
const melding = (f: { readonly bron: string; readonly data: { readonly ontvangenOp?: Moment } }): Melding => zonderLeeg({ bron: f.bron, ontvangenOp: f.data.ontvangenOp });

/** The enrolment that a deregistration names is not in the other file: there it names the school. */
function zonderInschrijving(d: Dossier, u: UitschrijvingVelden): UitschrijvingVelden {
  const { inschrijvingId, ...velden } = u;
  const inschrijving = d.inschrijvingen.gemeld.find((i) => i.id === inschrijvingId);
  const { school, organisatieId } = inschrijving ? inschrijvingVelden(inschrijving) : velden;
  return zonderLeeg({ ...velden, school, organisatieId });
}

/** A fact as it will be told in the other file, with what was told about it since; `d` is the file from before the move; null for what cannot move or was erased. */
export function alsVerplaatst(d: Dossier, f: DossierFeit): VerplaatstFeit | null {
  const basis = { verplaatstVan: f.id, op: f.geldigOp };
  switch (f.type) {
    case 'ContactGelegd':
    case 'IndirectContactGelegd':
    case 'ContactpogingGeregistreerd': {
      // The number that was used is a number of the other jongere.
      const { contactgegevenId: _, ...velden } = veldenVan(f);
      return { ...basis, soort: 'contact', velden };
    }
    case 'UitstroomgesprekGevoerd':
    case 'ToekomstgesprekGevoerd':
    case 'AdviesgesprekGevoerd':
    case 'DriegesprekGevoerd':
    case 'ExitgesprekGevoerd':
      return { ...basis, soort: 'gesprek', velden: gesprekVelden(f) };
    case 'NotitieToegevoegd':
      return f.data.tekst === null ? null : { ...basis, soort: 'notitie', velden: { tekst: f.data.tekst } };
    case 'AfspraakGemaakt': {
      const { tekst, door, organisatieId, medewerkerId, uiterlijk } = f.data;
      return tekst === null ? null : { ...basis, soort: 'afspraak', velden: zonderLeeg({ tekst, door, organisatieId, medewerkerId, uiterlijk }) };
    }
    case 'ContactgegevenToegevoegd': {
      const { soort, waarde, herkomst, van, tot } = f.data;
      return waarde === null ? null : { ...basis, soort: 'contactgegeven', velden: zonderLeeg({ soort, waarde, herkomst: herkomst ?? undefined, van, tot }) };
    }
    case 'InschrijvingGemeld':
      return { ...basis, soort: 'inschrijving', velden: { ...inschrijvingVelden(f), ...melding(f) } };
    case 'UitschrijvingGemeld':
    case 'UitschrijvingAangekondigd':
      return { ...basis, soort: 'uitschrijving', velden: { ...zonderInschrijving(d, uitschrijvingVelden(f)), ...melding(f) } };
    case 'DiplomaBehaald':
      return { ...basis, soort: 'diploma', velden: { ...diplomaVelden(f), ...melding(f) } };
    case 'UitstroomprofielVastgesteld':
      return { ...basis, soort: 'uitstroomprofiel', velden: profielVelden(f) };
    case 'UitstroomgesprekUitgenodigd':
      return { ...basis, soort: 'uitnodiging', velden: uitnodigingVelden(f) };
    case 'UitvalrisicoGesignaleerd':
      return { ...basis, soort: 'uitvalrisico', velden: { ...uitvalrisicoVelden(f), ...melding(f) } };
    case 'BelastbaarheidVastgesteld': {
      const velden = belastbaarheidVelden(f);
      return velden && { ...basis, soort: 'belastbaarheid', velden };
    }
    case 'HerbezoekToegestaan':
    case 'ContactGeweigerd':
      return { ...basis, soort: 'rust', velden: rustVelden(f) };
    case 'ToestemmingGegeven':
      return { ...basis, soort: 'toestemming', velden: toestemmingVelden(f) };
    case 'PlaatsingGestart': {
      if (f.data.werkgever === null) return null;
      const rij = vindPlaatsing(d, f.id);
      return { ...basis, soort: 'plaatsing', velden: { ...(rij ? samengevat(rij) : plaatsingVelden(f)), ...melding(f) } };
    }
    case 'WerkplekbezoekAfgelegd':
      return { ...basis, soort: 'werkbezoek', velden: losVanPlaatsing(d, bezoekVelden(f)) };
    case 'HulpvraagGesignaleerd':
      return f.data.thema === null ? null : { ...basis, soort: 'hulpvraag', velden: hulpvraagVelden(f) };
    default:
      return null;
  }
}

/** The file as it was before these corrections. */
const zonderCorrecties = (d: Dossier, ids: readonly string[]): Dossier => ({
  ...d,
  correcties: { ...d.correcties, vervallen: Object.fromEntries(Object.entries(d.correcties.vervallen).filter(([, v]) => !ids.includes(v.door))) },
});

/** Every correction of the commands that hid these facts: where they belong may have been told later than that. */
function verborgenMet({ correcties: { correcties, vervallen } }: Dossier, gaan: Dossier['correcties']['correcties']): Dossier['correcties']['correcties'] {
  const door = new Set(gaan.map((c) => vervallen[c.data.gebeurtenisId]?.door));
  const commands = new Set(correcties.filter((c) => door.has(c.id)).map((c) => c.commandId));
  return correcties.filter((c) => commands.has(c.commandId));
}

export interface Verplaatsing {
  readonly naarJongereId: string;
  readonly feiten: readonly VerplaatstFeit[];
}

/** What a correction "verkeerde jongere" sends to another file; null when it sends nothing. */
export function verplaatsingVan(d: Dossier, correctieId: string): Verplaatsing | null {
  const correctie = d.correcties.correcties.find((c) => c.id === correctieId);
  const naarJongereId = correctie?.data.naarJongereId;
  if (!correctie || naarJongereId === undefined) return null;
  const mee = d.correcties.correcties.filter((c) => c.commandId === correctie.commandId);
  const gaan = mee.filter((c) => c.data.naarJongereId === naarJongereId);
  const toen = zonderCorrecties(d, verborgenMet(d, gaan).map((c) => c.id));
  const feiten = gaan
    .map((c) => vindFeit(d, c.data.gebeurtenisId))
    .map((f) => (f ? alsVerplaatst(toen, f) : null))
    .filter((f) => f !== null);
  return { naarJongereId, feiten };
}
