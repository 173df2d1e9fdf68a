import { GENESIS, hashIn } from '@loopplank/codec';
import type { Verb } from './verbs';

const BATCH = 2000;

/** Recomputes every hash of the log, stream by stream: nothing missing, nothing changed, nothing out of order. */
export const controleer: Verb = async ({ huis, meld, gestopt }) => {
  const staart = new Map<string, { hash: string; revision: number }>();
  const laatste = await huis.store.lastPosition();
  let na = 0;
  let aantal = 0;
  for (;;) {
    const events = await huis.store.readAll(na, BATCH);
    if (events.length === 0) break;
    for (const e of events) {
      const vorige = staart.get(e.streamId);
      const goed = e.revision === (vorige?.revision ?? -1) + 1 && huis.codec.verify(e, vorige?.hash ?? GENESIS);
      if (!goed) {
        return meld({ soort: 'klaar', code: 1, tekst: `De keten klopt niet vanaf positie ${e.position} (${e.type}, nummer ${e.revision} van zijn reeks).` });
      }
      staart.set(e.streamId, { hash: hashIn(e.bytes), revision: e.revision });
      na = e.position;
      aantal += 1;
    }
    if (gestopt()) return meld({ soort: 'klaar', code: 1, tekst: `Gestopt na ${aantal} gebeurtenissen; tot daar klopt alles.` });
    meld({ soort: 'voortgang', tekst: `${aantal} gebeurtenissen nagekeken`, percentage: laatste === 0 ? 100 : Math.round((100 * na) / Math.max(na, laatste)) });
  }
  meld({
    soort: 'klaar',
    code: 0,
    tekst: `Alle ketens kloppen: ${aantal} gebeurtenissen in ${staart.size} reeksen.`,
    gegevens: { gebeurtenissen: aantal, reeksen: staart.size },
  });
};
