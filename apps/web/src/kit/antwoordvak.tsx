import type { ReactNode } from 'react';
import { woorden } from '../woorden';
import { Foutvak } from './foutvak';
import { Laden } from './laden';
import { Strook } from './strook';

/** What a question to the server looks like to a screen: the result of useQuery and useInfiniteQuery fits. */
export interface Vraag<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isRefetchError: boolean;
  readonly refetch: () => unknown;
}

interface Props<T> {
  vraag: Vraag<T>;
  /** Title when loading fails: "De lijst komt niet". */
  mislukt: string;
  /** Lines of the sketch while loading. */
  regels?: number;
  children: (data: T) => ReactNode;
}

/** Loading, failed, no rights, offline, or old: every state of an answer, in one place. */
export function Antwoordvak<T>({ vraag, mislukt, regels = 5, children }: Props<T>) {
  if (vraag.data === undefined) return vraag.isPending ? <Laden regels={regels} /> : <Foutvak titel={mislukt} fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  return (
    <>
      {vraag.isRefetchError && (
        <Strook icoon="klok" soort="let" rond>
          {woorden.fouten.oud}
        </Strook>
      )}
      {children(vraag.data)}
    </>
  );
}
