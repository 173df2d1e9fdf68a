import type { Moment } from '@loopplank/kernel';
import type { Contactfeit, Contactgegevenfeit, Voorkeur } from './feiten';
import { huidigeId, laatsteFeit, opVolgorde, type Zicht } from './zicht';

/** Last two-way contact with the youngster, by any organisation. */
export const laatsteContact = (z: Zicht): Contactfeit | undefined => laatsteFeit(z.contacten.filter((c) => c.soort === 'tweezijdig'));

/** Attempts to reach the youngster since the last two-way contact. */
export function pogingenSindsContact(z: Zicht): number {
  const alle = opVolgorde(z.contacten);
  const sinds = alle.findLastIndex((c) => c.soort === 'tweezijdig');
  return alle.slice(sinds + 1).filter((c) => c.soort === 'poging' && c.betrokkene === undefined).length;
}

export const voorkeurNu = (z: Zicht): Voorkeur | undefined => laatsteFeit(z.voorkeuren);

export interface Bruikbaarheid {
  readonly werkt: 'ja' | 'nee' | 'onbekend';
  readonly laatstGeluktOp?: Moment;
  readonly misluktSindsdien: number;
}

/**
 * Whether a number or address works, from what was tried with it: the last thing learned counts.
 * Not being answered teaches nothing; a wrong number, or somebody who says so, does.
 */
export function bruikbaarheid(z: Zicht, gegevenId: string): Bruikbaarheid {
  const hier = (id: string | undefined) => id !== undefined && huidigeId(z, id) === gegevenId;
  const pogingen = z.contacten.filter((c) => hier(c.contactgegevenId));
  const gelukt = laatsteFeit(pogingen.filter((c) => c.soort === 'tweezijdig'))?.geldigOp;
  const fout = laatsteFeit([
    ...pogingen.filter((c) => c.uitkomst === 'nummerFout'),
    ...z.ongeldig.filter((o) => hier(o.contactgegevenId)),
  ])?.geldigOp;
  const mislukt = pogingen.filter((c) => c.soort === 'poging' && (gelukt === undefined || c.geldigOp > gelukt)).length;
  const werkt = fout !== undefined && (gelukt === undefined || fout >= gelukt) ? 'nee' : gelukt !== undefined ? 'ja' : 'onbekend';
  return { werkt, ...(gelukt ? { laatstGeluktOp: gelukt } : {}), misluktSindsdien: mislukt };
}

/** Numbers and addresses in use on this day, newest first. */
export const gegevensNu = (z: Zicht): Contactgegevenfeit[] =>
  z.contactgegevens.filter((g) => g.tot === undefined || z.peil.dag <= g.tot).sort((a, b) => (a.van < b.van ? 1 : a.van > b.van ? -1 : 0));

const RANG = { ja: 0, onbekend: 1, nee: 2 } as const;

/** The number to call first: one that worked, else one that was never found wrong, else none. */
export function besteTelefoon(z: Zicht): Contactgegevenfeit | undefined {
  return gegevensNu(z)
    .filter((g) => g.soort === 'telefoon')
    .map((gegeven) => ({ gegeven, rang: RANG[bruikbaarheid(z, gegeven.id).werkt] }))
    .filter(({ rang }) => rang < RANG.nee)
    .sort((a, b) => a.rang - b.rang)[0]?.gegeven;
}

/** There are numbers, and every one of them was found wrong. */
export function alleNummersFout(z: Zicht): boolean {
  const nummers = gegevensNu(z).filter((g) => g.soort === 'telefoon');
  return nummers.length > 0 && nummers.every((g) => bruikbaarheid(z, g.id).werkt === 'nee');
}
