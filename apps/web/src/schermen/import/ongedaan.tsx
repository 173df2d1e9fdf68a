import { useState } from 'react';
import type { ImportDetail } from '@loopplank/koppelingen/antwoorden';
import { useActie } from '../../client/actie';
import { verversImport } from '../../client/imports';
import { Bevestig } from '../../kit/bevestig';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { metJaar } from '../../tijd/zeg';
import { importeren } from '../../woorden/import';
import type { Dag } from '@loopplank/kernel';

const w = importeren.ongedaan;

/** Takes a whole run back, after one question that says what it does to whom. */
export function Ongedaan({ detail: d }: { detail: ImportDetail }) {
  const [open, zetOpen] = useState(false);
  const { bezig, fout, doe } = useActie();
  const ja = async () => {
    if ((await doe(`/v1/imports/${d.id}/ongedaan`, {})) === null) return;
    await verversImport(d.id);
    zetOpen(false);
  };
  return (
    <Kaart titel={w.titel}>
      <div className="stapel">
        <p className="klein zacht">{w.uitleg(metJaar(d.bewaardTotDatum as Dag))}</p>
        <Knop soort="fout" onClick={() => zetOpen(true)}>
          {w.knop}
        </Knop>
      </div>
      {open && (
        <Bevestig gevaar titel={w.vraag} ja={w.ja} nee={w.nee} {...{ bezig, fout }} onJa={() => void ja()} onNee={() => zetOpen(false)}>
          <p>{w.gevolg(d.telling.nieuw + d.telling.gewijzigd)}</p>
          <p>{w.blijft}</p>
        </Bevestig>
      )}
    </Kaart>
  );
}
