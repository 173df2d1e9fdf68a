import type { Actor, Dag, Moment } from '@loopplank/kernel';
import type { Afwezigen, Rijplan } from '../beoordelen/plan';
import type { Leesfout } from '../lezen/leesfout';
import type { Tabel } from '../lezen/tabel';
import type { Toewijzing } from '../rijen/toewijzing';

/** What the main thread asks of a thread that reads and judges lists. */
export type Taak =
  /** Read a file and, when asked, keep its rows in the vault. */
  | { readonly taak: 'lees'; readonly importId: string; readonly bytes: Uint8Array; readonly bewaar: boolean }
  /** Make ready to judge the rows of one import. */
  | { readonly taak: 'open'; readonly importId: string; readonly toewijzing: Toewijzing; readonly actor: Actor; readonly peildag: Dag; readonly nu: Moment; readonly voor: 'proef' | 'overname' }
  | { readonly taak: 'beoordeel'; readonly van: number; readonly aantal: number }
  /** Who is not on a full list. */
  | { readonly taak: 'afwezigen' };

export type Vraag = Taak & { readonly nr: number };

/** What was found in a file that can be read. */
export interface Gelezen {
  readonly formaat: Tabel['formaat'];
  readonly codering?: Tabel['codering'];
  readonly kop: readonly string[];
  readonly rijen: number;
  /** Keyed digest of the bytes. */
  readonly vingerafdruk: string;
}

export type Waarde = Gelezen | { readonly hier: boolean } | readonly Rijplan[] | { readonly afwezigen: Afwezigen | null };

export type Antwoord =
  | { readonly nr: number; readonly soort: 'klaar'; readonly waarde: Waarde }
  | { readonly nr: number; readonly soort: 'leesfout'; readonly code: Leesfout['code']; readonly feiten: Leesfout['feiten'] }
  | { readonly nr: number; readonly soort: 'mis'; readonly fout: string };
