// npm run check: types, lint, architecture, unit tests. The fast loop before a commit.
import { stop, voerUit, zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';
import { lint, typen } from './lib/stappen.mjs';

await zorgVoorModules();
await zorgVoorBouw();
const uitslagen = await Promise.all([typen(), lint()]);
const eenheid = await voerUit(process.execPath, [
  'node_modules/jest/bin/jest.js', '--testPathPatterns', 'libs/', 'apps/server/src/architectuur', '--testPathIgnorePatterns', '\\.zwaar\\.spec', 'conformance', 'crash',
]);
if (uitslagen.some((u) => !u) || eenheid !== 0) stop('De controle is niet goed; zie hierboven.');
console.log('De controle is goed.');
