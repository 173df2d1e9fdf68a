import type { ReactNode } from 'react';
import type { StatusCode } from '../woorden/begrippen';

/** Sun and horizon: high is seen, low is almost gone, below the line is out of view. Readable in black and white. */
const TEKENING: Readonly<Record<StatusCode, ReactNode>> = {
  IN_BEELD_CONTACT: <><path d="M2 15.5h16" /><circle cx="10" cy="8" r="4.5" fill="currentColor" /></>,
  IN_BEELD_REGISTRATIE: <><path d="M2 15.5h16" /><circle cx="10" cy="8" r="4.3" /></>,
  VERLOOPT: <><path d="M2 14h16" /><path d="M5.5 14a4.5 4.5 0 0 1 9 0Z" fill="currentColor" /><path d="M10 4.5v1.5M4.2 7l1 1M15.8 7l-1 1" /></>,
  VERLOPEN: <><path d="M2 14h16" /><path d="M5.5 14a4.5 4.5 0 0 1 9 0" /></>,
  BUITEN_BEELD: <><path d="M2 6h16" /><circle cx="10" cy="12.5" r="4.3" strokeDasharray="2.2 2.3" /></>,
  IN_ONDERZOEK: <><path d="M2 5h16" /><circle cx="9" cy="11.5" r="4" /><path d="m12 14.5 4 4" /></>,
  ONBEREIKBAAR: <><path d="M2 6h16" /><circle cx="10" cy="13" r="4.3" strokeDasharray="2.2 2.3" /><path d="m5 18.5 10-11" /></>,
  RUST_OP_VERZOEK: <><path d="M2 17h16" /><path d="M13.5 9.8A5 5 0 1 1 8.6 3a4 4 0 0 0 4.9 6.8Z" fill="currentColor" /></>,
  GELAND: <><path d="M2 15.5h16M4 18h12" /><circle cx="10" cy="7.5" r="5" /><path d="m7.8 7.6 1.6 1.6 2.9-3.1" /></>,
  BUITEN_DOELGROEP: <><path d="M2 15.5h16" /><circle cx="10" cy="8" r="4.3" /><path d="m7 11 6-6" /></>,
};

export const Zon = ({ status }: { status: StatusCode }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {TEKENING[status]}
  </svg>
);
