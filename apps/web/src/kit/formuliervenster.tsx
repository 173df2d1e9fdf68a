import type { FormEvent, ReactNode } from 'react';
import { Dialoog } from './dialoog';
import { Foutoverzicht, type Fout } from './foutoverzicht';
import { Knop } from './knop';

interface Props {
  titel: ReactNode;
  onder?: ReactNode;
  bewaar: string;
  nietBewaren: string;
  bezig: boolean;
  fouten: readonly Fout[];
  ronde: number;
  onBewaar: () => void;
  onSluit: () => void;
  /** Somebody says not to keep it: what was typed is forgotten too. Closing in another way keeps it. */
  onWeg?: () => void;
  /** Something is taken away from somebody. */
  gevaar?: boolean;
  children: ReactNode;
}

/** A short form in a window: all faults on top, the last word under the thumb. */
export const Formuliervenster = ({ titel, onder, bewaar, nietBewaren, bezig, fouten, ronde, onBewaar, onSluit, onWeg, gevaar = false, children }: Props) => (
  <Dialoog titel={titel} onder={onder} onSluit={onSluit} breed>
    <form
      noValidate
      onSubmit={(e: FormEvent) => {
        e.preventDefault();
        if (!bezig) onBewaar();
      }}
    >
      <div className="stapel stapel--ruim">
        <Foutoverzicht fouten={fouten} ronde={ronde} />
        {children}
      </div>
      <div className="lp-dialoog__vast lp-dialoog__vast--rij">
        <Knop type="submit" soort={gevaar ? 'fout' : 'hoofd'} bezig={bezig}>
          {bewaar}
        </Knop>
        <Knop
          onClick={() => {
            onWeg?.();
            onSluit();
          }}
        >
          {nietBewaren}
        </Knop>
      </div>
    </form>
  </Dialoog>
);
