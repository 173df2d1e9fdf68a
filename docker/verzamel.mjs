// Gathers what a running installation needs: package files, built code, the screens and the command. `node docker/verzamel.mjs <folder>`
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [, , naar] = process.argv;
if (!naar || existsSync(naar)) {
  process.stderr.write('Geef een map die er nog niet is.\n');
  process.exit(2);
}

const neem = (pad) => {
  if (!existsSync(pad)) return;
  mkdirSync(dirname(join(naar, pad)), { recursive: true });
  cpSync(pad, join(naar, pad), { recursive: true, filter: (bron) => !/(\.tsbuildinfo|\.d\.ts(\.map)?)$/.test(bron) });
};

for (const pad of ['package.json', 'package-lock.json', '.npmrc', 'LICENCE']) neem(pad);
for (const soort of ['apps', 'libs']) {
  for (const kamer of readdirSync(soort)) {
    // The lock file knows every room; the bench is not run here.
    for (const deel of kamer === 'bench' ? ['package.json'] : ['package.json', 'dist', 'bin']) neem(join(soort, kamer, deel));
  }
}
