import { constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baan } from '../baan';
import { WERKPLAATS } from '../proces/paden';
import { startServer } from '../proces/server';
import { geheugenMb } from './draaien';

/** How the first start on an empty folder went. */
export interface EersteStart {
  readonly seconden: number;
  readonly geheugenMb: number;
  /** When that was: a large region is loaded once and kept. */
  readonly op: string;
}

/** Loads the practice region into an empty folder, by starting the server on it. */
async function laad(data: string, jongeren: number): Promise<EersteStart> {
  mkdirSync(data, { recursive: true });
  const server = await startServer(data, jongeren);
  const start = { seconden: server.seconden, geheugenMb: await geheugenMb(server.adres), op: new Date().toISOString() };
  const code = await server.stop();
  if (code !== 0) throw new Error(`the server stopped with code ${code}`);
  return start;
}

/**
 * The practice region in `data`. The full size takes long to load: it is kept beside the run, with how its first start
 * went, and copied. `null`: it was loaded in parts, so there is no first start to report.
 */
export async function haalRegio({ maat, meld }: Baan, data: string): Promise<EersteStart | null> {
  if (maat.naam !== 'groot') return laad(data, maat.jongeren);
  const bewaard = join(WERKPLAATS, `regio-${maat.jongeren}`);
  const kaartje = join(bewaard, 'eerste-start.json');
  if (!existsSync(kaartje)) {
    const start = await laad(data, maat.jongeren);
    cpSync(data, join(`${bewaard}.half`, 'data'), { recursive: true, mode: constants.COPYFILE_FICLONE });
    writeFileSync(join(`${bewaard}.half`, 'eerste-start.json'), JSON.stringify(start));
    // Whole or not there: a copy that was broken off is made again.
    renameSync(`${bewaard}.half`, bewaard);
    return start;
  }
  const start = JSON.parse(readFileSync(kaartje, 'utf8')) as EersteStart | null;
  meld(`De oefenregio${start === null ? '' : ` van ${start.op}`} wordt gebruikt; ${bewaard} weg? Dan wordt hij opnieuw geladen.`);
  cpSync(join(bewaard, 'data'), data, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return start;
}
