import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { woorden } from '../woorden';
import { Knop } from './knop';
import './kiesbalk.css';

interface Props {
  aantal: number;
  /** In a few words: what this adds up to. */
  onder?: ReactNode;
  onWis: () => void;
  /** The buttons; the first is the one most used. */
  children: ReactNode;
}

/** What can be done with the chosen rows: in the dock at the bottom, as soon as one is chosen. */
export function Kiesbalk({ aantal, onder, onWis, children }: Props) {
  const [plek, zetPlek] = useState<HTMLElement | null>(null);
  useEffect(() => zetPlek(document.getElementById('lp-acties')), []);
  const balk = aantal > 0 && (
    <div className="lp-kiesbalk" role="group" aria-label={woorden.lijst.metGekozen}>
      <p>
        <b>{woorden.lijst.gekozen(aantal)}</b>
        {onder && <small>{onder}</small>}
      </p>
      {children}
      <Knop soort="stil" onClick={onWis}>
        {woorden.lijst.kiesNiets}
      </Knop>
    </div>
  );
  return (
    <>
      <p className="lp-sr" role="status">
        {aantal > 0 ? woorden.lijst.gekozen(aantal) : ''}
      </p>
      {plek ? createPortal(balk, plek) : balk}
    </>
  );
}
