import { useState } from 'react';
import type { Dag } from '@loopplank/kernel';
import { useGemeenten } from '../../client/vragen';
import { Combolijst } from '../../kit/combolijst';
import { Datumveld } from '../../kit/datumveld';
import { Kieslijst } from '../../kit/kieslijst';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { beheer } from '../../woorden/beheer';
import { importeren, VELD } from '../../woorden/import';
import type { Keuze } from './keuze';
import { VAST_VAN } from './velden';
import { WOORDOPTIES } from './woordopties';

const w = importeren.kolommen;

/** Kept as a day of the contract once it is one; shown as typed until then. */
function Peildatum({ waarde, onKies }: { waarde: string; onKies: (dag: string | null) => void }) {
  const [tekst, zet] = useState(waarde ? alsInvoer(waarde as Dag) : '');
  const wijzig = (nieuw: string) => {
    zet(nieuw);
    const gelezen = leesDatum(nieuw);
    onKies('dag' in gelezen ? gelezen.dag : null);
  };
  return <Datumveld id="vast-peildatum" label={VELD.peildatum} hulp={w.dagUitleg} waarde={tekst} onWijzig={wijzig} />;
}

/** What the file does not tell, because it is the same for everybody in it. */
export function Vastvelden({ keuze, zet }: { keuze: Keuze; zet: (k: Keuze) => void }) {
  const { data } = useGemeenten();
  const velden = VAST_VAN[keuze.soort].filter((v) => !Object.values(keuze.kolommen).includes(v));
  if (velden.length === 0) return null;
  return (
    <fieldset className="stapel">
      <legend>
        <strong>{w.vast}</strong>
      </legend>
      <p className="klein zacht">{w.vastUitleg}</p>
      {velden.map((veld) => {
        const kies = (waarde: string | null) => zet({ ...keuze, vast: { ...keuze.vast, [veld]: waarde ?? '' } });
        if (veld === 'peildatum') return <Peildatum key={veld} waarde={keuze.vast.peildatum ?? ''} onKies={kies} />;
        const basis = { id: `vast-${veld}`, label: VELD[veld], waarde: keuze.vast[veld] || null, onKies: kies };
        return veld === 'gemeente' ? <Combolijst key={veld} {...basis} opties={data?.items ?? []} geen={beheer.vangnet.gemeenteGeen} /> : <Kieslijst key={veld} {...basis} leeg={w.vastLeeg} opties={WOORDOPTIES[veld] ?? []} />;
      })}
    </fieldset>
  );
}
