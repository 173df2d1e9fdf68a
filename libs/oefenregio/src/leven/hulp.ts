import type { Dag } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import verdelingen from '../data/verdelingen.json';
import { later, werkdagNa, werkmoment } from './agenda';
import type { DataVan } from './stap';
import { type Verhaal, vulIn } from './verhaal';

type Thema = DataVan<'MeldHulpvraag'>['thema'];

const tekst = (v: Verhaal, thema: Thema): { readonly tekst?: string } => {
  const zinnen = (teksten.hulpvraag as Partial<Record<Thema, readonly string[]>>)[thema];
  return zinnen ? { tekst: vulIn(v, v.lot.kies(zinnen)) } : {};
};

/** Help is needed; mostly somebody takes it up within days, and it ends some weeks later. */
export function hulpvraag(v: Verhaal, dag: Dag): void {
  const { urgent, opgepakt, afgerond, gewichten } = verdelingen.hulpvraag;
  const op = werkmoment(dag, v.lot);
  const naam = `hulpvraag-${op}`;
  const thema = v.lot.gewogen(gewichten) as Thema;
  const isUrgent = v.lot.kans(urgent);
  const gemeld = v.leven.doe(v.houder, op, 'MeldHulpvraag', { thema, ...(isUrgent ? { urgentie: 'urgent' as const } : {}), ...tekst(v, thema) }, { naam });
  if (!gemeld || !v.lot.kans(isUrgent ? 1 : opgepakt)) return;
  const gepakt = isUrgent ? later(op, v.lot.geheel(10, 90)) : werkmoment(werkdagNa(dag, v.lot.geheel(1, 6)), v.lot);
  if (!v.leven.doe(v.houder, gepakt, 'PakHulpvraagOp', (id) => ({ hulpvraagId: id(naam) })) || !v.lot.kans(afgerond)) return;
  const uitkomst = v.lot.gewogen({ opgelost: 55, doorverwezen: 25, nietMeerNodig: 12, nietGelukt: 8 });
  v.leven.doe(v.houder, werkmoment(werkdagNa(dag, v.lot.geheel(12, 80)), v.lot), 'RondHulpvraagAf', (id) => ({ hulpvraagId: id(naam), uitkomst }));
}

/** Something that cannot wait, told yesterday: nobody has taken it up yet. */
export function netUrgent(v: Verhaal): void {
  v.leven.doe(v.houder, v.leven.straksNa(2), 'MeldHulpvraag', { thema: 'wonen', urgentie: 'urgent', ...tekst(v, 'wonen') });
}
