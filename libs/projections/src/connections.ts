import { openDb, type Db } from '@loopplank/sqlite';
import { viewPath, type ViewFile } from './files';

/** How long a connection to an old generation stays open for who still holds it, in ms. */
const GRACE_MS = 2000;

/** Read-only connections, one per view, to the generation that serves. */
export class Connections {
  private readonly open = new Map<string, { readonly file: ViewFile; readonly db: Db }>();
  private readonly retired = new Set<Db>();

  constructor(private readonly map: string) {}

  /** The connection to this generation; a connection to an older one is closed a little later. */
  get(file: ViewFile): Db {
    const current = this.open.get(file.naam);
    if (current && current.file.generatie === file.generatie && current.file.versie === file.versie) return current.db;
    const db = openDb(viewPath(this.map, file), { readOnly: true });
    db.exec('PRAGMA cache_size = -16384');
    this.open.set(file.naam, { file, db });
    if (current) this.retire(current.db);
    return db;
  }

  close(): void {
    for (const db of [...this.retired, ...[...this.open.values()].map(({ db }) => db)]) db.close();
    this.retired.clear();
    this.open.clear();
  }

  private retire(db: Db): void {
    this.retired.add(db);
    setTimeout(() => {
      if (this.retired.delete(db)) db.close();
    }, GRACE_MS).unref();
  }
}
