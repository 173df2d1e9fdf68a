import { useCallback, useRef, useState } from 'react';
import { metHerhaling } from './herhaal';
import { type Methode, nieuweSleutel, schrijf } from './http';
import { probleemIn, type Probleem } from './probleem';

interface Actie {
  bezig: boolean;
  /** Why the last attempt failed; what was typed is still there. */
  fout: Probleem | null;
  /** The answer, or null when it failed. Doing the same again uses the same key, so nothing happens twice. */
  doe: <T>(pad: string, lichaam: unknown, methode?: Methode) => Promise<T | null>;
}

/** A write that waits for its answer: retried while the fault is passing, and over a lost session. */
export function useActie(): Actie {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Probleem | null>(null);
  const vorige = useRef<{ inhoud: string; sleutel: string }>(undefined);

  const doe = useCallback(async <T,>(pad: string, lichaam: unknown, methode: Methode = 'POST'): Promise<T | null> => {
    const inhoud = `${methode} ${pad} ${JSON.stringify(lichaam)}`;
    if (vorige.current?.inhoud !== inhoud) vorige.current = { inhoud, sleutel: nieuweSleutel() };
    const { sleutel } = vorige.current;
    zetBezig(true);
    zetFout(null);
    try {
      const antwoord = await metHerhaling(() => schrijf<T>(pad, lichaam, { sleutel, methode }));
      vorige.current = undefined;
      return antwoord;
    } catch (gevangen) {
      const p = probleemIn(gevangen);
      if (p === null) throw gevangen;
      zetFout(p);
      return null;
    } finally {
      zetBezig(false);
    }
  }, []);

  return { bezig, fout, doe };
}
