import type { MedewerkerDetail, Rol } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { vandaag } from '../../client/klok';
import { Bevestig } from '../../kit/bevestig';
import { Datumveld } from '../../kit/datumveld';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Keuze } from '../../kit/keuzechips';
import { woorden } from '../../woorden';
import { accounts } from '../../woorden/accounts';
import { beheer, ROLUITLEG } from '../../woorden/beheer';
import { ROL } from '../../woorden/begrippen';
import { dagUit } from './dag';

const w = accounts.rol;
const ROLLEN = (Object.keys(ROLUITLEG) as Rol[]).map((code) => ({ code, tekst: ROLUITLEG[code] }));

interface Props {
  account: MedewerkerDetail;
  onSluit: () => void;
}

/** A role, with or without a last day. Giving one that is there moves its end. */
export function GeefRol({ account: m, onSluit }: Props) {
  const [{ rol, tot }, zet, wis] = useVelden<{ rol: Rol | null; tot: string }>(`beheer.rol.${m.id}`, { rol: null, tot: '' });
  const f = useFormulier(['rol', 'totDatum']);
  const bewaar = async () => {
    const eind = dagUit(tot);
    const fouten = { ...(rol ? {} : { rol: w.leeg }), ...(eind.fout && tot.trim() ? { totDatum: eind.fout } : {}) };
    if ((await f.stuur({ pad: `/v1/medewerkers/${m.id}/rollen`, lichaam: { rol, ...(eind.dag ? { totDatum: eind.dag } : {}) }, fouten })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.geefTitel} onder={m.naam} bewaar={w.bewaar} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Keuze id="rol" vraag={w.welke} keuzes={ROLLEN} waarde={rol} onKies={zet('rol')} {...f.bij('rol')} />
      <Datumveld id="totDatum" label={woorden.algemeen.hoeftNiet(w.tot)} hulp={w.totUitleg} van={vandaag()} waarde={tot} onWijzig={zet('tot')} {...f.bij('totDatum')} />
    </Formuliervenster>
  );
}

/** One change of rights that is asked twice. */
function Zeker({ pad, gevaar, titel, uitleg, ja, onSluit }: { pad: string; gevaar: boolean; titel: string; uitleg: readonly string[]; ja: string; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const doen = async () => {
    if ((await doe(pad, {})) === null) return;
    await verversBeheer();
    onSluit();
  };
  return (
    <Bevestig gevaar={gevaar} titel={titel} ja={ja} nee={beheer.nietDoen} {...{ bezig, fout }} onJa={() => void doen()} onNee={onSluit}>
      {uitleg.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </Bevestig>
  );
}

export function NeemRol({ account: m, rol, onSluit }: Props & { rol: Rol }) {
  const uitleg = [w.neemUitleg(m.naam), ...(m.jongeren > 0 ? [w.neemJongeren(m.jongeren)] : [])];
  return <Zeker gevaar pad={`/v1/medewerkers/${m.id}/rollen/${rol}/einde`} titel={w.neemTitel(ROL[rol] ?? rol)} uitleg={uitleg} ja={w.neemKnop} onSluit={onSluit} />;
}

/** Managing every organisation: given and taken. */
export function AllesBeheren({ account: m, onSluit }: Props) {
  const pad = `/v1/medewerkers/${m.id}/installatiebeheer`;
  return m.installatiebeheer ? (
    <Zeker gevaar pad={`${pad}/einde`} titel={w.neemAlles} uitleg={[w.neemAllesUitleg(m.naam)]} ja={w.doen} onSluit={onSluit} />
  ) : (
    <Zeker gevaar={false} pad={pad} titel={w.geefAlles} uitleg={[w.geefAllesUitleg(m.naam)]} ja={w.doen} onSluit={onSluit} />
  );
}
