import type { ReactNode } from 'react';
import { useSchermtitel } from './plaats';

interface Props {
  titel: string;
  uitleg?: ReactNode;
  /** To the right, below on a phone: what concerns the whole screen. */
  children?: ReactNode;
}

/** The head of a screen: its one h1, a line about it, and what can be done with all of it. */
export function Schermkop({ titel, uitleg, children }: Props) {
  const kop = useSchermtitel(titel);
  return (
    <header className="lp-kop">
      <div>
        <h1 ref={kop} tabIndex={-1}>
          {titel}
        </h1>
        {uitleg && <p>{uitleg}</p>}
      </div>
      {children && <div className="rijtje">{children}</div>}
    </header>
  );
}
