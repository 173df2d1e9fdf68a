import type { ReactNode } from 'react';
import { metVast } from '../tijd/zeg';
import { Icoon, type IcoonNaam } from './icoon';
import './reden.css';

/** Why a row is here, or what is special about it; in one or two words. */
export const Reden = ({ soort, icoon, children }: { soort?: 'let' | 'gat' | 'rust' | 'klaar' | undefined; icoon?: IcoonNaam; children: ReactNode }) => (
  <span className={soort ? `lp-reden lp-reden--${soort}` : 'lp-reden'}>
    {icoon && <Icoon naam={icoon} />}
    {children}
  </span>
);

/** What else is the matter, below the reason; each on a line of its own. */
export const Ook = ({ teksten }: { teksten: readonly string[] }) =>
  teksten.length > 0 && (
    <span className="lp-ook">
      {teksten.map((tekst) => (
        <span key={tekst}>{metVast(tekst)}</span>
      ))}
    </span>
  );

/** "Discreet": read it before you call. */
export const Discreet = ({ children }: { children: ReactNode }) => (
  <span className="lp-discreet">
    <Icoon naam="stil" klein />
    <span>{children}</span>
  </span>
);
