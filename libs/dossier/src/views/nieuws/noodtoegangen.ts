import type { Dag, Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Pagina } from '../../antwoorden';
import type { NoodtoegangRij } from '../../antwoorden.nieuws';
import { korteNaam } from '../kort';
import { alle, een } from '../rijen';
import { peilOp, type Stand, zicht } from '../stand';
import { type Bladzijde, medewerker, organisatie, type Vraag } from '../vrager';
import type { Nieuwsviews } from './lijst';

type Rij = { readonly event_id: string; readonly jongere_id: string; readonly organisatie_id: string; readonly medewerker_id: string; readonly op: Moment; readonly tot: Moment };

/** Who opened a file in an emergency, newest first. Why is for who may read the file: it is left out for who only checks. */
export function leesNoodtoegangen({ nieuws, jongere }: Nieuwsviews, { namen, peildatum }: Pick<Vraag, 'namen' | 'peildatum'>, { page, pageSize }: Bladzijde): Pagina<NoodtoegangRij> {
  const rijen = alle<Rij & Record<string, string>>(nieuws, 'SELECT * FROM noodtoegang ORDER BY op DESC, event_id LIMIT ? OFFSET ?', pageSize, (page - 1) * pageSize);
  return {
    totaal: een<{ n: number }>(nieuws, 'SELECT count(*) AS n FROM noodtoegang')!.n,
    items: rijen.map((r) => ({
      id: r.event_id, jongereId: r.jongere_id, naam: naamVan(jongere, r.jongere_id, peildatum), op: r.op, totOp: r.tot,
      organisatie: organisatie(namen, r.organisatie_id), ...medewerker(namen, r.medewerker_id),
    })),
  };
}

function naamVan(db: Db, jongereId: string, peildatum: Dag): string {
  const gelezen = een<{ kort: string }>(db, 'SELECT kort FROM jongere WHERE id = ?', jongereId);
  const z = gelezen && zicht(JSON.parse(gelezen.kort) as Stand, peilOp(peildatum));
  return z ? korteNaam(z.aanmelding) : 'Gewist';
}

/** Who holds the regie now, as the view of files knows it; null: nobody, or there is no such file. */
export function regiePlek(db: Db, jongereId: string): { organisatieId: string; medewerkerId?: string } | null {
  const r = een<{ o: string | null; m: string | null }>(db, 'SELECT regie_organisatie AS o, regie_medewerker AS m FROM jongere WHERE id = ?', jongereId);
  return r?.o == null ? null : { organisatieId: r.o, ...(r.m === null ? {} : { medewerkerId: r.m }) };
}
