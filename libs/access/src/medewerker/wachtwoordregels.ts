/** Characters; the upper bound keeps hashing affordable. NIST 800-63B: length over composition rules. */
export const WACHTWOORD_MIN = 12;
export const WACHTWOORD_MAX = 200;

export type WachtwoordFout = 'wachtwoord-te-kort' | 'wachtwoord-te-lang' | 'wachtwoord-te-makkelijk';

/** What everybody tries first. */
const BEGIN = /^(wachtwoord|password|welkom|welcome|loopplank|geheim)\W*\d*\W*$/;
const EERSTE_GOK = ['wachtwoord', 'password', 'welkom', 'geheim', 'qwertyuiop', 'qwerty', 'azerty', 'asdfghjkl', 'abcdef', '1234567890', '123456', '654321'];

/** So few different characters left after taking out the obvious is too few. */
const MIN_VERSCHILLEND = 5;

/**
 * May this become the password of this person? Length counts most; beyond that only what is tried first is
 * refused: the own name, repetition, rows of the keyboard, "wachtwoord" and the like.
 */
export function wachtwoordFout(wachtwoord: string, gebruikersnaam: string): WachtwoordFout | null {
  const lengte = [...wachtwoord].length;
  if (lengte < WACHTWOORD_MIN) return 'wachtwoord-te-kort';
  if (lengte > WACHTWOORD_MAX) return 'wachtwoord-te-lang';
  const klein = wachtwoord.normalize('NFKC').toLowerCase();
  const [voorApenstaart] = gebruikersnaam.toLowerCase().split('@');
  const rest = [gebruikersnaam.toLowerCase(), voorApenstaart ?? '', ...EERSTE_GOK]
    .filter((woord) => woord.length > 2)
    .reduce((over, woord) => over.replaceAll(woord, ''), klein);
  const makkelijk = klein.startsWith('wachtwoord') || BEGIN.test(klein) || new Set(rest).size < MIN_VERSCHILLEND;
  return makkelijk ? 'wachtwoord-te-makkelijk' : null;
}
