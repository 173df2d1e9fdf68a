import { type Afwijzing, type CommandMeta, type Dag, dagVan, type Moment, type NewEvent, opWerkdag, plusDagen, plusMaanden } from '@loopplank/kernel';
import type { Herkomst } from '../contact/contactmoment';
import type { Kanaal } from '../contact/woorden';
import { vandaag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { GekozenMoment } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { ContactGeweigerd, HerbezoekToegestaan } from './events';
import { rustOp, rustTot } from './state';

export interface RustVelden {
  /** First day on which contact is welcome again; absent: none was agreed. */
  readonly weerWelkom?: Dag;
  readonly kanaal?: Kanaal;
  readonly toelichting?: string;
}

/** Half a year (practice of The Hague: "may I come back in half a year?"). */
export const RUSTDAGEN = 183;
/** Nobody is left alone for longer than this without being asked again. */
const MAANDEN_VOORUIT = 24;

export function controleerRust(r: RustVelden, sinds: Dag, meta: CommandMeta): Afwijzing | null {
  if (r.weerWelkom === undefined) return r.kanaal === undefined ? null : weiger('kanaal-zonder-dag', '/kanaal');
  if (r.weerWelkom <= sinds) return weiger('rust-voorbij', '/weerWelkom');
  return r.weerWelkom > plusMaanden(vandaag(meta), MAANDEN_VOORUIT) ? weiger('moment-te-ver', '/weerWelkom') : null;
}

export function rustAfgesproken(r: RustVelden, op: Moment, herkomst: Herkomst = {}): NewEvent<HerbezoekToegestaan | ContactGeweigerd> {
  const data = zonderLeeg({ toelichting: r.toelichting, vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan });
  return r.weerWelkom === undefined
    ? { type: 'ContactGeweigerd', geldigOp: op, data }
    : { type: 'HerbezoekToegestaan', geldigOp: op, data: { ...data, ...zonderLeeg({ weerWelkom: r.weerWelkom, kanaal: r.kanaal }) } };
}

/** The fields a recorded rest was made of. Erased content is left out. */
export const rustVelden = (f: Feit<HerbezoekToegestaan | ContactGeweigerd>): RustVelden =>
  zonderLeeg({
    ...(f.type === 'HerbezoekToegestaan' ? { weerWelkom: f.data.weerWelkom, kanaal: f.data.kanaal } : {}),
    toelichting: f.data.toelichting ?? undefined,
  });

/** The next moment that goes with a rest: the day of return, or a yearly look without seeking contact. Never in the past. */
export function momentNaRust(r: RustVelden, sinds: Dag, meta: CommandMeta): GekozenMoment {
  const later = (dag: Dag): Dag => opWerkdag(dag > vandaag(meta) ? dag : vandaag(meta));
  if (r.weerWelkom !== undefined) return zonderLeeg({ datum: later(r.weerWelkom), kanaal: r.kanaal, wat: 'Weer contact zoeken, zoals afgesproken' });
  return { datum: later(plusMaanden(sinds, 12)), wat: 'Kijken of de jongere nog rust wil. Zoek zelf geen contact' };
}

/** Default day of return. */
export const overEenHalfJaar = (sinds: Moment): Dag => plusDagen(dagVan(sinds), RUSTDAGEN);

/** Nobody plans to seek contact with who wants to be left alone; withdrawing the rest comes first. */
export function controleerRustmoment(d: Dossier, datum: Dag, meta: CommandMeta, veld = '/datum'): Afwijzing | null {
  const rust = rustOp(d, vandaag(meta));
  return rust && datum < rustTot(rust) ? weiger('rust-op-verzoek', veld, { tot: rustTot(rust) }) : null;
}
