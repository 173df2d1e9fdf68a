import type { ReactNode } from 'react';
import { Merk } from '../../kit/merk';
import { useSchermtitel } from '../../raam/plaats';
import { woorden } from '../../woorden';
import '../../kit/kaart.css';
import './inloggen.css';

interface Props {
  titel: string;
  /** Below the card: another way in. */
  onder?: ReactNode;
  children: ReactNode;
}

/** What stands in front of the house, for whoever is not inside: one card with one task. */
export function Deur({ titel, onder, children }: Props) {
  const kop = useSchermtitel(titel);
  return (
    <main className="lp-deur" id="inhoud">
      <div className="lp-deur__in">
        <p className="lp-merk lp-deur__merk">
          <Merk />
          {woorden.algemeen.naam}
        </p>
        <p className="lp-deur__belofte">{woorden.inloggen.belofte}</p>
        <div className="lp-kaart">
          <div className="lp-kaart__in">
            <h1 ref={kop} tabIndex={-1}>
              {titel}
            </h1>
            {children}
          </div>
        </div>
        {onder}
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
