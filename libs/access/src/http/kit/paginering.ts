import { type Dag, dagVan, leesDag, leesMoment, type Moment } from '@loopplank/kernel';
import { verkeerdeVorm } from './controle';
import type { Veldfout } from '../probleem';

/** Which page of a list: `page` from 1. */
export interface Bladzijdevraag {
  readonly page: number;
  readonly pageSize: number;
}

/** Which page of a list, seen on which day, known at which instant. */
export interface Lijstvraag extends Bladzijdevraag {
  /** True on this day. */
  readonly peildatum: Dag;
  /** As known at this instant; absent: now. */
  readonly bekendOp?: Moment;
}

type Query = Readonly<Record<string, unknown>>;

const geheel = (tekst: unknown): number => (typeof tekst === 'string' && /^\d{1,6}$/.test(tekst) ? Number(tekst) : Number.NaN);
const fout = (veld: string, code: string, uitleg: string): Veldfout => ({ veld: `/${veld}`, code, uitleg });

function bladzijde(query: Query, bekend: readonly string[], fouten: Veldfout[]): Bladzijdevraag {
  for (const naam of Object.keys(query)) if (!bekend.includes(naam)) fouten.push(fout(naam, 'onbekend-veld', 'Deze vraag kent dit veld niet.'));
  const page = query['page'] === undefined ? 1 : geheel(query['page']);
  if (!(page >= 1)) fouten.push(fout('page', 'getal', 'Vul een bladzijde in vanaf 1.'));
  const pageSize = query['pageSize'] === undefined ? 25 : geheel(query['pageSize']);
  if (!(pageSize >= 1 && pageSize <= 100)) fouten.push(fout('pageSize', 'getal', 'Vul een getal in van 1 tot en met 100.'));
  return { page, pageSize };
}

/** Reads `page` and `pageSize` for a list that has no history; every other name must be in `ook`. Throws Probleem 400. */
export function leesBladzijde(query: Query, ook: readonly string[] = []): Bladzijdevraag {
  const fouten: Veldfout[] = [];
  const gevraagd = bladzijde(query, ['page', 'pageSize', ...ook], fouten);
  if (fouten.length > 0) throw verkeerdeVorm(fouten);
  return gevraagd;
}

/**
 * Reads `page`, `pageSize`, `peildatum` and `bekendOp` from the query; every other name must be in `ook`.
 * Throws Probleem 400 naming all faults.
 */
export function leesLijstvraag(query: Query, nu: Moment, ook: readonly string[] = []): Lijstvraag {
  const fouten: Veldfout[] = [];
  const gevraagd = bladzijde(query, ['page', 'pageSize', 'peildatum', 'bekendOp', ...ook], fouten);
  const peil = query['peildatum'];
  const peildatum = peil === undefined ? dagVan(nu) : typeof peil === 'string' ? leesDag(peil) : null;
  if (peildatum === null) fouten.push(fout('peildatum', 'datum', 'Vul een bestaande datum in, als jjjj-mm-dd.'));
  const kennis = query['bekendOp'];
  const bekendOp = kennis === undefined ? undefined : typeof kennis === 'string' ? leesMoment(kennis) : null;
  if (bekendOp === null) fouten.push(fout('bekendOp', 'tijdstip', 'Vul een bestaand tijdstip in met tijdzone, zoals 2026-06-08T06:12:00Z.'));
  if (fouten.length > 0) throw verkeerdeVorm(fouten);
  return { ...gevraagd, peildatum: peildatum!, ...(bekendOp ? { bekendOp } : {}) };
}

/** RFC 8288 `Link` header with first, prev, next and last. `pad` is the path and query without page. */
export function linkHeader(pad: string, vraag: Bladzijdevraag, totaal: number): string {
  const laatste = Math.max(1, Math.ceil(totaal / vraag.pageSize));
  const naar = (page: number, rel: string) => {
    const url = new URL(pad, 'http://x');
    url.searchParams.set('page', String(page));
    return `<${url.pathname}${url.search}>; rel="${rel}"`;
  };
  return [
    naar(1, 'first'),
    ...(vraag.page > 1 ? [naar(Math.min(vraag.page - 1, laatste), 'prev')] : []),
    ...(vraag.page < laatste ? [naar(vraag.page + 1, 'next')] : []),
    naar(laatste, 'last'),
  ].join(', ');
}
