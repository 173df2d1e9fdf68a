import { geldtOp, type Moment, momentVanMs, msVanMoment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Nieuwsaantal, Nieuwslijst, NieuwsRij, Nieuwssoort } from '../../antwoorden.nieuws';
import { gemeentenaam, korteNaam } from '../kort';
import { relatiesVan } from '../relaties';
import { alle, een } from '../rijen';
import { peilOp, type Stand, zicht } from '../stand';
import { blad, type Bladzijde, medewerker, type Vraag, type Vrager } from '../vrager';
import { REDEN, SPOED_VOORBIJ } from './reden';

/** What is older is not news. */
const DAGEN = 30;
/** Nobody reads further than this; a badge then says "many". */
const MEEST = 100;

/** Who asks for their news, and for whom they stand in today. */
export interface Nieuwsvraag {
  readonly vrager: Vrager;
  readonly nu: Moment;
  readonly gezienTot?: Moment;
  readonly vervangt: readonly string[];
  /** Of which steps the asker hears what lies too long in their organisation; absent: of none. */
  readonly treden?: readonly string[];
}

/** The views this answer comes from. */
export interface Nieuwsviews {
  readonly nieuws: Db;
  readonly jongere: Db;
}

interface Rij {
  readonly [kolom: string]: string | number | null;
  readonly event_id: string;
  readonly medewerker_id: string;
  readonly jongere_id: string;
  readonly soort: Nieuwssoort;
  readonly op: Moment;
  readonly onderwerp: string | null;
  readonly dringend: number;
}

const KOLOMMEN = 'SELECT event_id, medewerker_id, jongere_id, soort, op, onderwerp, dringend FROM nieuws';

/** An offer shows only itself: everything else asks for a relation with the youngster. */
const BIJ_AANBOD: readonly Nieuwssoort[] = ['overdrachtGevraagd', 'overdrachtAntwoord', 'overdrachtHerinnerd'];

/** What may be told today: a row about somebody whom the asker may not see any more is not there. */
function rijen(views: Nieuwsviews, { vrager, nu, vervangt, treden = [] }: Nieuwsvraag): Rij[] {
  const vanaf = momentVanMs(msVanMoment(nu) - DAGEN * 86_400_000);
  const gevonden = alle<Rij>(
    views.nieuws,
    `${KOLOMMEN} WHERE medewerker_id <> '' AND medewerker_id IN (SELECT value FROM json_each(?)) AND op > ? AND door <> ?
     UNION ALL ${KOLOMMEN} WHERE organisatie_id = ? AND medewerker_id = '' AND op > ? AND door <> ? ORDER BY op DESC, event_id LIMIT ?`,
    JSON.stringify([vrager.medewerkerId, ...vervangt]), vanaf, vrager.medewerkerId, vrager.organisatieId, vanaf, vrager.medewerkerId, 2 * MEEST,
  );
  const gezien = new Set<string>();
  const mag = (r: Rij): boolean =>
    (relatiesVan(views.jongere, r.jongere_id, vrager.organisatieId) ?? []).some((b) => geldtOp(b, vrager.vandaag) && (b.omvang === undefined || BIJ_AANBOD.includes(r.soort)));
  // What climbed is for who leads or coordinates, not for everybody there.
  const hoort = (r: Rij): boolean => r.soort !== 'escalatie' || r.onderwerp === null || treden.includes(r.onderwerp);
  return gevonden.filter((r) => hoort(r) && !gezien.has(r.event_id) && gezien.add(r.event_id) && mag(r)).slice(0, MEEST);
}

/** How much is new, for the badge and the daily mail. Whatever is urgent counts until somebody took it up, seen or not. */
export function telNieuws(views: Nieuwsviews, vraag: Nieuwsvraag): Nieuwsaantal {
  const alles = rijen(views, vraag);
  const dringend = alles.filter((r) => r.dringend === 1);
  const nieuw = alles.filter((r) => isNieuw(r, vraag));
  return { nieuw: nieuw.length, dringend: new Set(dringend.map((r) => r.onderwerp)).size };
}

const isNieuw = (r: Rij, { gezienTot }: Nieuwsvraag): boolean => gezienTot === undefined || r.op > gezienTot;

function rijVan(r: Rij, { jongere }: Nieuwsviews, vraag: Nieuwsvraag & Pick<Vraag, 'namen' | 'peildatum'>): NieuwsRij[] {
  const gelezen = een<{ kort: string }>(jongere, 'SELECT kort FROM jongere WHERE id = ?', r.jongere_id);
  const z = gelezen && zicht(JSON.parse(gelezen.kort) as Stand, peilOp(vraag.peildatum));
  if (!z) return [];
  const voor = vraag.vervangt.includes(r.medewerker_id) ? medewerker(vraag.namen, r.medewerker_id).medewerker : undefined;
  return [{
    id: r.event_id, jongereId: r.jongere_id, naam: korteNaam(z.aanmelding), gemeente: gemeentenaam(z.aanmelding.gemeente), soort: r.soort, reden: r.soort === 'spoed' && r.dringend === 0 ? SPOED_VOORBIJ : REDEN[r.soort], op: r.op,
    nieuw: isNieuw(r, vraag), dringend: r.dringend === 1, ...(BIJ_AANBOD.includes(r.soort) && r.onderwerp !== null ? { overdrachtId: r.onderwerp } : {}), ...(voor ? { voor } : {}),
  }];
}

/** The news of the last 30 days, what is urgent first, then newest first. */
export function leesNieuws(views: Nieuwsviews, vraag: Nieuwsvraag & Pick<Vraag, 'namen' | 'peildatum'>, bladzijde: Bladzijde): Nieuwslijst {
  const alles = rijen(views, vraag).flatMap((r) => rijVan(r, views, vraag));
  alles.sort((a, b) => Number(b.dringend) - Number(a.dringend) || (a.op < b.op ? 1 : a.op > b.op ? -1 : a.id < b.id ? -1 : 1));
  return { items: blad(alles, bladzijde), totaal: alles.length, ...telNieuws(views, vraag) };
}
