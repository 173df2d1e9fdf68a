import { Link } from 'wouter';
import type { Beeldbanden } from '@loopplank/dossier/antwoorden';
import { cijfers as w } from '../../woorden/cijfers';

const BANDEN = ['contact', 'registratie', 'geland', 'onbekend', 'rust'] as const;

/** One definition as a bar with a legend of numbers: colour is never the only thing that tells them apart. */
function Definitie({ b }: { b: Beeldbanden }) {
  const totaal = BANDEN.reduce((n, k) => n + b[k], 0);
  return (
    <section className="ci-def" aria-labelledby={`ci-${b.code}`}>
      <h3 id={`ci-${b.code}`}>{b.titel}</h3>
      <div className="ci-balk" aria-hidden="true">
        {BANDEN.map((k) => b[k] > 0 && <span key={k} data-band={k} style={{ flexGrow: b[k] }} />)}
      </div>
      <dl className="ci-legenda">
        {BANDEN.map((k) => (
          <div key={k} data-band={k}>
            <dt>{w.band[k]}</dt>
            <dd>
              {b[k]} <small>{totaal === 0 ? '' : `${Math.round((100 * b[k]) / totaal)}%`}</small>
            </dd>
          </div>
        ))}
      </dl>
      {b.onbekend > 0 && (
        <p className="klein">
          <Link href={`/buiten-beeld?definitie=${b.code}`}>{w.toonLijst}</Link> {b.inOnderzoek > 0 && w.gezocht(b.inOnderzoek)}
        </p>
      )}
    </section>
  );
}

/** The same youngsters by every definition, with what we do not know as a band of its own. */
export const Beeldbandenkaart = ({ banden }: { banden: readonly Beeldbanden[] }) => (
  <section className="lp-kaart" aria-labelledby="ci-banden">
    <div className="lp-kaart__kop">
      <h2 id="ci-banden">{w.banden}</h2>
    </div>
    <div className="lp-kaart__in stapel">
      <p className="klein zacht">{w.bandenUitleg}</p>
      <div className="ci-defs">
        {[...banden].sort((a, b) => (a.code < b.code ? -1 : 1)).map((b) => (
          <Definitie key={b.code} b={b} />
        ))}
      </div>
    </div>
  </section>
);
