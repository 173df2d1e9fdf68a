import { Link, useLocation } from 'wouter';
import './tabbladen.css';

export interface Tabblad {
  readonly naar: string;
  readonly tekst: string;
}

/** Parts of one subject, each with an address of its own: so links, not ARIA tabs. */
export function Tabbladen({ label, bladen }: { label: string; bladen: readonly Tabblad[] }) {
  const [waar] = useLocation();
  return (
    <nav className="lp-tabs" aria-label={label}>
      <ul>
        {bladen.map((b) => (
          <li key={b.naar}>
            <Link href={b.naar} aria-current={waar === b.naar ? 'page' : undefined}>
              {b.tekst}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
