import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Puts a packed copy (.br, .gz) next to every script and style, so that the server never packs while people wait. */
export const inpakken = (map: string): Plugin => ({
  name: 'loopplank-inpakken',
  apply: 'build',
  closeBundle() {
    for (const naam of readdirSync(map).filter((n) => /\.(js|css)$/.test(n))) {
      const inhoud = readFileSync(join(map, naam));
      writeFileSync(join(map, `${naam}.br`), brotliCompressSync(inhoud));
      writeFileSync(join(map, `${naam}.gz`), gzipSync(inhoud, { level: 9 }));
    }
  },
});
