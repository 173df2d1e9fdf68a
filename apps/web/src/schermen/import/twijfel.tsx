import { useState } from 'react';
import { Link } from 'wouter';
import type { RijDetail, UitzonderingRegel } from '@loopplank/koppelingen/antwoorden';
import { useActie } from '../../client/actie';
import { useRij } from '../../client/imports';
import { useUitzonderingen, verversUitzonderingen } from '../../client/uitzonderingen';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Deelkop } from '../../raam/deelkop';
import { VELD } from '../../woorden/import';
import { uitzonderingen as w } from '../../woorden/uitzonderingen';
import { useToetsen } from './twijfeltoetsen';
import { Vergelijkkaart } from './vergelijking';
import '../../kit/feiten.css';
import './twijfel.css';

type Besluit = 'zelfde' | 'nieuw' | 'overslaan';
interface Gedaan {
  readonly importId: string;
  readonly rij: number;
  readonly besluit: Besluit;
}

const padVan = (r: { readonly importId: string; readonly rij: number }, wat: 'besluit' | 'heropening') => `/v1/imports/${r.importId}/rijen/${r.rij}/${wat}`;

/** Decisions about one row after the other, and taking the last one back. */
function useBeslissen() {
  const { bezig, fout, doe } = useActie();
  const [gedaan, zetGedaan] = useState<readonly Gedaan[]>([]);
  const [zegt, zetZegt] = useState('');
  const beslis = async (r: UitzonderingRegel, besluit: Besluit, jongereId?: string) => {
    if (bezig || (await doe(padVan(r, 'besluit'), { besluit, ...(jongereId ? { jongereId } : {}) })) === null) return;
    zetGedaan((eerder) => [...eerder, { importId: r.importId, rij: r.rij, besluit }]);
    zetZegt(w.gedaan[besluit]);
    await verversUitzonderingen(r.importId);
  };
  const neemTerug = async () => {
    const laatste = gedaan.at(-1);
    if (bezig || !laatste || (await doe(padVan(laatste, 'heropening'), {})) === null) return;
    zetGedaan((eerder) => eerder.slice(0, -1));
    zetZegt(w.teruggenomen);
    await verversUitzonderingen(laatste.importId);
  };
  return { bezig, fout, beslis, neemTerug, kanTerug: gedaan.length > 0, zegt };
}

const Toets = ({ letter }: { letter: string }) => (
  <kbd aria-hidden="true" className="lp-twijfel__toets">
    {letter}
  </kbd>
);

interface RijProps {
  regel: UitzonderingRegel;
  detail: RijDetail;
  beslissen: ReturnType<typeof useBeslissen>;
}

/** One row: what the list says beside whom it may be, and the three answers under the thumb. */
function EenRij({ regel, detail, beslissen }: RijProps) {
  const [welke, zetWelke] = useState(0);
  const { bezig, beslis } = beslissen;
  const { kandidaten, andere } = detail;
  const kandidaat = kandidaten[welke % Math.max(1, kandidaten.length)];
  const zelfde = kandidaat && (() => void beslis(regel, 'zelfde', kandidaat.jongereId));
  const nieuw = regel.uitkomst === 'mogelijkDubbel' ? () => void beslis(regel, 'nieuw') : undefined;
  const overslaan = () => void beslis(regel, 'overslaan');
  const ander = kandidaten.length > 1 ? () => zetWelke((n) => (n + 1) % kandidaten.length) : undefined;
  useToetsen({ 1: zelfde, 2: nieuw, 3: overslaan, c: ander });
  return (
    <>
      <div className="lp-twijfel__twee">
        {kandidaat ? (
          <Vergelijkkaart kandidaat={kandidaat} nr={(welke % kandidaten.length) + 1} totaal={kandidaten.length} />
        ) : (
          <Kaart titel={w.dossier}>
            <p>{regel.uitkomst === 'onbekend' ? w.onbekend : w.niemand}</p>
            <Link href={`/import/${regel.importId}`}>{w.open}</Link>
          </Kaart>
        )}
        <Kaart titel={w.bestand} rechts={<p className="mini">{w.uit(regel.bestandsnaam ?? w.weg, regel.rij)}</p>}>
          <div className="stapel">
            <dl className="lp-feiten">{detail.gegevens.map((g) => [<dt key={`${g.veld}t`}>{VELD[g.veld]}</dt>, <dd key={g.veld}>{g.waarde}</dd>])}</dl>
            <p className="klein zacht">{detail.reden}</p>
          </div>
        </Kaart>
      </div>
      {kandidaat && andere > 0 && <p className="klein zacht">{w.andere}</p>}
      <div className="lp-twijfel__knoppen" role="group" aria-label={w.titel}>
        {zelfde && (
          <Knop soort="hoofd" bezig={bezig} onClick={zelfde}>
            {w.zelfde} <Toets letter="1" />
          </Knop>
        )}
        {nieuw && (
          <Knop bezig={bezig} onClick={nieuw}>
            {w.nieuw} <Toets letter="2" />
          </Knop>
        )}
        <Knop bezig={bezig} onClick={overslaan}>
          {w.overslaan} <Toets letter="3" />
        </Knop>
        {ander && (
          <Knop soort="stil" onClick={ander}>
            {w.ander} <Toets letter="c" />
          </Knop>
        )}
      </div>
    </>
  );
}

function Loper({ items, totaal, beslissen }: { items: readonly UitzonderingRegel[]; totaal: number; beslissen: ReturnType<typeof useBeslissen> }) {
  const [plek, zetPlek] = useState(0);
  const hier = Math.min(plek, items.length - 1);
  const regel = items[hier]!;
  const vraag = useRij(regel.importId, regel.rij);
  const stap = (hoeveel: 1 | -1) => zetPlek(Math.max(0, Math.min(items.length - 1, hier + hoeveel)));
  useToetsen({ j: () => stap(1), k: () => stap(-1) });
  return (
    <div className="stapel">
      <div className="rijtje rijtje--uit">
        <b>{w.plek(hier + 1, totaal)}</b>
        <span className="rijtje">
          <Knop soort="stil" onClick={() => stap(-1)}>
            {w.vorige} <Toets letter="k" />
          </Knop>
          <Knop soort="stil" onClick={() => stap(1)}>
            {w.volgende} <Toets letter="j" />
          </Knop>
        </span>
      </div>
      <Antwoordvak vraag={vraag} mislukt={w.mislukt}>
        {(detail) => <EenRij key={`${regel.importId} ${regel.rij}`} {...{ regel, detail, beslissen }} />}
      </Antwoordvak>
    </div>
  );
}

/** The inbox of rows in doubt: one after the other, from the keyboard or with one thumb, never a question per row of an import. */
export function Twijfel() {
  const vraag = useUitzonderingen();
  const beslissen = useBeslissen();
  const { bezig, fout, neemTerug, kanTerug, zegt } = beslissen;
  // Also while the next row is still on its way.
  useToetsen({ u: kanTerug ? () => void neemTerug() : undefined });
  return (
    <div className="stapel lp-twijfel">
      <Deelkop venster={w.titel} uitleg={w.uitleg} terug={{ naar: '/import', tekst: w.terug }} />
      <Formulierfout fout={fout} />
      <div className="rijtje rijtje--uit">
        <p role="status">{zegt}</p>
        {kanTerug && (
          <Knop soort="stil" bezig={bezig} onClick={() => void neemTerug()}>
            {w.neemTerug} <Toets letter="u" />
          </Knop>
        )}
      </div>
      <Antwoordvak vraag={vraag} mislukt={w.mislukt}>
        {({ items, totaal }) =>
          items.length === 0 ? (
            <Leeg soort="goed" titel={w.klaar}>
              <span>{w.klaarUitleg}</span>
            </Leeg>
          ) : (
            <Loper {...{ items, totaal, beslissen }} />
          )
        }
      </Antwoordvak>
      <p className="mini zacht lp-twijfel__hulp">{w.toetsen}</p>
    </div>
  );
}
