import { maakBron } from './bron';

/** Who is logged in, as GET /v1/sessie tells. */
export interface Ingelogd {
  readonly id: string;
  readonly naam: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly rollen: readonly string[];
  /** May manage every organisation, not only the own. */
  readonly installatiebeheer?: true;
}

/** One thing somebody is here for; the value of the `Doel` header. */
export interface Taak {
  readonly doel: string;
  readonly rol: string;
  /** Dutch: what this task is for. */
  readonly uitleg: string;
}

export type Sessie =
  /** Not known yet; `waarom` when there is no answer, or a fault. */
  | { readonly soort: 'onbekend'; readonly waarom?: 'weg' | 'stuk' }
  | { readonly soort: 'uit' }
  | { readonly soort: 'in'; readonly medewerker: Ingelogd; readonly csrfToken: string; readonly taken: readonly Taak[] }
  /** Was logged in; the screens stay as they are, hidden, until the same person is back. */
  | { readonly soort: 'verlopen'; readonly medewerker: Ingelogd };

export const sessie = maakBron<Sessie>({ soort: 'onbekend' });

/** Answer of POST and GET /v1/sessie. */
export interface Sessieantwoord {
  readonly medewerker: Ingelogd;
  readonly csrfToken: string;
  readonly taken?: readonly Taak[];
}

/**
 * Takes over who is logged in. Somebody else than before: start anew, so that nothing of the previous person
 * stays on the screen or in memory.
 */
export function zetIn({ medewerker: wie, csrfToken, taken }: Sessieantwoord): void {
  const vorige = medewerker();
  if (vorige && vorige.id !== wie.id) window.location.assign('/');
  else sessie.zet({ soort: 'in', medewerker: wie, csrfToken, taken: taken ?? [] });
}

/** Tasks with youngsters; only somebody with more than one has to say which. */
export const takenMetJongeren = (s: Sessie): readonly Taak[] => (s.soort === 'in' ? s.taken.filter((t) => t.rol !== 'beheerder') : []);

/** The task somebody with more than one is working on; null: the first. */
export const gekozenDoel = maakBron<string | null>(null);

export const doelKop = (): Record<string, string> => {
  const taken = takenMetJongeren(sessie.lees());
  const doel = taken.find((t) => t.doel === gekozenDoel.lees()) ?? taken[0];
  return taken.length > 1 && doel ? { Doel: doel.doel } : {};
};

/** A 401 on anything: keep what is on the screen, ask for the password again. */
export function meldVerlopen(): void {
  const nu = sessie.lees();
  if (nu.soort === 'in') sessie.zet({ soort: 'verlopen', medewerker: nu.medewerker });
  else if (nu.soort === 'onbekend') sessie.zet({ soort: 'uit' });
}

export const medewerker = (): Ingelogd | null => {
  const nu = sessie.lees();
  return nu.soort === 'in' || nu.soort === 'verlopen' ? nu.medewerker : null;
};

const MAG: Readonly<Record<string, readonly string[]>> = {
  werklijst: ['jobcoach', 'combinatie', 'rmc'],
  aanmelden: ['jobcoach', 'combinatie', 'rmc'],
  zoeken: ['jobcoach', 'combinatie', 'rmc', 'auditor'],
  buitenBeeld: ['rmc', 'auditor'],
  importeren: ['combinatie', 'rmc'],
  signalen: ['rmc'],
  beheer: ['beheerder'],
  controle: ['auditor'],
};

/** Which parts of the house this person can use. The server decides; this only keeps dead links off the screen. */
export const magIn = (m: Ingelogd | null, deel: 'werklijst' | 'aanmelden' | 'zoeken' | 'buitenBeeld' | 'signalen' | 'importeren' | 'beheer' | 'controle'): boolean => m !== null && m.rollen.some((r) => MAG[deel]!.includes(r));
