import { zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';

await zorgVoorModules();
await zorgVoorBouw();
