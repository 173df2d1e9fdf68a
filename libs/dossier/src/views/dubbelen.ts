import type { Dag } from '@loopplank/kernel';
import type { MogelijkDubbel } from '../antwoorden';
import { alle } from './rijen';
import { betrokkenOp, IS_BETROKKEN } from './relaties';
import type { Vraag } from './vrager';
import { type Kandidaat, kandidaten } from './zoek/kandidaten';
import { lijktOpDatum, scoor, type Treffer } from './zoek/score';
import { leesVraagtekst } from './zoek/vraagtekst';
import { bereikVan, type Gevonden, opScore, trefferVan, type Zoekviews } from './zoeken';

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
function dubbel(k: Kandidaat, p: NieuwePersoon, naam: string): Treffer | null {
  const { geboortedatum } = k;
  const opNaam = scoor(leesVraagtekst(naam, p.geboortedatum), k.woorden, null);
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

/**
 * Who may be the same person as somebody about to be registered: the candidates the asker may see, best first, with
 * the fields that agree; of the others only how many there are. Both empty: no double.
 */
export function vindDubbelen(views: Zoekviews, persoon: NieuwePersoon, vraag: Vraag): MogelijkDubbel {
  const naam = [persoon.voornaam, persoon.tussenvoegsel, persoon.achternaam].filter(Boolean).join(' ');
  const gezocht = { ...leesVraagtekst(naam, persoon.geboortedatum), geboortedatum: persoon.geboortedatum, ...(persoon.bsnIndex ? { bsnIndex: persoon.bsnIndex } : {}) };
  const gevonden = kandidaten(views.zoeken, gezocht, bereikVan(vraag, true))
    .map((k) => ({ k, t: dubbel(k, persoon, naam) }))
    .filter((g): g is Gevonden => g.t !== null)
    .sort(opScore);
  const zichtbaar = new Set(
    alle<{ id: string }>(
      views.zoeken,
      `SELECT j.id FROM jongere j WHERE j.id IN (SELECT value FROM json_each(?)) AND ${IS_BETROKKEN}`,
      JSON.stringify(gevonden.map((g) => g.k.id)), ...betrokkenOp(vraag.vrager),
    ).map((r) => r.id),
  );
  const eigen = gevonden.filter((g) => zichtbaar.has(g.k.id));
  return { kandidaten: eigen.slice(0, HOOGUIT).map((g) => trefferVan(g, views.jongere, vraag)), andere: gevonden.length - eigen.length };
}
