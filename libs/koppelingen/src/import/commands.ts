import type { Command, Dag } from '@loopplank/kernel';
import type { Toewijzing } from '../rijen/toewijzing';
import type { AfwezigenVerwerkt, Rijresultaat, UitzonderingAfgehandeld } from './events';

export type OntvangBestand = Command<
  'OntvangBestand',
  {
    readonly formaat: 'csv' | 'xlsx';
    readonly rijen: number;
    readonly kolommen: number;
    readonly vingerafdruk: string;
    readonly bestandsnaam?: string;
    readonly bewaardTot: Dag;
  }
>;
export type StartImport = Command<'StartImport', { readonly toewijzing: Toewijzing }>;
export type LegRijenVast = Command<'LegRijenVast', { readonly vanRij: number; readonly rijen: readonly Rijresultaat[] }>;
export type LegAfwezigenVast = Command<'LegAfwezigenVast', AfwezigenVerwerkt['data']>;
export type StopImport = Command<'StopImport', { readonly reden: 'gevraagd' | 'storing' }>;
export type HervatImport = Command<'HervatImport', object>;
export type HandelUitzonderingAf = Command<'HandelUitzonderingAf', { readonly besluit: UitzonderingAfgehandeld['data']['besluit']; readonly uitkomst: Rijresultaat }>;
export type HeropenUitzondering = Command<'HeropenUitzondering', { readonly rij: number }>;
export type DraaiImportTerug = Command<'DraaiImportTerug', object>;
export type LegTeruggedraaidVast = Command<
  'LegTeruggedraaidVast',
  { readonly rijen: readonly { readonly rij: number; readonly uitkomst: 'teruggedraaid' | 'gebleven' }[]; /** Nothing is left to take back. */ readonly klaar: boolean }
>;

/** Everything that can be asked of one import. */
export type ImportCommand =
  | OntvangBestand
  | StartImport
  | LegRijenVast
  | LegAfwezigenVast
  | StopImport
  | HervatImport
  | HandelUitzonderingAf
  | HeropenUitzondering
  | DraaiImportTerug
  | LegTeruggedraaidVast;

export type LegImportprofielVast = Command<'LegImportprofielVast', { readonly naam: string; readonly toewijzing: Toewijzing }>;

