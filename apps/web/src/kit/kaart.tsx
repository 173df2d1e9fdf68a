import { useId, type ReactNode } from 'react';
import './kaart.css';

interface Props {
  titel: ReactNode;
  /** To the right of the title: a link, a count, a quiet button. */
  rechts?: ReactNode;
  niveau?: 2 | 3;
  children: ReactNode;
}

/** A titled part of a screen; a region by its own heading. */
export function Kaart({ titel, rechts, niveau = 2, children }: Props) {
  const id = useId();
  const Kop = niveau === 2 ? 'h2' : 'h3';
  return (
    <section className="lp-kaart" aria-labelledby={id}>
      <div className="lp-kaart__kop">
        <Kop id={id}>{titel}</Kop>
        {rechts}
      </div>
      <div className="lp-kaart__in">{children}</div>
    </section>
  );
}
