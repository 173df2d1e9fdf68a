import type { Db } from '@loopplank/sqlite';
import { STANDAARD_KALENDER, type VrijePeriode, type Werkkalender } from '../werkkalender/kalender';

/** When an organisation works; the usual days when it has not said otherwise. */
export function werkkalenderVan(db: Db, organisatieId: string): Werkkalender {
  const rij = db.prepare(`SELECT weekdagen, feestdagen_vrij, versie FROM werkkalender WHERE organisatie_id = ?`).get(organisatieId) as
    | { readonly weekdagen: string | null; readonly feestdagen_vrij: number | null; readonly versie: number }
    | undefined;
  if (!rij) return STANDAARD_KALENDER;
  const vrij = db.prepare(`SELECT id, van, tot, soort FROM vrije_dagen WHERE organisatie_id = ? ORDER BY van, id`).all(organisatieId);
  return {
    weekdagen: rij.weekdagen === null ? STANDAARD_KALENDER.weekdagen : (JSON.parse(rij.weekdagen) as number[]),
    feestdagenVrij: rij.feestdagen_vrij === null ? STANDAARD_KALENDER.feestdagenVrij : rij.feestdagen_vrij === 1,
    vrij: vrij as unknown as VrijePeriode[],
    versie: rij.versie,
  };
}
