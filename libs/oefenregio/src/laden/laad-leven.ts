import { type CommandService, uuid5 } from '@loopplank/commands';
import { dossierDecider, dossierStream } from '@loopplank/dossier';
import type { Stap, Verwijs } from '../leven/stap';
import { maakLeven } from '../leven/maak-leven';
import { actorVan } from '../regio/medewerkers';
import type { Regio } from '../regio/regio';
import { jongereIdVan, levenRuimte } from './ids';

/** A rule refused what the generator made up: a fault of the generator, never of the data. */
export class Geweigerd extends Error {
  constructor(
    readonly wat: string,
    readonly code: string,
    feiten: object = {},
  ) {
    super(`practice region: ${wat} refused with ${code} ${JSON.stringify(feiten)}`);
  }
}

/** Asked between commands; throws when loading must stop. */
export type MagDoor = () => void;

/** Gives the commands of one life, one after the other, each on its own moment of the past. */
export async function laadLeven(commands: CommandService, regio: Regio, index: number, magDoor: MagDoor): Promise<void> {
  const streamId = dossierStream(jongereIdVan(regio, index));
  const ruimte = levenRuimte(regio, index);
  const ids = new Map<string, string>();
  const verwijs: Verwijs = (naam) => {
    const id = ids.get(naam);
    if (id === undefined) throw new Error(`life ${index} refers to step ${naam} before it was taken`);
    return id;
  };
  for (const stap of maakLeven(regio, index).inVolgorde()) {
    magDoor();
    const eerste = await geef(commands, streamId, stap, verwijs, uuid5(String(stap.nr), ruimte));
    if (stap.naam !== undefined && eerste !== undefined) ids.set(stap.naam, eerste);
  }
}

/** Gives one command; returns the id of its first event. */
async function geef(commands: CommandService, streamId: string, stap: Stap, verwijs: Verwijs, commandId: string): Promise<string | undefined> {
  const uitkomst = await commands.voerUit(dossierDecider, {
    streamId,
    type: stap.type,
    data: stap.data(verwijs),
    actor: actorVan(stap.door),
    doel: stap.door.organisatie.doel,
    bron: stap.bron,
    commandId,
    verzoek: `oefenregio/${stap.type}`,
    nu: stap.op,
  });
  switch (uitkomst.soort) {
    case 'aanvaard': return uitkomst.eventIds[0];
    case 'ongewijzigd': return undefined;
    case 'afgewezen': throw new Geweigerd(stap.type, uitkomst.code, uitkomst.feiten);
    default: throw new Geweigerd(stap.type, uitkomst.soort);
  }
}
