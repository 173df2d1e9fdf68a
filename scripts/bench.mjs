import { voerUit, zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';

await zorgVoorModules();
await zorgVoorBouw();
process.exit(await voerUit(process.execPath, ['--enable-source-maps', 'apps/bench/dist/main.js', ...process.argv.slice(2)]));
