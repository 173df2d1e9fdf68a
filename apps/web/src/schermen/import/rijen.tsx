import { useState } from 'react';
import { Link } from 'wouter';
import type { ImportDetail, RijRegel } from '@loopplank/koppelingen/antwoorden';
import { useRijen } from '../../client/imports';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Reden } from '../../kit/reden';
import { importeren, RIJUITKOMST, RIJUITLEG, VELD } from '../../woorden/import';
import { Besluit } from './besluit';
import './import.css';

const w = importeren.uitkomst;
type Uitkomst = RijRegel['uitkomst'];
type Telling = ImportDetail['telling'];

/** What asks for attention comes first. */
const VOLGORDE: readonly Uitkomst[] = ['fout', 'mogelijkDubbel', 'onbekend', 'conflict', 'signaal', 'nieuw', 'gewijzigd', 'bevestigd', 'gelijk', 'verouderd', 'buitenDoelgroep', 'overgeslagen'];
const TWIJFEL: readonly Uitkomst[] = ['mogelijkDubbel', 'onbekend'];

const Gegevens = ({ rij }: { rij: RijRegel }) => (
  <span className="lp-irij__wat">{rij.gegevens.length === 0 ? w.weg : rij.gegevens.map((g) => `${VELD[g.veld]}: ${g.waarde}`).join(' · ')}</span>
);

const Rij = ({ rij, echt, onBeslis }: { rij: RijRegel; echt: boolean; onBeslis: (rij: RijRegel) => void }) => (
  <li className="lp-irij">
    <div>
      <b>{w.rij(rij.rij)}</b> {rij.regel !== undefined && <small>{w.regel(rij.regel)} </small>}
      {rij.terug && <Reden>{w.terug[rij.terug]}</Reden>}
      <p>{echt || rij.fouten.length > 0 ? rij.reden : RIJUITLEG[rij.uitkomst]}</p>
      <Gegevens rij={rij} />
    </div>
    <div className="rijtje">
      {echt && rij.jongereId && rij.terug !== 'teruggedraaid' && !TWIJFEL.includes(rij.uitkomst) && <Link href={`/jongeren/${rij.jongereId}`}>{w.open}</Link>}
      {echt && TWIJFEL.includes(rij.uitkomst) && !rij.terug && (
        <Knop onClick={() => onBeslis(rij)}>
          {w.beslis}
          <span className="lp-sr"> ({w.rij(rij.rij)})</span>
        </Knop>
      )}
    </div>
  </li>
);

interface Props {
  importId: string;
  telling: Telling;
  /** These rows happened; otherwise they would. */
  echt: boolean;
  /** Decisions can still be taken. */
  beslisbaar: boolean;
  ronde: string;
}

/** How many rows of each outcome, and the rows of one. */
export function Rijen({ importId, telling, echt, beslisbaar, ronde }: Props) {
  const aanwezig = VOLGORDE.filter((u) => telling[u] > 0);
  const [gekozen, zetGekozen] = useState<Uitkomst | null>(null);
  const [beslis, zetBeslis] = useState<RijRegel | null>(null);
  const uitkomst = gekozen && aanwezig.includes(gekozen) ? gekozen : aanwezig[0];
  const vraag = useRijen(importId, uitkomst ?? 'fout', ronde);
  if (!uitkomst) return <p>{w.geen}</p>;
  return (
    <div className="stapel">
      <Keuze vraag={w.welke} hulp={RIJUITLEG[uitkomst]} keuzes={aanwezig.map((u) => ({ code: u, tekst: `${RIJUITKOMST[u]}: ${telling[u]}` }))} waarde={uitkomst} onKies={zetGekozen} />
      <Antwoordvak vraag={vraag} mislukt={importeren.mislukt}>
        {({ pages }) => (
          <ul>
            {pages.flatMap((p) => p.items).map((rij) => (
              <Rij key={rij.rij} rij={rij} echt={echt && (beslisbaar || !TWIJFEL.includes(rij.uitkomst))} onBeslis={zetBeslis} />
            ))}
          </ul>
        )}
      </Antwoordvak>
      {vraag.hasNextPage && (
        <Knop bezig={vraag.isFetchingNextPage} onClick={() => void vraag.fetchNextPage()}>
          {w.toonMeer}
        </Knop>
      )}
      {beslis && <Besluit importId={importId} rij={beslis} onSluit={() => zetBeslis(null)} />}
    </div>
  );
}
