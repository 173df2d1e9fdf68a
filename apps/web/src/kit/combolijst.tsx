import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { woorden } from '../woorden';
import { zoekIn, type Optie } from './combozoek';
import { Icoon } from './icoon';
import { Veldschil } from './veld';
import './combolijst.css';

interface Props {
  label: string;
  hulp?: string;
  fout?: string;
  opties: readonly Optie[];
  waarde: string | null;
  onKies: (code: string | null) => void;
  /** Shown when nothing fits. */
  geen: string;
  id: string;
}

/**
 * Type to find one out of many; arrows and Enter choose. The ARIA pattern "combobox with list autocomplete",
 * by hand: the one of React Aria hides the rest of the screen while its list is open, which axe rejects.
 */
export function Combolijst({ label, hulp, fout, opties, waarde, onKies, geen, id }: Props) {
  const naamVan = (code: string | null) => opties.find((o) => o.code === code)?.naam ?? '';
  const [getypt, zetGetypt] = useState<string | null>(null);
  const [actief, zetActief] = useState(0);
  const lijstId = useId();
  const lijst = useRef<HTMLUListElement>(null);
  const open = getypt !== null;
  const treffers = open ? zoekIn(opties, getypt) : [];
  const optieId = (i: number) => `${lijstId}-${i}`;

  const kies = (o: Optie | undefined) => {
    if (o) onKies(o.code);
    zetGetypt(null);
  };
  const naar = (i: number) => {
    const nieuw = Math.max(0, Math.min(treffers.length - 1, i));
    zetActief(nieuw);
    lijst.current?.children[nieuw]?.scrollIntoView({ block: 'nearest' });
  };
  const typ = (tekst: string) => {
    zetGetypt(tekst);
    zetActief(0);
    if (tekst === '') onKies(null);
  };
  /** Leaving takes over what was typed in full, and otherwise falls back to what was chosen. */
  const verlaat = () => kies(open ? opties.find((o) => o.naam.toLowerCase() === getypt.trim().toLowerCase()) : undefined);

  const toets = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (open) naar(actief + (e.key === 'ArrowDown' ? 1 : -1));
      else typ('');
    } else if (e.key === 'Enter' && open) {
      e.preventDefault();
      kies(treffers[actief]);
    } else if (e.key === 'Escape' && open) {
      e.preventDefault();
      zetGetypt(null);
    }
  };

  return (
    <Veldschil id={id} label={label} {...(hulp ? { hulp } : {})} {...(fout ? { fout } : {})}>
      {(aria) => (
        <div className="lp-combo">
          <input
            {...aria}
            className="lp-invoer"
            role="combobox"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={lijstId}
            aria-activedescendant={open && treffers.length > 0 ? optieId(actief) : undefined}
            value={getypt ?? naamVan(waarde)}
            onChange={(e) => typ(e.target.value)}
            onKeyDown={toets}
            onBlur={verlaat}
          />
          <Icoon naam="pijl" />
          <ul id={lijstId} ref={lijst} role="listbox" aria-label={label} hidden={!open || treffers.length === 0} className="lp-combo__lijst">
            {treffers.map((o, i) => (
              <li
                key={o.code}
                id={optieId(i)}
                role="option"
                aria-selected={i === actief}
                // Before the field loses the focus.
                onMouseDown={(e) => e.preventDefault()}
                onClick={() => kies(o)}
              >
                {o.naam}
              </li>
            ))}
          </ul>
          {open && treffers.length === 0 && <p className="lp-combo__lijst lp-combo__geen">{geen}</p>}
          <p className="lp-sr" role="status">
            {open ? woorden.algemeen.keuzes(treffers.length) : ''}
          </p>
        </div>
      )}
    </Veldschil>
  );
}
