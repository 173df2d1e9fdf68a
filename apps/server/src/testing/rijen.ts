import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openViews } from '@loopplank/projections';

/** Every row of every view in a data folder, as text per table: what two builds of the same log must agree on. */
export function rijenVan(data: string): Record<string, readonly string[]> {
  const map = join(data, 'views');
  const views = openViews({ map });
  const namen = readdirSync(map).flatMap((f) => /^(.+)\.actief$/.exec(f)?.[1] ?? []);
  const rijen: Record<string, readonly string[]> = {};
  try {
    for (const naam of namen.sort()) {
      const db = views.db(naam);
      const tabellen = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'loopplank_%' AND name NOT LIKE 'sqlite_%' ORDER BY name`).all() as { name: string }[];
      for (const { name } of tabellen) {
        // The inside of a full-text index depends on the order of writing; its content stands in its own table.
        if (/_(data|idx|docsize|config)$/.test(name)) continue;
        rijen[`${naam}.${name}`] = (db.prepare(`SELECT * FROM "${name}"`).all() as object[]).map((r) => JSON.stringify(r)).sort();
      }
    }
    return rijen;
  } finally {
    views.close();
  }
}
