import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import { useQueryClient } from '@tanstack/react-query';
import { useBron } from '../client/bron';
import { nuMs } from '../client/klok';
import { medewerker, sessie } from '../client/sessie';
import { Icoon } from '../kit/icoon';
import { Merk } from '../kit/merk';
import { uurVan } from '../tijd/dagen';
import { woorden } from '../woorden';
import { ROL } from '../woorden/begrippen';
import { Dringend } from './dringend';
import { Meldingen } from './meldingen';
import { isHier, plekken, type Plek } from './navigatie';
import { Taakkeuze } from './taakkeuze';
import { enkeleToets } from '../kit/toetsen';
import { Sneltoetsen, Toetsenknop } from './sneltoetsen';
import { Stroken } from './stroken';
import { Telling } from './telling';
import { Uitloggen } from './uitloggen';

const Plekken = ({ lijst, waar }: { lijst: readonly Plek[]; waar: string }) => (
  <ul>
    {lijst.map((p) => (
      <li key={p.naar}>
        <Link href={p.naar} aria-current={isHier(p, waar) ? 'page' : undefined}>
          <Icoon naam={p.icoon} />
          {p.tekst}
          {p.telt && <Telling />}
        </Link>
      </li>
    ))}
  </ul>
);

/** When the newest answer of the server came in. */
function Bijgewerkt() {
  const client = useQueryClient();
  const [ms, zetMs] = useState(0);
  useEffect(
    () =>
      client.getQueryCache().subscribe((e) => {
        if (e.type === 'updated' && e.action.type === 'success') zetMs(nuMs());
      }),
    [client],
  );
  if (ms === 0) return null;
  return (
    <span className="lp-vers">
      <Icoon naam="check" klein />
      {woorden.algemeen.bijgewerkt(uurVan(ms))}
    </span>
  );
}

const Wie = () => {
  const wie = medewerker();
  return (
    <>
      <b>{wie?.naam}</b>
      {wie?.rollen.map((r) => ROL[r] ?? r).join(', ')}
      <br />
      {wie?.organisatieNaam}
      <Taakkeuze />
    </>
  );
};

/** `/` goes to the search field, from anywhere but a field or a window. */
function useZoektoets(mag: boolean): void {
  const [, ga] = useLocation();
  useEffect(() => {
    const toets = (e: KeyboardEvent) => {
      if (!mag || enkeleToets(e) !== '/' || document.querySelector('dialog[open]')) return;
      e.preventDefault();
      ga('/zoeken');
      document.querySelector<HTMLInputElement>('main input[type=search]')?.focus();
    };
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, [mag, ga]);
}

/** The frame around every screen: sidebar at the desk, top bar and thumb bar on the phone. */
export function Raam({ children }: { children: ReactNode }) {
  useBron(sessie);
  const wie = medewerker();
  const lijst = plekken(wie);
  const duim = lijst.filter((p) => !p.bureau);
  const [waar] = useLocation();
  const [opJongere] = useRoute('/jongeren/:id');
  const kanZoeken = lijst.some((p) => p.naar === '/zoeken');
  useZoektoets(kanZoeken);
  const m = woorden.menu;
  return (
    <>
      <a className="lp-skip" href="#inhoud">
        {woorden.algemeen.naarInhoud}
      </a>
      <div className="lp-app">
        <aside className="lp-side" aria-label={m.zijbalk}>
          <Link className="lp-merk" href="/">
            <Merk />
            {woorden.algemeen.naam}
          </Link>
          {kanZoeken && (
            <Link className="lp-zoekknop" href="/zoeken">
              <Icoon naam="zoek" />
              {m.zoekJongere}
              <kbd aria-hidden="true">/</kbd>
            </Link>
          )}
          <nav className="lp-nav" aria-label={m.hoofdmenu}>
            <Plekken lijst={lijst} waar={waar} />
          </nav>
          <div className="lp-wie">
            <Wie />
            <Bijgewerkt />
            <Toetsenknop />
            <Uitloggen />
          </div>
        </aside>
        <header className="lp-top">
          <Link className="lp-merk" href="/">
            <Merk />
            {woorden.algemeen.naam}
          </Link>
          <button type="button" className="lp-menuknop" popoverTarget="lp-menu">
            <Icoon naam="menu" />
            {m.menu}
          </button>
          <div id="lp-menu" popover="auto" className="lp-menu" key={waar}>
            <div className="lp-wie">
              <Wie />
            </div>
            <nav className="lp-nav" aria-label={m.menu}>
              <Plekken lijst={lijst} waar={waar} />
              <Uitloggen />
            </nav>
          </div>
        </header>
        <div className="lp-kolom">
          <Stroken />
          <Dringend />
          <main className="lp-main" id="inhoud" tabIndex={-1}>
            <div className="lp-main__in">{children}</div>
          </main>
          <div className="lp-dok">
            <Meldingen />
            {/* Where a screen puts its own actions. */}
            <div id="lp-acties" />
            {!opJongere && duim.length > 1 && (
              <nav className="lp-duim" aria-label={m.hoofdmenu}>
                {duim.map((p) => (
                  <Link key={p.naar} href={p.naar} aria-current={isHier(p, waar) ? 'page' : undefined}>
                    <Icoon naam={p.icoon} />
                    {p.tekst}
                    {p.telt && <Telling />}
                  </Link>
                ))}
              </nav>
            )}
          </div>
        </div>
      </div>
      <Sneltoetsen />
    </>
  );
}
