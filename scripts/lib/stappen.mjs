import { tsc, voerUit } from './omgeving.mjs';

const node = process.execPath;
const goed = async (...args) => (await voerUit(node, args)) === 0;

/** Types of libraries and apps come from the build; here those of the tests and of the screens. */
export async function typen() {
  const tests = await goed(tsc, '-p', 'tsconfig.spec.json', '--noEmit');
  const web = await goed(tsc, '-p', 'apps/web/tsconfig.json', '--noEmit');
  return tests && web;
}

export const lint = () => goed('node_modules/eslint/bin/eslint.js', '.', '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0');
