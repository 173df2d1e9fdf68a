import type { ReactNode } from 'react';
import { Icoon } from './icoon';
import './leeg.css';

interface Props {
  /** goed: nothing to do, good news. let: nothing found, but a source may be missing. */
  soort?: 'goed' | 'let' | 'neutraal';
  titel: string;
  children?: ReactNode;
}

const ICOON = { goed: 'blad', let: 'klok', neutraal: 'zoek' } as const;

/** An empty list says whether that is good news. */
export const Leeg = ({ soort = 'goed', titel, children }: Props) => (
  <div className={soort === 'let' ? 'lp-leeg lp-leeg--bron' : 'lp-leeg'}>
    <Icoon naam={ICOON[soort]} />
    <strong>{titel}</strong>
    {children}
  </div>
);
