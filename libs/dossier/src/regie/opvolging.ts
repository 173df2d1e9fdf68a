import { type Dag, laatste, plusDagen, plusMaanden } from '@loopplank/kernel';
import { aanmeldingVan } from '../aanmelding/state';
import type { BetrokkenRol } from '../betrokkenheid/events';
import { begeleidersOp, betrokkenheden, type BetrokkenheidRij, isBlijvendBetrokken } from '../betrokkenheid/state';
import type { DossierCommand } from '../commands';
import type { Dossier } from '../state';
import { regieOp } from './state';

/** A colleague who leaves, and who follows; without a follower the seat becomes vacant. */
export interface CollegaVertrek {
  readonly organisatieId: string;
  readonly medewerkerId: string;
  readonly opvolgerId?: string;
}

/** An organisation that stops, and which one follows, with the role and ground it then stands on. */
export interface Opheffing {
  readonly organisatieId: string;
  readonly opvolger?: { readonly organisatieId: string; readonly medewerkerId?: string; readonly rol: BetrokkenRol; readonly grondslag: string };
}

/** One command, without who and when. */
export type Opvolgstap = { readonly [T in DossierCommand['type']]: { readonly type: T; readonly data: Extract<DossierCommand, { type: T }>['data'] } }[DossierCommand['type']];

/** Somebody may have been named ahead of time, but no further than this. */
const VOORUIT_MAANDEN = 12;

const begeleidt = (d: Dossier, { organisatieId, medewerkerId }: { organisatieId: string; medewerkerId: string }, op: Dag): boolean =>
  begeleidersOp(d, op).some((b) => b.organisatieId === organisatieId && b.medewerkerId === medewerkerId);

/** Today is the last day of who leaves, so what counts is whether they guide tomorrow, or were named for later. */
const blijftBegeleiden = (d: Dossier, wie: { organisatieId: string; medewerkerId: string }, vandaag: Dag): boolean =>
  [plusDagen(vandaag, 1), plusMaanden(vandaag, VOORUIT_MAANDEN)].some((op) => begeleidt(d, wie, op));

/** The next thing to do so that nothing of this youngster hangs on who leaves; null: nothing any more. */
export function stapBijVertrek(d: Dossier, v: CollegaVertrek, vandaag: Dag): Opvolgstap | null {
  if (!aanmeldingVan(d)) return null;
  const { organisatieId, medewerkerId, opvolgerId } = v;
  const regie = regieOp(d, vandaag)?.data;
  const houdt = regie?.organisatieId === organisatieId && regie.medewerkerId === medewerkerId;
  const begeleider = blijftBegeleiden(d, v, vandaag);
  if (!houdt && !begeleider) return null;
  // First the colleague is there, then the other goes: nobody is without for a moment.
  if (opvolgerId !== undefined && !begeleidt(d, { organisatieId, medewerkerId: opvolgerId }, vandaag)) {
    return { type: 'KoppelBegeleider', data: { organisatieId, medewerkerId: opvolgerId, van: vandaag } };
  }
  if (houdt) return { type: 'WijsRegieToe', data: { organisatieId, ...(opvolgerId === undefined ? {} : { medewerkerId: opvolgerId }), reden: 'vervanging' } };
  const begin = d.betrokkenheid.gekoppeld.findLast((g) => g.data.organisatieId === organisatieId && g.data.medewerkerId === medewerkerId)!.data.van;
  return { type: 'OntkoppelBegeleider', data: { organisatieId, medewerkerId, tot: laatste(begin, vandaag) } };
}

/** Goes on after today; one that begins later ends on its own first day. */
const gaatDoor = (b: BetrokkenheidRij, vandaag: Dag): boolean => b.tot === undefined || b.tot > laatste(b.van, vandaag);

/**
 * The next thing to do so that this youngster no longer depends on an organisation that stops; null: nothing any more.
 * `opvolger-nodig`: it holds the regie and nobody was named to take it.
 */
export function stapBijOpheffing(d: Dossier, { organisatieId, opvolger }: Opheffing, vandaag: Dag): Opvolgstap | null | 'opvolger-nodig' {
  if (!aanmeldingVan(d)) return null;
  if (regieOp(d, vandaag)?.data.organisatieId === organisatieId) {
    if (!opvolger) return 'opvolger-nodig';
    const { organisatieId: naar, medewerkerId, rol, grondslag } = opvolger;
    if (!isBlijvendBetrokken(d, naar, vandaag)) return { type: 'StartBetrokkenheid', data: { organisatieId: naar, rol, grondslag, van: vandaag } };
    if (medewerkerId !== undefined && !begeleidt(d, { organisatieId: naar, medewerkerId }, vandaag)) {
      return { type: 'KoppelBegeleider', data: { organisatieId: naar, medewerkerId, van: vandaag } };
    }
    return { type: 'WijsRegieToe', data: { organisatieId: naar, ...(medewerkerId === undefined ? {} : { medewerkerId }), reden: 'vangnet' } };
  }
  const rij = betrokkenheden(d).find((b) => b.organisatieId === organisatieId && gaatDoor(b, vandaag));
  return rij ? { type: 'BeeindigBetrokkenheid', data: { betrokkenheidId: rij.id, tot: laatste(rij.van, vandaag), reden: 'De organisatie doet niet meer mee.' } } : null;
}
