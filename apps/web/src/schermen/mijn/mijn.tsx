import { useBerichtgeving } from '../../client/mijn';
import { medewerker } from '../../client/sessie';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Schermkop } from '../../raam/schermkop';
import { ROL } from '../../woorden/begrippen';
import { mijn as w } from '../../woorden/mijn';
import { Agendakaart } from './agendakaart';
import { Berichtkaart } from './berichtkaart';

/** My own account: who I am here, and how I am told. */
export default function Mijn() {
  const wie = medewerker();
  const vraag = useBerichtgeving();
  return (
    <div className="stapel lp-smalscherm">
      <Schermkop titel={w.titel} uitleg={wie && `${wie.naam}, ${wie.rollen.map((r) => ROL[r] ?? r).join(', ')} bij ${wie.organisatieNaam}`} />
      <Antwoordvak vraag={vraag} mislukt={w.mislukt}>
        {(keuzes) => (
          <>
            <Berichtkaart keuzes={keuzes} />
            <Agendakaart agendaOp={keuzes.agendaOp} />
          </>
        )}
      </Antwoordvak>
    </div>
  );
}
