import { standtekst } from '@loopplank/dossier';
import { type Moment, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { SignaalEvent, SignaalOntvangen } from './events';

/** One row that named this person. What it says reads as null after an erasure. */
export interface Ontvangst extends Omit<SignaalOntvangen['data'], 'importId' | 'rij'> {
  readonly id: string;
  readonly commandId: string;
  readonly vastgelegdOp: Moment;
}

export type Signaalstatus = 'geen' | 'open' | 'geaccepteerd' | 'afgewezen' | 'gewist';

export interface Signaal {
  readonly status: Signaalstatus;
  readonly organisatieId: string;
  /** Rows that hold, in the order in which they came. */
  readonly ontvangsten: readonly Ontvangst[];
  readonly jongereId?: string;
}

export const geenSignaal: Signaal = { status: 'geen', organisatieId: '', ontvangsten: [] };

/** What a row says, whenever it says so. */
export const inhoudstekst = ({ register, regel }: Pick<Ontvangst, 'register' | 'regel'>): string => JSON.stringify([register, regel && [regel.gegeven, standtekst(regel)]]);
/** Two rows that say the same of the same moment are one. */
export const zelfdeOntvangst = (a: Pick<Ontvangst, 'register' | 'standOp' | 'regel'>, b: Pick<Ontvangst, 'register' | 'standOp' | 'regel'>): boolean =>
  a.standOp === b.standOp && inhoudstekst(a) === inhoudstekst(b);

/** Somebody who was rejected comes back when a list says something else about them; not for being named again. */
const isNieuws = (s: Signaal, o: Ontvangst): boolean => !s.ontvangsten.some((e) => inhoudstekst(e) === inhoudstekst(o));

/** Never throws on a known event. */
export function evolveSignaal(s: Signaal, e: RecordedEvent<SignaalEvent>): Signaal {
  switch (e.type) {
    case 'SignaalOntvangen': {
      const { importId: _, rij: __, ...data } = e.data;
      const ontvangst: Ontvangst = { ...data, id: e.eventId, commandId: e.commandId, vastgelegdOp: e.vastgelegdOp };
      const open = s.status === 'geen' || (s.status === 'afgewezen' && isNieuws(s, ontvangst));
      const organisatieId = s.organisatieId || e.actor.organisatieId;
      return { ...s, organisatieId, status: open ? 'open' : s.status, ontvangsten: [...s.ontvangsten, ontvangst] };
    }
    case 'SignaalGeaccepteerd':
      return { ...s, status: 'geaccepteerd', jongereId: e.data.jongereId };
    case 'SignaalAfgewezen':
      return { ...s, status: 'afgewezen' };
    case 'SignaalIngetrokken':
      return { ...s, ontvangsten: s.ontvangsten.filter((o) => !e.data.ontvangsten.includes(o.id)) };
    case 'SignaalGewist':
      return { status: 'gewist', organisatieId: s.organisatieId, ontvangsten: [] };
    default:
      return nooit(e);
  }
}
