import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { Knop } from '../../kit/knop';
import { Zoeker } from '../../kit/zoeker';
import { woorden } from '../../woorden';
import { trefferOnder } from '../zoeken/treffer';
import '../../kit/rij.css';

const w = woorden.correctie;

interface Props {
  /** The file it stands in now. */
  behalve: string;
  gekozen: ZoekTreffer | null;
  onKies: (treffer: ZoekTreffer | null) => void;
}

/** To whom it belongs. Not knowing is an answer: then it only disappears here. */
export function JuisteJongere({ behalve, gekozen, onKies }: Props) {
  if (gekozen) {
    return (
      <div className="rijtje rijtje--uit">
        <strong>{w.gekozen(gekozen.naam)}</strong>
        <Knop soort="stil" onClick={() => onKies(null)}>
          {w.anderKiezen}
        </Knop>
      </div>
    );
  }
  return (
    <Zoeker
      label={woorden.algemeen.hoeftNiet(w.naarWie)}
      begin={<p className="klein zacht">{w.naarWieUitleg}</p>}
      rij={(t) =>
        t.jongereId !== behalve && (
          <li key={t.jongereId}>
            <button type="button" className="lp-keuzerij" onClick={() => onKies(t)}>
              <span className="lp-rij__naam">{t.naam}</span>
              <span className="lp-rij__waarom">{t.reden}</span>
              <span className="lp-rij__onder">{trefferOnder(t)}</span>
            </button>
          </li>
        )
      }
    />
  );
}
