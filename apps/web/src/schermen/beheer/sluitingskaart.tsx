import { useState } from 'react';
import type { Sluitingsstand } from '@loopplank/access/antwoorden';
import { verversBeheer } from '../../client/beheer';
import { useFormulier } from '../../client/formulier';
import { Foutoverzicht } from '../../kit/foutoverzicht';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { beheer } from '../../woorden/beheer';
import { Collegaveld, Organisatieveld, Persoonveld } from './opvolgerveld';
import './beheer.css';

const w = beheer.voortgang;

/** Another successor, or the same one tried again. */
function Andere({ stand, organisatieId, van }: { stand: Sluitingsstand; organisatieId: string; van: string }) {
  const [opvolgerId, zetOpvolger] = useState<string | null>(null);
  const [wie, zetWie] = useState<string | null>(null);
  const f = useFormulier(['opvolgerId', 'opvolgerMedewerkerId']);
  const ga = async () => {
    const fouten = opvolgerId === null ? { opvolgerId: beheer.sluit.kiesOpvolger } : {};
    const gedaan = await f.stuur({ pad: `/v1/sluitingen/${stand.id}/opvolger`, lichaam: { opvolgerId, ...(wie ? { opvolgerMedewerkerId: wie } : {}) }, fouten });
    if (gedaan !== null) await verversBeheer();
  };
  const veld = { id: 'opvolgerId', label: w.andere, hulp: w.nogEens, waarde: opvolgerId, onKies: zetOpvolger, ...f.bij('opvolgerId') };
  return (
    <div className="stapel">
      <Foutoverzicht fouten={f.fouten} ronde={f.ronde} />
      {stand.soort === 'medewerker' ? <Collegaveld {...veld} organisatieId={organisatieId} niet={van} /> : <Organisatieveld {...veld} niet={organisatieId} />}
      {stand.soort === 'organisatie' && opvolgerId && (
        <Persoonveld id="opvolgerMedewerkerId" label={beheer.sluit.opvolgerWie} hulp={beheer.sluit.opvolgerWieUitleg} organisatieId={opvolgerId} waarde={wie} onKies={zetWie} {...f.bij('opvolgerMedewerkerId')} />
      )}
      <Knop soort="hoofd" bezig={f.bezig} onClick={() => void ga()}>
        {w.ga}
      </Knop>
    </div>
  );
}

/** How far the youngsters are on their way to the successor: numbers only. */
export function Sluitingskaart({ stand, organisatieId, van }: { stand: Sluitingsstand; organisatieId: string; van: string }) {
  const { opvolger, totaal, over, status } = stand;
  const naam = opvolger?.medewerker?.naam ?? opvolger?.organisatie.naam;
  return (
    <Kaart titel={w.titel}>
      <div className="stapel">
        {naam && <p>{w.naar(naam)}</p>}
        {status === 'bezig' && totaal !== undefined && <progress className="lp-vol" aria-label={w.titel} max={totaal} value={totaal - over} />}
        <p role="status">{status === 'voltooid' ? w.klaar : totaal === undefined ? w.telt : w.over(over)}</p>
        {status === 'vastgelopen' && (
          <>
            <Strook soort="fout" icoon="alert" rond>
              {w.vast}. {stand.uitleg}
            </Strook>
            <Andere stand={stand} organisatieId={organisatieId} van={van} />
          </>
        )}
      </div>
    </Kaart>
  );
}
