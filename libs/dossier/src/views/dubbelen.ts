import type { Dag } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { MogelijkDubbel } from '../antwoorden';
import { alle } from './rijen';
import { betrokkenOp, IS_BETROKKEN } from './relaties';
import type { Vraag } from './vrager';
import { type Kandidaat, kandidaten, opDagOfNummer } from './zoek/kandidaten';
import { naamwoorden } from './zoek/naamwoorden';
import { dagenDieLijken, lijktOpDatum, scoor, type Treffer } from './zoek/score';
import { leesVraagtekst, type Vraagtekst } from './zoek/vraagtekst';
import { bereikVan, eenPerJongere, type Gevonden, opScore, trefferVan, type Zoekviews } from './zoeken';

/** Somebody who is about to be registered. */
export interface NieuwePersoon {
  readonly voornaam: string;
  readonly tussenvoegsel?: string;
  readonly achternaam: string;
  readonly geboortedatum: Dag;
  /** Keyed digest of the BSN. */
  readonly bsnIndex?: string;
}

/** More candidates help nobody to decide. */
const HOOGUIT = 10;

/**
 * The same person? An equal BSN: surely. Otherwise the name must fit, and the day of birth must be equal or look
 * alike; somebody of the same name with quite another day of birth is somebody else.
 */
function dubbel(k: Pick<Kandidaat, 'woorden' | 'geboortedatum' | 'bsn'>, p: NieuwePersoon, naam: Vraagtekst): Treffer | null {
  const { geboortedatum } = k;
  const opNaam = scoor(naam, k.woorden, null);
  const zelfdeDag = geboortedatum === p.geboortedatum;
  const dag = { gelijk: zelfdeDag ? (['geboortedatum'] as const) : [], lijkt: geboortedatum !== null && lijktOpDatum(geboortedatum, p.geboortedatum) ? (['geboortedatum'] as const) : [] };
  const samen = (score: number, bsn: readonly 'bsn'[]): Treffer => ({
    score,
    gelijk: [...bsn, ...(opNaam?.gelijk ?? []), ...dag.gelijk],
    lijkt: [...(opNaam?.lijkt ?? []), ...dag.lijkt],
  });
  if (p.bsnIndex !== undefined && k.bsn === p.bsnIndex) return samen(2 + (opNaam?.score ?? 0), ['bsn']);
  // Two people with two different numbers are two people.
  if (p.bsnIndex !== undefined && k.bsn !== null) return null;
  const velden = [...(opNaam?.gelijk ?? []), ...(opNaam?.lijkt ?? [])];
  if (!opNaam || !velden.includes('voornaam') || !velden.includes('achternaam')) return null;
  if (!zelfdeDag && dag.lijkt.length === 0) return null;
  return samen(opNaam.score + (zelfdeDag ? 0.5 : 0.1), []);
}

const naamVan = (p: NieuwePersoon): Vraagtekst => leesVraagtekst([p.voornaam, p.tussenvoegsel, p.achternaam].filter(Boolean).join(' '), p.geboortedatum);

/** Everybody who may be this person, best first. Without a number a day of birth that fits is needed, so nobody else is looked at, and nobody is left out. */
function gelijken(zoeken: Db, persoon: NieuwePersoon, vraag: Vraag): Gevonden[] {
  const naam = naamVan(persoon);
  return eenPerJongere(opDagOfNummer(zoeken, dagenDieLijken(persoon.geboortedatum), persoon.bsnIndex, bereikVan(vraag, true))
    .map((k) => ({ k, t: dubbel(k, persoon, naam) }))
    .filter((g): g is Gevonden => g.t !== null)
    .sort(opScore));
}

/** Which of them the asker's organisation is involved with today. */
const zichtbaren = (zoeken: Db, gevonden: readonly { readonly k: Pick<Kandidaat, 'id'> }[], vraag: Vraag): ReadonlySet<string> =>
  new Set(
    alle<{ id: string }>(
      zoeken,
      `SELECT j.id FROM jongere j WHERE j.id IN (SELECT value FROM json_each(?)) AND ${IS_BETROKKEN}`,
      JSON.stringify(gevonden.map((g) => g.k.id)), ...betrokkenOp(vraag.vrager),
    ).map((r) => r.id),
  );

/** A file that may be of the person who is looked for, with the fields that agree. For rules, not for eyes. */
export interface GevondenPersoon {
  readonly jongereId: string;
  readonly gelijk: Treffer['gelijk'];
  readonly lijkt: Treffer['lijkt'];
  /** The asker's organisation is involved with this jongere today. */
  readonly zichtbaar: boolean;
}

/** Every file that may be of this person, best first, also of jongeren the asker may not see. */
export function vindPersonen(zoeken: Db, persoon: NieuwePersoon, vraag: Vraag): GevondenPersoon[] {
  const gevonden = gelijken(zoeken, persoon, vraag);
  const zichtbaar = zichtbaren(zoeken, gevonden, vraag);
  return gevonden.map(({ k, t }) => ({ jongereId: k.id, gelijk: t.gelijk, lijkt: t.lijkt, zichtbaar: zichtbaar.has(k.id) }));
}

/** Every file with this BSN. */
export function vindOpBsn(zoeken: Db, bsnIndex: string, vraag: Vraag): GevondenPersoon[] {
  const gevonden = eenPerJongere(kandidaten(zoeken, { woorden: [], aaneen: [], tussenvoegsels: [], bsnIndex }, bereikVan(vraag, true)).map((k) => ({ k })));
  const zichtbaar = zichtbaren(zoeken, gevonden, vraag);
  return gevonden.map(({ k }) => ({ jongereId: k.id, gelijk: ['bsn'], lijkt: [], zichtbaar: zichtbaar.has(k.id) }));
}

/** Everybody with a number whom the asker's organisation is involved with today, living there; no municipalities: anywhere. */
export const jongerenMetBsn = (zoeken: Db, vrager: Vraag['vrager'], gemeenten: readonly string[]): readonly { readonly jongereId: string; readonly bsnIndex: string }[] =>
  alle<{ jongereId: string; bsnIndex: string }>(
    zoeken,
    `SELECT j.id AS jongereId, n.bsn AS bsnIndex FROM naam n JOIN jongere j ON j.nr = n.nr
     WHERE n.bsn IS NOT NULL AND n.tot_vast IS NULL AND (? = '[]' OR n.gemeente IN (SELECT value FROM json_each(?))) AND ${IS_BETROKKEN} ORDER BY j.nr`,
    JSON.stringify(gemeenten), JSON.stringify(gemeenten), ...betrokkenOp(vrager),
  );

/** Whether two people in one list may be the same, by the measure with which doubles are found. */
export const lijkenOpElkaar = (a: NieuwePersoon, b: NieuwePersoon): boolean =>
  dubbel({ woorden: naamwoorden(a), geboortedatum: a.geboortedatum, bsn: a.bsnIndex ?? null }, b, naamVan(b)) !== null;

/**
 * Who may be the same person as somebody about to be registered: the candidates the asker may see, best first, with
 * the fields that agree; of the others only whether there is one. Both empty: no double.
 */
export function vindDubbelen(views: Zoekviews, persoon: NieuwePersoon, vraag: Vraag): MogelijkDubbel {
  const gevonden = gelijken(views.zoeken, persoon, vraag);
  const zichtbaar = zichtbaren(views.zoeken, gevonden, vraag);
  const eigen = gevonden.filter((g) => zichtbaar.has(g.k.id));
  return { kandidaten: eigen.slice(0, HOOGUIT).map((g) => trefferVan(g, views.jongere, vraag)), andere: gevonden.length > eigen.length ? 1 : 0 };
}
