import type { ReactNode } from 'react';
import type { Dag } from '@loopplank/kernel';
import { hoofdletter, kort, relatief } from '../tijd/zeg';
import { Icoon, type IcoonNaam } from './icoon';
import { Klokken } from './klokken';
import './tijdlijn.css';

export interface Inschrijving {
  readonly icoon: IcoonNaam;
  /** Two-way contact stands out; water: something ended or is unknown. */
  readonly soort?: 'twee' | 'gat' | undefined;
  readonly gebeurde: Dag;
  /** When we heard, if that was later. */
  readonly later?: { readonly wisten: Dag; readonly dagen: number } | undefined;
  readonly titel: string;
  readonly toelichting?: string | undefined;
  /** Who and where it came from. */
  readonly bron: string;
  /** It does not hold any more; why. */
  readonly vervallen?: string | undefined;
}

interface Props {
  item: Inschrijving;
  vandaag: Dag;
  /** Seen from an earlier day: "3 weken geleden" would be read from today. */
  terugblik?: boolean;
  acties?: ReactNode;
  children?: ReactNode;
}

/** One entry of a timeline, with both clocks when they differ. */
export const Tijdlijnitem = ({ item: i, vandaag, terugblik = false, acties, children }: Props) => (
  <li className={i.vervallen ? 'lp-vervallen' : undefined} tabIndex={-1}>
    <p className="lp-tijdlijn__wanneer">
      <time dateTime={i.gebeurde}>{kort(i.gebeurde, vandaag)}</time>
      {!terugblik && <small>{relatief(i.gebeurde, vandaag)}</small>}
    </p>
    <span className={i.soort ? `lp-tijdlijn__punt lp-tijdlijn__punt--${i.soort}` : 'lp-tijdlijn__punt'}>
      <Icoon naam={i.icoon} />
    </span>
    <div className="lp-tijdlijn__tekst">
      <p>
        {i.vervallen ? (
          <s>
            <strong>{i.titel}</strong>
          </s>
        ) : (
          <strong>{i.titel}.</strong>
        )}{' '}
        {!i.vervallen && i.toelichting && hoofdletter(i.toelichting)}
      </p>
      {i.vervallen && <p className="klein">{i.vervallen}</p>}
      {children}
      {i.later && <Klokken gebeurde={i.gebeurde} wisten={i.later.wisten} dagen={i.later.dagen} vandaag={vandaag} />}
      <div className="lp-tijdlijn__voet">
        <span className="bron">{i.bron}</span>
        {acties}
      </div>
    </div>
  </li>
);
