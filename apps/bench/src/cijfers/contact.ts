import { randomUUID } from 'node:crypto';
import { actorVan, beslis, type Medewerker } from '@loopplank/access';
import { medewerkerMetNaam } from '@loopplank/access/views';
import type { CommandOutcome, CommandService } from '@loopplank/commands';
import { dossierDecider, dossierStream, relatiesVanState } from '@loopplank/dossier';
import { dagVan, type Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';

/** Demo accounts of the practice region that work with youngsters. */
export const WERKERS = ['jobcoach', 'combinatie', 'rmc'] as const;

/** A youngster, and somebody who may record contact with them today. */
export interface Werk {
  readonly jongereId: string;
  readonly medewerker: Medewerker;
}

/** A sentence of the length people really write, so that encrypting it costs what it costs. */
export const NOTITIE =
  'Gebeld na school. Het gaat goed op de stage, maar het rooster van de bus sluit niet aan. We kijken er volgende week samen naar.';

export const CONTACT = { kanaal: 'bellen', uitkomst: 'gesproken', aanleiding: 'nazorgcheck', notitie: NOTITIE } as const;

export interface Gegeven extends Werk {
  readonly commandId: string;
  readonly verzoek: string;
}

export const nieuwGegeven = (werk: Werk): Gegeven => ({
  ...werk,
  commandId: randomUUID(),
  verzoek: `POST /v1/jongeren/${werk.jongereId}/contactmomenten ${JSON.stringify(CONTACT)}`,
});

/** What the server does with a command between its routes and its receipt: authorise, load, decide, encrypt, append. */
export async function legContactVast(commands: CommandService, gegeven: Gegeven, nu: Moment): Promise<CommandOutcome> {
  const { medewerker } = gegeven;
  const streamId = dossierStream(gegeven.jongereId);
  const { state } = await commands.laad(dossierDecider, streamId);
  const relaties = relatiesVanState(state, medewerker.organisatieId);
  const toegang = beslis({ medewerker, handeling: 'contact.vastleggen', vandaag: dagVan(nu), relaties });
  if (toegang.soort !== 'toegestaan') throw new Error(`the bench chose somebody who may not: ${toegang.code}`);
  return commands.voerUit(dossierDecider, {
    streamId,
    type: 'RegistreerContact',
    data: CONTACT,
    actor: actorVan(medewerker, toegang.rol),
    doel: toegang.doel,
    bron: 'medewerker',
    commandId: gegeven.commandId,
    verzoek: gegeven.verzoek,
    nu,
  });
}

/** For each youngster the first demo account whose organisation is involved today; without one they are left out. */
export async function zoekWerk(commands: CommandService, toegang: Db, jongeren: readonly string[], nu: Moment): Promise<Werk[]> {
  const vandaag = dagVan(nu);
  const mensen = WERKERS.map((naam) => medewerkerMetNaam(toegang, naam, vandaag)).filter((m) => m !== null);
  const werk: Werk[] = [];
  for (const jongereId of jongeren) {
    const { state } = await commands.laad(dossierDecider, dossierStream(jongereId));
    const mag = (m: Medewerker): boolean =>
      beslis({ medewerker: m, handeling: 'contact.vastleggen', vandaag, relaties: relatiesVanState(state, m.organisatieId) }).soort === 'toegestaan';
    const medewerker = mensen.find(mag);
    if (medewerker) werk.push({ jongereId, medewerker });
  }
  return werk;
}
