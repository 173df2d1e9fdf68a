import { resolve } from 'node:path';

/** From `src` as from `dist`: three folders up stand the apps, one more the repository. */
const APPS = resolve(__dirname, '../../..');

export const SERVER = resolve(APPS, 'server/dist/main.js');
export const CLI = resolve(APPS, 'cli/bin/loopplank.mjs');
/** Not the temporary folder of the system: that may be memory, where a durable write costs nothing. */
export const WERKPLAATS = resolve(APPS, '../.cache/bench');
