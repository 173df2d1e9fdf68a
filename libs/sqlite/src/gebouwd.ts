import { join } from 'node:path';

/** The last `src` or `dist` folder in a path. */
const BRON_OF_BOUW = /([\\/])(?:src|dist)(?=[\\/]|$)(?!.*[\\/](?:src|dist)(?:[\\/]|$))/;

/**
 * Path of a compiled script next to the caller: threads and child processes run the build, also when the
 * caller itself runs from source (tests). `map` is the caller's `__dirname`.
 */
export const gebouwdPad = (map: string, script: string): string => join(map.replace(BRON_OF_BOUW, '$1dist'), script);
