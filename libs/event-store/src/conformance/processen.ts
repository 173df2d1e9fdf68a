import { type ChildProcess, fork } from 'node:child_process';
import { gebouwdPad } from '@loopplank/sqlite';

/** Starts a compiled child script; what it tells comes in at `hoor`. */
export function startKind(script: string, opdracht: unknown, hoor: (bericht: unknown) => void): ChildProcess {
  const pad = gebouwdPad(__dirname, `kinderen/${script}.js`);
  const kind = fork(pad, [JSON.stringify(opdracht)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  kind.on('message', hoor);
  return kind;
}

/** Resolves when the process has gone, with its exit code (null when a signal ended it). */
export const einde = (kind: ChildProcess): Promise<number | null> =>
  new Promise((klaar) => kind.once('close', (code) => klaar(code)));
