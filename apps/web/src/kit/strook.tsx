import type { ReactNode } from 'react';
import { Icoon, type IcoonNaam } from './icoon';
import './strook.css';

interface Props {
  soort?: 'water' | 'let' | 'fout' | 'goed';
  icoon: IcoonNaam;
  /** Inside a screen instead of over its full width. */
  rond?: boolean;
  /** One button or link. */
  actie?: ReactNode;
  children: ReactNode;
}

/** How it is with the system, never with a person. */
export const Strook = ({ soort = 'water', icoon, rond = false, actie, children }: Props) => (
  <div className={`lp-strip${soort === 'water' ? '' : ` lp-strip--${soort}`}${rond ? ' lp-strip--rond' : ''}`}>
    <Icoon naam={icoon} />
    <span className="lp-strip__tekst">{children}</span>
    {actie}
  </div>
);
