import { QueryClient } from '@tanstack/react-query';
import { wachtMs } from './opnieuw';
import { isTijdelijk, probleemIn } from './probleem';

const POGINGEN = 4;
const HERSTEL_MS = 15_000;

/** It may pass by itself. */
const isStoring = (fout: unknown): boolean => {
  const p = probleemIn(fout);
  return p !== null && isTijdelijk(p);
};

/** Answers of the server, in memory only: nothing about a person is written to the device. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (aantal, fout) => isStoring(fout) && aantal < POGINGEN,
      // After the quick attempts: quietly again, so that a screen recovers by itself.
      refetchInterval: (vraag) => (vraag.state.status === 'error' && isStoring(vraag.state.error) ? HERSTEL_MS : false),
      retryDelay: (aantal, fout) => wachtMs(aantal + 1, probleemIn(fout)?.wachtSeconden),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

const opruimers = new Set<() => void | Promise<void>>();

export const geheugen = {
  /** Registers what else must be forgotten at the end of a session. */
  bijWissen(ruimOp: () => void | Promise<void>): void {
    opruimers.add(ruimOp);
  },
  async wis(): Promise<void> {
    queryClient.clear();
    for (const ruimOp of opruimers) await ruimOp();
  },
};
