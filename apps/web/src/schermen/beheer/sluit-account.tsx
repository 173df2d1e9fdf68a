import type { MedewerkerDetail } from '@loopplank/access/antwoorden';
import { verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Tekstveld } from '../../kit/veld';
import { beheer } from '../../woorden/beheer';
import { Collegaveld } from './opvolgerveld';

const w = beheer.sluit;

/** The last question before an account closes: what happens, to whom, and who takes the youngsters. */
export function SluitAccount({ account: m, onSluit }: { account: MedewerkerDetail; onSluit: () => void }) {
  const [{ reden, opvolgerId }, zet, wis] = useVelden<{ reden: string; opvolgerId: string | null }>(`beheer.sluit.${m.id}`, { reden: '', opvolgerId: null });
  const f = useFormulier(['reden', 'opvolgerId']);
  const sluit = async () => {
    const fouten = { ...(reden.trim() ? {} : { reden: w.leegReden }), ...(m.jongeren > 0 && !opvolgerId ? { opvolgerId: w.kiesOpvolger } : {}) };
    const lichaam = { reden: reden.trim(), ...(opvolgerId ? { opvolgerId } : {}) };
    if ((await f.stuur({ pad: `/v1/medewerkers/${m.id}/sluiting`, lichaam, fouten })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster gevaar titel={w.accountTitel(m.naam)} bewaar={w.jaAccount} nietBewaren={beheer.nietDoen} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void sluit()} onSluit={onSluit} onWeg={wis}>
      <div className="stapel">
        <p>{w.accountGevolg(m.naam)}</p>
        <p>{w.accountJongeren(m.jongeren)}</p>
        <p>
          <strong>{w.nietTerug}</strong>
        </p>
      </div>
      <Tekstveld id="reden" label={w.reden} hulp={w.redenVoorbeeld} maxLength={200} waarde={reden} onWijzig={zet('reden')} {...f.bij('reden')} />
      {m.jongeren > 0 && <Collegaveld id="opvolgerId" label={w.accountOpvolger} hulp={w.accountOpvolgerUitleg} organisatieId={m.organisatie.id} niet={m.id} waarde={opvolgerId} onKies={zet('opvolgerId')} {...f.bij('opvolgerId')} />}
    </Formuliervenster>
  );
}
