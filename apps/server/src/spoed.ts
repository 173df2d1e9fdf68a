import { eersteWerkdag, isWerkdag, type Werkkalender } from '@loopplank/access';
import { begeleidersVan, collegasVan, leidersVan, organisatieMetId, vangnetVoor, werkkalenderVan, werkVan } from '@loopplank/access/views';
import { aanmeldingVan, type Dossier, regieOp, type Spoedplek, vindHulpvraag } from '@loopplank/dossier';
import { type Dag, dagVan, type Moment, momentOp, momentVanMs, msVanMoment, plusDagen } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { betrekbaar } from './betrekbaar';
import type { Instellingen } from './instellingen';

/** What the rule needs to know of people and hours. */
export interface Spoedgegevens {
  readonly ladder: readonly Spoedplek[];
  readonly volgendeOp: Moment;
  readonly rondOp: Moment;
}

/** More names than this are a crowd: nobody feels called. */
const MEEST = 50;
/** When everybody has been told, it is told again this often while people are at work. */
const RONDE_MS = 3_600_000;

/**
 * Who hears of an urgent request, in this order: who was asked or holds the regie (or who stands in for them), who
 * leads there (or the colleagues), and the vangnet of the municipality. Each rung without people is passed over by the rule.
 */
export function spoedgegevens(toegang: Db, d: Dossier, hulpvraagId: string, { minuten, ...uren }: Instellingen['spoed'], nu: Moment): Spoedgegevens {
  const vandaag = dagVan(nu);
  const gevraagd = vindHulpvraag(d, hulpvraagId)?.hulpvraag.data;
  const regie = regieOp(d, vandaag)?.data;
  const plek = gevraagd?.gevraagdOrganisatieId === undefined ? regie : { organisatieId: gevraagd.gevraagdOrganisatieId, medewerkerId: gevraagd.gevraagdMedewerkerId };
  const organisatieId = plek?.organisatieId ?? '';
  const persoon = plek?.medewerkerId === undefined ? undefined : werkVan(toegang, plek.medewerkerId, vandaag);
  const hier = begeleidersVan(toegang, organisatieId, vandaag);
  const kalender = werkkalenderVan(toegang, organisatieId);
  const over = (ms: number): Moment => momentVanMs(msVanMoment(nu) + ms);
  return {
    ladder: [
      { trede: 'persoon', organisatieId, medewerkerIds: persoon !== undefined && hier.includes(persoon) ? [persoon] : [] },
      { trede: 'collegas', organisatieId, medewerkerIds: collegas(toegang, organisatieId, persoon, vandaag).slice(0, MEEST) },
      ...vangnetplek(toegang, d, organisatieId, vandaag),
    ],
    volgendeOp: over(60_000 * minuten),
    rondOp: inWerkuren(kalender, over(RONDE_MS), uren),
  };
}

/** Who leads there; where nobody does, the colleagues. */
function collegas(toegang: Db, organisatieId: string, persoon: string | undefined, op: Dag): readonly string[] {
  const leiding = leidersVan(toegang, organisatieId, op).filter((m) => m !== persoon);
  return leiding.length > 0 ? leiding : collegasVan(toegang, organisatieId, persoon, op);
}

/** The vangnet of the municipality, or of the installation; nobody when that is the organisation itself. */
function vangnetplek(toegang: Db, d: Dossier, organisatieId: string, op: Dag): readonly Spoedplek[] {
  const id = vangnetVoor(toegang, aanmeldingVan(d)?.data.gemeente ?? '');
  const o = id === null || id === organisatieId ? null : organisatieMetId(toegang, id);
  if (!o) return [];
  const { rollen: [rol], grondslagen: [grondslag] } = betrekbaar(o);
  return [{ trede: 'vangnet', organisatieId: o.id, medewerkerIds: begeleidersVan(toegang, o.id, op).slice(0, MEEST), ...(grondslag === undefined ? {} : { betrek: { rol, grondslag } }) }];
}

/** This moment when people are at work then; else when they begin again. */
export function inWerkuren(kalender: Werkkalender, op: Moment, { vanMinuut, totMinuut }: Pick<Instellingen['spoed'], 'vanMinuut' | 'totMinuut'>): Moment {
  const om = (dag: Dag, minuut: number): Moment => momentOp(dag, Math.floor(minuut / 60), minuut % 60);
  const dag = dagVan(op);
  if (isWerkdag(kalender, dag) && op < om(dag, totMinuut)) return op < om(dag, vanMinuut) ? om(dag, vanMinuut) : op;
  return om(eersteWerkdag(kalender, plusDagen(dag, 1)), vanMinuut);
}
