import type { OrganisatieDetail } from '@loopplank/access/antwoorden';
import { verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { Formuliervenster } from '../../kit/formuliervenster';
import { beheer } from '../../woorden/beheer';
import { Organisatieveld, Persoonveld } from './opvolgerveld';

const w = beheer.sluit;

/** The last question before an organisation stops: what happens, to whom, and who goes on. */
export function SluitOrganisatie({ organisatie: o, onSluit }: { organisatie: OrganisatieDetail; onSluit: () => void }) {
  const [{ opvolgerId, wie }, zet, wis] = useVelden<{ opvolgerId: string | null; wie: string | null }>(`beheer.sluit.${o.id}`, { opvolgerId: null, wie: null });
  const f = useFormulier(['opvolgerId', 'opvolgerMedewerkerId']);
  const sluit = async () => {
    const lichaam = { ...(opvolgerId ? { opvolgerId } : {}), ...(opvolgerId && wie ? { opvolgerMedewerkerId: wie } : {}) };
    if ((await f.stuur({ pad: `/v1/organisaties/${o.id}/sluiting`, lichaam })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster gevaar titel={w.titel(o.naam)} bewaar={w.ja} nietBewaren={beheer.nietDoen} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void sluit()} onSluit={onSluit} onWeg={wis}>
      <div className="stapel">
        <p>{w.gevolg(o.medewerkers)}</p>
        <p>{w.gevolgJongeren}</p>
        <p>
          <strong>{w.nietTerug}</strong>
        </p>
      </div>
      <Organisatieveld
        id="opvolgerId"
        label={w.opvolger}
        hulp={w.opvolgerUitleg}
        niet={o.id}
        waarde={opvolgerId}
        onKies={(id) => {
          zet('opvolgerId')(id);
          zet('wie')(null);
        }}
        {...f.bij('opvolgerId')}
      />
      {opvolgerId && <Persoonveld id="opvolgerMedewerkerId" label={w.opvolgerWie} hulp={w.opvolgerWieUitleg} organisatieId={opvolgerId} waarde={wie} onKies={zet('wie')} {...f.bij('opvolgerMedewerkerId')} />}
    </Formuliervenster>
  );
}
