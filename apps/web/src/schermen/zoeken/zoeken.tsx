import { Link } from 'wouter';
import { medewerker, magIn } from '../../client/sessie';
import { knopKlasse } from '../../kit/knop';
import { Zoeker } from '../../kit/zoeker';
import { useSchermtitel } from '../../raam/plaats';
import { woorden } from '../../woorden';
import { Treffer } from './treffer';

const w = woorden.zoeken;

/** Find a youngster; each row says why it matches. */
export default function Zoeken() {
  const kop = useSchermtitel(w.titel);
  return (
    <div className="lp-smalscherm">
      <header className="lp-kop">
        <div>
          <h1 ref={kop} tabIndex={-1}>
            {w.titel}
          </h1>
          <p>{w.uitleg}</p>
        </div>
      </header>
      <Zoeker
        label={w.label}
        autoFocus
        begin={<p className="klein zacht">{w.begin}</p>}
        rij={(t) => <Treffer key={t.jongereId} treffer={t} />}
        geen={
          magIn(medewerker(), 'aanmelden') && (
            <Link className={knopKlasse()} href="/aanmelden">
              {w.meldAan}
            </Link>
          )
        }
      />
      {magIn(medewerker(), 'werklijst') && (
        <p className="klein zacht">
          {w.nood} <Link href="/noodtoegang">{w.naarNood}</Link>
        </p>
      )}
    </div>
  );
}
