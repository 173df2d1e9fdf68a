import { moment, SYSTEEM } from '@loopplank/kernel';
import { gegeven } from '@loopplank/kernel/testing';
import { organisatieDecider } from '../organisatie/decider';
import type { OrganisatieEvent } from '../organisatie/events';

const meta = { nu: moment('2026-06-08T06:12:00Z'), actor: SYSTEEM };
const [NOORD, ZUID] = ['22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'] as const;
const school: OrganisatieEvent = { type: 'OrganisatieGeregistreerd', data: { naam: 'De Werf', soort: 'school', gemeenten: [], grondslagen: [] } };
const noord: OrganisatieEvent = { type: 'TeamGemaakt', data: { teamId: NOORD, naam: 'Noord' } };
const opgeheven: OrganisatieEvent = { type: 'TeamOpgeheven', data: { teamId: NOORD } };
const maak = (teamId: string, naam: string) => ({ type: 'MaakTeam', data: { teamId, naam }, meta }) as const;
const hernoem = (teamId: string, naam: string) => ({ type: 'HernoemTeam', data: { teamId, naam }, meta }) as const;
const hefOp = (teamId: string) => ({ type: 'HefTeamOp', data: { teamId }, meta }) as const;

describe('teams of an organisation', () => {
  it('are made, called otherwise and taken away', () => {
    gegeven(organisatieDecider, [school]).als(maak(NOORD, 'Noord')).dan(noord);
    const met = gegeven(organisatieDecider, [school, noord]);
    met.als(hernoem(NOORD, 'Jongeren Noord')).dan({ type: 'TeamHernoemd', data: { teamId: NOORD, naam: 'Jongeren Noord' } });
    met.als(hernoem(NOORD, 'Noord')).danNiets();
    met.als(hefOp(NOORD)).dan(opgeheven);
    gegeven(organisatieDecider, [school, noord, opgeheven]).als(hefOp(NOORD)).danNiets();
  });

  it('have different names, whatever the capitals; that of one that is gone is free again', () => {
    const met = gegeven(organisatieDecider, [school, noord]);
    met.als(maak(ZUID, 'NOORD')).danAfgewezen('teamnaam-bezet');
    met.als(hernoem(NOORD, 'noord')).danTypes('TeamHernoemd');
    gegeven(organisatieDecider, [school, noord, opgeheven]).als(maak(ZUID, 'Noord')).danTypes('TeamGemaakt');
  });

  it('are known by their id, and do not come back', () => {
    gegeven(organisatieDecider, [school]).als(hernoem(NOORD, 'x')).danAfgewezen('team-onbekend');
    gegeven(organisatieDecider, [school]).als(hefOp(NOORD)).danAfgewezen('team-onbekend');
    gegeven(organisatieDecider, [school, noord]).als(maak(NOORD, 'Ander')).danAfgewezen('team-bestaat');
    gegeven(organisatieDecider, [school, noord, opgeheven]).als(hernoem(NOORD, 'Zuid')).danAfgewezen('team-opgeheven');
  });

  it('cope with a name that was erased', () => {
    const zonderNaam: OrganisatieEvent = { type: 'TeamGemaakt', data: { teamId: NOORD, naam: null } };
    gegeven(organisatieDecider, [school, zonderNaam]).als(maak(ZUID, 'Noord')).danTypes('TeamGemaakt');
  });
});
