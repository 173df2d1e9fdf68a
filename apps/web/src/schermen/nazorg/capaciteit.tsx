import { useState } from 'react';
import type { Nazorglijst } from '@loopplank/dossier/antwoorden';
import { Tekstveld } from '../../kit/veld';
import { nazorg as w } from '../../woorden/nazorg';

const UREN = 6;
const MINUTEN = 60;

/** Whether the week fits: what is due, how long that takes, and what you have. */
export function Capaciteit({ werk }: { werk: Nazorglijst['werk'] }) {
  const [tekst, zet] = useState(String(UREN));
  const uren = Number(tekst.replace(',', '.'));
  const over = Number.isFinite(uren) ? uren * MINUTEN - werk.minuten : null;
  return (
    <div className="nz-werk">
      <div role="status">
        <p>
          <strong>{w.werk(werk.acties, werk.minuten)}</strong>
        </p>
        {over !== null && <p>{over >= 0 ? w.past(over) : w.pastNiet(-over)}</p>}
      </div>
      <Tekstveld label={w.hebJe} inputMode="decimal" maxLength={4} waarde={tekst} onWijzig={zet} />
    </div>
  );
}
