import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './actiebalk.css';

/** What one can do on this screen, in the dock at the bottom: always there, never over anything. */
export function Actiebalk({ label, children }: { label: string; children: ReactNode }) {
  const plek = document.getElementById('lp-acties');
  return (
    plek &&
    createPortal(
      <div className="lp-voet" role="group" aria-label={label}>
        {children}
      </div>,
      plek,
    )
  );
}
