import { Leeg } from '../kit/leeg';
import { useSchermtitel } from '../raam/plaats';
import { woorden } from '../woorden';

const w = woorden.algemeen;

/** The start of somebody whose task needs no youngster. */
export function ZonderJongeren() {
  const kop = useSchermtitel(w.welkom);
  return (
    <div className="lp-smalscherm stapel">
      <h1 ref={kop} tabIndex={-1}>
        {w.welkom}
      </h1>
      <Leeg soort="neutraal" titel={w.zonderJongeren}>
        <span>{w.zonderJongerenUitleg}</span>
      </Leeg>
    </div>
  );
}
