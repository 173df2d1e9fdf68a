import type { Geslaagd, Kader } from './bus';

/** Body of every write (contract: "Writes"). */
export interface Ontvangstbewijs {
  readonly id?: string;
  readonly gebeurtenisId?: string;
  readonly gebeurtenissen?: readonly string[];
  readonly positie?: string;
  readonly ongewijzigd?: true;
}

/** Days a browser keeps sending the position it has seen; a stale one costs nothing. */
const POSITIE_COOKIE = 'Path=/; SameSite=Strict; Max-Age=86400';

/** Set-Cookie that lets a browser forget the position: a position of another log (an emptied data folder) is never reached. */
export const VERGEET_POSITIE = 'loopplank-positie=; Path=/; SameSite=Strict; Max-Age=0';

/** Tells the client up to where it wrote, so that it reads its own writes on every node. */
export function zetPositie(kader: Kader, positie: number): void {
  kader.zetKop('Loopplank-Positie', String(positie));
  kader.zetKop('Set-Cookie', `loopplank-positie=${positie}; ${POSITIE_COOKIE}${kader.https ? '; Secure' : ''}`);
}

/** Turns a handled command into the answer: status, ETag, position and body. `id` names what was made. */
export function ontvangst(kader: Kader, uitkomst: Geslaagd, id?: string): Ontvangstbewijs {
  kader.zetKop('ETag', `"${uitkomst.revisie}"`);
  if (uitkomst.soort === 'ongewijzigd') {
    kader.zetStatus(200);
    return { ...(id ? { id } : {}), ongewijzigd: true };
  }
  kader.zetStatus(201);
  zetPositie(kader, uitkomst.positie);
  return {
    ...(id ? { id } : {}),
    gebeurtenisId: uitkomst.eventIds[0],
    gebeurtenissen: uitkomst.eventIds,
    positie: String(uitkomst.positie),
  };
}
