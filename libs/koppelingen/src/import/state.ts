import { type Dag, type Moment, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { Toewijzing } from '../rijen/toewijzing';
import type { Soort } from '../rijen/velden';
import { type ImportEvent, type Rijresultaat, type Rijuitkomst, UITKOMSTEN } from './events';

export type Importstatus = 'ontvangen' | 'bezig' | 'gestopt' | 'klaar' | 'terugdraaien' | 'ongedaan';

export type Telling = Readonly<Record<Rijuitkomst, number>>;

export type Twijfel = 'mogelijkDubbel' | 'onbekend';

/** One import: what came in, how far it is, and which rows wait for a person. */
export interface Import {
  readonly status: Importstatus | 'geen';
  readonly organisatieId: string;
  readonly rijen: number;
  readonly bewaardTot: Dag;
  /** When the file reached us. */
  readonly ontvangenOp?: Moment;
  /** What kind of list it is, from the start on; stays known when the mapping is gone. */
  readonly soort?: Soort;
  /** Absent before the start; null when the file and its key are gone. */
  readonly toewijzing?: Toewijzing | null;
  readonly peildag?: Dag;
  /** The rows up to and including this one were handled. */
  readonly verwerkt: number;
  readonly telling: Telling;
  /** Rows about which a person has to decide. */
  readonly open: readonly number[];
  /** What rows in doubt were before a person decided, and what they became. */
  readonly twijfel: Readonly<Record<number, Twijfel>>;
  readonly besloten: Readonly<Record<number, { readonly was: Twijfel; readonly werd: Rijuitkomst }>>;
  /** How often a decision about a row was taken back: what it writes next is written anew. */
  readonly rondes: Readonly<Record<number, number>>;
  /** Rows from which something was written in a file, newest last, until they are taken back. */
  readonly geschreven: readonly number[];
  /** Who was told not to be on this (full) list. */
  readonly afwezig: readonly string[];
  readonly gebleven: number;
  readonly teruggedraaid: number;
}

const NIETS = Object.fromEntries(UITKOMSTEN.map((u) => [u, 0])) as unknown as Telling;

export const geenImport: Import = {
  status: 'geen', organisatieId: '', rijen: 0, bewaardTot: '0001-01-01' as Dag, verwerkt: 0, telling: NIETS, open: [], twijfel: {}, besloten: {}, rondes: {}, geschreven: [], afwezig: [], gebleven: 0, teruggedraaid: 0,
};

/** A person decides about these. */
export const TWIJFEL: readonly Rijuitkomst[] = ['mogelijkDubbel', 'onbekend'] satisfies readonly Twijfel[];
const isTwijfel = (u: Rijuitkomst): u is Twijfel => TWIJFEL.includes(u);
/** These wrote something in a file. */
export const GESCHREVEN: readonly Rijuitkomst[] = ['nieuw', 'gewijzigd', 'bevestigd', 'verouderd', 'conflict', 'signaal'];

const nummers = (rijen: readonly Rijresultaat[], uitkomsten: readonly Rijuitkomst[]): number[] => rijen.filter((r) => uitkomsten.includes(r.uitkomst)).map((r) => r.rij);

export function telOp(telling: Telling, rijen: readonly Pick<Rijresultaat, 'uitkomst'>[], met = 1): Telling {
  const nieuw: Record<Rijuitkomst, number> = { ...telling };
  for (const { uitkomst } of rijen) nieuw[uitkomst] += met;
  return nieuw;
}

/** Never throws on a known event. */
export function evolveImport(s: Import, e: RecordedEvent<ImportEvent>): Import {
  switch (e.type) {
    case 'BestandOntvangen':
      return { ...s, status: 'ontvangen', organisatieId: e.actor.organisatieId, rijen: e.data.rijen, bewaardTot: e.data.bewaardTot, ontvangenOp: e.vastgelegdOp };
    case 'ImportGestart':
      return { ...s, status: 'bezig', soort: e.data.soort, toewijzing: e.data.toewijzing, peildag: e.data.peildag };
    case 'ImportHervat':
      return { ...s, status: 'bezig' };
    case 'ImportGestopt':
      return { ...s, status: 'gestopt' };
    case 'RijenVerwerkt': {
      const { rijen, vanRij } = e.data;
      return {
        ...s,
        verwerkt: vanRij + rijen.length - 1,
        telling: telOp(s.telling, rijen),
        open: [...s.open, ...nummers(rijen, TWIJFEL)],
        twijfel: { ...s.twijfel, ...Object.fromEntries(rijen.flatMap((r) => (isTwijfel(r.uitkomst) ? [[r.rij, r.uitkomst]] : []))) },
        geschreven: [...s.geschreven, ...nummers(rijen, GESCHREVEN)],
      };
    }
    case 'AfwezigenVerwerkt':
      return { ...s, afwezig: [...s.afwezig, ...e.data.jongeren.map((j) => j.id)] };
    case 'ImportAfgerond':
      return { ...s, status: 'klaar' };
    case 'UitzonderingAfgehandeld': {
      const { uitkomst: r } = e.data;
      const besloten = { ...s.besloten, [r.rij]: { was: s.twijfel[r.rij] ?? 'mogelijkDubbel', werd: r.uitkomst } };
      return { ...s, besloten, telling: telOp(s.telling, [r]), open: s.open.filter((n) => n !== r.rij), geschreven: [...s.geschreven, ...nummers([r], GESCHREVEN)] };
    }
    case 'UitzonderingHeropend': {
      const { rij } = e.data;
      const { [rij]: eerder, ...besloten } = s.besloten;
      const telling = eerder ? telOp(s.telling, [{ uitkomst: eerder.werd }], -1) : s.telling;
      return { ...s, telling, besloten, open: [...s.open, rij], geschreven: s.geschreven.filter((n) => n !== rij), rondes: { ...s.rondes, [rij]: (s.rondes[rij] ?? 0) + 1 } };
    }
    case 'TerugdraaienBegonnen':
      return { ...s, status: 'terugdraaien' };
    case 'RijenTeruggedraaid': {
      const weg = new Set(e.data.rijen.map((r) => r.rij));
      const gebleven = e.data.rijen.filter((r) => r.uitkomst === 'gebleven').length;
      return { ...s, geschreven: s.geschreven.filter((n) => !weg.has(n)), gebleven: s.gebleven + gebleven, teruggedraaid: s.teruggedraaid + weg.size - gebleven };
    }
    case 'ImportOngedaanGemaakt':
      return { ...s, status: 'ongedaan' };
    default:
      return nooit(e);
  }
}
