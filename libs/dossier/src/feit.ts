import { type AnyEvent, beginVan, type Dag, type Moment, plusDagen, type RecordedEvent } from '@loopplank/kernel';

/**
 * A recorded fact as the state keeps it: the data of its event with its own id and dates. Nothing is
 * overwritten when a later fact arrives; what is "current" is a question to the state on a day.
 */
export type Feit<E extends AnyEvent = AnyEvent> = E extends AnyEvent
  ? {
      readonly id: string;
      readonly type: E['type'];
      readonly data: E['data'];
      /** When it was so. */
      readonly geldigOp: Moment;
      /** When we recorded it. */
      readonly vastgelegdOp: Moment;
      readonly revision: number;
      /** Who vouches for it. */
      readonly bron: string;
      /** Who recorded it. */
      readonly organisatieId: string;
      readonly medewerkerId: string;
      /** Facts of one command belong together. */
      readonly commandId: string;
    }
  : never;

export const feitVan = <E extends AnyEvent>(e: RecordedEvent<E>): Feit<E> =>
  ({
    id: e.eventId,
    type: e.type,
    data: e.data,
    geldigOp: e.geldigOp,
    vastgelegdOp: e.vastgelegdOp,
    revision: e.revision,
    bron: e.bron,
    organisatieId: e.actor.organisatieId,
    medewerkerId: e.actor.medewerkerId,
    commandId: e.commandId,
  }) as Feit<E>;

/** Whether an instant falls on or before a day. The calendar is asked once, not for every fact. */
export function totEnMet(dag: Dag): (m: Moment) => boolean {
  const daarna = beginVan(plusDagen(dag, 1));
  return (m) => m < daarna;
}

/** Order in the world: first by when it was so, then by when it was recorded. */
export const inVolgorde = (a: Pick<Feit, 'geldigOp' | 'revision'>, b: Pick<Feit, 'geldigOp' | 'revision'>): number =>
  a.geldigOp === b.geldigOp ? a.revision - b.revision : a.geldigOp < b.geldigOp ? -1 : 1;

/** The ids under which a fact was known before it was corrected, its own id first. */
export function versies(feiten: readonly Feit[], id: string): readonly string[] {
  const ids: string[] = [];
  for (let volgend: string | undefined = id; volgend !== undefined && !ids.includes(volgend); ) {
    const nu: string = volgend;
    ids.push(nu);
    volgend = (feiten.find((f) => f.id === nu)?.data as { vervangt?: string } | undefined)?.vervangt;
  }
  return ids;
}
