import { type Klant, logIn } from './klant';
import { leerlingen } from './lijst';
import { WACHTWOORD } from './proces';

/** What a screen needs to know about the practice region. */
export interface Plekken {
  /** Somebody the jobcoach has the regie of. */
  readonly jongereId: string;
  /** Somebody of the school whose aftercare runs. */
  readonly nazorgId: string;
  /** Somebody the school was asked to take over, and the question. */
  readonly overdracht: { readonly jongereId: string; readonly id: string };
  /** A list that came in and has not been gone through. */
  readonly importId: string;
  readonly organisatieId: string;
  readonly accountId: string;
}

interface Beeld {
  readonly regie: { readonly organisatie: { readonly id: string } };
  readonly betrokkenen: readonly { readonly organisatie: { readonly id: string } }[];
  readonly hulpvragen?: readonly { readonly urgentie: string }[];
  readonly mag: readonly string[];
}
interface Lijst<T> {
  readonly items: readonly T[];
}

const organisatieVan = async (k: Klant): Promise<string> => (await k.haal<{ medewerker: { organisatieId: string } }>('/v1/sessie')).inhoud.medewerker.organisatieId;

/** Of whom the jobcoach has the regie, those the school does not know last. */
async function vanCoach(coach: Klant, school: string): Promise<{ bekend: string; vreemd: string }> {
  const onze = await organisatieVan(coach);
  const uit = { bekend: '', vreemd: '' };
  for (const { jongereId } of (await coach.haal<Lijst<{ jongereId: string }>>('/v1/werklijst?pageSize=100')).inhoud.items) {
    const b = (await coach.haal<Beeld>(`/v1/jongeren/${jongereId}`)).inhoud;
    if (b.regie.organisatie.id !== onze || !b.mag.includes('dossier.wijzigen')) continue;
    const over = !b.betrokkenen.some((o) => o.organisatie.id === school) && !b.hulpvragen?.some((h) => h.urgentie === 'urgent');
    if (over && uit.vreemd === '') uit.vreemd = jongereId;
    else uit.bekend ||= jongereId;
    if (uit.bekend && uit.vreemd) break;
  }
  return uit;
}

/** Asks the school to take somebody over; waits until she sees it. */
async function vraagOver(coach: Klant, school: Klant, jongereId: string): Promise<string> {
  const lichaam = { aan: await organisatieVan(school), reden: 'Gaat terug naar school.', gedeeld: [{ onderdeel: 'contactgegevens', grondslag: 'toestemming' }] };
  const gevraagd = await coach.stuur(`/v1/jongeren/${jongereId}/overdrachten`, lichaam);
  for (let keer = 0; keer < 100; keer++) {
    const { items } = (await school.haal<Lijst<{ jongereId: string; overdrachtId: string }>>('/v1/overdrachten?richting=ontvangen')).inhoud;
    const rij = items.find((r) => r.jongereId === jongereId);
    if (rij) return rij.overdrachtId;
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  throw new Error(`the handover did not arrive: ${gevraagd.status} ${JSON.stringify(gevraagd.inhoud)}`);
}

/** Makes what is not in the practice region, and says where everything is. */
export async function maakPlekken(adres: string): Promise<Plekken> {
  const [coach, school, rmc, beheerder] = await Promise.all(['jobcoach', 'combinatie', 'rmc', 'beheerder'].map((wie) => logIn(adres, wie, WACHTWOORD))) as [Klant, Klant, Klant, Klant];
  const { bekend, vreemd } = await vanCoach(coach, await organisatieVan(school));
  const nazorg = (await school.haal<Lijst<{ jongereId: string; klok?: object }>>('/v1/nazorg?pageSize=100')).inhoud.items;
  const organisatieId = await organisatieVan(beheerder);
  // Somebody of whom nothing is known yet: the list of who is out of view has a row to look at.
  await rmc.stuur('/v1/jongeren', { voornaam: 'Zoekje', achternaam: 'Kwartelveld', geboortedatum: '2007-03-04', gemeente: 'GM0281', herkomst: 'register', bevestigdNieuw: true });
  const accounts = (await beheerder.haal<Lijst<{ id: string; gebruikersnaam: string }>>(`/v1/organisaties/${organisatieId}/medewerkers?pageSize=100`)).inhoud.items;
  return {
    jongereId: bekend,
    nazorgId: nazorg.find((r) => r.klok)!.jongereId,
    overdracht: { jongereId: vreemd, id: await vraagOver(coach, school, vreemd) },
    importId: (await rmc.stuur<{ id: string }>('/v1/imports', leerlingen(3), { 'content-type': 'text/csv', 'content-disposition': "attachment; filename*=UTF-8''uitstroom.csv" })).inhoud.id,
    organisatieId,
    accountId: accounts.find((a) => a.gebruikersnaam === 'rmc')!.id,
  };
}
