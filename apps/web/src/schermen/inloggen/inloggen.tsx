import { Merk } from '../../kit/merk';
import { useSchermtitel } from '../../raam/plaats';
import { woorden } from '../../woorden';
import { Inlogformulier } from './formulier';
import '../../kit/kaart.css';
import './inloggen.css';

const w = woorden.inloggen;

/** The front door. */
export function Inloggen() {
  const kop = useSchermtitel(w.titel);
  return (
    <main className="lp-deur" id="inhoud">
      <div className="lp-deur__in">
        <p className="lp-merk lp-deur__merk">
          <Merk />
          {woorden.algemeen.naam}
        </p>
        <p className="lp-deur__belofte">{w.belofte}</p>
        <div className="lp-kaart">
          <div className="lp-kaart__in">
            <h1 ref={kop} tabIndex={-1}>
              {w.titel}
            </h1>
            <Inlogformulier />
          </div>
        </div>
        <p className="mini">{w.vergeten}</p>
      </div>
      <svg className="lp-deur__water" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="lp-golf" width="64" height="24" patternUnits="userSpaceOnUse">
            <path d="M0 12q16-12 32 0t32 0" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill="url(#lp-golf)" />
      </svg>
    </main>
  );
}
