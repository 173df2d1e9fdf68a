import { wachtMs } from './opnieuw';
import { isTijdelijk, probleemIn } from './probleem';
import { sessie } from './sessie';

const POGINGEN = 3;

/** Resolves when somebody is logged in again. */
const naInloggen = (): Promise<void> =>
  new Promise((klaar) => {
    const weg = sessie.volg(() => {
      if (sessie.lees().soort !== 'in') return;
      weg();
      klaar();
    });
  });

/** Does it again while the fault is passing, and over a lost session. Throws what stays wrong. */
export async function metHerhaling<T>(doe: () => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging++) {
    try {
      return await doe();
    } catch (fout) {
      const p = probleemIn(fout);
      if (p?.status === 401) await naInloggen();
      else if (p && isTijdelijk(p) && poging < POGINGEN) await new Promise((klaar) => setTimeout(klaar, wachtMs(poging, p.wachtSeconden)));
      else throw fout;
    }
  }
}
