import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A process of ours that listens, and said where. */
export interface Kind {
  readonly adres: string;
  /** From spawning to the line that says that it is ready. */
  readonly seconden: number;
  /** Asks it to stop; resolves with its exit code. */
  stop(): Promise<number | null>;
}

export interface Kindopdracht {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Its first group is the address. */
  readonly gereed: RegExp;
  /** Everything it writes to stderr goes here, as it would in service: not through our own event loop. */
  readonly logboek: string;
  readonly maxMs: number;
}

/** Everything that still runs, so that nothing outlives us. */
const levend = new Set<ChildProcess>();
process.on('exit', () => {
  for (const kind of levend) kind.kill('SIGKILL');
});

/** Starts a script under this Node and resolves when it is ready. Rejects, with the end of its log, when it stops or takes too long. */
export async function startKind({ script, args = [], env = {}, gereed, logboek, maxMs }: Kindopdracht): Promise<Kind> {
  const fd = openSync(logboek, 'a');
  const begin = performance.now();
  const kind = spawn(process.execPath, [script, ...args], { env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', fd] });
  closeSync(fd);
  levend.add(kind);
  const weg = new Promise<number | null>((klaar) => kind.once('exit', (code) => (levend.delete(kind), klaar(code))));
  const stop = async (): Promise<number | null> => {
    kind.kill('SIGINT');
    return weg;
  };

  let uitvoer = '';
  const adres = await new Promise<string>((klaar, mis) => {
    const misluk = (reden: string): void => mis(new Error(`${script} ${reden}\n${uitvoer}${readFileSync(logboek, 'utf8').slice(-2000)}`));
    const klok = setTimeout(() => misluk(`is not ready after ${maxMs} ms`), maxMs);
    kind.once('error', mis);
    void weg.then((code) => (clearTimeout(klok), misluk(`stopped with code ${code}`)));
    kind.stdout!.on('data', (stuk: Buffer) => {
      uitvoer = (uitvoer + stuk.toString()).slice(-4000);
      const gevonden = gereed.exec(uitvoer)?.[1];
      if (gevonden === undefined) return;
      clearTimeout(klok);
      klaar(gevonden);
    });
  }).catch(async (fout: unknown) => {
    await stop();
    throw fout;
  });
  return { adres, seconden: (performance.now() - begin) / 1000, stop };
}
