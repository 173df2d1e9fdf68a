import type { Dag } from '@loopplank/kernel';
import { leesDatum, opWerkdag, plusDagen } from '../../tijd/dagen';
import { maandNaam } from '../../tijd/zeg';
import { woorden } from '../../woorden';

/** What may be added to a contact: all of it optional. */
export interface Rest {
  readonly themas: readonly string[];
  readonly notitie: string;
  readonly metAfspraak: boolean;
  readonly afspraak: string;
  readonly door: 'organisatie' | 'jongere' | 'ander';
  readonly uiterlijk: string;
  readonly moment: 'reken' | '1' | '2' | '6' | 'anders';
  readonly momentDag: string;
  readonly nummer: string;
}

export const LEGE_REST: Rest = { themas: [], notitie: '', metAfspraak: false, afspraak: '', door: 'organisatie', uiterlijk: '', moment: 'reken', momentDag: '', nummer: '' };

export type RestVeld = 'afspraak' | 'uiterlijk' | 'momentDag' | 'nummer';

/** Dutch fault of a typed day that must be today or later, or null. */
export function dagFout(tekst: string, vandaag: Dag): string | null {
  const gelezen = leesDatum(tekst);
  if ('dag' in gelezen) return gelezen.dag < vandaag ? woorden.fouten.datumVerleden : null;
  if (gelezen.fout === 'leeg') return woorden.fouten.datumLeeg;
  return gelezen.fout === 'vorm' ? woorden.fouten.datumVorm : woorden.fouten.datumBestaatNiet(gelezen.dagnr!, maandNaam(gelezen.maandnr!));
}

const dagUit = (tekst: string, vandaag: Dag): Dag | undefined => {
  const gelezen = leesDatum(tekst);
  return 'dag' in gelezen && gelezen.dag >= vandaag ? gelezen.dag : undefined;
};

/** The day behind a quick choice: weeks ahead, on a weekday. */
export const overWeken = (weken: number, vandaag: Dag): Dag => opWerkdag(plusDagen(vandaag, 7 * weken));

/** The next moment as chosen; undefined: the server works it out. */
export function gekozenDag(rest: Pick<Rest, 'moment' | 'momentDag'>, vandaag: Dag): Dag | undefined {
  if (rest.moment === 'reken') return undefined;
  return rest.moment === 'anders' ? dagUit(rest.momentDag, vandaag) : overWeken(Number(rest.moment), vandaag);
}

const TELEFOON = /^\+?[\d ()-]{8,20}$/;

/** What is wrong, per field. Empty fields are never wrong, except what was opened on purpose. */
export function restFouten(rest: Rest, vandaag: Dag): Partial<Record<RestVeld, string>> {
  const uiterlijk = rest.metAfspraak && rest.uiterlijk.trim() !== '' ? dagFout(rest.uiterlijk, vandaag) : null;
  const moment = rest.moment === 'anders' ? dagFout(rest.momentDag, vandaag) : null;
  return {
    ...(rest.metAfspraak && rest.afspraak.trim() === '' && rest.uiterlijk.trim() !== '' ? { afspraak: woorden.fouten.verplicht('de afspraak') } : {}),
    ...(uiterlijk ? { uiterlijk } : {}),
    ...(moment ? { momentDag: moment } : {}),
    ...(rest.nummer.trim() !== '' && !TELEFOON.test(rest.nummer.trim()) ? { nummer: woorden.gesprek.nieuwNummerFout } : {}),
  };
}

/** The fields of POST contactmomenten that are filled in and right; what is not right yet stays out. */
export function restLichaam(rest: Rest, vandaag: Dag): Record<string, unknown> {
  const dag = gekozenDag(rest, vandaag);
  const uiterlijk = dagUit(rest.uiterlijk, vandaag);
  return {
    ...(rest.themas.length > 0 ? { themas: [...rest.themas] } : {}),
    ...(rest.notitie.trim() ? { notitie: rest.notitie.trim() } : {}),
    ...(rest.metAfspraak && rest.afspraak.trim() ? { afspraak: { tekst: rest.afspraak.trim(), door: rest.door, ...(uiterlijk ? { uiterlijkDatum: uiterlijk } : {}) } } : {}),
    ...(dag ? { volgendMoment: { datum: dag } } : {}),
  };
}

/** POST contactgegevens for a number that was heard, or null. */
export const nieuwNummer = (rest: Rest): Record<string, unknown> | null =>
  rest.themas.includes('anderNummer') && TELEFOON.test(rest.nummer.trim()) ? { soort: 'telefoon', waarde: rest.nummer.trim(), bron: 'jongere' } : null;
