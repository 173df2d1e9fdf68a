import { useId, type ReactNode } from 'react';
import { Icoon } from './icoon';
import './keuzechips.css';

interface Basis<K extends string> {
  vraag: string;
  hulp?: string;
  fout?: string;
  keuzes: readonly { readonly code: K; readonly tekst: string; readonly slot?: boolean }[];
  /** Marks sensitive choices: only the own organisation sees them. */
  slot?: boolean;
  /** For a link from the error summary. */
  id?: string;
}

interface EenProps<K extends string> extends Basis<K> {
  waarde: K | null;
  onKies: (code: K) => void;
}

interface MeerProps<K extends string> extends Basis<K> {
  waarden: readonly K[];
  onWissel: (code: K) => void;
}

function Schil<K extends string>({ basis, invoer }: { basis: Basis<K>; invoer: (code: K) => ReactNode }) {
  const id = useId();
  const beschrijft = [basis.hulp && `${id}h`, basis.fout && `${id}f`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className="lp-veld" id={basis.id} tabIndex={basis.id ? -1 : undefined} aria-describedby={beschrijft}>
      <legend>{basis.vraag}</legend>
      {basis.hulp && (
        <p className="hulp" id={`${id}h`}>
          {basis.hulp}
        </p>
      )}
      {basis.fout && (
        <p className="lp-fouttekst" id={`${id}f`}>
          <Icoon naam="fout" />
          {basis.fout}
        </p>
      )}
      <div className="lp-kieschips">
        {basis.keuzes.map((k) => (
          <label key={k.code} className="lp-kieschip">
            {invoer(k.code)}
            <span className={k.slot ? 'lp-kieschip__slot' : undefined}>
              <Icoon naam={(k.slot ?? basis.slot) ? 'slot' : 'check'} klein />
              {k.tekst}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One choice out of a few. */
export function Keuze<K extends string>({ waarde, onKies, ...basis }: EenProps<K>) {
  const naam = useId();
  return <Schil basis={basis} invoer={(code) => <input type="radio" name={naam} value={code} checked={waarde === code} onChange={() => onKies(code)} />} />;
}

/** Any number of choices. */
export function Keuzes<K extends string>({ waarden, onWissel, ...basis }: MeerProps<K>) {
  return <Schil basis={basis} invoer={(code) => <input type="checkbox" value={code} checked={waarden.includes(code)} onChange={() => onWissel(code)} />} />;
}
