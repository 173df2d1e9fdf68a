import { Connections } from './connections';
import { listViewFiles, readPointer, type Pointer } from './files';
import { type Projection, type ViewReader, ViewNietKlaar, type ViewState } from './port';
import { Waiting } from './waiting';

export interface OpenViewsOptions {
  readonly map: string;
  /** The versions this release can read. Without them every version is taken as it is. */
  readonly projections?: readonly Pick<Projection, 'naam' | 'versie'>[];
}

const POLL_MS = 5;

/**
 * Reads the views of a folder without a projector at hand: everything it knows, it reads from the files. For tests,
 * the CLI and other processes. Whether somebody keeps the views up to date, and how far behind they are, it cannot tell.
 */
export function openViews({ map, projections }: OpenViewsOptions): ViewReader & { close(): void } {
  const connections = new Connections(map);

  const active = (naam: string): Pointer => {
    const pointer = readPointer(map, naam);
    const versie = projections?.find((p) => p.naam === naam)?.versie;
    if (!pointer || (versie !== undefined && pointer.versie !== versie)) throw new ViewNietKlaar(naam, 0);
    return pointer;
  };
  // The file may be swapped and removed between reading the pointer and opening: then the pointer has moved too.
  const db = (naam: string) => {
    try {
      return connections.get({ naam, ...active(naam) });
    } catch (fault) {
      if (fault instanceof ViewNietKlaar) throw fault;
      return connections.get({ naam, ...active(naam) });
    }
  };
  const positie = (naam: string): number => {
    try {
      return (db(naam).prepare('SELECT positie FROM loopplank_voortgang').get() as { positie: number }).positie;
    } catch (fault) {
      if (fault instanceof ViewNietKlaar) return -1;
      throw fault;
    }
  };
  const names = (): string[] => projections?.map((p) => p.naam) ?? [...new Set(listViewFiles(map).map((f) => f.naam))].sort();
  const state = (naam: string): ViewState => {
    const at = positie(naam);
    const versie = projections?.find((p) => p.naam === naam)?.versie ?? readPointer(map, naam)?.versie ?? 0;
    return { naam, versie, positie: Math.max(at, 0), status: at < 0 ? 'bouwt' : 'bij' };
  };

  return {
    db,
    async wachtOp(doel, namen, maxMs = 2000) {
      const waiting = new Waiting();
      const timer = setInterval(() => waiting.wake(), POLL_MS);
      try {
        return await waiting.until(() => namen.every((naam) => positie(naam) >= doel), maxMs);
      } finally {
        clearInterval(timer);
      }
    },
    achterstandMs: () => 0,
    staat: () => names().map(state),
    close: () => connections.close(),
  };
}
