import { useState } from 'react';
import type { Dag } from '@loopplank/kernel';
import { useInzagen } from '../../client/vragen';
import { useFocusNa } from '../../kit/focus-na';
import { Foutvak } from '../../kit/foutvak';
import { Icoon } from '../../kit/icoon';
import { Knop } from '../../kit/knop';
import { uurVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { DOEL, INZAGE, ROL } from '../../woorden/begrippen';
import { groepeer, type Inzagegroep, type Kijker } from './inzagen';
import '../../kit/aflijst.css';
import './inzagenkaart.css';

const w = woorden.jongere.inzagen;

function wanneer({ eerst, laatst }: Kijker): string {
  const [van, tot] = [uurVan(eerst), uurVan(laatst)];
  return van === tot ? w.om(van) : w.tussen(van, tot);
}

interface Groepvraag {
  groep: Inzagegroep;
  vandaag: Dag;
  /** More of this day may follow on the next page. */
  gaatDoor: boolean;
}

const Groep = ({ groep: { dag, organisatie, kijkers }, vandaag, gaatDoor }: Groepvraag) => (
  <li tabIndex={-1}>
    <h3>
      <time dateTime={dag}>{kort(dag, vandaag)}</time> · {organisatie.naam}
    </h3>
    <ul className="lp-af">
      {kijkers.map((k) => (
        <li key={`${k.medewerker.id} ${k.rol} ${k.doel}`}>
          <div>
            <b>
              {k.medewerker.naam}, {(ROL[k.rol] ?? k.rol).toLowerCase()}
            </b>
            <small>
              {w.waarvoor(DOEL[k.doel] ?? k.doel)} {w.zag(k.soorten.map((s) => INZAGE[s] ?? s).join(', '))}
            </small>
          </div>
          <small>
            {gaatDoor ? w.zekerKeren(k.keren) : `${w.keren(k.keren)}, ${wanneer(k)}`}
          </small>
        </li>
      ))}
    </ul>
  </li>
);

function Lijst({ id, bekendOp, vandaag }: { id: string; bekendOp: string | null; vandaag: Dag }) {
  const vraag = useInzagen(id, bekendOp, true);
  const [lijst, focusNa] = useFocusNa<HTMLOListElement>();
  if (vraag.isPending) return <p role="status">{woorden.algemeen.laden}</p>;
  if (vraag.isError && !vraag.data) return <Foutvak titel={w.mislukt} fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  const groepen = groepeer(vraag.data.pages.flatMap((p) => p.items));
  if (groepen.length === 0) return <p>{w.leeg}</p>;
  return (
    <>
      <ol className="lp-inzagen" ref={lijst}>
        {groepen.map((g) => (
          <Groep key={`${g.dag} ${g.organisatie.id}`} groep={g} vandaag={vandaag} gaatDoor={vraag.hasNextPage && g.dag === groepen.at(-1)!.dag} />
        ))}
      </ol>
      {vraag.hasNextPage && (
        // The last day may go on: the focus goes to the first group that is new, or to that one.
        <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage().then(() => focusNa((ol) => ol.children[groepen.length] ?? ol.lastElementChild))}>
          {w.oudere}
        </Knop>
      )}
    </>
  );
}

/** Who looked at this youngster and what for. Closed at first: opening it is looking, too. */
export function Inzagenkaart(p: { id: string; bekendOp: string | null; vandaag: Dag }) {
  const [open, zetOpen] = useState(false);
  return (
    <details className="lp-kaart lp-inzagenkaart" onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary>
        <h2>{w.titel}</h2>
        <Icoon naam="pijl" />
      </summary>
      <div className="lp-kaart__in stapel">
        <p className="klein zacht">{w.uitleg}</p>
        {open && <Lijst {...p} />}
      </div>
    </details>
  );
}
