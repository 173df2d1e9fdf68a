import { useBron } from '../client/bron';
import { laatLos, maakOngedaan, reeksen } from '../client/reeks';
import { Melding } from '../kit/melding';
import { woorden } from '../woorden';

/** The toast of work on many that has not begun: it can still be taken back. */
export function Reeksmelding() {
  const r = useBron(reeksen).findLast((x) => x.fase === 'bedenktijd');
  if (!r) return null;
  const w = woorden.wachtrij;
  return <Melding tekst={r.tekst} sleutel={r.id} ongedaan={{ tekst: w.ongedaan, onKies: () => maakOngedaan(r.id) }} klaar={{ tekst: w.klaar, onKies: () => laatLos(r.id) }} />;
}
