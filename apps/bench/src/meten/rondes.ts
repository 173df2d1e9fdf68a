/** What one side of a race does in one round; the answer is the figure of that round. */
export type Kant<T> = (ronde: number) => Promise<T>;

/**
 * Runs ours and the floor in turn, round after round, so that noise of the machine hits both. Who goes first changes
 * every round: the second one finds warmer caches and a dirtier disk.
 */
export async function omBeurten<A, B>(rondes: number, ons: Kant<A>, vloer: Kant<B>): Promise<{ readonly ons: A[]; readonly vloer: B[] }> {
  const uit = { ons: [] as A[], vloer: [] as B[] };
  for (let ronde = 0; ronde < rondes; ronde++) {
    const eersteOns = ronde % 2 === 0;
    if (eersteOns) uit.ons.push(await ons(ronde));
    uit.vloer.push(await vloer(ronde));
    if (!eersteOns) uit.ons.push(await ons(ronde));
  }
  return uit;
}

/** Milliseconds one piece of work took. */
export async function duur(werk: () => Promise<unknown> | unknown): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

/** Does `werk` for 0..aantal-1 with so many callers at once; each takes the next number. Returns the time of each, in ms. */
export async function bellers(aantal: number, tegelijk: number, werk: (nummer: number) => Promise<void>): Promise<number[]> {
  const tijden: number[] = [];
  let volgende = 0;
  const beller = async (): Promise<void> => {
    for (let nummer = volgende++; nummer < aantal; nummer = volgende++) tijden.push(await duur(() => werk(nummer)));
  };
  await Promise.all(Array.from({ length: tegelijk }, beller));
  return tijden;
}
