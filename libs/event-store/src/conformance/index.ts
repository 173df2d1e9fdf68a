import type { EventStore } from '../port';
import { appendContract } from './append';
import { ongelukContract } from './ongelukken';
import { leesContract } from './lezen';
import type { Opstelling, Proef, Vermogens } from './opstelling';
import { raceContract } from './race';
import { volgContract } from './volgen';

export type { Opening } from './kinderen/opening';
export type { Opstelling, Vermogens } from './opstelling';

/**
 * The promises of the event log as tests: whoever passes may be put behind the port. `maak` gives a fresh, empty
 * store per test. What an adapter cannot do at all it says in `vermogens`, so that a test is absent, never skipped.
 */
export function eventStoreContract(
  naam: string,
  maak: () => Opstelling | Promise<Opstelling>,
  vermogens: Vermogens = { gedeeld: true, sterfelijk: true, eenmaligeIds: true },
): void {
  describe(`${naam} keeps the contract of the event log`, () => {
    let opstelling: Opstelling;
    const open: EventStore[] = [];

    const proef = (): Proef => ({
      store: opstelling.store,
      nogEen: () => {
        const store = gegeven(opstelling.nogEen, 'nogEen')();
        open.push(store);
        return store;
      },
      opening: () => gegeven(opstelling.opening, 'opening'),
      doodSchrijver: () => gegeven(opstelling.doodSchrijver, 'doodSchrijver')(),
    });

    beforeEach(async () => {
      opstelling = await maak();
      open.push(opstelling.store);
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((store) => store.close()));
      await opstelling.ruimOp?.();
    });

    appendContract(proef, vermogens);
    leesContract(proef);
    volgContract(proef, vermogens);
    if (vermogens.gedeeld) raceContract(proef);
    ongelukContract(proef, vermogens);
  });
}

function gegeven<T>(deel: T | undefined, naam: keyof Opstelling): T {
  if (deel === undefined) throw new Error(`the adapter promises what needs ${naam}, but does not give it`);
  return deel;
}
