import { useId, type ReactNode } from 'react';
import { woorden } from '../woorden';
import { Icoon } from './icoon';
import { Knop } from './knop';
import './voortgang.css';

interface Props {
  /** What is going on. */
  titel: string;
  klaar: number;
  /** Null: nobody knows yet how much it is. */
  totaal: number | null;
  fase: 'bezig' | 'klaar' | 'gestopt' | 'mislukt';
  /** How it goes, in a sentence: "Nog ongeveer 2 minuten". */
  onder?: ReactNode;
  onStop?: (() => void) | undefined;
  onSluit?: (() => void) | undefined;
  children?: ReactNode;
}

/** Spoken at every tenth part, so that a screen reader is not drowned. */
const gezegd = (klaar: number, totaal: number | null): string => (totaal === null || totaal === 0 ? '' : woorden.lijst.procent(Math.floor((10 * klaar) / totaal) * 10));

const ICOON = { bezig: null, klaar: 'check', gestopt: 'fout', mislukt: 'alert' } as const;

/** How far long work is. It can be stopped, and says afterwards what became of it. */
export function Voortgang({ titel, klaar, totaal, fase, onder, onStop, onSluit, children }: Props) {
  const id = useId();
  const icoon = ICOON[fase];
  return (
    <section className={fase === 'mislukt' ? 'lp-voortgang lp-voortgang--fout' : 'lp-voortgang'} aria-labelledby={id}>
      <div className="lp-voortgang__kop">
        {icoon && <Icoon naam={icoon} />}
        <b id={id}>{titel}</b>
        <span>{totaal === null ? woorden.lijst.tot(klaar) : woorden.lijst.klaarVan(klaar, totaal)}</span>
        {fase === 'bezig' && onStop && <Knop onClick={onStop}>{woorden.lijst.stop}</Knop>}
        {fase !== 'bezig' && onSluit && (
          <Knop soort="stil" onClick={onSluit}>
            {woorden.algemeen.sluit}
          </Knop>
        )}
      </div>
      {fase === 'bezig' && <progress aria-labelledby={id} max={totaal ?? undefined} value={totaal === null ? undefined : klaar} />}
      {onder && <p className="lp-voortgang__onder">{onder}</p>}
      {children}
      <p className="lp-sr" role="status">
        {fase === 'bezig' ? gezegd(klaar, totaal) : woorden.lijst.fase[fase]}
      </p>
    </section>
  );
}
