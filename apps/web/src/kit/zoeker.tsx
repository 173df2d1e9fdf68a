import { useId, useState, type ReactNode } from 'react';
import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { useZoek } from '../client/vragen';
import { zoekvraagVan } from '../client/zoekvraag';
import { woorden } from '../woorden';
import { Foutvak } from './foutvak';
import { Icoon } from './icoon';
import { Leeg } from './leeg';
import { useUitgesteld } from './uitgesteld';
import './zoeker.css';
import './veld.css';

const w = woorden.zoeken;

interface Props {
  label: string;
  /** Shown before anything is typed. */
  begin?: ReactNode;
  onGetypt?: (tekst: string) => void;
  /** How one hit is shown, as a list item. */
  rij: (treffer: ZoekTreffer) => ReactNode;
  /** Below an empty result. */
  geen?: ReactNode;
  autoFocus?: boolean;
}

/** Search as you type; spelling mistakes are fine. The words never stand in an address. */
export function Zoeker({ label, begin, onGetypt, rij, geen, autoFocus = false }: Props) {
  const id = useId();
  const [getypt, zetGetypt] = useState('');
  const vraag = zoekvraagVan(useUitgesteld(getypt));
  const { data, error, isFetching, refetch } = useZoek(vraag);
  const bezig = isFetching || (zoekvraagVan(getypt) !== null && JSON.stringify(zoekvraagVan(getypt)) !== JSON.stringify(vraag));
  return (
    <div className="lp-zoeker" role="search">
      <label htmlFor={id}>{label}</label>
      <div className="lp-zoeker__vak">
        <Icoon naam="zoek" />
        <input
          id={id}
          className="lp-invoer"
          type="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          // The person came here to type.
          autoFocus={autoFocus}
          placeholder={w.voorbeeld}
          value={getypt}
          onChange={(e) => {
            zetGetypt(e.target.value);
            onGetypt?.(e.target.value);
          }}
        />
      </div>
      <p className="lp-sr" role="status">
        {vraag && !bezig && data ? w.aantal(data.totaal) : ''}
      </p>
      {vraag === null && begin}
      {vraag !== null && error && !data && <Foutvak titel={w.mislukt} fout={error} opnieuw={() => void refetch()} />}
      {vraag !== null && data && data.items.length > 0 && (
        <ul className={bezig ? 'lp-lijst lp-lijst--bezig' : 'lp-lijst'}>{data.items.map(rij)}</ul>
      )}
      {vraag !== null && !bezig && data && data.totaal > data.items.length && <p className="mini">{w.meer(data.totaal - data.items.length)}</p>}
      {vraag !== null && !bezig && data?.items.length === 0 && (
        <Leeg soort="neutraal" titel={w.geenTitel}>
          <span>{w.geenUitleg}</span>
          {geen}
        </Leeg>
      )}
    </div>
  );
}
