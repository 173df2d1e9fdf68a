import { useState, type ReactNode } from 'react';
import { Veldschil } from '../../kit/veld';
import { woorden } from '../../woorden';

const w = woorden.inloggen;

interface Props {
  id: string;
  label: string;
  hulp?: ReactNode;
  fout?: string;
  waarde: string;
  onWijzig: (waarde: string) => void;
  /** `new-password` lets the browser offer one. */
  autoComplete: 'current-password' | 'new-password';
}

/** A password, hidden until one asks to see it. */
export function Wachtwoordveld({ id, label, hulp, fout, waarde, onWijzig, autoComplete }: Props) {
  const [zichtbaar, zetZichtbaar] = useState(false);
  return (
    <Veldschil id={id} label={label} {...(hulp ? { hulp } : {})} {...(fout ? { fout } : {})}>
      {(aria) => (
        <div className="lp-wachtwoord">
          <input {...aria} className="lp-invoer" type={zichtbaar ? 'text' : 'password'} autoComplete={autoComplete} autoCapitalize="none" spellCheck={false} value={waarde} onChange={(e) => onWijzig(e.target.value)} />
          <button type="button" aria-label={zichtbaar ? w.verbergWachtwoord : w.toonWachtwoord} onClick={() => zetZichtbaar(!zichtbaar)}>
            {zichtbaar ? w.verberg : w.toon}
          </button>
        </div>
      )}
    </Veldschil>
  );
}
