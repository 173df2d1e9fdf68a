import {
  controleerWachtwoord, maakMedewerker, medewerkerDecider, medewerkerIdVan, medewerkerStream, type Opdrachtgever, registreerOrganisatie,
  stelWachtwoordIn, wijsVangnetAan,
} from '@loopplank/access';
import type { CommandService } from '@loopplank/commands';
import { DOORSTROOMPUNTREGIO, WERKGEBIED } from '../regio/organisaties';
import { DEMO_ACCOUNTS, type DemoAccount } from '../regio/medewerkers';
import { opening, type Regio } from '../regio/regio';
import { Geweigerd, type MagDoor } from './laad-leven';

const eis = (wat: string, uitkomst: { readonly soort: 'gedaan' } | { readonly soort: 'afgewezen'; readonly code: string }): void => {
  if (uitkomst.soort === 'afgewezen') throw new Geweigerd(wat, uitkomst.code);
};

/** The organisations, the safety net and everybody who works there. */
export async function laadHuis(commands: CommandService, regio: Regio, magDoor: MagDoor): Promise<void> {
  const door: Opdrachtgever = { nu: opening(regio), werk: regio.ruimte };
  await Promise.all(
    Object.values(regio.organisaties).map(async ({ id, naam, soort, grondslagen }) =>
      eis(
        'organisatie',
        await registreerOrganisatie(commands, id, { naam, soort, gemeenten: WERKGEBIED, doorstroompuntregio: DOORSTROOMPUNTREGIO, grondslagen }, door),
      ),
    ),
  );
  eis('vangnet', await wijsVangnetAan(commands, regio.organisaties.doorstroompunt.id, door));
  await Promise.all(
    regio.bezetting.allen.map(async (c) => {
      magDoor();
      const { gebruikersnaam, naam, rol, organisatie } = c;
      const nieuw = { gebruikersnaam, naam, organisatieId: organisatie.id, rollen: [rol], installatiebeheer: rol === 'beheerder' };
      eis('medewerker', await maakMedewerker(commands, nieuw, door));
    }),
  );
}

/** Gives the demo accounts these passwords; one that is right already stays as it is, with its sessions. */
export async function stelWachtwoordenIn(
  commands: CommandService,
  wachtwoorden: Readonly<Record<DemoAccount, string>>,
  door: Pick<Opdrachtgever, 'nu' | 'kosten'>,
): Promise<void> {
  await Promise.all(
    DEMO_ACCOUNTS.map(async (account) => {
      const { state } = await commands.laad(medewerkerDecider, medewerkerStream(medewerkerIdVan(account)));
      if (await controleerWachtwoord(wachtwoorden[account], state.wachtwoordHash)) return;
      eis('wachtwoord', await stelWachtwoordIn(commands, account, wachtwoorden[account], door));
    }),
  );
}
