import type { Dag, Moment } from '@loopplank/kernel';
import { dagVan, leesDatum, leesTijd, momentOp } from '../../tijd/dagen';
import { maandNaam } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { UITKOMSTEN_BIJ, type Aanleiding, type Kanaal, type Tegenpartij, type Uitkomst } from '../../woorden/begrippen';
import { LEGE_REST, restFouten, restLichaam, type Rest, type RestVeld } from './rest';

/** The form "Contact vastleggen" as it is being filled in. */
export interface Invoer {
  readonly kanaal: Kanaal | null;
  readonly uitkomst: Uitkomst | null;
  readonly wie: Tegenpartij;
  readonly aanleiding: Aanleiding | null;
  readonly wanneer: 'net' | 'kwartier' | 'uur' | 'anders';
  readonly dag: string;
  readonly tijd: string;
  readonly rest: Rest;
}

export const LEGE_INVOER: Invoer = { kanaal: null, uitkomst: null, wie: 'jongere', aanleiding: null, wanneer: 'net', dag: '', tijd: '', rest: LEGE_REST };

export type Veld = 'kanaal' | 'uitkomst' | 'dag' | 'tijd' | RestVeld;

/** Another channel keeps the outcome only when it fits. */
export const metKanaal = (oud: Invoer, kanaal: Kanaal): Invoer => ({
  ...oud,
  kanaal,
  uitkomst: oud.uitkomst && UITKOMSTEN_BIJ[kanaal].includes(oud.uitkomst) ? oud.uitkomst : null,
});

const MIN_GELEDEN = { net: 0, kwartier: 15, uur: 60 } as const;

function gekozenMoment(i: Invoer): Moment | null {
  const dag = leesDatum(i.dag);
  const tijd = leesTijd(i.tijd);
  return 'dag' in dag && tijd ? momentOp(dag.dag, tijd.uur, tijd.minuut) : null;
}

/** When it happened, or null while that is not filled in right. */
export function wanneerWas(i: Invoer, nuMs: number): Moment | null {
  return i.wanneer === 'anders' ? gekozenMoment(i) : (new Date(nuMs - MIN_GELEDEN[i.wanneer] * 60_000).toISOString() as Moment);
}

function dagFout(tekst: string, vandaag: Dag): string | null {
  const gelezen = leesDatum(tekst);
  if ('dag' in gelezen) return gelezen.dag > vandaag ? woorden.fouten.datumToekomst : null;
  if (gelezen.fout === 'leeg') return woorden.fouten.datumLeeg;
  return gelezen.fout === 'vorm' ? woorden.fouten.datumVorm : woorden.fouten.datumBestaatNiet(gelezen.dagnr!, maandNaam(gelezen.maandnr!));
}

export function fouten(i: Invoer, nuMs: number): Partial<Record<Veld, string>> {
  const vandaag = dagVan(nuMs);
  const uit: Partial<Record<Veld, string>> = { ...restFouten(i.rest, vandaag) };
  if (i.kanaal === null) uit.kanaal = woorden.contact.kiesHoe;
  else if (i.uitkomst === null) uit.uitkomst = woorden.contact.kiesUitkomst;
  if (i.wanneer === 'anders') {
    const dag = dagFout(i.dag, vandaag);
    if (dag) uit.dag = dag;
    if (!leesTijd(i.tijd)) uit.tijd = woorden.fouten.tijdVorm;
    const moment = gekozenMoment(i);
    if (!dag && moment && Date.parse(moment) > nuMs) uit.tijd = woorden.contact.toekomst;
  }
  return uit;
}

/** Body of POST contactmomenten; call it only without faults. */
export function lichaam(i: Invoer, nuMs: number): Record<string, unknown> {
  return {
    kanaal: i.kanaal,
    uitkomst: i.uitkomst,
    ...(i.wie === 'jongere' ? {} : { betrokkene: i.wie }),
    ...(i.aanleiding ? { aanleiding: i.aanleiding } : {}),
    plaatsgevondenOp: wanneerWas(i, nuMs),
    ...restLichaam(i.rest, dagVan(nuMs)),
  };
}
