// What every script needs before anything is installed: only Node itself.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const wortel = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(wortel, '.cache');

/** The native compiler builds in seconds; the linter still needs the one in JavaScript (ADR 5). */
export const tsc = 'node_modules/@typescript/native/bin/tsc';

/** Ends with one clear line. 1 = broken, 2 = used wrongly, 3 = something outside is missing. */
export function stop(regel, code = 1) {
  console.error(regel);
  process.exit(code);
}

/** Runs a command, shows its output, and resolves with its exit code. */
export const voerUit = (commando, args, opties = {}) =>
  new Promise((klaar) => {
    const kind = spawn(commando, args, { cwd: wortel, stdio: 'inherit', ...opties });
    kind.on('error', () => klaar(127));
    kind.on('close', (code) => klaar(code ?? 1));
  });

export const staatKlaar = (naam) => (existsSync(join(cache, naam)) ? readFileSync(join(cache, naam), 'utf8') : '');
export function onthoud(naam, waarde) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, naam), waarde);
}

/** Node 20.19 is the first 20.x that can `require` ES modules, which Nest 12 needs. */
export function eisNode() {
  const [groot, klein] = process.versions.node.split('.').map(Number);
  if (groot < 20 || (groot === 20 && klein < 19)) {
    stop(`Loopplank heeft Node 20.19 of nieuwer nodig; dit is ${process.versions.node}.`, 3);
  }
}

/** `npm ci` when the lock file is not the one that was installed last. */
export async function zorgVoorModules() {
  eisNode();
  const slot = createHash('sha256').update(readFileSync(join(wortel, 'package-lock.json'))).digest('hex');
  const merk = join(wortel, 'node_modules', '.loopplank-slot');
  if (existsSync(merk) && readFileSync(merk, 'utf8') === slot) return;
  console.log('Onderdelen installeren (npm ci)…');
  const code = await voerUit('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0) stop('npm ci is niet gelukt; zie de regels hierboven.', 3);
  writeFileSync(merk, slot);
}

const OVERSLAAN = new Set(['node_modules', 'dist', '.nx', '.cache', 'data', '.git']);

function* bestanden(map) {
  for (const e of readdirSync(map, { withFileTypes: true })) {
    if (OVERSLAAN.has(e.name)) continue;
    const pad = join(map, e.name);
    if (e.isDirectory()) yield* bestanden(pad);
    else yield pad;
  }
}

/** A digest of names, sizes and times of everything a build reads: two hundred stats, no reading. */
function bronstand() {
  const regels = [];
  for (const map of ['apps', 'libs']) {
    for (const pad of bestanden(join(wortel, map))) {
      if (pad.endsWith('.spec.ts')) continue;
      const s = statSync(pad);
      regels.push(`${pad} ${s.size} ${s.mtimeMs}`);
    }
  }
  for (const pad of ['tsconfig.base.json', 'package-lock.json']) {
    const s = statSync(join(wortel, pad));
    regels.push(`${pad} ${s.size}`);
  }
  const namen = regels.map((r) => r.split(' ')[0]).join('\n');
  const hash = (t) => createHash('sha256').update(t).digest('hex');
  return { stand: hash(regels.join('\n')), namen: hash(namen) };
}

/** tsc and vite, only when something changed since the last build. tsc never deletes: a changed file list starts clean. */
export async function zorgVoorBouw() {
  const { stand, namen } = bronstand();
  const gebouwd = ['apps/server/dist/main.js', 'apps/web/dist/index.html'].every((p) => existsSync(join(wortel, p)));
  if (gebouwd && staatKlaar('bouw') === `${stand} ${namen}`) return;
  if (!staatKlaar('bouw').endsWith(namen)) {
    for (const soort of ['apps', 'libs']) {
      for (const naam of readdirSync(join(wortel, soort))) rmSync(join(wortel, soort, naam, 'dist'), { recursive: true, force: true });
    }
  }
  console.log('Bouwen…');
  const node = process.execPath;
  const codes = await Promise.all([
    voerUit(node, [tsc, '-b']),
    voerUit(node, ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn']),
  ]);
  if (codes.some((c) => c !== 0)) stop('Het bouwen is niet gelukt; zie de regels hierboven.');
  onthoud('bouw', `${stand} ${namen}`);
}

/** Whether a program can be found on the path. */
export const staatOpPad = (naam) => spawnSync('sh', ['-c', `command -v ${naam}`]).status === 0;
