import type { Dag, Moment } from '@loopplank/kernel';
import { leeftijdOp } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Pagina, ZoekTreffer } from '../antwoorden';
import { openDossier, regieVan } from './een-beeld';
import { gemeentenaam, volledigeNaam } from './kort';
import { betrokkenOp, IS_BETROKKEN } from './relaties';
import { peilOp } from './stand';
import { blad, type Bladzijde, type Vraag } from './vrager';
import { type Bereik, type Kandidaat, kandidaten } from './zoek/kandidaten';
import { redenVan, veldenVan } from './zoek/reden';
import { scoor, type Treffer } from './zoek/score';
import { leesVraagtekst, type Vraagtekst } from './zoek/vraagtekst';

/** The two views that search reads: names, and the files for what stands beside a name. */
export interface Zoekviews {
  readonly zoeken: Db;
  readonly jongere: Db;
}

export interface Zoekvraag {
  /** Anything somebody types: words of a name in any order, a day of birth, a BSN. */
  readonly tekst?: string;
  readonly geboortedatum?: Dag;
  readonly bsn?: string;
}

const ALTIJD = '9999' as Moment;

/** Files that existed on the day, under the name known at the moment. `alle`: whoever is involved. */
export function bereikVan(vraag: Vraag, alle: boolean): Bereik {
  const kennis = vraag.bekendOp ?? ALTIJD;
  return {
    waar: `j.begin_geldig < ? AND n.van_vast <= ? AND (n.tot_vast IS NULL OR n.tot_vast > ?) ${alle ? '' : `AND ${IS_BETROKKEN}`}`,
    waarden: [peilOp(vraag.peildatum).voor, kennis, kennis, ...(alle ? [] : betrokkenOp(vraag.vrager))],
  };
}

export interface Gevonden {
  readonly k: Kandidaat;
  readonly t: Treffer;
}

/** Best first; equal scores by name. */
export const opScore = (a: Gevonden, b: Gevonden): number =>
  b.t.score - a.t.score || (volledigeNaam(a.k.naam) < volledigeNaam(b.k.naam) ? -1 : 1) || (a.k.id < b.k.id ? -1 : 1);

/** Of somebody with two names the one that fits best. `gevonden`: best first. */
export function eenPerJongere<G extends { readonly k: Pick<Kandidaat, 'id'> }>(gevonden: readonly G[]): G[] {
  const gezien = new Set<string>();
  return gevonden.filter(({ k }) => !gezien.has(k.id) && gezien.add(k.id));
}

export function trefferVan({ k, t }: Gevonden, jongere: Db, vraag: Vraag): ZoekTreffer {
  const dossier = openDossier(jongere, k.id, vraag);
  return {
    jongereId: k.id,
    naam: volledigeNaam(k.naam),
    geboortedatum: k.geboortedatum,
    leeftijd: k.geboortedatum === null ? null : leeftijdOp(k.geboortedatum, vraag.peildatum),
    gemeente: gemeentenaam(k.gemeente),
    // The two views may be a moment apart.
    regie: dossier ? regieVan(dossier.z, vraag.namen).organisatie : { id: '', naam: 'Onbekend' },
    reden: redenVan(t),
    velden: veldenVan(t),
  };
}

/** With a BSN that fits, the rest only adds to it. */
function treffer(k: Kandidaat, gevraagd: Vraagtekst & { bsnIndex?: string }): Treffer | null {
  const t = scoor(gevraagd, k.woorden, k.geboortedatum);
  if (gevraagd.bsnIndex === undefined || k.bsn !== gevraagd.bsnIndex) return t;
  return { score: (t?.score ?? 0) + 2, gelijk: ['bsn', ...(t?.gelijk ?? [])], lijkt: t?.lijkt ?? [] };
}

/**
 * Finds youngsters with whom the asker's organisation has a relation today (the auditor: all), best first. Forgives
 * typing errors, accents, particles, other spellings of the same sound, and any order of the words.
 * `totaal` counts what was looked at: of very common names not every one.
 */
export function zoekJongeren(views: Zoekviews, zoek: Zoekvraag, vraag: Vraag, bladzijde: Bladzijde, bsnIndex: (bsn: string) => string): Pagina<ZoekTreffer> {
  const getypt = leesVraagtekst(zoek.tekst ?? '', vraag.vrager.vandaag);
  const [bsn, geboortedatum] = [zoek.bsn ?? getypt.bsn, zoek.geboortedatum ?? getypt.geboortedatum];
  const gevraagd = { ...getypt, ...(geboortedatum ? { geboortedatum } : {}), ...(bsn ? { bsnIndex: bsnIndex(bsn) } : {}) };
  const gevonden = eenPerJongere(kandidaten(views.zoeken, gevraagd, bereikVan(vraag, vraag.vrager.inhoud === 'feiten'))
    .map((k) => ({ k, t: treffer(k, gevraagd) }))
    .filter((g): g is Gevonden => g.t !== null)
    .sort(opScore));
  return { items: blad(gevonden, bladzijde).map((g) => trefferVan(g, views.jongere, vraag)), totaal: gevonden.length };
}
