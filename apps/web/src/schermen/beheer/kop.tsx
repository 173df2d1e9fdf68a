import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icoon } from '../../kit/icoon';
import { Tabbladen, type Tabblad } from '../../kit/tabbladen';
import { useSchermtitel } from '../../raam/plaats';
import { beheer } from '../../woorden/beheer';
import './beheer.css';

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
  bladen?: readonly Tabblad[] | undefined;
}

/** The head of a screen of the administration that is not a list. */
export function Beheerkop({ venster, titel, uitleg, terug, bladen }: Props) {
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
      {bladen && <Tabbladen label={beheer.delen} bladen={bladen} />}
    </>
  );
}
