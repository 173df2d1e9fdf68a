import { useState, type FormEvent } from 'react';
import type { Afspraak } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useConcept } from '../../client/concept';
import { vandaag } from '../../client/klok';
import { verversJongere } from '../../client/vragen';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Knop } from '../../kit/knop';
import { woorden } from '../../woorden';
import { AFRONDING } from '../../woorden/begrippen';
import { LEGE_REST, restFouten, restLichaam } from '../contact/rest';
import { AfspraakVelden } from '../contact/restvelden';

const w = woorden.jongere.afspraken;
const LEEG = { ...LEGE_REST, metAfspraak: true };

/** A new agreement: what, who, by when. */
export function AfspraakVenster({ jongereId, onSluit }: { jongereId: string; onSluit: () => void }) {
  const [rest, zet, wis] = useConcept(`afspraak.${jongereId}`, LEEG);
  const [toon, zetToon] = useState(false);
  const { bezig, fout, doe } = useActie();
  const fouten = { ...restFouten(rest, vandaag()), ...(rest.afspraak.trim() === '' ? { afspraak: woorden.fouten.verplicht('de afspraak') } : {}) };
  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (Object.keys(fouten).length > 0) return;
    const gelukt = await doe(`/v1/jongeren/${jongereId}/afspraken`, restLichaam({ ...rest, notitie: '', themas: [], moment: 'reken' }, vandaag())['afspraak']);
    if (gelukt === null) return;
    verversJongere(jongereId);
    wis();
    onSluit();
  };
  return (
    <Dialoog titel={w.nieuwTitel} onSluit={onSluit}>
      <form className="stapel" onSubmit={(e) => void stuur(e)} noValidate>
        <Formulierfout fout={fout} />
        <AfspraakVelden rest={rest} zet={zet} fouten={toon ? fouten : {}} />
        <div className="lp-dialoog__vast">
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {woorden.algemeen.bewaar}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}

/** How an agreement ended; one tap stores. */
export function AfrondVenster({ jongereId, afspraak, onSluit }: { jongereId: string; afspraak: Afspraak; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const kies = async (uitkomst: keyof typeof AFRONDING) => {
    if ((await doe(`/v1/jongeren/${jongereId}/afspraken/${afspraak.id}/afronding`, { uitkomst })) === null) return;
    verversJongere(jongereId);
    onSluit();
  };
  return (
    <Dialoog titel={w.rondAfTitel} onder={afspraak.tekst} onSluit={onSluit} blad losjes>
      <div className="stapel">
        <Formulierfout fout={fout} />
        <div className="lp-keuzeknoppen">
          {(Object.keys(AFRONDING) as (keyof typeof AFRONDING)[]).map((u) => (
            <Knop key={u} groot breed soort={u === 'gedaan' ? 'hoofd' : 'gewoon'} bezig={bezig} onClick={() => void kies(u)}>
              {AFRONDING[u]}
            </Knop>
          ))}
        </div>
      </div>
    </Dialoog>
  );
}
