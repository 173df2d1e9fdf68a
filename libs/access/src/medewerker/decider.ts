import { aanvaard, afgewezen, type Besluit, type Decider, dagVan, nooit } from '@loopplank/kernel';
import type { KenRolToe, MaakMedewerkerAan, MedewerkerCommand } from './commands';
import type { MedewerkerEvent } from './events';
import { GEBRUIKERSNAAM } from './gebruikersnaam';
import { evolveMedewerker, GEEN_MEDEWERKER, type MedewerkerState } from './state';

type Uitkomst = Besluit<MedewerkerEvent>;

/**
 * Usernames are unique without a rule over streams: the id of the stream is derived from the name, so a
 * second person with that name arrives here, and a closed account keeps its name for ever.
 */
const maakAan = ({ data }: MaakMedewerkerAan, state: MedewerkerState): Uitkomst =>
  state.bestaat
    ? afgewezen('gebruikersnaam-bezet', {}, '/gebruikersnaam')
    : !GEBRUIKERSNAAM.test(data.gebruikersnaam)
      ? afgewezen('gebruikersnaam-onjuist', {}, '/gebruikersnaam')
      : aanvaard({ type: 'MedewerkerAangemaakt', data: { organisatieId: data.organisatieId, gebruikersnaam: data.gebruikersnaam, naam: data.naam } });

function kenRolToe({ data: { rol, tot }, meta }: KenRolToe, state: MedewerkerState): Uitkomst {
  if (tot !== undefined && tot < dagVan(meta.nu)) return afgewezen('einddatum-voorbij', { tot }, '/tot');
  if (state.rollen.has(rol) && state.rollen.get(rol) === tot) return aanvaard();
  return aanvaard({ type: 'RolToegekend', data: { rol, ...(tot === undefined ? {} : { tot }) } });
}

/** What may still happen to an account that exists and is open. */
function opOpenAccount(command: Exclude<MedewerkerCommand, { type: 'MaakMedewerkerAan' | 'TrekSessieIn' }>, state: MedewerkerState): Uitkomst {
  if (command.type === 'SluitMedewerker') {
    return state.gesloten ? aanvaard() : aanvaard({ type: 'MedewerkerGesloten', data: { reden: command.data.reden } });
  }
  if (state.gesloten) return afgewezen('medewerker-gesloten');
  switch (command.type) {
    case 'KenRolToe':
      return kenRolToe(command, state);
    case 'TrekRolIn':
      return state.rollen.has(command.data.rol) ? aanvaard({ type: 'RolIngetrokken', data: { rol: command.data.rol } }) : aanvaard();
    case 'StelWachtwoordIn':
      // A clear password must never get in, not even through a mistake of our own.
      return command.data.wachtwoordHash.startsWith('$scrypt$')
        ? aanvaard({ type: 'WachtwoordIngesteld', data: { wachtwoordHash: command.data.wachtwoordHash } })
        : afgewezen('geen-wachtwoordhash');
    default:
      return nooit(command);
  }
}

function decide(command: MedewerkerCommand, state: MedewerkerState): Uitkomst {
  if (command.type === 'MaakMedewerkerAan') return maakAan(command, state);
  if (!state.bestaat) return afgewezen('medewerker-onbekend');
  if (command.type !== 'TrekSessieIn') return opOpenAccount(command, state);
  // Also on a closed account: ending a session is always safe.
  const { sessieId } = command.data;
  return state.ingetrokkenSessies.has(sessieId) ? aanvaard() : aanvaard({ type: 'SessieIngetrokken', data: { sessieId } });
}

/** Stream `medewerker-{uuid}`: one account, its roles, its password and its ended sessions. */
export const medewerkerDecider: Decider<MedewerkerCommand, MedewerkerState, MedewerkerEvent> = {
  initial: GEEN_MEDEWERKER,
  decide,
  evolve: evolveMedewerker,
};
