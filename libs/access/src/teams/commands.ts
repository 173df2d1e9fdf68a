import type { Command } from '@loopplank/kernel';

export type MaakTeam = Command<'MaakTeam', { readonly teamId: string; readonly naam: string }>;
export type HernoemTeam = Command<'HernoemTeam', { readonly teamId: string; readonly naam: string }>;
export type HefTeamOp = Command<'HefTeamOp', { readonly teamId: string }>;

export type TeamCommand = MaakTeam | HernoemTeam | HefTeamOp;
