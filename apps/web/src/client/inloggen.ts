import { geheugen } from './geheugen';
import { schrijf, vergeetPositie, vraag } from './http';
import { wachtMs } from './opnieuw';
import { isTijdelijk, probleemIn } from './probleem';
import { sessie, zetIn, type Sessieantwoord } from './sessie';

/** Asks who is logged in. Keeps asking while the server does not answer; the screen shows that meanwhile. */
export async function laadSessie(poging = 1): Promise<void> {
  try {
    zetIn(await vraag<Sessieantwoord>('/v1/sessie'));
  } catch (fout) {
    const p = probleemIn(fout);
    if (p && isTijdelijk(p)) {
      sessie.zet({ soort: 'onbekend', waarom: p.status === 0 ? 'weg' : 'stuk' });
      setTimeout(() => void laadSessie(poging + 1), Math.min(10_000, wachtMs(poging, p.wachtSeconden)));
    } else sessie.zet({ soort: 'uit' });
  }
}

/** Throws ApiFout: 401 for a wrong name or password (never which of the two), 429 with a waiting time. */
export async function logIn(gebruikersnaam: string, wachtwoord: string): Promise<void> {
  zetIn(await schrijf<Sessieantwoord>('/v1/sessie', { gebruikersnaam, wachtwoord }));
}

/** Ends the session here also when the server cannot be told: the cookie is short-lived. */
export async function logUit(): Promise<void> {
  try {
    await schrijf('/v1/sessie', undefined, { methode: 'DELETE' });
  } catch (fout) {
    if (!probleemIn(fout)) throw fout;
  }
  await geheugen.wis();
  vergeetPositie();
  // The next person does not land where this one was.
  window.history.replaceState(null, '', '/inloggen');
  sessie.zet({ soort: 'uit' });
}
