import { writeFileSync } from 'node:fs';
import { bench } from './bench';
import { MATEN } from './maat';
import { HULP, leesOpties, VerkeerdGebruik } from './opties';
import { feiten, fouten, tabel, waarschuwing } from './verslag/tabel';
import { isGoed } from './verslag/verslag';

/** Exit code: 0 every result was right, 1 one was not (or the run broke), 2 used wrongly. */
async function start(args: readonly string[]): Promise<number> {
  const opties = leesOpties(args);
  if (opties.hulp) {
    console.log(HULP);
    return 0;
  }
  // Progress on stderr, so that stdout holds the table and nothing else.
  const verslag = await bench(opties.groot ? MATEN.groot : MATEN.klein, (regel) => console.error(regel), opties.zonderHerbouw);
  console.log(`\n${feiten(verslag)}\n\n${tabel(verslag)}\n`);
  for (const regel of [waarschuwing(verslag.machine.belasting), ...fouten(verslag)]) if (regel !== null) console.log(regel);
  if (opties.json !== undefined) writeFileSync(opties.json, `${JSON.stringify(verslag, null, 2)}\n`);
  return isGoed(verslag) ? 0 : 1;
}

// Exiting ends the processes we started and removes the folder of the run.
for (const sein of ['SIGINT', 'SIGTERM'] as const) process.once(sein, () => process.exit(130));

start(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (fout: unknown) => {
    console.error(fout instanceof VerkeerdGebruik ? `${fout.message}\n\n${HULP}` : fout);
    process.exitCode = fout instanceof VerkeerdGebruik ? 2 : 1;
  },
);
