import { isTussenvoegsel, klank, spelling, woorden } from '../../taal/naamtekst';

export interface Naam {
  readonly voornaam: string | null;
  readonly tussenvoegsel?: string | null;
  readonly achternaam: string | null;
}

/** A word by which somebody can be found. */
export interface Naamwoord {
  readonly woord: string;
  readonly klank: string;
  readonly deel: 'voornaam' | 'achternaam' | 'tussenvoegsel';
}

const maak = (deel: Naamwoord['deel']) => (woord: string): Naamwoord => ({ woord: spelling(woord), klank: klank(woord), deel });

/** Parts and the whole written as one word: "Jean-Pierre" → jean, piere, jeanpiere; "El Amrani" → amrani, elamrani. */
function deelEnGeheel(tekst: string, voorvoegsel = ''): string[] {
  const alle = woorden(tekst);
  const echt = alle.filter((w) => !isTussenvoegsel(w));
  const geheel = [alle.join(''), ...(voorvoegsel ? [voorvoegsel + alle.join('')] : [])];
  return [...new Set([...(echt.length > 0 ? echt : alle), ...geheel])].filter((w) => w.length > 0);
}

/** Every word by which this name is found. */
export function naamwoorden({ voornaam, tussenvoegsel, achternaam }: Naam): Naamwoord[] {
  const tussen = woorden(tussenvoegsel ?? '');
  const particles = [...tussen, ...woorden(achternaam ?? '').filter(isTussenvoegsel)];
  return [
    ...deelEnGeheel(voornaam ?? '').map(maak('voornaam')),
    ...deelEnGeheel(achternaam ?? '', tussen.join('')).map(maak('achternaam')),
    ...[...new Set(particles)].map(maak('tussenvoegsel')),
  ];
}

/** The text of the search index: every word between marks, and how it sounds. */
export const indextekst = (alle: readonly Naamwoord[]): string =>
  alle
    .filter((w) => w.deel !== 'tussenvoegsel')
    .flatMap((w) => [`^^${w.woord}$`, ...(w.klank.length > 2 ? [`~~${w.klank}~`] : [])])
    .join(' ');
