import type { AnyEvent, Besluit, Command, Decider, NewEvent } from '../index';
import { fold } from '../index';
import { vastgelegd } from './vastgelegd';

export * from './policy';
export * from './vastgelegd';

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
