import { Link } from 'wouter';
import type { Cijfers } from '@loopplank/dossier/antwoorden';
import { useCijfers } from '../../client/cijfers';
import { vandaag } from '../../client/klok';
import { magIn, medewerker } from '../../client/sessie';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Leeg } from '../../kit/leeg';
import { Schermkop } from '../../raam/schermkop';
import { lang } from '../../tijd/zeg';
import { cijfers as w } from '../../woorden/cijfers';
import { Beeldbandenkaart } from './banden';
import '../../kit/kaart.css';
import './cijfers.css';

/** A number with what it counts; the whole of it opens the list. */
const Cijfer = ({ n, wat, onder, naar }: { n: number; wat: string; onder?: string; naar: string }) => (
  <li>
    <Link href={naar} className="ci-cijfer">
      <b>{n}</b>
      <span>
        {wat}
        {onder && <small>{onder}</small>}
      </span>
    </Link>
  </li>
);

function Wacht({ c }: { c: Cijfers }) {
  const { ontvangen, verzonden, samen } = c.overdrachten;
  // Their lists are the work of who follows youngsters; who only watches has figures alone.
  const eigen = magIn(medewerker(), 'werklijst');
  return (
    <section aria-labelledby="ci-acties">
      <h2 id="ci-acties" className="lp-sr">
        {w.acties}
      </h2>
      <ul className="ci-cijfers">
        <Cijfer n={c.zonderContact.aantal} wat={w.zonderContact(c.zonderContact.dagen)} naar="/cijfers/zonder-contact" />
        {eigen && <Cijfer n={c.nazorgTeLaat} wat={w.nazorg} naar="/cijfers/nazorg" />}
        {eigen && <Cijfer n={ontvangen + verzonden} wat={w.overdrachten} onder={w.overdrachtenUitleg(ontvangen, verzonden, samen)} naar="/overdrachten" />}
      </ul>
    </section>
  );
}

const Latentie = ({ c }: { c: Cijfers }) => (
  <section className="lp-kaart" aria-labelledby="ci-latentie">
    <div className="lp-kaart__kop">
      <h2 id="ci-latentie">{w.latentie}</h2>
    </div>
    <div className="lp-kaart__in stapel">
      <p className="klein zacht">{c.latentie.length === 0 ? w.geenLatentie : w.latentieUitleg}</p>
      {c.latentie.length > 0 && (
        <table className="ci-tabel">
          <thead>
            <tr>
              <th scope="col">{w.bron}</th>
              <th scope="col">{w.helft}</th>
              <th scope="col">{w.negen}</th>
              <th scope="col">{w.laatst}</th>
            </tr>
          </thead>
          <tbody>
            {c.latentie.map((l) => {
              const vers = c.aanvoer.find((a) => a.bron === l.bron);
              return (
                <tr key={l.bron}>
                  <th scope="row">{l.bron}</th>
                  <td>{w.dagen(l.mediaanDagen)}</td>
                  <td>{w.dagen(l.p90Dagen)}</td>
                  <td>
                    {vers && w.dagenGeleden(vers.dagen)} {vers?.oud && <b>{w.oud}</b>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </div>
  </section>
);

/** How it stands with everybody of this organisation, on one page; each figure opens its list. */
export default function Cijferscherm() {
  const vraag = useCijfers();
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.uitleg} />
      <Antwoordvak vraag={vraag} mislukt={w.mislukt} regels={8}>
        {(c) =>
          c.jongeren === 0 ? (
            <Leeg soort="neutraal" titel={w.leeg}>
              {w.leegUitleg}
            </Leeg>
          ) : (
            <div className="stapel">
              <p>{w.samen(c.jongeren, lang(c.peildatum, vandaag()))}</p>
              <Wacht c={c} />
              <Beeldbandenkaart banden={c.banden} />
              <Latentie c={c} />
            </div>
          )
        }
      </Antwoordvak>
    </div>
  );
}
