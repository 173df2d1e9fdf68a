import { bereid, type Db } from '@loopplank/sqlite';
import type { Gebeurtenis } from '../gebeurtenis';
import { een } from '../rijen';

/** An organisation, and the person in it who is meant, if one is. */
export interface Plek {
  readonly organisatieId: string;
  readonly medewerkerId?: string;
}

interface Aanbod {
  readonly van: Plek;
  readonly naar: Plek;
}

/** Whom news about a youngster is for, as far as this view has read. */
export interface Stand {
  regie(jongereId: string): Plek | undefined;
  aanbod(overdrachtId: string): Aanbod | undefined;
  /** The other of the two of the last handover. */
  anderePartij(jongereId: string, organisatieId: string): Plek | undefined;
}

interface Aanbodrij {
  readonly van_organisatie: string;
  readonly van_medewerker: string | null;
  readonly naar_organisatie: string;
  readonly naar_medewerker: string | null;
}

const plek = (organisatieId: string, medewerkerId: string | null): Plek => ({ organisatieId, ...(medewerkerId === null ? {} : { medewerkerId }) });
const aanbodVan = (r: Aanbodrij | undefined): Aanbod | undefined => r && { van: plek(r.van_organisatie, r.van_medewerker), naar: plek(r.naar_organisatie, r.naar_medewerker) };

export const standUit = (db: Db): Stand => ({
  regie(jongereId) {
    const r = een<{ organisatie_id: string; medewerker_id: string | null }>(db, 'SELECT organisatie_id, medewerker_id FROM regie WHERE jongere_id = ?', jongereId);
    return r && plek(r.organisatie_id, r.medewerker_id);
  },
  aanbod: (id) => aanbodVan(een<Aanbodrij & Record<string, string>>(db, 'SELECT * FROM aanbod WHERE id = ?', id)),
  anderePartij(jongereId, organisatieId) {
    const a = aanbodVan(een<Aanbodrij & Record<string, string>>(db, 'SELECT * FROM aanbod WHERE jongere_id = ? ORDER BY rowid DESC LIMIT 1', jongereId));
    return [a?.van, a?.naar].find((p) => p !== undefined && p.organisatieId !== organisatieId);
  },
});

/** Writes down what this event changes about whom later news is for. */
export function schrijfStand(db: Db, g: Gebeurtenis): void {
  if (g.type === 'RegieToegewezen') {
    bereid(db, 'INSERT INTO regie VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET organisatie_id = excluded.organisatie_id, medewerker_id = excluded.medewerker_id').run(g.jongereId, g.data.organisatieId, g.data.medewerkerId ?? null);
  } else if (g.type === 'OverdrachtAangeboden') {
    const { naarOrganisatieId, naarMedewerkerId, vanMedewerkerId } = g.data;
    bereid(db, 'INSERT INTO aanbod (id, jongere_id, van_organisatie, van_medewerker, naar_organisatie, naar_medewerker) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
      g.eventId, g.jongereId, g.organisatieId, vanMedewerkerId ?? g.medewerkerId, naarOrganisatieId, naarMedewerkerId ?? null,
    );
  } else if (g.type === 'OverdrachtGeaccepteerd') {
    // Who took it over answers for it from now on.
    bereid(db, 'UPDATE aanbod SET naar_medewerker = coalesce(?, naar_medewerker) WHERE id = ?').run(g.data.medewerkerId ?? null, g.data.overdrachtId);
  }
}
