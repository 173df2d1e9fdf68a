import type { AnyEvent, Besluit, Command, Decider, NewEvent, RecordedEvent } from '../index';
import { fold, moment, SYSTEEM } from '../index';

/** Wraps plain events in envelopes, as if they had been recorded one after the other in one stream. */
export function vastgelegd<E extends AnyEvent>(
  events: readonly NewEvent<E>[],
  streamId = 'jongere-11111111-1111-4111-8111-111111111111',
): RecordedEvent<E>[] {
  return events.map((event, i) => {
    const op = event.geldigOp ?? moment('2026-01-01T09:00:00Z');
    return {
      bron: 'medewerker',
      ...event,
      eventId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      schemaVersion: 1,
      streamId,
      revision: i,
      position: i + 1,
      geldigOp: op,
      vastgelegdOp: op,
      actor: SYSTEEM,
      doel: 'test',
      commandId: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      verzoekHash: '',
      correlationId: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      causationId: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      vorigeHash: '',
      hash: '',
    } as unknown as RecordedEvent<E>;
  });
}

/**
 * given/when/then for a decider. `given` takes plain or recorded events; ids of plain ones are
 * `00000000-0000-4000-8000-00000000000N`, N counting from 0.
 */
export const gegeven = <C extends Command, S, E extends AnyEvent>(
  decider: Decider<C, S, E>,
  events: readonly NewEvent<E>[] = [],
) => {
  const state = fold(decider as unknown as Decider<Command, S, E>, vastgelegd(events));
  return {
    state,
    als: (command: C) => {
      const besluit: Besluit<E> = decider.decide(command, state);
      return {
        besluit,
        /** Accepted, with exactly these types in this order. */
        danTypes: (...types: string[]) => {
          if (besluit.soort === 'afgewezen') throw new Error(`refused: ${besluit.code} ${JSON.stringify(besluit.feiten)}`);
          expect(besluit.events.map((e) => e.type)).toEqual(types);
          return besluit.events;
        },
        dan: (...verwacht: NewEvent<E>[]) => expect(besluit).toEqual({ soort: 'aanvaard', events: verwacht }),
        danNiets: () => expect(besluit).toEqual({ soort: 'aanvaard', events: [] }),
        danAfgewezen: (code: string) => expect(besluit).toMatchObject({ soort: 'afgewezen', code }),
      };
    },
  };
};
