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

/** Not a fault of the system, and nothing a second try would change. */
function GeenRecht({ uitleg }: { uitleg: string }) {
  return (
    <div className="lp-leeg" role="status">
      <Icoon naam="slot" />
      <strong>{woorden.fouten.geenRecht}</strong>
      <span>{uitleg}</span>
    </div>
  );
}

/** No connection: it comes back by itself, so it is no alarm. */
function Offline({ titel, uitleg, opnieuw }: { titel: string; uitleg: string; opnieuw: (() => void) | undefined }) {
  return (
    <div className="lp-leeg lp-leeg--weg" role="status">
      <Icoon naam="offline" />
      <strong>{titel}</strong>
      <span>{uitleg}</span>
      <span>{woorden.fouten.komtVanzelf}</span>
      {opnieuw && <Knop onClick={opnieuw}>{woorden.algemeen.probeerOpnieuw}</Knop>}
    </div>
  );
}

/** Loading or saving failed: what happened, what is safe, what to do. */
export function Foutvak({ titel, fout, opnieuw }: Props) {
  const p = probleemIn(fout);
  if (p?.status === 403) return <GeenRecht uitleg={p.detail} />;
  if (p?.status === 0) return <Offline titel={titel} uitleg={p.detail} opnieuw={opnieuw} />;
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
