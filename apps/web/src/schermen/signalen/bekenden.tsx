import type { SignaalDetail } from '@loopplank/koppelingen/antwoorden';
import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { Knop } from '../../kit/knop';
import { Zoeker } from '../../kit/zoeker';
import { signalen } from '../../woorden/signalen';
import { trefferOnder } from '../zoeken/treffer';

const w = signalen.venster;

interface Props {
  detail: SignaalDetail;
  bezig: boolean;
  onKies: (jongereId: string) => void;
}

const Bekende = ({ t, bezig, onKies }: { t: ZoekTreffer; bezig: boolean; onKies: (jongereId: string) => void }) => (
  <li className="sg-rij">
    <div>
      <b>{t.naam}</b>
      <p className="klein">{t.reden}</p>
      <small>{trefferOnder(t)}</small>
    </div>
    <Knop bezig={bezig} onClick={() => onKies(t.jongereId)}>
      {w.dit}
      <span className="lp-sr">{signalen.voor(t.naam)}</span>
    </Knop>
  </li>
);

/** Who may be the same person, as far as the asker may see them. */
export const Bekenden = ({ detail: d, bezig, onKies }: Props) => (
  <section className="stapel" aria-label={w.lijktOp}>
    {d.kandidaten.length > 0 && (
      <>
        <h3>{w.lijktOp}</h3>
        <ul className="sg-lijst">
          {d.kandidaten.map((t) => (
            <Bekende key={t.jongereId} t={t} bezig={bezig} onKies={onKies} />
          ))}
        </ul>
      </>
    )}
    {d.andere > 0 && <p className="klein">{w.anderen}</p>}
    <Zoeker label={w.zoek} begin={<p className="klein zacht">{w.zoekBegin}</p>} rij={(t) => <Bekende key={t.jongereId} t={t} bezig={bezig} onKies={onKies} />} />
  </section>
);
