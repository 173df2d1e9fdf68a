import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { heeftSjabloon, kopieerSjabloon } from './sjabloon';

const MAIN = resolve(__dirname, '../../dist/main.js');
export const WACHTWOORD = 'loopplank-proef-2026';

/** A real server process on a free loopback port, with a data folder of its own. */
export interface Proefserver {
  readonly adres: string;
  readonly data: string;
  readonly pid: number;
  /** Everything the process wrote to stdout and stderr so far. */
  uitvoer(): string;
  /** kill -9: no chance to tidy up. */
  dood(): Promise<void>;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface Startopties {
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly maxMs?: number;
}

export const tijdelijkeMap = (): string => mkdtempSync(join(tmpdir(), 'loopplank-'));

const JONGEREN = '40';

/** Starts a server and resolves when it is ready (practice region loaded, views caught up). */
export async function startServer(opties: Startopties = {}): Promise<Proefserver> {
  const { env = {}, maxMs = 120_000 } = opties;
  const data = opties.data ?? tijdelijkeMap();
  if (opties.data === undefined && heeftSjabloon(env)) {
    const laad = async (map: string): Promise<void> => void (await (await start(map, env, maxMs)).stop());
    await kopieerSjabloon(env['LOOPPLANK_DEMO_JONGEREN'] ?? JONGEREN, data, laad);
  }
  return start(data, env, maxMs);
}

async function start(data: string, env: Readonly<Record<string, string>>, maxMs: number): Promise<Proefserver> {
  const kind = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      HOST: '127.0.0.1',
      LOOPPLANK_OMGEVING: 'oefen',
      LOOPPLANK_DATA: data,
      LOOPPLANK_DEMO_WACHTWOORD: WACHTWOORD,
      LOOPPLANK_DEMO_JONGEREN: JONGEREN,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (stuk: Buffer) => (uitvoer += stuk.toString()));
  const adres = await new Promise<string>((klaar, mis) => {
    const klok = setTimeout(() => mis(new Error(`not ready within ${maxMs} ms:\n${uitvoer}`)), maxMs);
    const kijk = () => {
      const gevonden = /Loopplank staat klaar op (http:\/\/\S+)/.exec(uitvoer);
      if (gevonden) {
        clearTimeout(klok);
        klaar(gevonden[1]!);
      }
    };
    kind.stdout.on('data', kijk);
    kind.once('exit', (code) => {
      clearTimeout(klok);
      mis(new Error(`server stopped with code ${code}:\n${uitvoer}`));
    });
  });
  kind.removeAllListeners('exit');
  return {
    adres,
    data,
    pid: kind.pid!,
    uitvoer: () => uitvoer,
    dood: () => einde(kind, 'SIGKILL').then(() => undefined),
    stop: () => einde(kind, 'SIGINT'),
  };
}

async function einde(kind: ChildProcess, sein: NodeJS.Signals): Promise<number | null> {
  if (kind.exitCode !== null || kind.signalCode !== null) return kind.exitCode;
  const weg = once(kind, 'exit');
  kind.kill(sein);
  await weg;
  return kind.exitCode;
}

export const ruimOp = (map: string): void => rmSync(map, { recursive: true, force: true });

/** Resolves when nothing has changed in any view for a moment: nobody writes, and everything is folded. */
export async function totRust(adres: string): Promise<void> {
  for (let vorige = '', gelijk = 0; gelijk < 3; ) {
    const { views } = (await (await fetch(`${adres}/health/ready`)).json()) as { views: { positie: number }[] };
    const stand = JSON.stringify(views);
    gelijk = stand === vorige && new Set(views.map((v) => v.positie)).size === 1 ? gelijk + 1 : 0;
    vorige = stand;
    await new Promise((k) => setTimeout(k, 50));
  }
}
