import type { Dag } from '@loopplank/kernel';
import { kort } from '../tijd/zeg';
import { woorden } from '../woorden';
import './klokken.css';

/** Two clocks side by side: when it was so, and when we heard; with the days between. */
export const Klokken = ({ gebeurde, wisten, dagen, vandaag }: { gebeurde: Dag; wisten: Dag; dagen: number; vandaag: Dag }) => (
  <div className="lp-klokken">
    <span>
      {woorden.tijdlijn.gebeurde} <b>{kort(gebeurde, vandaag)}</b>
    </span>
    <span className="lp-klokken__lijn">
      {woorden.tijdlijn.dagenLater(dagen)}
      <svg aria-hidden="true" focusable="false">
        <line x1="0" x2="100%" y1="5" y2="5" stroke="currentColor" strokeDasharray="3 3" />
        <circle cx="0" cy="5" r="3" fill="currentColor" />
        <circle cx="100%" cy="5" r="3" fill="currentColor" />
      </svg>
    </span>
    <span>
      {woorden.tijdlijn.wisten} <b>{kort(wisten, vandaag)}</b>
    </span>
  </div>
);
