import { useEffect, useState } from 'react';
import { woorden } from '../woorden';
import './leeg.css';

const TRAAG_MS = 2_000;

/** A quiet sketch of what comes. After two seconds it says that it takes long, and what that means. */
export function Laden({ regels = 3 }: { regels?: number }) {
  const [traag, zetTraag] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => zetTraag(true), TRAAG_MS);
    return () => clearTimeout(wekker);
  }, []);
  return (
    <div className="lp-kaart" role="status">
      <div className="lp-kaart__in stapel">
        <p className="mini">{traag ? woorden.algemeen.duurtLang : woorden.algemeen.laden}</p>
        {Array.from({ length: regels }, (_, i) => (
          <div key={i} className={`lp-bot lp-bot--${[55, 85, 40][i % 3]}`} />
        ))}
      </div>
    </div>
  );
}
