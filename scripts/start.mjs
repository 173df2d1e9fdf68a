// npm start: install what is missing, build what is stale, start the server with everything embedded.
import { spawn } from 'node:child_process';
import { wortel, zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';

await zorgVoorModules();
await zorgVoorBouw();

const server = spawn(process.execPath, ['--enable-source-maps', 'apps/server/dist/main.js'], {
  cwd: wortel,
  stdio: 'inherit',
  env: { LOOPPLANK_OMGEVING: 'oefen', ...process.env },
});
// Ctrl-C reaches the whole process group; a signal sent to npm alone is passed on.
for (const sein of ['SIGINT', 'SIGTERM']) process.on(sein, () => server.kill(sein));
server.on('close', (code) => process.exit(code ?? 1));
