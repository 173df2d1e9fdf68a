import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';
import { Icoon } from './icoon';
import './veld.css';

interface Schil {
  label: string;
  hulp?: ReactNode;
  /** Dutch: what is wrong and what would be right. */
  fout?: string;
}

interface SchilProps extends Schil {
  id: string;
  children: (aria: { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }) => ReactNode;
}

/** Label, help and fault around a control; the fault stands above the field and belongs to it. */
export function Veldschil({ id, label, hulp, fout, children }: SchilProps) {
  const beschrijft = [hulp && `${id}-hulp`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="lp-veld">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      {fout && (
        <p className="lp-fouttekst" id={`${id}-fout`}>
          <Icoon naam="fout" />
          {fout}
        </p>
      )}
      {children({ id, 'aria-invalid': fout ? true : undefined, 'aria-describedby': beschrijft })}
    </div>
  );
}

type TekstProps = Schil & { waarde: string; onWijzig: (waarde: string) => void } & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>;

export function Tekstveld({ label, hulp, fout, waarde, onWijzig, id, ...rest }: TekstProps) {
  const eigen = useId();
  return (
    <Veldschil id={id ?? eigen} label={label} {...(hulp ? { hulp } : {})} {...(fout ? { fout } : {})}>
      {(aria) => <input autoComplete="off" {...rest} {...aria} className="lp-invoer" value={waarde} onChange={(e) => onWijzig(e.target.value)} />}
    </Veldschil>
  );
}

type LangProps = Schil & { waarde: string; onWijzig: (waarde: string) => void } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>;

export function Langveld({ label, hulp, fout, waarde, onWijzig, id, ...rest }: LangProps) {
  const eigen = useId();
  return (
    <Veldschil id={id ?? eigen} label={label} {...(hulp ? { hulp } : {})} {...(fout ? { fout } : {})}>
      {(aria) => <textarea {...rest} {...aria} className="lp-invoer" value={waarde} onChange={(e) => onWijzig(e.target.value)} />}
    </Veldschil>
  );
}
