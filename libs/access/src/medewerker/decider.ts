import { aanvaard, afgewezen, type Besluit, type CommandMeta, type Decider, dagVan, type NewEvent, nooit } from '@loopplank/kernel';
import { adresVan } from './adres';
import type { GegevenRol, MaakMedewerkerAan, MedewerkerCommand, WijzigMedewerker } from './commands';
import type { MedewerkerEvent } from './events';
import { GEBRUIKERSNAAM } from './gebruikersnaam';
import { sluit } from './sluiten';
import { evolveMedewerker, GEEN_MEDEWERKER, type MedewerkerState } from './state';
import { beeindigVervanging, stelVervangingIn } from './vervanging';
import { gebruikLink, maakLink } from './wachtwoordlink';

type Uitkomst = Besluit<MedewerkerEvent>;
type Event = NewEvent<MedewerkerEvent>;

const rolToegekend = ({ rol, tot }: GegevenRol): Event => ({ type: 'RolToegekend', data: { rol, ...(tot === undefined ? {} : { tot }) } });

/**
 * Usernames are unique without a rule over streams: the id of the stream is derived from the name, so a
 * second person with that name arrives here, and a closed account keeps its name for ever.
 */
function maakAan({ data, meta }: MaakMedewerkerAan, state: MedewerkerState): Uitkomst {
  if (state.bestaat) return afgewezen('gebruikersnaam-bezet', {}, '/gebruikersnaam');
  if (!GEBRUIKERSNAAM.test(data.gebruikersnaam)) return afgewezen('gebruikersnaam-onjuist', {}, '/gebruikersnaam');
  const rollen = data.rollen ?? [];
  const voorbij = rollen.findIndex((r) => isVoorbij(r, meta));
  if (voorbij >= 0) return afgewezen('einddatum-voorbij', {}, `/rollen/${voorbij}/tot`);
  const { organisatieId, gebruikersnaam, naam, mailadres, teamId } = data;
  return aanvaard<MedewerkerEvent>(
    { type: 'MedewerkerAangemaakt', data: { organisatieId, gebruikersnaam, naam } },
    ...(mailadres === undefined ? [] : [{ type: 'MailadresGewijzigd', data: { mailadres } } as const]),
    ...(teamId === undefined ? [] : [{ type: 'MedewerkerIngedeeld', data: { teamId } } as const]),
    ...[...new Map(rollen.map((r) => [r.rol, r])).values()].map(rolToegekend),
    ...(data.installatiebeheer ? [{ type: 'InstallatiebeheerToegekend', data: {} } as const] : []),
  );
}

function wijzig({ data: { naam, mailadres, teamId } }: WijzigMedewerker, state: MedewerkerState): Uitkomst {
  const events: Event[] = [];
  if (naam !== undefined && naam !== state.naam) events.push({ type: 'MedewerkerHernoemd', data: { naam } });
  if (mailadres !== undefined && mailadres !== (state.mailadres ?? null)) {
    events.push({ type: 'MailadresGewijzigd', data: mailadres === null ? {} : { mailadres } });
  }
  if (teamId !== undefined && teamId !== (state.teamId ?? null)) events.push({ type: 'MedewerkerIngedeeld', data: teamId === null ? {} : { teamId } });
  return aanvaard<MedewerkerEvent>(...events);
}

const isVoorbij = ({ tot }: GegevenRol, meta: CommandMeta): boolean => tot !== undefined && tot < dagVan(meta.nu);

function kenRolToe({ data, meta }: { readonly data: GegevenRol; readonly meta: CommandMeta }, { rollen }: MedewerkerState): Uitkomst {
  if (isVoorbij(data, meta)) return afgewezen('einddatum-voorbij', {}, '/tot');
  return rollen.has(data.rol) && rollen.get(data.rol) === data.tot ? aanvaard() : aanvaard(rolToegekend(data));
}

/** Nobody gives, takes or checks their own rights. */
const OVER_RECHTEN: readonly MedewerkerCommand['type'][] = [
  'KenRolToe', 'TrekRolIn', 'KenInstallatiebeheerToe', 'TrekInstallatiebeheerIn', 'KijkRechtenNa', 'SluitMedewerker',
];

/** A clear password must never get in, not even through a mistake of our own. */
const isHash = (tekst: string): boolean => tekst.startsWith('$scrypt$');

type OpOpenAccount = Exclude<MedewerkerCommand, { type: 'MaakMedewerkerAan' | 'TrekSessieIn' | 'SluitMedewerker' }>;

/** What may still happen to an account that exists and is open. */
function opOpenAccount(command: OpOpenAccount, state: MedewerkerState): Uitkomst {
  switch (command.type) {
    case 'WijzigMedewerker':
      return wijzig(command, state);
    case 'KenRolToe':
      return kenRolToe(command, state);
    case 'TrekRolIn':
      return state.rollen.has(command.data.rol) ? aanvaard({ type: 'RolIngetrokken', data: { rol: command.data.rol } }) : aanvaard();
    case 'KenInstallatiebeheerToe':
      return state.installatiebeheer ? aanvaard() : aanvaard({ type: 'InstallatiebeheerToegekend', data: {} });
    case 'TrekInstallatiebeheerIn':
      return state.installatiebeheer ? aanvaard({ type: 'InstallatiebeheerIngetrokken', data: {} }) : aanvaard();
    case 'KijkRechtenNa':
      return aanvaard({ type: 'RechtenNagekeken', data: {} });
    case 'StelVervangingIn':
      return stelVervangingIn(command, state);
    case 'BeeindigVervanging':
      return beeindigVervanging(command, state);
    case 'MaakWachtwoordlink':
      return adresVan(state) === undefined ? afgewezen('geen-mailadres', {}, '/mailadres') : maakLink(command, state.links);
    case 'GebruikWachtwoordlink':
      return isHash(command.data.wachtwoordHash) ? gebruikLink(command, state.links) : afgewezen('geen-wachtwoordhash');
    case 'StelWachtwoordIn':
      return isHash(command.data.wachtwoordHash)
        ? aanvaard({ type: 'WachtwoordIngesteld', data: { wachtwoordHash: command.data.wachtwoordHash } })
        : afgewezen('geen-wachtwoordhash');
    default:
      return nooit(command);
  }
}

function decide(command: MedewerkerCommand, state: MedewerkerState): Uitkomst {
  if (command.type === 'MaakMedewerkerAan') return maakAan(command, state);
  if (!state.bestaat) return afgewezen('medewerker-onbekend');
  if (command.type === 'TrekSessieIn') {
    // Also on a closed account: ending a session is always safe.
    const { sessieId } = command.data;
    return state.ingetrokkenSessies.has(sessieId) ? aanvaard() : aanvaard({ type: 'SessieIngetrokken', data: { sessieId } });
  }
  if (OVER_RECHTEN.includes(command.type) && command.meta.actor.medewerkerId === state.id) return afgewezen('niet-jezelf');
  if (command.type === 'SluitMedewerker') return sluit(command, state);
  return state.gesloten ? afgewezen('medewerker-gesloten') : opOpenAccount(command, state);
}

/** Stream `medewerker-{uuid}`: one account with its roles, replacements, password, links and ended sessions. */
export const medewerkerDecider: Decider<MedewerkerCommand, MedewerkerState, MedewerkerEvent> = {
  initial: GEEN_MEDEWERKER,
  decide,
  evolve: evolveMedewerker,
};
