import { useState } from 'react';
import { bewaarFouten } from '../../client/imports';
import { probleemIn, type Probleem } from '../../client/probleem';
import { Formulierfout } from '../../kit/formulierfout';
import { Knop } from '../../kit/knop';
import { importeren } from '../../woorden/import';

const w = importeren.uitkomst;

/** The rows that did not get in, to be put right and sent in again. */
export function Foutenbestand({ importId }: { importId: string }) {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Probleem | null>(null);
  const bewaar = async () => {
    zetBezig(true);
    zetFout(null);
    try {
      await bewaarFouten(importId, w.bestandsnaam);
    } catch (gevangen) {
      const p = probleemIn(gevangen);
      if (!p) throw gevangen;
      zetFout(p);
    } finally {
      zetBezig(false);
    }
  };
  return (
    <div className="stapel">
      <p className="klein zacht">{w.bewaarFoutenUitleg}</p>
      <Formulierfout fout={fout} />
      <Knop icoon="notitie" bezig={bezig} onClick={() => void bewaar()}>
        {w.bewaarFouten}
      </Knop>
    </div>
  );
}
