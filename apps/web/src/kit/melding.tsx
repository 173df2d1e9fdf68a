import type { ReactNode } from 'react';
import { Icoon } from './icoon';
import { woorden } from '../woorden';
import './melding.css';

interface Props {
  tekst: string;
  /** Undo, with a ring that runs empty in ten seconds. */
  ongedaan?: { readonly tekst: string; readonly onKies: () => void };
  /** Done: closes, and sends at once. */
  klaar?: { readonly tekst: string; readonly onKies: () => void };
  actie?: ReactNode;
  /** Restarts the ring. */
  sleutel?: string;
  /** Part of a window instead of floating over the screen. */
  vast?: boolean;
}

/** What you just did. Undo is offered, never asked. */
export const Melding = ({ tekst, ongedaan, klaar, actie, sleutel, vast = false }: Props) => (
  <div className={vast ? 'lp-toast lp-toast--vast' : 'lp-toast'}>
    <span className="lp-toast__tekst">{tekst}</span>
    {actie}
    {ongedaan && (
      <button type="button" aria-keyshortcuts="Control+Z" onClick={ongedaan.onKies}>
        <svg key={sleutel} className="lp-ring" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <circle cx="10" cy="10" r="8" />
          <circle className="lp-ring__loop" cx="10" cy="10" r="8" pathLength="100" />
        </svg>
        {ongedaan.tekst}
        <span className="lp-sr">{woorden.wachtrij.ongedaanUitleg}</span>
      </button>
    )}
    {klaar && (
      <button type="button" className="lp-toast__klaar" onClick={klaar.onKies} aria-label={klaar.tekst}>
        <Icoon naam="check" />
      </button>
    )}
  </div>
);
