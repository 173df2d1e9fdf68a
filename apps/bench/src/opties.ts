/** What was asked on the command line. */
export interface Opties {
  readonly groot: boolean;
  /** Leave out the rebuilds: at full size they take most of the time. */
  readonly zonderHerbouw?: true;
  /** Where the figures go as JSON. */
  readonly json?: string;
  readonly hulp: boolean;
}

export class VerkeerdGebruik extends Error {}

export const HULP = `npm run bench [-- --groot] [-- --json <bestand>]

  --groot          de volle maat: 41.000 jongeren (duurt lang; de oefenregio wordt bewaard in .cache/bench)
  --zonder-herbouw sla over wat alle overzichten opnieuw opbouwt: dat duurt bij de volle maat het langst
  --json <bestand> schrijf alle cijfers ook naar dit bestand`;

export function leesOpties(args: readonly string[]): Opties {
  const rest = [...args];
  const uit: { groot: boolean; hulp: boolean; json?: string; zonderHerbouw?: true } = { groot: false, hulp: false };
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--groot') uit.groot = true;
    else if (arg === '--zonder-herbouw') uit.zonderHerbouw = true;
    else if (arg === '--help' || arg === '-h') uit.hulp = true;
    else if (arg === '--json') {
      const pad = rest.shift();
      if (pad === undefined || pad.startsWith('--')) throw new VerkeerdGebruik('--json: geef een bestandsnaam.');
      uit.json = pad;
    } else throw new VerkeerdGebruik(`Deze optie kennen we niet: ${arg}.`);
  }
  return uit;
}
