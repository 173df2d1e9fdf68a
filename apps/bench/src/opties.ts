/** What was asked on the command line. */
export interface Opties {
  readonly groot: boolean;
  /** Where the figures go as JSON. */
  readonly json?: string;
  readonly hulp: boolean;
}

export class VerkeerdGebruik extends Error {}

export const HULP = `npm run bench [-- --groot] [-- --json <bestand>]

  --groot          de volle maat: 41.000 jongeren (duurt lang; de oefenregio wordt bewaard in .cache/bench)
  --json <bestand> schrijf alle cijfers ook naar dit bestand`;

export function leesOpties(args: readonly string[]): Opties {
  const rest = [...args];
  const uit: { groot: boolean; hulp: boolean; json?: string } = { groot: false, hulp: false };
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--groot') uit.groot = true;
    else if (arg === '--help' || arg === '-h') uit.hulp = true;
    else if (arg === '--json') {
      const pad = rest.shift();
      if (pad === undefined || pad.startsWith('--')) throw new VerkeerdGebruik('--json: geef een bestandsnaam.');
      uit.json = pad;
    } else throw new VerkeerdGebruik(`Deze optie kennen we niet: ${arg}.`);
  }
  return uit;
}
