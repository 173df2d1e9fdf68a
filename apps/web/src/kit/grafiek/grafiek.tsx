import { useId } from 'react';
import { woorden } from '../../woorden';
import { Tabel } from '../tabel';
import { bovenkant, elkeZoveel } from './schaal';
import { Lijnen, Staven } from './tekening';
import './grafiek.css';

export interface Grafiekpunt {
  /** In full, for the table: "maart 2026". */
  readonly label: string;
  /** Below the drawing: "mrt". */
  readonly kort?: string;
  /** One value per series, in the order of `reeksen`; null: nothing known. */
  readonly waarden: readonly (number | null)[];
}

export interface Props {
  titel: string;
  soort: 'staaf' | 'lijn';
  /** At most four: more cannot be told apart. */
  reeksen: readonly string[];
  punten: readonly Grafiekpunt[];
  /** The one thing to see in it, in a sentence. */
  zin: string;
  /** What the points are, as the head of a column: "Maand". */
  as: string;
  /** How a value is said: "12 jongeren". */
  zeg?: (waarde: number) => string;
}

const LABELS = 12;
const getal = new Intl.NumberFormat('nl-NL');

/** Numbers over time or per kind, drawn and as a table. The sentence comes first: a drawing alone says nothing to many. */
export function Grafiek({ titel, soort, reeksen, punten, zin, as, zeg = (n) => getal.format(n) }: Props) {
  const id = useId();
  const boven = bovenkant(Math.max(0, ...punten.flatMap((p) => p.waarden.map((w) => w ?? 0))));
  const elke = elkeZoveel(punten.length, LABELS);
  const Tekening = soort === 'staaf' ? Staven : Lijnen;
  return (
    <figure className="lp-grafiek" aria-labelledby={id}>
      <figcaption>
        <b id={id}>{titel}</b>
        <p>{zin}</p>
      </figcaption>
      {reeksen.length > 1 && (
        <ul className="lp-grafiek__reeksen" aria-hidden="true">
          {reeksen.map((r, i) => (
            <li key={r} className={`lp-grafiek__reeks lp-grafiek__reeks--${i + 1}`}>
              <svg width="24" height="14" focusable="false">
                {soort === 'staaf' ? <rect width="24" height="14" rx="3" /> : <line x1="0" x2="24" y1="7" y2="7" />}
              </svg>
              {r}
            </li>
          ))}
        </ul>
      )}
      <div className="lp-grafiek__vlak" role="img" aria-label={`${titel}. ${zin}`}>
        <ol className="lp-grafiek__as" aria-hidden="true">
          {[4, 3, 2, 1, 0].map((n) => (
            <li key={n}>{getal.format((boven * n) / 4)}</li>
          ))}
        </ol>
        <svg className="lp-grafiek__svg" aria-hidden="true" focusable="false">
          {[0, 25, 50, 75, 100].map((y) => (
            <line key={y} className={y === 100 ? 'lp-grafiek__grond' : 'lp-grafiek__lijn'} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
          ))}
          <Tekening punten={punten} boven={boven} aantal={reeksen.length} />
        </svg>
        <ol className="lp-grafiek__labels" aria-hidden="true">
          {punten.map((p, i) => (
            <li key={p.label}>{i % elke === 0 ? (p.kort ?? p.label) : ''}</li>
          ))}
        </ol>
      </div>
      <details className="lp-uitklap">
        <summary>{woorden.lijst.toonTabel}</summary>
        <Tabel titel={titel} koppen={[as, ...reeksen]} rijen={punten.map((p) => ({ sleutel: p.label, cellen: [p.label, ...p.waarden.map((w) => (w === null ? woorden.algemeen.onbekend : zeg(w)))] }))} />
      </details>
    </figure>
  );
}
