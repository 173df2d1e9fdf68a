import type { RijRegel } from '../antwoorden';
import type { Import } from '../import/state';
import type { Toewijzing } from '../rijen/toewijzing';
import type { Rijregel } from '../views';
import type { KoppelingenHuis } from './huis';
import { foutenAntwoord, gegevensVan, redenVan } from './vertaal';

/** The mapping the rows were read with: of the run, or of the last dry run. */
export function toewijzingVan(huis: KoppelingenHuis, importId: string, state: Import): Toewijzing | undefined {
  const proef = state.toewijzing ? undefined : huis.imports.proefstand(importId);
  return state.toewijzing ?? (proef?.status === 'klaar' ? proef.toewijzing : undefined);
}

/** What became of rows, with what stands in them while they are kept. */
export function rijregels(huis: KoppelingenHuis, importId: string, state: Import, items: readonly Rijregel[]): RijRegel[] {
  const kop = huis.imports.kopVan(importId) ?? [];
  const toewijzing = toewijzingVan(huis, importId, state);
  const rauw = huis.imports.rijenVan(importId, items.map((r) => r.rij));
  return items.map(({ fouten, ...r }) => {
    const rij = rauw.get(r.rij);
    return { ...r, ...(rij ? { regel: rij.regel } : {}), reden: redenVan({ ...r, ...(fouten ? { fouten } : {}) }), fouten: foutenAntwoord(fouten), gegevens: gegevensVan(rij, kop, toewijzing) };
  });
}
