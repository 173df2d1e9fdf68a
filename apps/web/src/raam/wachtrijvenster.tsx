import { Link } from 'wouter';
import { medewerker } from '../client/sessie';
import { opServerklok, vandaag } from '../client/klok';
import { Dialoog } from '../kit/dialoog';
import { Knop } from '../kit/knop';
import { Leeg } from '../kit/leeg';
import { metUur } from '../tijd/zeg';
import { gooiWeg, probeerNu } from '../wachtrij/motor';
import type { Registratie, Rij } from '../wachtrij/rij';
import { woorden } from '../woorden';
import '../kit/aflijst.css';
import { UITKOMST, type Uitkomst } from '../woorden/begrippen';

const w = woorden.wachtrij;

const wat = (r: Registratie): string => (r.soort === 'contactmomenten' ? UITKOMST[r.lichaam['uitkomst'] as Uitkomst] : w.soort[r.soort]);

/** What waits on this device, what holds it up, and what one can do. */
export function Wachtrijvenster({ rij, onSluit }: { rij: Rij; onSluit: () => void }) {
  const eigen = rij.filter((r) => r.medewerkerId === medewerker()?.id);
  return (
    <Dialoog titel={w.titel} onder={w.uitleg} onSluit={onSluit} blad losjes>
      {eigen.length === 0 ? (
        <Leeg titel={w.leeg} />
      ) : (
        <ul className="lp-af">
          {eigen.map((r) => (
            <li key={r.sleutel}>
              <div>
                <b>{wat(r)}</b>
                <small>
                  {metUur(opServerklok(r.gemaaktMs), vandaag())} · {w.fase[r.fase]}
                </small>
                {r.waarom && <small>{r.waarom}</small>}
              </div>
              <div className="rijtje">
                <Link className="lp-knop lp-knop--stil" href={`/jongeren/${r.jongereId}`} onClick={onSluit}>
                  {w.openJongere}
                </Link>
                {r.fase === 'geweigerd' && (
                  <Knop soort="fout" onClick={() => gooiWeg(r.sleutel)}>
                    {w.gooiWeg}
                  </Knop>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <footer className="lp-dialoog__voet">
        {eigen.length > 0 && (
          <Knop soort="hoofd" onClick={() => probeerNu(true)}>
            {w.probeerNu}
          </Knop>
        )}
      </footer>
    </Dialoog>
  );
}
