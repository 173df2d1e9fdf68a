import { type Dag, dagVan, leesDag, leesMoment, type Moment } from '@loopplank/kernel';
import { verkeerdeVorm } from './controle';
import type { Veldfout } from '../probleem';

/** Which page of a list, seen on which day, known at which instant. */
export interface Lijstvraag {
  readonly page: number;
  readonly pageSize: number;
  /** True on this day. */
  readonly peildatum: Dag;
  /** As known at this instant; absent: now. */
  readonly bekendOp?: Moment;
}

const geheel = (tekst: unknown): number => (typeof tekst === 'string' && /^\d{1,6}$/.test(tekst) ? Number(tekst) : Number.NaN);

/**
 * Reads `page`, `pageSize`, `peildatum` and `bekendOp` from the query; every other name must be in `ook`.
 * Throws Probleem 400 naming all faults.
 */
export function leesLijstvraag(query: Readonly<Record<string, unknown>>, nu: Moment, ook: readonly string[] = []): Lijstvraag {
  const fouten: Veldfout[] = [];
  const fout = (veld: string, code: string, uitleg: string) => fouten.push({ veld: `/${veld}`, code, uitleg });
  const bekend = ['page', 'pageSize', 'peildatum', 'bekendOp', ...ook];
  for (const naam of Object.keys(query)) if (!bekend.includes(naam)) fout(naam, 'onbekend-veld', 'Deze vraag kent dit veld niet.');

  const page = query['page'] === undefined ? 1 : geheel(query['page']);
  if (!(page >= 1)) fout('page', 'getal', 'Vul een bladzijde in vanaf 1.');
  const pageSize = query['pageSize'] === undefined ? 25 : geheel(query['pageSize']);
  if (!(pageSize >= 1 && pageSize <= 100)) fout('pageSize', 'getal', 'Vul een getal in van 1 tot en met 100.');

  const peil = query['peildatum'];
  const peildatum = peil === undefined ? dagVan(nu) : typeof peil === 'string' ? leesDag(peil) : null;
  if (peildatum === null) fout('peildatum', 'datum', 'Vul een bestaande datum in, als jjjj-mm-dd.');
  const kennis = query['bekendOp'];
  const bekendOp = kennis === undefined ? undefined : typeof kennis === 'string' ? leesMoment(kennis) : null;
  if (bekendOp === null) fout('bekendOp', 'tijdstip', 'Vul een bestaand tijdstip in met tijdzone, zoals 2026-06-08T06:12:00Z.');

  if (fouten.length > 0) throw verkeerdeVorm(fouten);
  return { page, pageSize, peildatum: peildatum!, ...(bekendOp ? { bekendOp } : {}) };
}

/** RFC 8288 `Link` header with first, prev, next and last. `pad` is the path and query without page. */
export function linkHeader(pad: string, vraag: Lijstvraag, totaal: number): string {
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
