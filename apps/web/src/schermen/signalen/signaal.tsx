import { Link } from 'wouter';
import type { SignaalRegel } from '@loopplank/koppelingen/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { vandaag } from '../../client/klok';
import { Knop } from '../../kit/knop';
import { lang } from '../../tijd/zeg';
import { AFWIJSREDEN, signalen as w } from '../../woorden/signalen';

interface Props {
  signaal: SignaalRegel;
  onAccepteer: () => void;
  onWijsAf: () => void;
}

/** One person a register names: why, since when, how late we heard, and what can be done. */
export function Signaal({ signaal: s, onAccepteer, onWijsAf }: Props) {
  const naam = s.naam ?? w.onbekend(s.id);
  const wie = <span className="lp-sr">{w.voor(naam)}</span>;
  return (
    <li className="sg-rij">
      <div>
        <p className="sg-rij__wie">
          <b>{naam}</b>
          {s.leeftijd !== undefined && <small>{s.leeftijd}</small>}
          {s.gemeente && <small>{s.gemeente.naam}</small>}
        </p>
        <p>{s.reden}</p>
        <p className="klein zacht">
          {s.register} · {w.sinds(lang(s.sindsDatum as Dag, vandaag()))} · {w.later(s.vertragingDagen)}
          {!s.naam && s.bsnBekend && ` · ${w.alleenBsn}`}
        </p>
        {s.afwijsreden && <p className="klein">{w.afgewezen(AFWIJSREDEN[s.afwijsreden].toLowerCase())}</p>}
      </div>
      <div className="rijtje">
        {s.jongereId ? (
          <Link href={`/jongeren/${s.jongereId}`}>{w.open}{wie}</Link>
        ) : (
          <Knop soort={s.status === 'open' ? 'hoofd' : 'gewoon'} onClick={onAccepteer}>
            {w.accepteer}
            {wie}
          </Knop>
        )}
        {s.status === 'open' && (
          <Knop onClick={onWijsAf}>
            {w.wijsAf}
            {wie}
          </Knop>
        )}
      </div>
    </li>
  );
}
