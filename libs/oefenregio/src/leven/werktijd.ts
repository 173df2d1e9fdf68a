import { type Dag, eerste, type Moment, plusDagen, plusMaanden } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { opWerkdag, werkdagNa, werkmoment } from './agenda';
import type { DataVan } from './stap';
import type { Verhaal } from './verhaal';

type Start = DataVan<'StartPlaatsing'>;
type Contract = NonNullable<Start['contract']>;

/** Work that was recorded: by what name later steps refer to it, and when it is known to have been so. */
export interface Baan {
  readonly stap: string;
  /** From when on it is in the file. */
  readonly bekendOp: Moment;
  readonly van: Dag;
  readonly tot?: Dag;
  readonly uren: number;
}

/** The work somebody had on a day, as far as the file knew at that moment. */
export const baanOp = (v: Pick<Verhaal, 'banen'>, dag: Dag, op: Moment): Baan | undefined =>
  v.banen.find((b) => b.bekendOp < op && b.van <= dag && (b.tot === undefined || dag <= b.tot));

/** Whether the file knows work on a day. */
export const aanHetWerkOp = (v: Pick<Verhaal, 'banen'>, dag: Dag): boolean => baanOp(v, dag, `${dag}T23:59:59.999Z` as Moment) !== undefined;

interface Werkgever {
  readonly werkgever: string;
  readonly van: Dag;
  readonly door: Collega;
  readonly bron: NonNullable<Start['bron']>;
}

const telefoon = (v: Verhaal): string => `053${String(v.lot.geheel(1_000_000, 9_999_999))}`;

/** The end of a contract; of somebody who got out of view it was over when that began. */
function contract(v: Verhaal, van: Dag): { readonly contract: Contract; readonly tot?: Dag } | null {
  const stil = v.slot.stilVanaf;
  if (stil !== undefined) {
    const tot = plusDagen(stil, -v.lot.geheel(5, 40));
    return tot > plusDagen(van, 28) ? { contract: 'bepaald', tot } : null;
  }
  const soort = v.lot.gewogen(verdelingen.contract.gewichten) as Contract;
  return soort === 'bepaald' ? { contract: soort, tot: plusDagen(plusMaanden(van, v.lot.kies(verdelingen.contract.maanden)), -1) } : { contract: soort };
}

/** Begins somewhere; told some days later. Null: not in this file. */
function begin(v: Verhaal, w: Werkgever): Baan | null {
  const voorwaarden = contract(v, w.van);
  if (!voorwaarden) return null;
  const uren = v.lot.kies(verdelingen.contract.uren);
  const stap = `werk-${w.van}`;
  const op = werkmoment(werkdagNa(w.van, v.lot.geheel(0, 8)), v.lot);
  const data: Start = {
    werkgever: w.werkgever, van: w.van, functie: v.decor.functie, uren, ...voorwaarden, bron: w.bron,
    ...(w.bron === 'werkgever' ? { telefoon: telefoon(v) } : {}),
  };
  return v.leven.doe(w.door, op, 'StartPlaatsing', data, { naam: stap }) ? { stap, bekendOp: op, van: w.van, uren, ...(voorwaarden.tot ? { tot: voorwaarden.tot } : {}) } : null;
}

/** The day after which the work is over, when it is; renewals and endings are told as they happen. */
function verloop(v: Verhaal, baan: Baan, door: Collega): Baan {
  const { verlengd, stoptFlex, stoptVast } = verdelingen.contract;
  const id = (verwijs: (naam: string) => string) => ({ plaatsingId: verwijs(baan.stap) });
  if (v.slot.stilVanaf !== undefined) return baan;
  if (baan.tot !== undefined) {
    const per = plusDagen(baan.tot, 1);
    const dag = werkdagNa(per, v.lot.geheel(0, 6));
    if (v.lot.kans(verlengd)) {
      const vast = v.lot.kans(0.4);
      const verder = vast ? { contract: 'onbepaald' as const } : { tot: plusDagen(plusMaanden(per, 6), -1) };
      const uren = baan.uren + v.lot.kies([0, 0, 4, 8]);
      const gedaan = v.leven.doe(door, werkmoment(dag, v.lot), 'WijzigPlaatsing', (n) => ({ ...id(n), per, velden: { ...verder, uren }, bron: 'werkgever' }));
      const { tot: _, ...rest } = baan;
      return gedaan ? (vast ? rest : { ...rest, tot: plusDagen(plusMaanden(per, 6), -1) }) : baan;
    }
    v.leven.doe(door, werkmoment(dag, v.lot), 'BeeindigPlaatsing', (n) => ({ ...id(n), tot: baan.tot!, reden: 'contractAfgelopen' }));
    return baan;
  }
  const vroeg = plusDagen(baan.van, v.lot.geheel(60, 260));
  if (!v.lot.kans(v.lot.kans(0.5) ? stoptFlex : stoptVast) || vroeg > v.leven.einddag) return baan;
  const reden = v.lot.gewogen({ zelfGestopt: 45, doorWerkgever: 35, anderWerk: 20 });
  const op = werkmoment(werkdagNa(vroeg, v.lot.geheel(1, 14)), v.lot);
  return v.leven.doe(door, op, 'BeeindigPlaatsing', (n) => ({ ...id(n), tot: vroeg, reden })) ? { ...baan, tot: vroeg } : baan;
}

/** At work from a day on: contracts that are renewed or end, and mostly something else after a while. */
export function aanHetWerk(v: Verhaal, start: Dag, door: Collega, bron: Werkgever['bron']): void {
  let [van, werkgever] = [start, v.decor.werk];
  for (let n = 0; n < 3; n++) {
    const begonnen = begin(v, { werkgever, van, door, bron });
    if (!begonnen) return;
    const baan = verloop(v, begonnen, door);
    v.banen.push(baan);
    if (baan.tot === undefined || baan.tot > v.leven.einddag) return;
    v.situaties = [...v.situaties, [plusDagen(baan.tot, 1), 'zoekt']];
    if (!v.lot.kans(verdelingen.contract.nieuwWerk)) return;
    van = werkdagNa(baan.tot, v.lot.geheel(15, 80));
    v.situaties = [...v.situaties, [van, 'werk']];
    werkgever = v.lot.kies(teksten.werkplekken);
  }
}

/** Work of which the contract stops before long, as it was told last. */
export function contractStopt(v: Verhaal, door: Collega): void {
  if (v.slot.stilVanaf !== undefined) return;
  const { vandaag } = v.regio;
  const op = v.leven.straksNa(3);
  const [van, tot] = [plusDagen(vandaag, -v.lot.geheel(150, 170)), plusDagen(vandaag, v.lot.geheel(15, 40))];
  v.leven.doe(door, op, 'StartPlaatsing', { werkgever: v.decor.werk, van, functie: v.decor.functie, uren: v.lot.kies(verdelingen.contract.uren), contract: 'bepaald', tot, bron: 'jongere' });
}

/** A stage in the last school year. */
export function stage(v: Verhaal, uitstroom: Dag, door: Collega): void {
  if (!v.lot.kans(verdelingen.stage.kans)) return;
  const van = opWerkdag(plusDagen(uitstroom, -v.lot.geheel(130, 260)));
  const tot = eerste(plusDagen(van, v.lot.geheel(60, 120)), plusDagen(uitstroom, -7));
  const op = werkmoment(werkdagNa(van, v.lot.geheel(0, 12)), v.lot);
  v.leven.doe(door, op, 'StartPlaatsing', { soort: 'stage', werkgever: v.decor.werk, van, tot, uren: v.lot.kies([8, 16, 24]), functie: v.decor.functie, bron: 'school' });
}
