import { createHash } from 'node:crypto';
import { openViews } from '@loopplank/projections';

/** Bookkeeping of the runner and of SQLite, and the insides of a full-text index: they depend on how rows were written, not on what they say. */
const BINNENWERK = /^(loopplank_|sqlite_)|_(data|idx|docsize|config)$/;

/** Per table of every view a digest of its rows in a fixed order, with their number: what two builds of one log must agree on. */
export function vingerafdruk(map: string): Map<string, string> {
  const views = openViews({ map });
  const uit = new Map<string, string>();
  try {
    for (const naam of views.staat().map((v) => v.naam)) {
      const db = views.db(naam);
      const tabellen = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all() as { name: string }[];
      for (const { name } of tabellen) {
        if (BINNENWERK.test(name)) continue;
        const rijen = (db.prepare(`SELECT * FROM "${name}"`).all() as object[]).map((rij) => JSON.stringify(rij)).sort();
        uit.set(`${naam}.${name}`, `${rijen.length} ${createHash('sha256').update(rijen.join('\n')).digest('hex')}`);
      }
    }
    return uit;
  } finally {
    views.close();
  }
}

/** Tables that are not the same on both sides, or on one side only. */
export const verschillen = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((tabel) => a.get(tabel) !== b.get(tabel));
