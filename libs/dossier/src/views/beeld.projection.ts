import { type BeeldDefinitie, DEFINITIE_EVENTS, type DefinitieEvent } from '@loopplank/in-beeld';
import { type AnyEvent, dagVan, laatste, type Dag, type RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { DOSSIER_EVENTS, type DossierEvent, jongereIdVan } from '../events';
import { leesDefinities, schrijfDefinitie } from './beeld/definities';
import { feitenTekst } from './beeld/feiten';
import { AANVOER, schrijfLatentie } from './beeld/latentie';
import { beeldperioden, beginVanDossier, reeksenVan } from './beeld/perioden';
import { type Beeldstand, vouwBeeld, zegtIetsOverBeeld } from './beeld/stand';
import { BEELDTABELLEN } from './beeld/tabellen';
import { gebeurtenisVan } from './gebeurtenis';
import { laadStanden, type Opgeslagen } from './jongere.lezen';
import { schrijfBetrokkenheid } from './jongere.schrijven';
import { type Cel, schrijfRijen } from './rijen';
import { EINDE_DER_TIJDEN, laatsteContact, type Zicht, zicht } from './stand';
import { isGewist, wisRijen } from './wissen';

type Event = RecordedEvent<DossierEvent>;

interface Deel extends Opgeslagen {
  readonly nieuw: Event[];
}

interface Gevouwen extends Deel {
  readonly stand: Beeldstand;
  /** Everything known; null: there is no file (any more). */
  readonly z: Zicht | null;
  /** Day of the last fact: from then on the days that follow are known. */
  readonly laatste: Dag;
}

function perJongere(events: readonly Event[], db: Db): Deel[] {
  const standen = laadStanden(db, [...new Set(events.map((e) => jongereIdVan(e.streamId)))]);
  const delen = new Map<string, Deel>();
  for (const e of events) {
    const stand = standen.get(jongereIdVan(e.streamId))!;
    const deel = delen.get(stand.jongereId) ?? { ...stand, nieuw: [] };
    // Delivered twice is folded once.
    if (e.revision <= (deel.nieuw.at(-1)?.revision ?? stand.stand.revision)) continue;
    deel.nieuw.push(e);
    delen.set(stand.jongereId, deel);
  }
  return [...delen.values()];
}

function schrijfStanden(db: Db, delen: readonly Gevouwen[]): void {
  schrijfRijen(
    db,
    'INSERT OR REPLACE INTO jongere (nr, id, begin_geldig, gemeente, geboren, herkomst, contact, laatste, stand, feiten)',
    delen.map(({ nr, jongereId, stand, z, laatste: dag }): Cel[] => {
      const wie = z?.aanmelding;
      const contact = z && laatsteContact(z);
      return [nr, jongereId, stand.aanmeldingen[0]?.geldigOp ?? null, wie?.gemeente ?? null, wie?.geboortedatum ?? null, wie?.herkomst ?? null, contact ? dagVan(contact.geldigOp) : null, dag, JSON.stringify(stand), feitenTekst(z)];
    }),
  );
}

/** Rewrites what comes next for these youngsters, by every published definition. */
function schrijfPerioden(db: Db, delen: readonly Pick<Gevouwen, 'nr' | 'z' | 'laatste'>[], definities: readonly BeeldDefinitie[]): void {
  const reeksen = reeksenVan(definities);
  wisRijen(db, ['periode'], delen.map((d) => d.nr));
  schrijfRijen(
    db,
    'INSERT INTO periode (code, nr, van, tot, versie, status, reden, sinds, gemeente)',
    delen.flatMap(({ nr, z, laatste: vanaf }) =>
      beeldperioden(z, reeksen, vanaf).map((p): Cel[] => [p.code, nr, p.van, p.tot, p.versie, p.stand.status, p.uit?.reden ?? null, p.uit?.sinds ?? null, z!.aanmelding.gemeente]),
    ),
  );
}

/**
 * Every registered municipality with every organisation that was ever involved; never taken away, it names nobody. Read
 * from what was told and not from the fold, which has it no more when a batch ends with an erasure.
 */
const schrijfGebieden = (db: Db, delen: readonly Deel[]): void =>
  schrijfRijen(
    db,
    'INSERT OR IGNORE INTO gebied (organisatie_id, gemeente)',
    delen.flatMap((d) => {
      const gemeenten = [...d.stand.aanmeldingen.map((a) => a.gemeente), ...d.nieuw.flatMap((e) => (e.type === 'JongereAangemeld' ? [e.data.gemeente] : []))];
      const organisaties = [...d.stand.betrokkenheden.map((b) => b.organisatieId), ...d.nieuw.flatMap((e) => (e.type === 'BetrokkenheidGestart' ? [e.data.organisatieId] : []))];
      return gemeenten.flatMap((gemeente) => organisaties.map((organisatieId): Cel[] => [organisatieId, gemeente]));
    }),
  );

function schrijfBronnen(db: Db, events: readonly Event[]): void {
  const nieuwste = new Map<string, string>();
  for (const { bron, vastgelegdOp } of events) if (AANVOER.includes(bron) && vastgelegdOp > (nieuwste.get(bron) ?? '')) nieuwste.set(bron, vastgelegdOp);
  const schrijf = db.prepare('INSERT INTO bron (bron, laatst_op) VALUES (?, ?) ON CONFLICT DO UPDATE SET laatst_op = max(laatst_op, excluded.laatst_op)');
  for (const [bron, op] of nieuwste) schrijf.run(bron, op);
}

const leesbaar = (aanmelding: object): boolean => (aanmelding as { readonly geboortedatum: Dag | null }).geboortedatum !== null;

/** A day of birth is all that can be read here; after an erasure a rebuild has none to take away. */
const wistLeesbaars = (voor: readonly Deel[]): boolean =>
  voor.some((d) => isGewist(d) && (d.stand.aanmeldingen.some(leesbaar) || d.nieuw.some((e) => e.type === 'JongereAangemeld' && leesbaar(e.data))));

/** Folds what happened to youngsters; true when something readable was erased. */
function verwerkDossiers(events: readonly Event[], db: Db): boolean {
  const voor = perJongere(events, db);
  if (voor.length === 0) return false;
  const delen = voor.map((d): Gevouwen => {
    const stand = vouwBeeld(d.stand, d.nieuw.map(gebeurtenisVan));
    return { ...d, stand, z: zicht(stand, EINDE_DER_TIJDEN), laatste: d.nieuw.map((e) => dagVan(e.vastgelegdOp)).reduce(laatste) };
  });
  schrijfStanden(db, delen);
  schrijfPerioden(db, delen, leesDefinities(db));
  schrijfBetrokkenheid(db, delen);
  schrijfGebieden(db, voor);
  schrijfBronnen(db, voor.flatMap((d) => d.nieuw));
  for (const d of voor) schrijfLatentie(db, d.nieuw, beginVanDossier(d.stand));
  return wistLeesbaars(voor);
}

const REKEN = 500;

/** Another definition counts from now on: what comes next changes for everybody. A published definition is rare. */
function herrekenAlles(db: Db): void {
  const definities = leesDefinities(db);
  const lees = db.prepare('SELECT nr, laatste, stand FROM jongere WHERE nr > ? ORDER BY nr LIMIT ?');
  for (let na = 0; ; ) {
    const rijen = lees.all(na, REKEN) as { nr: number; laatste: Dag; stand: string }[];
    schrijfPerioden(db, rijen.map((r) => ({ ...r, z: zicht(JSON.parse(r.stand) as Beeldstand, EINDE_DER_TIJDEN) })), definities);
    if (rijen.length < REKEN) return;
    na = rijen.at(-1)!.nr;
  }
}

const DEFINITIETYPES: readonly string[] = DEFINITIE_EVENTS.map((d) => d.type);

/** Who is in view, until when, by every published definition: days only, so that the passing of time needs no work. */
export const beeldProjection: Projection = {
  naam: 'beeld',
  versie: 6,
  tabellen: BEELDTABELLEN,
  types: [...DOSSIER_EVENTS.map((d) => d.type).filter(zegtIetsOverBeeld), ...DEFINITIETYPES],
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db) {
    const anders = events.filter((e) => DEFINITIETYPES.includes(e.type)).map((e) => schrijfDefinitie(db, e as RecordedEvent<DefinitieEvent>)).some(Boolean);
    const wist = verwerkDossiers(events.filter((e) => !DEFINITIETYPES.includes(e.type)) as readonly Event[], db);
    if (anders) herrekenAlles(db);
    return wist;
  },
};
