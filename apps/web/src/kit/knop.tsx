import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icoon, type IcoonNaam } from './icoon';
import './knop.css';

type Soort = 'gewoon' | 'hoofd' | 'stil' | 'fout';

export const knopKlasse = (soort: Soort = 'gewoon', opties: { groot?: boolean; breed?: boolean } = {}): string =>
  ['lp-knop', soort !== 'gewoon' && `lp-knop--${soort}`, opties.groot && 'lp-knop--groot', opties.breed && 'lp-knop--breed'].filter(Boolean).join(' ');

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  soort?: Soort;
  groot?: boolean;
  breed?: boolean;
  icoon?: IcoonNaam;
  /** Work is going on: the word stays, a second press does nothing. */
  bezig?: boolean;
  children: ReactNode;
}

/** One filled button (`hoofd`) per part of a screen. */
export function Knop({ soort, groot = false, breed = false, icoon, bezig = false, children, type = 'button', onClick, ...rest }: Props) {
  return (
    <button {...rest} type={type} className={knopKlasse(soort, { groot, breed })} aria-disabled={bezig || undefined} onClick={bezig ? (e) => e.preventDefault() : onClick}>
      {bezig ? <span className="lp-tol" aria-hidden="true" /> : icoon && <Icoon naam={icoon} klein={soort === 'stil'} />}
      {children}
    </button>
  );
}
