/** Does the work for every item, at most `tegelijk` at a time. After a failure nothing new begins; the first one is thrown. */
export async function inParallel<T>(items: readonly T[], tegelijk: number, werk: (item: T) => Promise<void>): Promise<void> {
  const rij = items[Symbol.iterator]();
  let mis = false;
  const loper = async (): Promise<void> => {
    for (const item of rij) {
      if (mis) return;
      try {
        await werk(item);
      } catch (fout) {
        mis = true;
        throw fout;
      }
    }
  };
  const lopers = await Promise.allSettled(Array.from({ length: Math.min(tegelijk, items.length) }, loper));
  for (const l of lopers) if (l.status === 'rejected') throw l.reason;
}
