import { useState, type ReactNode } from 'react';
import { woorden } from '../woorden';
import { useFocusNa } from './focus-na';
import { Icoon, type IcoonNaam } from './icoon';
import { Knop } from './knop';
import './waarom.css';

export interface Feit {
  readonly icoon: IcoonNaam;
  readonly tekst: ReactNode;
  /** What it does for the outcome: "telt tot wo 12 aug". */
  readonly effect: string;
  readonly telt: boolean;
}

interface Props {
  /** The label that is explained. */
  label: ReactNode;
  /** Name and version of the rule. */
  regel: string;
  uitleg: string;
  feiten: readonly Feit[];
  /** When this changes if nothing happens. */
  wissel?: ReactNode;
}

/** More than this is no explanation; the rest is one tap away. */
const EERST = 4;

function Feiten({ feiten }: { feiten: readonly Feit[] }) {
  const [alles, zetAlles] = useState(false);
  const [lijst, focusNa] = useFocusNa<HTMLOListElement>();
  if (feiten.length === 0) return null;
  return (
    <>
      <ol className="lp-feiten" ref={lijst}>
        {(alles ? feiten : feiten.slice(0, EERST)).map((f, i) => (
          <li key={i} tabIndex={-1}>
            <Icoon naam={f.icoon} />
            <span>{f.tekst}</span>
            <span className={f.telt ? 'telt' : 'telt telt--niet'}>{f.effect}</span>
          </li>
        ))}
      </ol>
      {!alles && feiten.length > EERST && (
        <Knop
          soort="stil"
          onClick={() => {
            zetAlles(true);
            focusNa((ol) => ol.children[EERST]);
          }}
        >
          {woorden.status.toonAlle(feiten.length)}
        </Knop>
      )}
    </>
  );
}

/** The explanation behind a derived label: rule and version, inputs with dates, when it changes. Starts closed. */
export const Waarom = ({ label, regel, uitleg, feiten, wissel }: Props) => (
  <details className="lp-waarom">
    <summary>
      {label}
      <span className="lp-waarom__vraag">
        {woorden.algemeen.waarom}
        <Icoon naam="pijl" klein />
      </span>
    </summary>
    <div className="lp-waarom__paneel">
      <p className="lp-waarom__regel">
        {woorden.status.regel} <strong>{regel}</strong>
      </p>
      <p>{uitleg}</p>
      <Feiten feiten={feiten} />
      {wissel && (
        <p className="lp-wissel">
          <Icoon naam="klok" />
          <span>{wissel}</span>
        </p>
      )}
    </div>
  </details>
);
