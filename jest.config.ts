/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/** Packages that ship ES modules only; Jest on Node 20 needs them transformed. */
const esm = ['@nestjs', 'jose', 'temporal-polyfill', 'temporal-utils'];

/** Slow end-to-end suites: real server processes and a real browser. */
export const acceptatie = ['apps/server', 'apps/web', 'apps/cli', 'apps/bench'];

/** Not in the temporary folder: `npm test` has a new one for every run, and translating everything again costs half a minute. */
const CACHE = `${__dirname}/.cache/jest-vertaald`;

const project = (dir: string): NonNullable<Config['projects']>[number] => ({
  displayName: dir,
  rootDir: `./${dir}`,
  testEnvironment: 'node',
  cacheDirectory: CACHE,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '^.+\\.[cm]?[tj]s$': ['@swc/jest', { configFile: `${__dirname}/.swcrc` }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  // Tests read the source of libraries; worker threads and child processes run the build.
  testEnvironmentOptions: { customExportConditions: ['@loopplank/source', 'node', 'node-addons'] },
});

const libs = ['kernel', 'sqlite', 'event-store', 'codec', 'commands', 'projections', 'processes', 'access', 'dossier', 'referentie', 'in-beeld', 'koppelingen', 'oefenregio'];

export default {
  projects: [...libs.map((lib) => `libs/${lib}`), ...acceptatie].map(project),
  passWithNoTests: true,
  cacheDirectory: CACHE,
  // Tests wait for real disks and processes; on a busy machine that takes as long as it takes.
  testTimeout: 60_000,
} satisfies Config;
