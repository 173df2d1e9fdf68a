import type { Beeldstatus } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { woorden } from '../woorden';
import { STATUS } from '../woorden/begrippen';
import { Zon } from './zon';
import './statuschip.css';

/** Beeldstatus of a youngster: sun, word and countdown. Never a traffic light. */
export function Statuschip({ beeld, vandaag }: { beeld: Beeldstatus; vandaag: Dag }) {
  const tot = woorden.status.tot(beeld.status, beeld.totDatum, vandaag);
  return (
    <span className="lp-chip" data-status={beeld.status}>
      <Zon status={beeld.status} />
      <span className="nb">{STATUS[beeld.status]}</span>
      {tot && <span className="lp-chip__tot">{tot}</span>}
    </span>
  );
}
