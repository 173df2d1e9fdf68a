#!/usr/bin/env node
// A committed shim, so that npm can link the command before anything is built.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
if (!existsSync(main)) {
  console.error('Loopplank is nog niet gebouwd. Voer eerst uit: npm run build');
  process.exit(3);
}
await import(main);
