import type { EventStore } from '../../port';

/** How a child process opens the store under test: which compiled module, which function, with what. */
export interface Opening {
  readonly module: string;
  readonly functie: string;
  readonly argument: unknown;
}

export function openStore({ module, functie, argument }: Opening): EventStore {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require(module) as Record<string, (argument: unknown) => EventStore>)[functie](argument);
}

/** What the parent process gave this child to do. */
export const opdracht = <T>(): T => JSON.parse(process.argv[2]) as T;

/** Tells the parent process something. Resolves when it is on its way: who disconnects before that may lose it. */
export const meld = (bericht: unknown): Promise<void> =>
  new Promise((klaar) => (process.send ? process.send(bericht, () => klaar()) : klaar()));
