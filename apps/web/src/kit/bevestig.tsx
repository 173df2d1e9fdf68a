import type { ReactNode } from 'react';
import type { Probleem } from '../client/probleem';
import { Dialoog } from './dialoog';
import { Formulierfout } from './formulierfout';
import { Knop } from './knop';

interface Props {
  /** The question. */
  titel: string;
  /** What happens, and to whom. */
  children: ReactNode;
  ja: string;
  nee: string;
  bezig: boolean;
  fout: Probleem | null;
  onJa: () => void;
  onNee: () => void;
  /** Something is taken away from somebody. */
  gevaar?: boolean;
}

/** Asks once before something that touches others, and says what it does to whom. */
export const Bevestig = ({ titel, children, ja, nee, bezig, fout, onJa, onNee, gevaar = false }: Props) => (
  <Dialoog titel={titel} onSluit={onNee} blad>
    <div className="stapel">
      {children}
      <Formulierfout fout={fout} />
    </div>
    <footer className="lp-dialoog__voet">
      <Knop onClick={onNee}>{nee}</Knop>
      <Knop soort={gevaar ? 'fout' : 'hoofd'} bezig={bezig} onClick={onJa}>
        {ja}
      </Knop>
    </footer>
  </Dialoog>
);
