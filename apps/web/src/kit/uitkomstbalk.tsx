import { useEffect } from 'react';
import { enkeleToets } from './toetsen';
import { Icoon, type IcoonNaam } from './icoon';
import './uitkomstbalk.css';

export interface Uitkomstknop<K extends string> {
  readonly code: K;
  readonly tekst: string;
  readonly icoon: IcoonNaam;
}

interface Props<K extends string> {
  knoppen: readonly Uitkomstknop<K>[];
  onKies: (code: K) => void;
  /** Id of the heading that asks the question. */
  vraagId: string;
}

/** Large answers under the thumb; one tap stores. Keys 1 to 4 too, but never inside a field. */
export function Uitkomstbalk<K extends string>({ knoppen, onKies, vraagId }: Props<K>) {
  useEffect(() => {
    const toets = (e: KeyboardEvent) => {
      const knop = knoppen[Number(enkeleToets(e)) - 1];
      if (!knop || e.repeat) return;
      e.preventDefault();
      onKies(knop.code);
    };
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, [knoppen, onKies]);
  return (
    <div className="lp-uitkomst" role="group" aria-labelledby={vraagId}>
      {knoppen.map((k, i) => (
        <button key={k.code} type="button" className={i === 0 ? 'lp-uitkomst__knop lp-uitkomst__knop--ja' : 'lp-uitkomst__knop'} onClick={() => onKies(k.code)}>
          <Icoon naam={k.icoon} />
          <span>{k.tekst}</span>
          <kbd aria-hidden="true">{i + 1}</kbd>
        </button>
      ))}
    </div>
  );
}
