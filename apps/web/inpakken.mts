import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Tells the service worker which files are the shell: everything but the page for builders. */
function vulSchil(dist: string): void {
  const namen = readdirSync(join(dist, 'assets')).filter((n) => /\.(js|css)$/.test(n) && !n.startsWith('kit-')).sort();
  const pagina = readFileSync(join(dist, 'index.html'), 'utf8');
  const versie = createHash('sha256').update(pagina + namen.join()).digest('hex').slice(0, 12);
  const pad = join(dist, 'sw.js');
  const assets = ['/merk.svg', '/vroeg.js', ...namen.map((n) => `/assets/${n}`)].join(',');
  writeFileSync(pad, readFileSync(pad, 'utf8').replace('__VERSIE__', versie).replace('__ASSETS__', assets));
}

/** Puts a packed copy (.br, .gz) next to every script and style, so that the server never packs while people wait. */
function pakIn(map: string): void {
  for (const naam of readdirSync(map).filter((n) => /\.(js|css)$/.test(n))) {
    const inhoud = readFileSync(join(map, naam));
    writeFileSync(join(map, `${naam}.br`), brotliCompressSync(inhoud));
    writeFileSync(join(map, `${naam}.gz`), gzipSync(inhoud, { level: 9 }));
  }
}

/** What happens to the built screens before they can be served. */
export const inpakken = (dist: string): Plugin => ({
  name: 'loopplank-inpakken',
  apply: 'build',
  closeBundle() {
    vulSchil(dist);
    pakIn(join(dist, 'assets'));
  },
});
