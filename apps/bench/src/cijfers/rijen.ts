import { createHash } from 'node:crypto';
import { openViews } from '@loopplank/projections';

/** Bookkeeping of the runner and of SQLite, and the insides of a full-text index: they depend on how rows were written, not on what they say. */
const BINNENWERK = /^(loopplank_|sqlite_)|_(data|idx|docsize|config)$/;

/** Sum of the digests of all rows: the same whatever their order, and a region of millions of rows need not fit in memory. */
function som(rijen: Iterable<unknown>): string {
  const banen = new Uint32Array(8);
  let aantal = 0;
  for (const rij of rijen) {
    const digest = createHash('sha256').update(JSON.stringify(rij)).digest();
    for (let i = 0; i < banen.length; i++) banen[i] = (banen[i] as number) + digest.readUInt32LE(4 * i);
    aantal++;
  }
  return `${aantal} ${[...banen].join(' ')}`;
}

/** Per table of every view how many rows it has and a sum of them: what two builds of one log must agree on. */
export function vingerafdruk(map: string): Map<string, string> {
  const views = openViews({ map });
  const uit = new Map<string, string>();
  try {
    for (const naam of views.staat().map((v) => v.naam)) {
      const db = views.db(naam);
      const tabellen = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all() as { name: string }[];
      for (const { name } of tabellen) {
        if (!BINNENWERK.test(name)) uit.set(`${naam}.${name}`, som(db.prepare(`SELECT * FROM "${name}"`).iterate()));
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
