import { type Gekeurd, keur, KetenGebroken } from './keuring';
import type { Verb } from './verbs';

/** Recomputes every hash of the log: nothing missing, nothing changed, nothing out of order. */
export const controleer: Verb = async ({ huis, meld, gestopt }) => {
  const laatste = await huis.store.lastPosition();
  const bijBatch = (aantal: number, positie: number): boolean => {
    meld({ soort: 'voortgang', tekst: `${aantal} gebeurtenissen nagekeken`, percentage: Math.round((100 * positie) / Math.max(positie, laatste)) });
    return gestopt();
  };
  let gekeurd: Gekeurd;
  try {
    gekeurd = await keur({ store: huis.store, codec: huis.codec, bijBatch });
  } catch (fout) {
    if (!(fout instanceof KetenGebroken)) throw fout;
    return meld({ soort: 'klaar', code: 1, tekst: fout.message });
  }
  const { gebeurtenissen, reeksen, koppen } = gekeurd;
  if (gestopt()) return meld({ soort: 'klaar', code: 1, tekst: `Gestopt na ${gebeurtenissen} gebeurtenissen; tot daar klopt alles.` });
  meld({
    soort: 'klaar',
    code: 0,
    tekst: `Alle ketens kloppen: ${gebeurtenissen} gebeurtenissen in ${reeksen} reeksen.`,
    gegevens: { gebeurtenissen, reeksen, koppen },
  });
};
