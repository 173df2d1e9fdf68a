import { useState, type FormEvent } from 'react';
import { vandaag } from '../../client/klok';
import { Datumveld } from '../../kit/datumveld';
import { Dialoog } from '../../kit/dialoog';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { Tekstveld } from '../../kit/veld';
import { alsInvoer, dagVan, leesDatum, leesTijd, momentOp } from '../../tijd/dagen';
import { maandNaam, metUur } from '../../tijd/zeg';
import { woorden } from '../../woorden';

const w = woorden.jongere.kennis;

/** The whole screen is as we knew it then; this says so, and goes back. */
export const Kennisbanner = ({ bekendOp, onAnder, onTerug }: { bekendOp: string; onAnder: () => void; onTerug: () => void }) => (
  <div className="lp-kennis" role="status">
    <Strook soort="let" icoon="klok" rond>
      {w.banner(metUur(bekendOp, vandaag()))}{' '}
      <span className="lp-kennis__acties">
        <button type="button" onClick={onAnder}>
          {w.andere}
        </button>
        <button type="button" onClick={onTerug}>
          {w.terug}
        </button>
      </span>
    </Strook>
  </div>
);

function fouten(dag: string, tijd: string): { dag?: string; tijd?: string } {
  const gelezen = leesDatum(dag);
  const uit: { dag?: string; tijd?: string } = {};
  if (!('dag' in gelezen)) {
    uit.dag = gelezen.fout === 'leeg' ? woorden.fouten.datumLeeg : gelezen.fout === 'vorm' ? woorden.fouten.datumVorm : woorden.fouten.datumBestaatNiet(gelezen.dagnr!, maandNaam(gelezen.maandnr!));
  } else if (gelezen.dag > vandaag()) uit.dag = woorden.fouten.datumToekomst;
  if (tijd.trim() !== '' && !leesTijd(tijd)) uit.tijd = woorden.fouten.tijdVorm;
  return uit;
}

/** Choose the moment whose knowledge you want to see. */
export function KennisVenster({ begin, onKies, onSluit }: { begin: string | null; onKies: (bekendOp: string) => void; onSluit: () => void }) {
  const [dag, zetDag] = useState(begin ? alsInvoer(dagVan(begin)) : '');
  const [tijd, zetTijd] = useState('');
  const [toon, zetToon] = useState(false);
  const fout = toon ? fouten(dag, tijd) : {};
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    const gelezen = leesDatum(dag);
    if (Object.keys(fouten(dag, tijd)).length > 0 || !('dag' in gelezen)) return;
    const op = leesTijd(tijd);
    onKies(op ? momentOp(gelezen.dag, op.uur, op.minuut) : momentOp(gelezen.dag, 23, 59, 59));
  };
  return (
    <Dialoog titel={w.titel} onder={w.uitleg} onSluit={onSluit} blad losjes>
      <form className="stapel" onSubmit={stuur} noValidate>
        <Datumveld label={w.dag} waarde={dag} onWijzig={zetDag} tot={vandaag()} {...(fout.dag ? { fout: fout.dag } : {})} />
        <div className="lp-smal">
          <Tekstveld label={woorden.algemeen.hoeftNiet(w.tijd)} hulp={w.tijdUitleg} placeholder="uu:mm" inputMode="numeric" waarde={tijd} onWijzig={zetTijd} {...(fout.tijd ? { fout: fout.tijd } : {})} />
        </div>
        <Knop type="submit" soort="hoofd" groot breed>
          {w.toon}
        </Knop>
      </form>
    </Dialoog>
  );
}
