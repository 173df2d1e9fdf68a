import { Klant } from '../proces/klant';
import { WACHTWOORD } from '../proces/server';
import { WERKERS } from './contact';
import type { Dossierfeiten, Dossiers } from './dossiers';

/** A server at work, and what is known of it. */
export interface Opstelling {
  readonly adres: string;
  readonly dossiers: Dossiers;
  readonly feiten: readonly Dossierfeiten[];
  /** By user name. */
  readonly klanten: ReadonlyMap<string, Klant>;
}

/** Youngsters that are asked about, at most. */
const HOOGSTENS = 1000;

/** Logs the demo accounts in at a running server, and reads beside it what its answers must agree with. */
export async function maakOpstelling(adres: string, dossiers: Dossiers): Promise<Opstelling> {
  const klanten = new Map<string, Klant>();
  for (const naam of WERKERS) klanten.set(naam, await Klant.logIn(adres, naam, WACHTWOORD));
  return { adres, dossiers, klanten, feiten: await dossiers.zoek(HOOGSTENS) };
}
