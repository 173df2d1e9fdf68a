import { aanvaard, type Besluit, type Command, dagVan, type Moment } from '@loopplank/kernel';
import { gebeurdOp, vandaag } from '../controles';
import { geldende } from '../correcties/state';
import type { DossierEvent } from '../events';
import { gelijk, zonderLeeg } from '../leeg';
import { planMoment } from '../regie/moment';
import type { Dossier } from '../state';
import { controleerRust, momentNaRust, overEenHalfJaar, rustAfgesproken, type RustVelden, rustVelden } from './rust';
import { rustOp } from './state';

export type LegRustVast = Command<
  'LegRustVast',
  RustVelden & {
    /** Whether somebody may seek contact again later. */
    readonly magTerugkomen: boolean;
    /** When the youngster said so. Default: now. */
    readonly gezegdOp?: Moment;
  }
>;

/**
 * Records that a youngster wants to be left alone: until a day (default half a year), or without a day. Nobody seeks contact
 * before it and the next moment moves there; the file is never closed. The same again changes nothing.
 */
export function legRustVast({ data: { magTerugkomen, gezegdOp, ...gegeven }, meta }: LegRustVast, d: Dossier): Besluit<DossierEvent> {
  const op = gebeurdOp(d, gezegdOp, meta, '/gezegdOp');
  if (typeof op !== 'string') return op;
  const r = magTerugkomen ? { ...gegeven, weerWelkom: gegeven.weerWelkom ?? overEenHalfJaar(op) } : zonderLeeg({ kanaal: gegeven.kanaal, toelichting: gegeven.toelichting });
  const fout = controleerRust(r, dagVan(op), meta);
  if (fout) return fout;
  const eerder = geldende(d, d.rust).some((f) => f.type !== 'RustIngetrokken' && f.geldigOp === op && gelijk(rustVelden(f), r));
  if (eerder) return aanvaard();
  const nu = gezegdOp === undefined ? rustOp(d, vandaag(meta)) : undefined;
  if (nu && gelijk(rustVelden(nu), gegeven.weerWelkom === undefined && magTerugkomen ? { ...r, weerWelkom: rustVelden(nu).weerWelkom } : r)) return aanvaard();
  return aanvaard<DossierEvent>(rustAfgesproken(r, op), ...planMoment(d, momentNaRust(r, dagVan(op), meta), 'rust', meta));
}
