import type { ReactNode } from 'react';

/** One state of one component, with what it is. */
export const Proef = ({ staat, breed = false, children }: { staat: string; breed?: boolean; children: ReactNode }) => (
  <div className={breed ? 'kit-proef kit-proef--breed' : 'kit-proef'}>
    <p className="mini">{staat}</p>
    {children}
  </div>
);

/** A family of components. */
export const Deel = ({ id, titel, uitleg, children }: { id: string; titel: string; uitleg: string; children: ReactNode }) => (
  <section className="kit-deel" id={id} aria-labelledby={`${id}-kop`}>
    <h2 id={`${id}-kop`} tabIndex={-1}>
      {titel}
    </h2>
    <p className="zacht klein">{uitleg}</p>
    <div className="kit-raster">{children}</div>
  </section>
);

/** Text that is longer than anybody expected. */
export const LANG = 'Maria-Magdalena van den Oudenhuijzen-Achterbergstraat tot Schimmelpenninckdijk';
