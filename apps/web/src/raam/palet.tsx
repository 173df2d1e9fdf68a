import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { medewerker, magIn } from '../client/sessie';
import { useZoek } from '../client/vragen';
import { zoekvraagVan } from '../client/zoekvraag';
import { zoekIn } from '../kit/combozoek';
import { Dialoog } from '../kit/dialoog';
import { Icoon, type IcoonNaam } from '../kit/icoon';
import { useUitgesteld } from '../kit/uitgesteld';
import { woorden } from '../woorden';
import { plekken } from './navigatie';
import '../kit/veld.css';
import './palet.css';

const w = woorden.palet;

interface Regel { readonly code: string; readonly naam: string; readonly onder?: string; readonly icoon: IcoonNaam }

const schermen = (): Regel[] => [
  ...plekken(medewerker()).map((p) => ({ code: p.naar, naam: p.tekst, icoon: p.icoon })),
  ...(magIn(medewerker(), 'werklijst') ? [{ code: '/lijst', naam: woorden.heleLijst.titel, icoon: 'filter' as const }] : []),
];

/** Screens that fit what was typed, then youngsters. The words travel in a body, never in an address. */
function useRegels(getypt: string): { regels: readonly Regel[]; bezig: boolean } {
  const plaatsen = schermen();
  const laat = zoekvraagVan(useUitgesteld(getypt));
  const vraag = magIn(medewerker(), 'zoeken') ? laat : null;
  const { data, isFetching } = useZoek(vraag);
  const passend = zoekIn(plaatsen, getypt).map((o) => plaatsen.find((p) => p.code === o.code)!);
  const jongeren = vraag === null ? [] : (data?.items ?? []).map((t): Regel => ({ code: `/jongeren/${t.jongereId}`, naam: t.naam, onder: t.reden, icoon: 'mensen' }));
  return { regels: [...passend, ...jongeren], bezig: isFetching };
}

/** Ctrl-K: type where you want to be. The ARIA pattern "combobox with list", as in Combolijst. */
export default function Palet({ onSluit }: { onSluit: () => void }) {
  const [getypt, zetGetypt] = useState('');
  const [actief, zetActief] = useState(0);
  const { regels, bezig } = useRegels(getypt);
  const [, ga] = useLocation();
  const id = useId();
  const veld = useRef<HTMLInputElement>(null);
  const lijst = useRef<HTMLUListElement>(null);
  const nu = Math.min(actief, regels.length - 1);
  useEffect(() => {
    veld.current?.focus();
  }, []);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would call as a clean-up.
    lijst.current?.children[nu]?.scrollIntoView({ block: 'nearest' });
  }, [nu]);
  const kies = (r: Regel | undefined) => {
    if (!r) return;
    onSluit();
    ga(r.code);
  };
  const toets = (e: KeyboardEvent) => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (stap !== undefined) {
      e.preventDefault();
      zetActief(Math.max(0, Math.min(regels.length - 1, nu + stap)));
    } else if (e.key === 'Enter') {
      e.preventDefault();
      kies(regels[nu]);
    }
  };
  return (
    <Dialoog titel={w.titel} onSluit={onSluit} losjes>
      <div className="lp-palet">
        <input
          ref={veld}
          className="lp-invoer"
          role="combobox"
          aria-label={w.label}
          aria-autocomplete="list"
          aria-expanded={regels.length > 0}
          aria-controls={`${id}lijst`}
          aria-activedescendant={regels.length > 0 ? `${id}${nu}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={w.voorbeeld}
          value={getypt}
          onChange={(e) => {
            zetGetypt(e.target.value);
            zetActief(0);
          }}
          onKeyDown={toets}
        />
        <ul ref={lijst} id={`${id}lijst`} role="listbox" aria-label={w.label} hidden={regels.length === 0}>
          {regels.map((r, i) => (
            <li key={r.code} id={`${id}${i}`} role="option" aria-selected={i === nu} onClick={() => kies(r)}>
              <Icoon naam={r.icoon} />
              <span>
                {r.naam}
                {r.onder && <small>{r.onder}</small>}
              </span>
            </li>
          ))}
        </ul>
        <p className={regels.length > 0 || bezig ? 'lp-sr' : 'klein zacht'} role="status">
          {bezig ? woorden.algemeen.laden : regels.length === 0 ? w.niets : woorden.algemeen.keuzes(regels.length)}
        </p>
      </div>
    </Dialoog>
  );
}
