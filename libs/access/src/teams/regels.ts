import { aanvaard, afgewezen, type Besluit, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { TeamCommand } from './commands';
import type { TeamEvent } from './events';

export interface Team {
  /** Null: its name was erased with the organisation. */
  readonly naam: string | null;
  readonly opgeheven: boolean;
}
export type Teams = ReadonlyMap<string, Team>;

const gelijkeNaam = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Teams that exist have different names, whatever the capitals; the name of one that is gone is free again. */
export function beslisTeam({ type, data }: TeamCommand, teams: Teams): Besluit<TeamEvent> {
  const team = teams.get(data.teamId);
  if (type === 'MaakTeam' ? team !== undefined : team === undefined) return afgewezen(team ? 'team-bestaat' : 'team-onbekend', {}, '/teamId');
  if (type === 'HefTeamOp') return team!.opgeheven ? aanvaard() : aanvaard({ type: 'TeamOpgeheven', data: { teamId: data.teamId } });
  if (team?.opgeheven) return afgewezen('team-opgeheven');
  if (team?.naam === data.naam) return aanvaard();
  const bezet = [...teams].some(([teamId, t]) => teamId !== data.teamId && !t.opgeheven && gelijkeNaam(t.naam, data.naam));
  if (bezet) return afgewezen('teamnaam-bezet', {}, '/naam');
  return aanvaard({ type: type === 'MaakTeam' ? 'TeamGemaakt' : 'TeamHernoemd', data: { teamId: data.teamId, naam: data.naam } });
}

export function evolveTeams(teams: Teams, { type, data }: RecordedEvent<TeamEvent>): Teams {
  switch (type) {
    case 'TeamGemaakt':
    case 'TeamHernoemd':
      return new Map(teams).set(data.teamId, { naam: data.naam, opgeheven: false });
    case 'TeamOpgeheven':
      return new Map(teams).set(data.teamId, { naam: teams.get(data.teamId)?.naam ?? null, opgeheven: true });
    default:
      return nooit(type);
  }
}
