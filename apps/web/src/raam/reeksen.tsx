import { useEffect } from 'react';
import { useBron } from '../client/bron';
import { bezig, reeksen, sluit, stop } from '../client/reeks';
import { Voortgang } from '../kit/voortgang';
import { woorden } from '../woorden';

const w = woorden.lijst;

/** Closing the page would break off work on many: the browser asks first. */
function useWaarschuwing(aan: boolean): void {
  useEffect(() => {
    if (!aan) return;
    const vraag = (e: BeforeUnloadEvent) => e.preventDefault();
    window.addEventListener('beforeunload', vraag);
    return () => window.removeEventListener('beforeunload', vraag);
  }, [aan]);
}

/** How far the work on many is, on every screen. */
export function Reeksen() {
  const alle = useBron(reeksen);
  useWaarschuwing(alle.length > 0 && bezig());
  return (
    <div className="lp-reeksen">
      {alle.map((r) => {
        if (r.fase === 'bedenktijd') return null;
        return (
          <Voortgang key={r.id} titel={r.tekst} klaar={r.klaar} totaal={r.totaal} fase={r.fase} onStop={() => stop(r.id)} onSluit={() => sluit(r.id)} onder={r.fase === 'gestopt' ? w.gestoptUitleg : r.fase === 'bezig' ? w.nogBezig : undefined}>
            {r.mislukt.length > 0 && (
              <div>
                <p>{w.mislukt(r.mislukt.length)}</p>
                <ul>
                  {r.mislukt.map((m, i) => (
                    <li key={i}>
                      <b>{m.naam}</b>: {m.waarom}
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </Voortgang>
        );
      })}
    </div>
  );
}
