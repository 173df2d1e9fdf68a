import { laadDemo } from '../demo';
import type { Verb } from './verbs';

const getal = (waarde: unknown, anders: number): number => (typeof waarde === 'number' ? waarde : anders);

/** Loads the practice region into an empty practice store. */
export const oefenregio: Verb = async ({ huis, args, meld, gestopt }) => {
  if (huis.instellingen.omgeving !== 'oefen') return meld({ soort: 'klaar', code: 2, tekst: 'De oefenregio mag alleen in een oefenomgeving.' });
  const jongeren = getal(args['jongeren'], huis.instellingen.demoJongeren);
  const jaren = getal(args['jaren'], 3);
  if (jongeren < 1 || jongeren > 100_000 || jaren < 1 || jaren > 10) return meld({ soort: 'klaar', code: 2, tekst: 'Kies 1 tot 100000 jongeren en 1 tot 10 jaar.' });
  const geladen = await laadDemo(huis, (tekst, percentage) => meld({ soort: 'voortgang', tekst, percentage }), gestopt, { jongeren, jaren, zaad: getal(args['zaad'], 2026) });
  if (gestopt()) return meld({ soort: 'klaar', code: 1, tekst: 'Gestopt. Start dezelfde opdracht opnieuw om verder te gaan.' });
  meld(
    geladen
      ? { soort: 'klaar', code: 0, tekst: `De oefenregio is geladen: ${jongeren} jongeren.` }
      : { soort: 'klaar', code: 1, tekst: 'Er staan al gegevens in deze map. De oefenregio kan alleen in een lege map.' },
  );
};
