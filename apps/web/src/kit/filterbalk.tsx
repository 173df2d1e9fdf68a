import { useId, type ReactNode } from 'react';
import type { Filters, Filterveld } from '../client/adres';
import { useBreed } from '../client/breed';
import { woorden } from '../woorden';
import { Icoon } from './icoon';
import { Keuze, Keuzes } from './keuzechips';
import { Knop } from './knop';
import './filterbalk.css';
import './keuzelijst.css';

interface Props {
  velden: readonly Filterveld[];
  filters: Filters;
  onKies: (naam: string, codes: readonly string[]) => void;
  onWis: () => void;
  /** How many rows are left, and how many there were. */
  getoond: number;
  totaal: number;
}

/** From this many choices on a list takes less room than buttons. */
const LANG = 7;
const w = woorden.lijst;

function Lijst({ veld, gekozen, onKies }: { veld: Filterveld; gekozen: readonly string[]; onKies: (codes: readonly string[]) => void }) {
  const id = useId();
  return (
    <div className="lp-veld">
      <label htmlFor={id}>{veld.label}</label>
      <select id={id} className="lp-keuzelijst" value={gekozen[0] ?? ''} onChange={(e) => onKies(e.target.value === '' ? [] : [e.target.value])}>
        <option value="">{w.alle}</option>
        {veld.opties.map((o) => (
          <option key={o.code} value={o.code}>
            {o.naam}
          </option>
        ))}
      </select>
    </div>
  );
}

function Veld({ veld, gekozen, onKies }: { veld: Filterveld; gekozen: readonly string[]; onKies: (codes: readonly string[]) => void }) {
  const keuzes = veld.opties.map((o) => ({ code: o.code, tekst: o.naam }));
  if (veld.meer) {
    const wissel = (code: string) => onKies(gekozen.includes(code) ? gekozen.filter((c) => c !== code) : [...gekozen, code]);
    return <Keuzes vraag={veld.label} keuzes={keuzes} waarden={gekozen} onWissel={wissel} />;
  }
  if (veld.opties.length >= LANG) return <Lijst veld={veld} gekozen={gekozen} onKies={onKies} />;
  return <Keuze vraag={veld.label} keuzes={[{ code: '', tekst: w.alle }, ...keuzes]} waarde={gekozen[0] ?? ''} onKies={(code) => onKies(code === '' ? [] : [code])} />;
}

/** What narrows a list. Its state lives in the address (see useLijststand). Folded away on a phone. */
export function Filterbalk({ velden, filters, onKies, onWis, getoond, totaal }: Props) {
  const breed = useBreed();
  const aantal = velden.filter((v) => (filters[v.naam] ?? []).length > 0).length;
  const inhoud: ReactNode = (
    <div className="lp-filter__velden">
      {velden.map((v) => (
        <Veld key={v.naam} veld={v} gekozen={filters[v.naam] ?? []} onKies={(codes) => onKies(v.naam, codes)} />
      ))}
    </div>
  );
  return (
    <section className="lp-filter" aria-label={w.filters}>
      {breed || velden.length === 0 ? (
        inhoud
      ) : (
        <details>
          <summary>
            <Icoon naam="filter" />
            {aantal === 0 ? w.filters : w.filtersAan(aantal)}
            <Icoon naam="pijl" />
          </summary>
          {inhoud}
        </details>
      )}
      <div className="lp-filter__voet">
        <p role="status">{w.aantal(getoond, totaal)}</p>
        {aantal > 0 && (
          <Knop soort="stil" icoon="kruis" onClick={onWis}>
            {w.wisFilters}
          </Knop>
        )}
      </div>
    </section>
  );
}
