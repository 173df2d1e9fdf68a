import { beginVan, type Dag, type Moment, plusDagen } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Inzagesoort } from '../inzage/events';
import type { Bladzijde, NamenOpzoeken, Welke } from './toegang.vragen';

/** One time that somebody was shown something of this youngster. */
export interface InzageRegel {
  readonly op: Moment;
  readonly medewerker: { readonly id: string; readonly naam: string };
  readonly organisatie: { readonly id: string; readonly naam: string };
  readonly rol: string;
  readonly doel: string;
  readonly soort: Inzagesoort;
}

interface Rij {
  readonly op: Moment;
  readonly medewerker_id: string;
  readonly organisatie_id: string;
  readonly rol: string;
  readonly doel: string;
  readonly soort: Inzagesoort;
}

export interface InzagenVraag extends Welke {
  readonly jongereId: string;
  /** Through this day. */
  readonly peildatum: Dag;
  /** Only what was recorded at or before this instant. */
  readonly bekendOp?: Moment;
}

/** Who looked at this youngster, newest first. */
export function leesInzagen(db: Db, namen: NamenOpzoeken, vraag: InzagenVraag): Bladzijde<InzageRegel> {
  const { jongereId, page, pageSize, peildatum, bekendOp } = vraag;
  const waar = `FROM inzage WHERE jongere_id = ? AND op < ? AND op <= ?`;
  const grens = [jongereId, beginVan(plusDagen(peildatum, 1)), bekendOp ?? '9'];
  const { totaal } = db.prepare(`SELECT count(*) AS totaal ${waar}`).get(...grens) as { totaal: number };
  const rijen = db
    .prepare(`SELECT op, medewerker_id, organisatie_id, rol, doel, soort ${waar} ORDER BY positie DESC LIMIT ? OFFSET ?`)
    .all(...grens, pageSize, (page - 1) * pageSize) as unknown as Rij[];
  return {
    totaal,
    items: rijen.map((rij) => ({
      op: rij.op,
      medewerker: { id: rij.medewerker_id, naam: namen.medewerker(rij.medewerker_id) ?? 'Onbekende medewerker' },
      organisatie: { id: rij.organisatie_id, naam: namen.organisatie(rij.organisatie_id) },
      rol: rij.rol,
      doel: rij.doel,
      soort: rij.soort,
    })),
  };
}
