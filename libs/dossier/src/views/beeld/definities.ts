import { type BeeldDefinitie, codeVanStream, type DefinitieEvent, definitieUit, DEFINITIES, STANDAARD_DEFINITIE } from '@loopplank/in-beeld';
import { type Dag, dagVan, type Moment, plusDagen, type RecordedEvent } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { alle, een } from '../rijen';

const EINDE = '9999-12-31' as Dag;

/** One version of a definition with the days on which it holds, both included. */
export interface Versie {
  readonly definitie: BeeldDefinitie;
  readonly van: Dag;
  readonly tot: Dag;
}

/** The versions of one code, oldest first; a version holds until the next one begins. */
export function versiesVan(definities: readonly BeeldDefinitie[], code: string): Versie[] {
  const eigen = definities.filter((d) => d.code === code).sort((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : a.geldigVanaf > b.geldigVanaf ? 1 : a.versie - b.versie));
  return eigen
    .map((definitie, i) => ({ definitie, van: definitie.geldigVanaf, tot: i + 1 < eigen.length ? plusDagen(eigen[i + 1]!.geldigVanaf, -1) : EINDE }))
    .filter((v) => v.van <= v.tot);
}

export const codesVan = (definities: readonly BeeldDefinitie[]): string[] => [...new Set(definities.map((d) => d.code))];

/** The version in force on a day; before the first one that one. Undefined: no such code. */
export function geldendeVersie(definities: readonly BeeldDefinitie[], code: string, op: Dag): BeeldDefinitie | undefined {
  const versies = versiesVan(definities, code);
  return (versies.findLast((v) => v.van <= op) ?? versies[0])?.definitie;
}

/** What ships with the product stands in a fresh view; what was published since comes from the log. */
export const MEEGELEVERD: readonly string[] = DEFINITIES.map(
  (d) => `INSERT INTO definitie (code, versie, status, inhoud) VALUES ('${d.code}', ${d.versie}, 'vastgesteld', '${JSON.stringify(d).replaceAll("'", "''")}')`,
);

/** One version as this view keeps it. A draft holds from no day yet: its first day is that on which it was drafted. */
export interface Opgeslagenversie {
  readonly status: 'concept' | 'vastgesteld' | 'verworpen';
  readonly definitie: BeeldDefinitie;
  readonly opsteller?: string;
  readonly opgesteldOp?: Moment;
  readonly vaststeller?: string;
  readonly vastgesteldOp?: Moment;
}

type Rij = Omit<Opgeslagenversie, 'definitie'> & { readonly inhoud: string };

const KOLOMMEN = 'status, inhoud, opsteller, opgesteld_op AS opgesteldOp, vaststeller, vastgesteld_op AS vastgesteldOp';

/** Every version ever drafted or shipped. */
export const leesVersies = (db: Db): Opgeslagenversie[] =>
  alle<Rij>(db, `SELECT ${KOLOMMEN} FROM definitie ORDER BY code, versie`).map(({ inhoud, ...rest }) => ({
    ...(Object.fromEntries(Object.entries(rest).filter(([, w]) => w !== null)) as Omit<Opgeslagenversie, 'definitie'>),
    definitie: JSON.parse(inhoud) as BeeldDefinitie,
  }));

/** Works one event about a definition into the rows; true when another definition counts from now on. */
export function schrijfDefinitie(db: Db, e: RecordedEvent<DefinitieEvent>): boolean {
  const code = codeVanStream(e.streamId);
  const { versie } = e.data;
  const wie = e.actor.medewerkerId;
  switch (e.type) {
    case 'DefinitieOpgesteld': {
      const definitie = definitieUit(code, versie, dagVan(e.vastgelegdOp), e.data.inhoud);
      db.prepare(`INSERT OR IGNORE INTO definitie (code, versie, status, inhoud, opsteller, opgesteld_op) VALUES (?, ?, 'concept', ?, ?, ?)`).run(code, versie, JSON.stringify(definitie), wie, e.vastgelegdOp);
      return false;
    }
    case 'DefinitieVastgesteld': {
      const definitie = definitieUit(code, versie, e.data.geldigVanaf, e.data.inhoud);
      db.prepare(`UPDATE definitie SET status = 'vastgesteld', inhoud = ?, vaststeller = ?, vastgesteld_op = ? WHERE code = ? AND versie = ?`).run(JSON.stringify(definitie), wie, e.vastgelegdOp, code, versie);
      return true;
    }
    case 'DefinitieVerworpen':
      db.prepare(`UPDATE definitie SET status = 'verworpen' WHERE code = ? AND versie = ?`).run(code, versie);
      return false;
  }
}

/** Every published definition, as this view knows them. */
export const leesDefinities = (db: Db): BeeldDefinitie[] =>
  leesVersies(db).filter((v) => v.status === 'vastgesteld').map((v) => v.definitie);

interface Gelezen {
  readonly stand: string;
  readonly definities: readonly BeeldDefinitie[];
}

const laatstGelezen = new WeakMap<Db, Gelezen>();

/** The same for as long as nobody wrote in the file, by this connection or another: every file that is opened asks. */
function bekendeDefinities(db: Db): readonly BeeldDefinitie[] {
  const { eigen, ander } = een<{ eigen: number; ander: number }>(db, 'SELECT total_changes() AS eigen, data_version AS ander FROM pragma_data_version')!;
  const stand = `${eigen} ${ander}`;
  const eerder = laatstGelezen.get(db);
  if (eerder?.stand === stand) return eerder.definities;
  const definities = leesDefinities(db);
  laatstGelezen.set(db, { stand, definities });
  return definities;
}

/** The standard definition in force on a day, published ones included. */
export const standaardOp = (db: Db, op: Dag): BeeldDefinitie | undefined => geldendeVersie(bekendeDefinities(db), STANDAARD_DEFINITIE, op);
