import type { CommandBus } from '@nestjs/cqrs';
import type { MedewerkerCommand } from '../../medewerker/commands';
import { medewerkerDecider } from '../../medewerker/decider';
import { medewerkerStream } from '../../medewerker/events';
import type { AccessHuis } from '../huis';
import type { Geslaagd, Kader } from '../kit/bus';
import { beheer } from './opdracht';

export interface BijAccount<T extends MedewerkerCommand['type']> {
  readonly medewerkerId: string;
  readonly type: T;
  readonly data: Extract<MedewerkerCommand, { type: T }>['data'];
}

const OVER_DE_INSTALLATIE: readonly MedewerkerCommand['type'][] = ['KenInstallatiebeheerToe', 'TrekInstallatiebeheerIn'];

/**
 * One change of one account. Which organisation it belongs to comes from the account itself: a right must not lag. An
 * account that manages the installation is managed by others who do: else a new mail address would be a way up.
 * One that is not there looks, to whoever may not manage everything, like one of another organisation.
 */
export async function doeBijAccount<T extends MedewerkerCommand['type']>(huis: AccessHuis, commands: CommandBus, kader: Kader, { medewerkerId, type, data }: BijAccount<T>): Promise<Geslaagd> {
  const streamId = medewerkerStream(medewerkerId);
  const { state } = await huis.commands.laad(medewerkerDecider, streamId);
  const installatie = state.installatiebeheer || OVER_DE_INSTALLATIE.includes(type);
  return beheer(huis, commands, medewerkerDecider, {
    kader, handeling: installatie ? 'installatie.beheren' : 'medewerkers.beheren', ...(state.bestaat ? { organisatieId: state.organisatieId } : {}),
    streamId, type, data, uitPad: ['medewerker-onbekend', 'vervanging-onbekend'],
  });
}
