import { dagVan, msVanMoment } from '@loopplank/kernel';
import { medewerkerDecider } from '../../medewerker/decider';
import { medewerkerStream } from '../../medewerker/events';
import { normaliseerGebruikersnaam } from '../../medewerker/gebruikersnaam';
import { type Account, accountOp, medewerkerMetNaam } from '../../views';
import { controleerWachtwoord } from '../../wachtwoord/hash';
import type { AccessHuis } from '../huis';
import { Probleem } from '../probleem';
import type { InlogRem } from './rem';

/** One text for every wrong combination: it does not tell whether the name exists. */
const mislukt = (): Probleem =>
  new Probleem({ status: 401, code: 'inloggen-mislukt', detail: 'De gebruikersnaam of het wachtwoord klopt niet. Kijk of je goed typte en probeer het opnieuw.' });

/** 429 with how long to wait; `wat`: what was done too often, as a sentence. */
export const teVaak = (seconden: number, wat = 'Er is te vaak geprobeerd in te loggen.'): Probleem =>
  new Probleem({
    status: 429,
    code: 'te-vaak-geprobeerd',
    detail: `${wat} Wacht ${seconden < 120 ? `${seconden} seconden` : `${Math.ceil(seconden / 60)} minuten`} en probeer het dan opnieuw.`,
    headers: { 'Retry-After': String(seconden) },
  });

/**
 * Checks a username and password. The hash comes from the log itself, so that a new password or a closed account
 * counts at once. Throws Probleem 401 when they do not fit, 429 during a wait (also for the right password).
 */
export async function logIn(huis: AccessHuis, rem: InlogRem, getypt: { gebruikersnaam: string; wachtwoord: string }, adres: string): Promise<Account> {
  const nu = huis.klok();
  const gebruikersnaam = normaliseerGebruikersnaam(getypt.gebruikersnaam);
  const poging = rem.poging(gebruikersnaam, adres, msVanMoment(nu));
  const vandaag = dagVan(nu);
  const id = medewerkerMetNaam(huis.views.db('toegang'), gebruikersnaam, vandaag)?.id;
  if (!poging.mag) {
    huis.inlog.mislukt(id, 'geweigerd', nu);
    throw teVaak(poging.wachtSeconden);
  }
  const state = id === undefined ? undefined : (await huis.commands.laad(medewerkerDecider, medewerkerStream(id))).state;
  const hash = state && !state.gesloten ? state.wachtwoordHash : null;
  const goed = await controleerWachtwoord(getypt.wachtwoord, hash);
  const account = goed && id !== undefined ? accountOp(huis.views.db('toegang'), id, vandaag) : null;
  if (!account || !state) {
    huis.inlog.mislukt(id, 'mislukt', nu);
    throw mislukt();
  }
  poging.gelukt();
  return { ...account, wachtwoordRevisie: state.wachtwoordRevisie };
}
