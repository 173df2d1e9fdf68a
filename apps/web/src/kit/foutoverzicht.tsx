import { useEffect, useRef } from 'react';
import { woorden } from '../woorden';
import { Icoon } from './icoon';
import './foutoverzicht.css';

export interface Fout {
  /** Id of the field; absent when it belongs to none. */
  readonly veldId?: string;
  readonly tekst: string;
}

/** All faults of a form at once, each a link to its field. Takes the focus whenever `ronde` changes. */
export function Foutoverzicht({ fouten, ronde, titel }: { fouten: readonly Fout[]; ronde: number; titel?: string }) {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ronde > 0) vak.current?.focus();
  }, [ronde]);
  if (fouten.length === 0) return null;
  return (
    <div className="lp-fouten" ref={vak} tabIndex={-1} role="alert">
      <h2>
        <Icoon naam="alert" />
        {titel ?? woorden.fouten.aantal(fouten.length)}
      </h2>
      <ul>
        {fouten.map((f, i) => (
          <li key={i}>
            {f.veldId ? (
              <a
                href={`#${f.veldId}`}
                onClick={(e) => {
                  e.preventDefault();
                  document.getElementById(f.veldId!)?.focus();
                }}
              >
                {f.tekst}
              </a>
            ) : (
              f.tekst
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
