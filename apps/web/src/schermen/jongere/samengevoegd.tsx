import { type FormEvent, useState } from 'react';
import type { EenBeeld } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useVelden } from '../../client/concept';
import { verversJongere } from '../../client/vragen';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { Langveld } from '../../kit/veld';
import { dagVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { samenvoegen as w } from '../../woorden/samenvoegen';

function Terugvenster({ jongereId, samenvoegingId, onSluit }: { jongereId: string; samenvoegingId: string; onSluit: () => void }) {
  const [{ toelichting }, zet, wis] = useVelden(`terugdraaien.${samenvoegingId}`, { toelichting: '' });
  const { bezig, fout, doe } = useActie();
  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    const uitleg = toelichting.trim();
    if ((await doe(`/v1/samenvoegingen/${samenvoegingId}/terugdraaiing`, { jongereId, ...(uitleg ? { toelichting: uitleg } : {}) })) === null) return;
    wis();
    verversJongere(jongereId);
    onSluit();
  };
  return (
    <Dialoog titel={w.terugTitel} onSluit={onSluit}>
      <form className="stapel" onSubmit={(e) => void stuur(e)} noValidate>
        <p>{w.terugUitleg}</p>
        <Formulierfout fout={fout} />
        <Langveld label={woorden.algemeen.hoeftNiet(w.terugWaarom)} rows={2} maxLength={500} waarde={toelichting} onWijzig={zet('toelichting')} />
        <div className="lp-dialoog__vast">
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {w.terug}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}

/** That other files went into this one, and the way back. */
export function Samengevoegdstroken({ beeld: { id, samengevoegd = [], peildatum }, mag }: { beeld: EenBeeld; mag: boolean }) {
  const [terug, zetTerug] = useState<string | null>(null);
  if (samengevoegd.length === 0) return null;
  return (
    <div className="stapel">
      {samengevoegd.map((s) => (
        <Strook
          key={s.samenvoegingId}
          icoon="mensen"
          rond
          actie={
            mag && (
              <Knop soort="stil" onClick={() => zetTerug(s.samenvoegingId)}>
                {w.terug}
              </Knop>
            )
          }
        >
          {w.strook(kort(dagVan(s.op), peildatum))}
        </Strook>
      ))}
      {terug && <Terugvenster jongereId={id} samenvoegingId={terug} onSluit={() => zetTerug(null)} />}
    </div>
  );
}
