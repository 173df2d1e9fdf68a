import type { Contactgegeven, Persoon } from '@loopplank/dossier/antwoorden';
import { woorden } from '../../woorden';

/** Full name as people write it; erased parts are left out. */
export const volledigeNaam = (p: Persoon): string =>
  [p.voornaam, p.tussenvoegsel, p.achternaam].filter(Boolean).join(' ') || woorden.algemeen.naamGewist;

/** Initials for the round mark of an employee. */
export const initialen = (naam: string): string => {
  const delen = naam.split(/\s+/).filter((d) => /^\p{Lu}/u.test(d));
  return ((delen[0]?.[0] ?? '') + (delen.length > 1 ? delen.at(-1)![0]! : '')) || naam.slice(0, 1).toUpperCase();
};

/** Everything but the first two and the last three digits is hidden until somebody needs the number. */
export function gemaskeerd(waarde: string): string {
  const cijfers = waarde.replace(/[^\d+]/g, '');
  return cijfers.length < 7 ? '••••' : `${cijfers.slice(0, 2)} •••• •${cijfers.slice(-3)}`;
}

/** Hides an address or e-mail except its beginning. */
export const gemaskeerdAdres = (waarde: string): string => `${waarde.slice(0, 2)}••••`;

const VOLGORDE = { ja: 0, onbekend: 1, nee: 2 } as const;

/** The number to try first: one that worked, then one nobody tried; never one that is known not to work. */
export const besteNummer = (gegevens: readonly Contactgegeven[]): Contactgegeven | undefined =>
  gegevens
    .filter((g) => g.soort === 'telefoon' && g.waarde !== null && g.werkt !== 'nee')
    .sort((a, b) => VOLGORDE[a.werkt] - VOLGORDE[b.werkt] || (b.laatstGeluktOp ?? '').localeCompare(a.laatstGeluktOp ?? '') || a.misluktSindsdien - b.misluktSindsdien)[0];
