import { Link } from 'wouter';
import { Leeg } from '../kit/leeg';
import { knopKlasse } from '../kit/knop';
import { useSchermtitel } from '../raam/plaats';
import { woorden } from '../woorden';

const w = woorden.algemeen;

export function NietGevonden() {
  const kop = useSchermtitel(w.paginaNietGevonden);
  return (
    <>
      <h1 ref={kop} tabIndex={-1} className="lp-sr">
        {w.paginaNietGevonden}
      </h1>
      <Leeg soort="neutraal" titel={w.paginaNietGevonden}>
        <span>{w.paginaNietGevondenUitleg}</span>
        <Link className={knopKlasse()} href="/">
          {w.naarBegin}
        </Link>
      </Leeg>
    </>
  );
}
