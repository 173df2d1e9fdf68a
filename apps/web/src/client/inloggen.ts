import { geheugen } from './geheugen';
import { schrijf, vergeetPositie, vraag } from './http';
import { wachtMs } from './opnieuw';
import { isTijdelijk, probleemIn } from './probleem';
import { medewerker, sessie, type Ingelogd, type Taak } from './sessie';

interface Antwoord {
  readonly medewerker: Ingelogd;
  readonly csrfToken: string;
  readonly taken?: readonly Taak[];
}

const zetIn = ({ medewerker: wie, csrfToken, taken }: Antwoord): void => sessie.zet({ soort: 'in', medewerker: wie, csrfToken, taken: taken ?? [] });

/** Asks who is logged in. Keeps asking while the server does not answer; the screen shows that meanwhile. */
export async function laadSessie(poging = 1): Promise<void> {
  try {
    zetIn(await vraag<Antwoord>('/v1/sessie'));
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
  const vorige = medewerker();
  const antwoord = await schrijf<Antwoord>('/v1/sessie', { gebruikersnaam, wachtwoord });
  if (vorige && vorige.id !== antwoord.medewerker.id) {
    // Somebody else at this device: nothing of the previous person may stay on the screen or in memory.
    window.location.assign('/');
    return;
  }
  zetIn(antwoord);
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
  sessie.zet({ soort: 'uit' });
}
