import { probleemIn } from '../client/probleem';
import { woorden } from '../woorden';
import { Icoon } from './icoon';
import { Knop } from './knop';
import './leeg.css';

interface Props {
  titel: string;
  fout: unknown;
  opnieuw?: () => void;
}

/** Loading or saving failed: what happened, what is safe, what to do. */
export function Foutvak({ titel, fout, opnieuw }: Props) {
  const p = probleemIn(fout);
  return (
    <div className="lp-leeg lp-leeg--fout" role="alert">
      <Icoon naam="alert" />
      <strong>{titel}</strong>
      <span>{p?.detail ?? woorden.fouten.eigen}</span>
      {p?.kenmerk && <span>{woorden.fouten.kenmerk(p.kenmerk)}</span>}
      {opnieuw && (
        <Knop soort="fout" onClick={opnieuw}>
          {woorden.algemeen.probeerOpnieuw}
        </Knop>
      )}
    </div>
  );
}
