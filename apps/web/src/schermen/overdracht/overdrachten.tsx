import { Link, useSearch } from 'wouter';
import type { OverdrachtRij } from '@loopplank/dossier/antwoorden';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Reden } from '../../kit/reden';
import { Rij } from '../../kit/rij';
import '../../kit/tabbladen.css';
import { Schermkop } from '../../raam/schermkop';
import { woorden } from '../../woorden';
import { overdracht as w } from '../../woorden/overdracht';
import { useOverdrachten } from './vragen';

type Richting = OverdrachtRij['richting'];
const RICHTINGEN: readonly Richting[] = ['ontvangen', 'verzonden', 'samen'];
const isRichting = (tekst: string | null): tekst is Richting => (RICHTINGEN as readonly (string | null)[]).includes(tekst);

/** What was asked of us opens the offer; what is ours, or of both, the youngster. */
const naar = (r: OverdrachtRij): string => (r.richting === 'ontvangen' ? `/overdrachten/${r.jongereId}/${r.overdrachtId}` : `/jongeren/${r.jongereId}`);
const aanZet = (r: OverdrachtRij) => (r.aanZet ? <Reden soort="let">{woorden.vandaag.nu}</Reden> : undefined);

/** S7: who is asked to take over, by us and of us, and with whom we are in it together. */
export default function Overdrachten() {
  const gevraagd = new URLSearchParams(useSearch()).get('richting');
  const richting: Richting = isRichting(gevraagd) ? gevraagd : 'ontvangen';
  const vraag = useOverdrachten(richting);
  return (
    <div className="stapel">
      <Schermkop titel={w.titel} uitleg={w.inleiding} />
      <nav className="lp-tabs" aria-label={w.titel}>
        <ul>
          {RICHTINGEN.map((r) => (
            <li key={r}>
              <Link href={`/overdrachten?richting=${r}`} aria-current={r === richting ? 'page' : undefined}>
                {w.richting[r]} {vraag.data && vraag.data.pages[0]![r] > 0 && `(${vraag.data.pages[0]![r]})`}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Antwoordvak vraag={vraag} mislukt={w.mislukt}>
        {({ pages }) => {
          const rijen = pages.flatMap((p) => p.items);
          if (rijen.length === 0) return <Leeg titel={w.leeg[richting]}>{w.leegUitleg[richting]}</Leeg>;
          return (
            <ul className="lp-lijst">
              {rijen.map((r) => (
                <Rij
                  key={r.overdrachtId} naar={naar(r)} naam={r.naam} bij={r.leeftijd === null ? null : `${woorden.algemeen.jaar(r.leeftijd)} · ${r.gemeente}`} merk={aanZet(r)} reden={r.reden}
                  onder={{ icoon: 'over', tekst: w.vanNaar(r.van.organisatie.naam, r.naar.organisatie.naam) }}
                />
              ))}
            </ul>
          );
        }}
      </Antwoordvak>
      {vraag.hasNextPage && <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>{w.nog(vraag.data!.pages[0]!.totaal - vraag.data!.pages.length * 50)}</Knop>}
    </div>
  );
}
