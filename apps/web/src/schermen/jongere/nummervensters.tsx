import type { Contactgegeven } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { verversJongere } from '../../client/vragen';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Knop } from '../../kit/knop';
import { woorden } from '../../woorden';
import { NUMMER_ONGELDIG } from '../../woorden/begrippen';

const w = woorden.jongere.bereik;
/** Why a number or address does not work; one tap stores. */
export function OngeldigVenster({ jongereId, gegeven, onSluit }: { jongereId: string; gegeven: Contactgegeven; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const kies = async (reden: string) => {
    if ((await doe(`/v1/jongeren/${jongereId}/contactgegevens/${gegeven.id}/ongeldig`, { reden })) === null) return;
    verversJongere(jongereId);
    onSluit();
  };
  return (
    <Dialoog titel={w.werktNietTitel} onder={gegeven.waarde} onSluit={onSluit} blad losjes>
      <div className="stapel">
        <Formulierfout fout={fout} />
        <div className="lp-keuzeknoppen">
          {Object.entries(NUMMER_ONGELDIG).map(([code, tekst]) => (
            <Knop key={code} groot breed bezig={bezig} onClick={() => void kies(code)}>
              {tekst}
            </Knop>
          ))}
        </div>
      </div>
    </Dialoog>
  );
}
