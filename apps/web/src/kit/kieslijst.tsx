import { useId } from 'react';
import type { Optie } from './combozoek';
import { Veldschil } from './veld';
import './keuzelijst.css';

interface Props {
  label: string;
  hulp?: string;
  fout?: string;
  opties: readonly Optie[];
  /** Null: the empty choice. */
  waarde: string | null;
  onKies: (code: string | null) => void;
  /** The words of the empty choice. */
  leeg: string;
  id?: string;
}

/** One out of a short list whose names are too long for buttons. */
export function Kieslijst({ label, hulp, fout, opties, waarde, onKies, leeg, id }: Props) {
  const eigen = useId();
  return (
    <Veldschil id={id ?? eigen} label={label} {...(hulp ? { hulp } : {})} {...(fout ? { fout } : {})}>
      {(aria) => (
        <select {...aria} className="lp-keuzelijst lp-keuzelijst--veld" value={waarde ?? ''} onChange={(e) => onKies(e.target.value || null)}>
          <option value="">{leeg}</option>
          {opties.map((o) => (
            <option key={o.code} value={o.code}>
              {o.naam}
            </option>
          ))}
        </select>
      )}
    </Veldschil>
  );
}
