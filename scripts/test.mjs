// npm test: everything, on real servers and a real browser. Ends with `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bekend, zorgVoor } from './lib/hulpmiddelen.mjs';
import { werkmap } from './lib/werkmap.mjs';
import { stop, voerUit, wortel, zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';
import { lint, typen } from './lib/stappen.mjs';

const args = process.argv.slice(2);
const zwaar = args.includes('--zwaar');
const zonder = (args.find((a) => a.startsWith('--zonder='))?.slice('--zonder='.length) ?? '').split(',').filter(Boolean);
const rest = args.filter((a) => a !== '--zwaar' && !a.startsWith('--zonder='));
const vreemd = [...rest, ...zonder.filter((z) => !bekend.includes(z))];
if (vreemd.length > 0) stop(`Onbekend: ${vreemd.join(' ')}. Gebruik: npm test [-- --zonder=${bekend.join(',')}]`, 2);

await zorgVoorModules();
await zorgVoor(bekend.filter((n) => !zonder.includes(n)));
await zorgVoorBouw();

const uitvoer = join(wortel, '.cache', 'jest');
rmSync(uitvoer, { recursive: true, force: true });
mkdirSync(uitvoer, { recursive: true });

let geslaagd = 0;
let gezakt = 0;
const tel = (naam, goed) => {
  if (goed) geslaagd += 1;
  else gezakt += 1;
  if (!goed) console.error(`${naam}: niet goed`);
};
const werk = werkmap();

/** One Jest run; a run that dies without a report counts as failed. */
async function jest(naam, ...opties) {
  const bestand = join(uitvoer, `${naam}.json`);
  await voerUit(process.execPath, ['node_modules/jest/bin/jest.js', '--json', '--outputFile', bestand, '--silent=false', ...opties], {
    // The report goes to the file; the screen gets Jest's own words on stderr.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...werk.env, LOOPPLANK_ZONDER: zonder.join(','), LOOPPLANK_BEELDEN: 'nee', ...(zwaar ? { LOOPPLANK_ZWAAR: '1' } : {}) },
  });
  try {
    const u = JSON.parse(readFileSync(bestand, 'utf8'));
    geslaagd += u.numPassedTests;
    gezakt += u.numFailedTests + u.numRuntimeErrorTestSuites;
    if (u.numPendingTests > 0) {
      console.error(`${naam}: ${u.numPendingTests} tests overgeslagen${zonder.length ? ` (--zonder=${zonder})` : ''}`);
      if (zonder.length === 0) gezakt += u.numPendingTests;
    }
  } catch {
    gezakt += 1;
    console.error(`${naam}: Jest stopte zonder uitslag`);
  }
}

async function typenEnLint() {
  tel('typen', await typen());
  tel('lint', await lint());
}

// The linter works on one core, and the tests of the libraries also wait for disks and clocks; the browsers get the machine to themselves.
await Promise.all([typenEnLint(), jest('onderdelen', '--maxWorkers=2', '--testPathPatterns', '/libs/')]);
await jest('geheel', '--maxWorkers=2', '--testPathPatterns', '/apps/');
werk.ruimOp();

console.log(`${geslaagd} passed, ${gezakt} failed`);
process.exit(gezakt === 0 ? 0 : 1);
