import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import type { Dag } from '@loopplank/kernel';
import { vandaag } from '../client/klok';
import { alsInvoer, leesDatum } from '../tijd/dagen';
import { woorden } from '../woorden';
import { Dialoog } from './dialoog';
import { Icoon } from './icoon';
import { Laden } from './laden';
import { Veldschil } from './veld';
import './datumveld.css';

const Kalender = lazy(() => import('./kalender'));

interface Props {
  label: string;
  hulp?: ReactNode;
  fout?: string;
  /** As typed: dd-mm-jjjj. */
  waarde: string;
  onWijzig: (waarde: string) => void;
  /** First and last day the calendar offers. */
  van?: Dag;
  tot?: Dag;
  id?: string;
  autoComplete?: string;
}

/** A day as people type it, with a calendar as help. No native date input: that follows the language of the browser. */
export function Datumveld({ label, hulp, fout, waarde, onWijzig, van, tot, id, autoComplete = 'off' }: Props) {
  const eigen = useId();
  const [open, zetOpen] = useState(false);
  const gelezen = leesDatum(waarde);
  const dag = 'dag' in gelezen ? gelezen.dag : null;
  return (
    <>
      <Veldschil id={id ?? eigen} label={label} {...(hulp ? { hulp } : {})} {...(fout ? { fout } : {})}>
        {(aria) => (
          <div className="lp-datum">
            <input
              {...aria}
              className="lp-invoer"
              inputMode="numeric"
              autoComplete={autoComplete}
              placeholder={woorden.algemeen.datumVorm}
              value={waarde}
              onChange={(e) => onWijzig(e.target.value)}
              onBlur={() => dag && onWijzig(alsInvoer(dag))}
            />
            <button type="button" aria-label={woorden.algemeen.kiesDag} aria-describedby={`${aria.id}-label`} onClick={() => zetOpen(true)}>
              <Icoon naam="agenda" />
            </button>
          </div>
        )}
      </Veldschil>
      {open && (
        <Dialoog titel={woorden.algemeen.kiesDagTitel} onder={label} onSluit={() => zetOpen(false)} blad losjes>
          <Suspense fallback={<Laden />}>
            <Kalender
              dag={dag}
              begin={vandaag()}
              {...(van ? { van } : {})}
              {...(tot ? { tot } : {})}
              onKies={(gekozen) => {
                onWijzig(alsInvoer(gekozen));
                zetOpen(false);
              }}
            />
          </Suspense>
        </Dialoog>
      )}
    </>
  );
}
