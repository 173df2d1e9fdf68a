import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { type Kind, startKind } from './kind';
import { CLI, SERVER } from './paden';

/** Password of the demo accounts; the practice region is made up, and gone after the run. */
export const WACHTWOORD = 'loopplank-bench-2026';

/** A whole region is loaded in one start. */
const LAADTIJD_MS = 3 * 3600_000;

/** The real server in a process of its own, on this data folder. An empty one is filled with the practice region first. */
export const startServer = (data: string, jongeren: number): Promise<Kind> =>
  startKind({
    script: SERVER,
    env: {
      PORT: '0',
      HOST: '127.0.0.1',
      LOOPPLANK_OMGEVING: 'oefen',
      LOOPPLANK_DATA: data,
      LOOPPLANK_DEMO_JONGEREN: String(jongeren),
      LOOPPLANK_DEMO_WACHTWOORD: WACHTWOORD,
    },
    gereed: /Loopplank staat klaar op (http:\/\/\S+)/,
    logboek: join(dirname(data), 'server.log'),
    maxMs: LAADTIJD_MS,
  });

/** `loopplank herbouw --alles`, through the server that works in this folder. Resolves with the exit code. */
export const herbouwAlles = (data: string): Promise<number | null> =>
  new Promise((klaar, mis) => {
    const kind = spawn(process.execPath, [CLI, 'herbouw', '--alles'], { env: { ...process.env, LOOPPLANK_DATA: data }, stdio: 'ignore' });
    kind.once('error', mis);
    kind.once('exit', klaar);
  });

/** Figures the server keeps of itself: name → value of the lines without labels. Reading them resets the event loop's. */
export async function leesMetrics(adres: string): Promise<ReadonlyMap<string, number>> {
  const antwoord = await fetch(`${adres}/metrics`);
  const regels = (await antwoord.text()).split('\n').map((regel) => /^([a-zA-Z0-9_]+) (\S+)$/.exec(regel));
  return new Map(regels.flatMap((r) => (r ? [[r[1] as string, Number(r[2])] as const] : [])));
}

export function metric(metrics: ReadonlyMap<string, number>, naam: string): number {
  const waarde = metrics.get(naam);
  if (waarde === undefined || !Number.isFinite(waarde)) throw new Error(`the server does not report ${naam}`);
  return waarde;
}
