import { Link } from 'wouter';
import type { MogelijkDubbel } from '@loopplank/dossier/antwoorden';
import { Knop, knopKlasse } from '../../kit/knop';
import { woorden } from '../../woorden';
import { trefferOnder } from '../zoeken/treffer';
import '../../kit/rij.css';

const w = woorden.aanmelden;

/** Candidates for a double, with the fields that agree. The person decides. */
export const Dubbel = ({ dubbel, bezig, onAnders, onTerug }: { dubbel: MogelijkDubbel; bezig: boolean; onAnders: () => void; onTerug: () => void }) => (
  <section className="stapel" aria-labelledby="dubbel-kop">
    <div role="alert">
      <h2 id="dubbel-kop">{w.dubbelTitel}</h2>
      <p className="zacht">{w.dubbelUitleg}</p>
    </div>
    {dubbel.kandidaten.length > 0 && (
      <ul className="lp-lijst">
        {dubbel.kandidaten.map((k) => (
          <li key={k.jongereId} className="lp-dubbel">
            <div>
              <span className="lp-rij__kop">
                <span className="lp-rij__naam">{k.naam}</span>
                {k.leeftijd !== null && <small>{woorden.algemeen.jaar(k.leeftijd)}</small>}
              </span>
              <span className="lp-rij__waarom">{k.reden}</span>
              <span className="lp-rij__onder">{trefferOnder(k)}</span>
            </div>
            <Link className={knopKlasse()} href={`/jongeren/${k.jongereId}`}>
              {w.openDossier}
            </Link>
          </li>
        ))}
      </ul>
    )}
    {dubbel.andere > 0 && <p className="klein">{w.dubbelAndere}</p>}
    <div className="rijtje">
      <Knop soort="hoofd" bezig={bezig} onClick={onAnders}>
        {w.iemandAnders}
      </Knop>
      <Knop onClick={onTerug}>{w.terugNaarFormulier}</Knop>
    </div>
  </section>
);
