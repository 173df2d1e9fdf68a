import { dagenTussen, dagVan, type Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Pagina, TijdlijnItem } from '../antwoorden';
import { belastbaarheidZin } from '../taal/werk';
import { BAND, zin } from '../taal/zinnen';
import { CORRECTIEREDEN } from '../taal/woorden';
import { INHOUD, type Gebeurtenis, type Inhoudveld } from './gebeurtenis';
import { gebeurtenissen, gebeurtenissenMetId } from './jongere.lezen';
import { ALTIJD, type Lezer, lezerVan, verdwaald } from './lezer';
import { alle, een } from './rijen';
import { geldendeCorrecties, type Correctie, peilOp } from './stand';
import { type Bladzijde, medewerker, organisatie, type Vraag } from './vrager';

type Type = Gebeurtenis['type'];

/** Points at other events of the file that a sentence may need. */
function verwijzingen({ type, data }: Gebeurtenis): string[] {
  if (type === 'IncidentVastgelegd') return [];
  const { afspraakId, betrokkenheidId, contactgegevenId, gebeurtenisId, inschrijvingId, plaatsingId, hulpvraagId, toestemmingId, overdrachtId } = data as Record<string, string | undefined>;
  return [afspraakId, betrokkenheidId, contactgegevenId, gebeurtenisId, inschrijvingId, plaatsingId, hulpvraagId, toestemmingId, overdrachtId].filter((id): id is string => id !== undefined);
}

/** Corrections of a file that were known at a moment. */
function correctiesTot(db: Db, nr: number, kennis: Moment): Map<string, Correctie> {
  const rijen = gebeurtenissen(db, `WHERE g.nr = ? AND g.type = 'GebeurtenisGecorrigeerd' AND g.vastgelegd_op <= ? ORDER BY g.revision`, nr, kennis);
  return geldendeCorrecties(
    rijen.flatMap((g) => (g.type === 'GebeurtenisGecorrigeerd' ? [{ id: g.eventId, geldigOp: g.geldigOp, vastgelegdOp: g.vastgelegdOp, gebeurtenisId: g.data.gebeurtenisId, reden: g.data.reden }] : [])),
  );
}

/** Content that is no text. */
const LIJSTEN: readonly Inhoudveld[] = ['gevoeligeThemas', 'belastbaarheid'];

/** The text of an event for who may read it; the others learn that there is something. */
function inhoudVan(g: Gebeurtenis, lezer: Lezer): Pick<TijdlijnItem, 'tekst' | 'themas' | 'afgeschermd'> {
  const data = g.data as Partial<Record<Inhoudveld | 'themas', unknown>>;
  // The text of an agreement is shared: it is part of the sentence.
  const eigen = INHOUD.filter((veld) => isIets(data[veld]) && !(veld === 'tekst' && g.type === 'AfspraakGemaakt'));
  const leesbaar = lezer.leest(g.eventId, g.organisatieId);
  const gedeeld = lezer.leestGedeeld(g.eventId);
  const tekstveld = leesbaar ? eigen.find((veld) => !LIJSTEN.includes(veld)) : undefined;
  const themas = [...(gedeeld ? lijst(data.themas) : []), ...(leesbaar ? lijst(data.gevoeligeThemas) : [])];
  const dicht = (!leesbaar && eigen.length > 0) || (!gedeeld && (g.type === 'AfspraakGemaakt' || data.themas !== undefined));
  return {
    ...(tekstveld === undefined ? {} : { tekst: data[tekstveld] as string | null }),
    ...(leesbaar && (g.type === 'WerkplekbezoekAfgelegd' || g.type === 'BelastbaarheidVastgesteld') && g.data.belastbaarheid?.length !== 0 ? { tekst: gemetenTekst(g.data) } : {}),
    ...(themas.length > 0 ? { themas } : {}),
    ...(dicht ? { afgeschermd: true } : {}),
  };
}

/** Sensitive themes are always written, mostly as an empty list: that is nothing to be shielded. */
const isIets = (waarde: unknown): boolean => waarde !== undefined && !(Array.isArray(waarde) && waarde.length === 0);

const lijst = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? (waarde as string[]) : []);

const CONTACTSOORT: { readonly [T in Type]?: TijdlijnItem['contact'] } = {
  ContactGelegd: 'tweezijdig',
  IndirectContactGelegd: 'indirect',
  ContactpogingGeregistreerd: 'poging',
};

function contactVan(g: Gebeurtenis): Partial<TijdlijnItem> {
  if (g.type !== 'ContactGelegd' && g.type !== 'IndirectContactGelegd' && g.type !== 'ContactpogingGeregistreerd') return {};
  const { kanaal, uitkomst, aanleiding } = g.data;
  return {
    kanaal,
    uitkomst,
    contact: CONTACTSOORT[g.type]!,
    betrokkene: g.type === 'ContactGelegd' ? 'jongere' : g.data.betrokkene,
    ...(aanleiding === undefined ? {} : { aanleiding }),
  };
}

interface Blik {
  /** Whose timeline it is. */
  readonly jongereId: string;
  readonly vraag: Vraag;
  readonly lezer: Lezer;
  readonly correcties: Map<string, Correctie>;
  readonly bronnen: Map<string, Gebeurtenis>;
}

function itemVan(g: Gebeurtenis, { jongereId, vraag, lezer, correcties, bronnen }: Blik): TijdlijnItem {
  const { namen, peildatum } = vraag;
  const later = dagenTussen(dagVan(g.geldigOp), dagVan(g.vastgelegdOp));
  const fout = correcties.get(g.eventId);
  const { titel, toelichting } = zin(g, {
    organisatie: (id) => namen.organisatie(id),
    medewerker: (id) => namen.medewerker(id),
    vandaag: peildatum,
    bron: g.bron,
    gedeeld: lezer.leestGedeeld(g.eventId) && verwijzingen(g).every((id) => lezer.leestGedeeld(id)),
    verwijst: (id) => bronnen.get(id),
  });
  return {
    gebeurtenisId: g.eventId,
    jongereId: g.jongereId,
    ...(g.jongereId === jongereId ? {} : { uitAnderDossier: true as const }),
    soort: g.type,
    band: BAND[g.type],
    titel,
    ...(toelichting === undefined ? {} : { toelichting }),
    geldigOp: g.geldigOp,
    vastgelegdOp: g.vastgelegdOp,
    ...(later >= 1 ? { dagenLater: later } : {}),
    organisatie: organisatie(namen, g.organisatieId),
    ...medewerker(namen, g.medewerkerId),
    bron: g.bron,
    ...contactVan(g),
    ...inhoudVan(g, lezer),
    ...(fout ? { gecorrigeerd: { reden: CORRECTIEREDEN[fout.reden], op: fout.vastgelegdOp, doorGebeurtenisId: fout.id } } : {}),
  };
}

/** Whether the file existed on this day, as far as known at this moment. */
const bestond = (db: Db, nr: number, voor: Moment, kennis: Moment): boolean =>
  een(db, `SELECT 1 FROM gebeurtenis WHERE nr = ? AND type = 'JongereAangemeld' AND geldig_op < ? AND vastgelegd_op <= ? LIMIT 1`, nr, voor, kennis) !== undefined;

/**
 * Files that went into this one, as far as known: their history is told here. Not once they turned out to be of two:
 * access follows what we know today, also when the question is what was known before.
 */
const samengevoegdMet = (db: Db, nr: number, kennis: Moment): number[] =>
  alle<{ nr: number }>(
    db,
    `SELECT j.nr FROM gebeurtenis g JOIN jongere j ON j.id = json_extract(g.data, '$.anderJongereId')
     WHERE g.nr = ? AND g.type = 'DossiersSamengevoegd' AND json_extract(g.data, '$.kant') = 'blijft' AND g.vastgelegd_op <= ? AND NOT EXISTS (
       SELECT 1 FROM gebeurtenis t WHERE t.nr = g.nr AND t.type = 'SamenvoegingTeruggedraaid'
         AND json_extract(t.data, '$.samenvoegingId') = json_extract(g.data, '$.samenvoegingId')) ORDER BY j.nr`,
    nr, kennis,
  ).map((r) => r.nr);

/**
 * A page of what happened, newest first by when it was so, then by when we recorded it. Corrected entries stay,
 * struck, with the reason; what was about somebody else is gone and leaves only a sentence.
 * `types`: only these events. Null: there was no file on that day, or we did not know it.
 */
export function leesTijdlijn(
  db: Db,
  jongereId: string,
  vraag: Vraag,
  bladzijde: Bladzijde,
  types?: readonly Type[],
): Pagina<TijdlijnItem> | null {
  const nr = een<{ nr: number }>(db, 'SELECT nr FROM jongere WHERE id = ?', jongereId)?.nr;
  const { voor } = peilOp(vraag.peildatum);
  const kennis = vraag.bekendOp ?? ALTIJD;
  if (nr === undefined || !bestond(db, nr, voor, kennis)) return null;

  const nrs = [nr, ...samengevoegdMet(db, nr, kennis)];
  const correcties = new Map(nrs.flatMap((n) => [...correctiesTot(db, n, kennis)]));
  // Of a touchpoint about somebody else only the incident is left, which says nothing about it.
  const weg = nrs.flatMap((n) => [...verdwaald(db, n, kennis)]);
  // What was so by that day, and what had been announced by then.
  const waar = `WHERE g.nr IN (SELECT value FROM json_each(?)) AND (g.geldig_op < ? OR g.vastgelegd_op < ?) AND g.vastgelegd_op <= ?
    AND g.event_id NOT IN (SELECT value FROM json_each(?)) ${types ? 'AND g.type IN (SELECT value FROM json_each(?))' : ''}`;
  const waarden = [JSON.stringify(nrs), voor, voor, kennis, JSON.stringify(weg), ...(types ? [JSON.stringify(types)] : [])];
  const totaal = een<{ n: number }>(db, `SELECT count(*) AS n FROM gebeurtenis g ${waar}`, ...waarden)!.n;
  const { page, pageSize } = bladzijde;
  const rijen = gebeurtenissen(db, `${waar} ORDER BY g.geldig_op DESC, g.nr DESC, g.revision DESC LIMIT ? OFFSET ?`, ...waarden, pageSize, (page - 1) * pageSize);

  const jongeren = new Set([jongereId, ...rijen.map((g) => g.jongereId)]);
  const gezocht = rijen.flatMap(verwijzingen);
  const bronnen = gezocht.length === 0 ? new Map<string, Gebeurtenis>() : gebeurtenissenMetId(db, gezocht);
  for (const [id, g] of bronnen) if (!jongeren.has(g.jongereId) || g.vastgelegdOp > kennis || weg.includes(id)) bronnen.delete(id);
  const lezers = nrs.map((n) => lezerVan(db, n, vraag.vrager));
  const lezer: Lezer = { leest: (id, van) => lezers.every((l) => l.leest(id, van)), leestGedeeld: (id) => lezers.every((l) => l.leestGedeeld(id)) };
  const blik: Blik = { jongereId, vraag, lezer, correcties, bronnen };
  return { items: rijen.map((g) => itemVan(g, blik)), totaal };
}

/** What was measured, with what was said about it. */
const gemetenTekst = (d: Parameters<typeof belastbaarheidZin>[0] & { readonly toelichting?: string | null }): string | null => {
  const zin = belastbaarheidZin(d);
  return zin !== null && d.toelichting ? `${zin} ${d.toelichting}` : zin;
};
