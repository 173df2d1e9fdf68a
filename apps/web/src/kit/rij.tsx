import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { metVast } from '../tijd/zeg';
import { Icoon, type IcoonNaam } from './icoon';
import { Ook } from './reden';
import './rij.css';

interface Props {
  naar: string;
  naam: string;
  /** Small, behind the name: an age. */
  bij?: string | null;
  merk?: ReactNode;
  /** Why this row is on the list. Every row has one. */
  reden: string;
  /** What else is the matter, in a few words each. */
  ook?: readonly string[];
  onder?: { readonly icoon: IcoonNaam; readonly tekst: string };
  /** The one button of the row; the rest of the row opens the person. */
  actie?: ReactNode;
  /** Behind "Waarom?": opens below the row. */
  uitleg?: ReactNode;
  /** Recorded on this device, not arrived yet. */
  wacht?: boolean;
}

/** One person in a list: the row opens the person, the round button acts. */
export const Rij = ({ naar, naam, bij, merk, reden, ook, onder, actie, uitleg, wacht = false }: Props) => (
  <li className={wacht ? 'lp-rij lp-rij--wacht' : 'lp-rij'}>
    <Link href={naar}>
      <span className="lp-rij__kop">
        <span className="lp-rij__naam">{naam}</span>
        {bij && <small>{bij}</small>}
        {merk}
      </span>
      <span className="lp-rij__waarom">{metVast(reden)}</span>
      {ook && <Ook teksten={ook} />}
      {onder && (
        <span className="lp-rij__onder">
          <Icoon naam={onder.icoon} klein />
          {onder.tekst}
        </span>
      )}
    </Link>
    {actie}
    {uitleg && <div className="lp-rij__uitleg">{uitleg}</div>}
  </li>
);

/** Heading of a list with how many there are. */
export const Groepkop = ({ id, titel, aantal }: { id: string; titel: string; aantal?: string | number }) => (
  <div className="lp-groepkop">
    <h2 id={id}>{titel}</h2>
    {aantal !== undefined && <span>{aantal}</span>}
  </div>
);
