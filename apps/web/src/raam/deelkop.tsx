import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icoon } from '../kit/icoon';
import { Tabbladen, type Tabblad } from '../kit/tabbladen';
import { useSchermtitel } from './plaats';
import './deelkop.css';

export interface Stap {
  readonly naar: string;
  readonly tekst: string;
}

/** One step up. */
export const Terug = ({ naar, tekst }: Stap) => (
  <Link className="lp-terug" href={naar}>
    <Icoon naam="links" klein />
    {tekst}
  </Link>
);

interface Props {
  /** For the tab of the browser: never the name of a person. */
  venster: string;
  titel?: ReactNode;
  uitleg?: ReactNode;
  terug?: Stap | undefined;
  /** Parts of the same subject, and what they are parts of. */
  bladen?: { readonly label: string; readonly lijst: readonly Tabblad[] } | undefined;
}

/** The head of a screen that stands below another one. */
export function Deelkop({ venster, titel, uitleg, terug, bladen }: Props) {
  const kop = useSchermtitel(venster);
  return (
    <>
      {terug && <Terug {...terug} />}
      <header className="lp-kop">
        <div>
          <h1 ref={kop} tabIndex={-1}>
            {titel ?? venster}
          </h1>
          {uitleg && <p>{uitleg}</p>}
        </div>
      </header>
      {bladen && <Tabbladen label={bladen.label} bladen={bladen.lijst} />}
    </>
  );
}
