import { randomUUID } from 'node:crypto';
import { type CommandOutcome, type CommandRequest, type CommandService, uuid5 } from '@loopplank/commands';
import { type Actor, type Command, type Dag, type Moment, SYSTEEM } from '@loopplank/kernel';
import type { Doel } from '../beslissing/doelen';
import { installatieDecider } from '../installatie/decider';
import { INSTALLATIE_STREAM, type OefenregioGeladen } from '../installatie/events';
import type { MedewerkerCommand, SluitMedewerker } from '../medewerker/commands';
import { medewerkerDecider } from '../medewerker/decider';
import { medewerkerStream, type Rol } from '../medewerker/events';
import { normaliseerGebruikersnaam } from '../medewerker/gebruikersnaam';
import { wachtwoordFout } from '../medewerker/wachtwoordregels';
import { organisatieDecider } from '../organisatie/decider';
import { type OrganisatieGeregistreerd, organisatieStream } from '../organisatie/events';
import { hashWachtwoord, type Kosten } from '../wachtwoord/hash';

const RUIMTE_MEDEWERKER = '6d1f7f0e-0f5c-5b5e-9c55-3a4bb0a6f0d1';

/** The id that belongs to a username: the same name always leads to the same stream, which refuses a second owner. */
export const medewerkerIdVan = (gebruikersnaam: string): string => uuid5(normaliseerGebruikersnaam(gebruikersnaam), RUIMTE_MEDEWERKER);

/** Who does the managing, and on which clock. */
export interface Opdrachtgever {
  /** Default: the system itself. */
  readonly actor?: Actor;
  /** Simulated clock of a generator. */
  readonly nu?: Moment;
  /**
   * UUID of a piece of work that may be run again from the start: its commands get fixed ids, so that what
   * was done already is not done twice. Passwords are always set anew.
   */
  readonly werk?: string;
  /** Cheaper hashing for tests. */
  readonly kosten?: Kosten;
}

/** `code`: lowerCamel or kebab word of the rule that refused; nothing was changed by that step. */
export type AccountUitkomst<T> = ({ readonly soort: 'gedaan' } & T) | { readonly soort: 'afgewezen'; readonly code: string };

interface Stap {
  readonly streamId: string;
  readonly type: string;
  readonly data: object;
}

function verzoek<C extends Command>({ streamId, type, data }: Stap & Pick<C, 'type' | 'data'>, door: Opdrachtgever, vast = true): CommandRequest<C> {
  const doel: Doel = 'beheer';
  const inhoud = `${type} ${streamId} ${vast ? JSON.stringify(data) : randomUUID()}`;
  return {
    streamId,
    type,
    data,
    actor: door.actor ?? SYSTEEM,
    doel,
    bron: 'beheer',
    commandId: door.werk !== undefined && vast ? uuid5(inhoud, door.werk) : randomUUID(),
    verzoek: inhoud,
    ...(door.nu === undefined ? {} : { nu: door.nu }),
  };
}

const afwijzing = (uitkomst: CommandOutcome): string | null => {
  if (uitkomst.soort === 'aanvaard' || uitkomst.soort === 'ongewijzigd') return null;
  return uitkomst.soort === 'afgewezen' ? uitkomst.code : uitkomst.soort;
};

/** Sends the steps for one account one after the other; stops at the first refusal. */
async function opAccount(
  commands: CommandService,
  door: Opdrachtgever,
  medewerkerId: string,
  stappen: readonly Pick<MedewerkerCommand, 'type' | 'data'>[],
): Promise<AccountUitkomst<{ medewerkerId: string }>> {
  for (const { type, data } of stappen) {
    // Two hashes of one password differ, so setting it cannot be recognised as a repetition.
    const request = verzoek<MedewerkerCommand>({ streamId: medewerkerStream(medewerkerId), type, data }, door, type !== 'StelWachtwoordIn');
    const code = afwijzing(await commands.voerUit(medewerkerDecider, request));
    if (code !== null) return { soort: 'afgewezen', code };
  }
  return { soort: 'gedaan', medewerkerId };
}

export interface NieuweMedewerker {
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly organisatieId: string;
  readonly rollen: readonly Rol[];
  /** Last day of the roles. */
  readonly tot?: Dag;
  /** With the role beheerder: of the whole installation, not only of the own organisation. */
  readonly installatiebeheer?: boolean;
  /** Absent: an account without login, as colleagues in a practice region have. */
  readonly wachtwoord?: string;
}

/** Makes an account with its roles and, when given, its password. The password is judged before anything is made. */
export async function maakMedewerker(commands: CommandService, nieuw: NieuweMedewerker, door: Opdrachtgever = {}): Promise<AccountUitkomst<{ medewerkerId: string }>> {
  const gebruikersnaam = normaliseerGebruikersnaam(nieuw.gebruikersnaam);
  const { naam, organisatieId, rollen, tot, wachtwoord, installatiebeheer } = nieuw;
  const fout = wachtwoord === undefined ? null : wachtwoordFout(wachtwoord, gebruikersnaam);
  if (fout !== null) return { soort: 'afgewezen', code: fout };
  return opAccount(commands, door, medewerkerIdVan(gebruikersnaam), [
    { type: 'MaakMedewerkerAan', data: { organisatieId, gebruikersnaam, naam, ...(installatiebeheer ? { installatiebeheer } : {}) } },
    ...rollen.map((rol) => ({ type: 'KenRolToe', data: { rol, ...(tot === undefined ? {} : { tot }) } }) as const),
    ...(wachtwoord === undefined ? [] : [{ type: 'StelWachtwoordIn', data: { wachtwoordHash: await hashWachtwoord(wachtwoord, door.kosten) } } as const]),
  ]);
}

/** Sets a new password; sessions made with the old one are no longer good. */
export async function stelWachtwoordIn(commands: CommandService, gebruikersnaam: string, wachtwoord: string, door: Opdrachtgever = {}): Promise<AccountUitkomst<{ medewerkerId: string }>> {
  const fout = wachtwoordFout(wachtwoord, normaliseerGebruikersnaam(gebruikersnaam));
  if (fout !== null) return { soort: 'afgewezen', code: fout };
  return opAccount(commands, door, medewerkerIdVan(gebruikersnaam), [
    { type: 'StelWachtwoordIn', data: { wachtwoordHash: await hashWachtwoord(wachtwoord, door.kosten) } },
  ]);
}

/** Why an account closes, and who gets its youngsters. `jongeren`: how many it holds or guides now. */
export type Sluiting = SluitMedewerker['data'];

/** Closes an account for good: its sessions stop at their next request, its username stays taken. */
export const sluitMedewerker = (commands: CommandService, gebruikersnaam: string, sluiting: Sluiting, door: Opdrachtgever = {}): Promise<AccountUitkomst<{ medewerkerId: string }>> =>
  opAccount(commands, door, medewerkerIdVan(gebruikersnaam), [{ type: 'SluitMedewerker', data: sluiting }]);

/** Registers an organisation under an id that the caller chose. */
export async function registreerOrganisatie(commands: CommandService, organisatieId: string, data: OrganisatieGeregistreerd['data'], door: Opdrachtgever = {}): Promise<AccountUitkomst<{ organisatieId: string }>> {
  const request = verzoek({ streamId: organisatieStream(organisatieId), type: 'RegistreerOrganisatie' as const, data }, door);
  const code = afwijzing(await commands.voerUit(organisatieDecider, request));
  return code === null ? { soort: 'gedaan', organisatieId } : { soort: 'afgewezen', code };
}

/** Names the organisation that gets regie when nobody else has it. */
export async function wijsVangnetAan(commands: CommandService, organisatieId: string, door: Opdrachtgever = {}): Promise<AccountUitkomst<object>> {
  const request = verzoek({ streamId: INSTALLATIE_STREAM, type: 'WijsVangnetAan' as const, data: { organisatieId } }, door);
  const code = afwijzing(await commands.voerUit(installatieDecider, request));
  return code === null ? { soort: 'gedaan' } : { soort: 'afgewezen', code };
}

/** Records that the practice region was loaded completely; until then a start goes on loading. */
export async function legOefenregioVast(commands: CommandService, data: OefenregioGeladen['data'], door: Opdrachtgever = {}): Promise<AccountUitkomst<object>> {
  const request = verzoek({ streamId: INSTALLATIE_STREAM, type: 'LegOefenregioVast' as const, data }, door);
  const code = afwijzing(await commands.voerUit(installatieDecider, request));
  return code === null ? { soort: 'gedaan' } : { soort: 'afgewezen', code };
}
