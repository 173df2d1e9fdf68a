import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const CLI = resolve(__dirname, '../../../cli/bin/loopplank.mjs');

export interface Afloop {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `loopplank <verb>` as somebody at the keyboard would type it. `stdin`: what is piped in. */
export const loopplank = (env: Readonly<Record<string, string>>, args: readonly string[], stdin = ''): Promise<Afloop> =>
  new Promise((klaar) => {
    const kind = execFile(process.execPath, [CLI, ...args], { env: { ...process.env, NODE_OPTIONS: '', ...env }, maxBuffer: 16e6 }, (fout, stdout, stderr) =>
      klaar({ code: fout === null ? 0 : Number(fout.code ?? 1), stdout, stderr }),
    );
    kind.stdin?.end(stdin);
  });
