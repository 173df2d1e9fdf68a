import { useState, type FormEvent } from 'react';
import { useActie } from '../../client/actie';
import { useConcept } from '../../client/concept';
import { vandaag } from '../../client/klok';
import { verversJongere } from '../../client/vragen';
import { Datumveld } from '../../kit/datumveld';
import { Dialoog } from '../../kit/dialoog';
import { Formulierfout } from '../../kit/formulierfout';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { hoofdletter, lang } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { KANAAL, type Kanaal } from '../../woorden/begrippen';
import { dagFout, overWeken } from '../contact/rest';

const w = woorden.jongere.plannen;
const KANALEN: readonly Kanaal[] = ['bellen', 'app', 'huisbezoek', 'werkbezoek', 'gesprek'];

interface Plan {
  readonly dag: string;
  readonly wat: string;
  readonly kanaal: Kanaal | null;
}

const LEEG: Plan = { dag: '', wat: '', kanaal: null };

/** The next moment: a day is enough. */
export function PlannenVenster({ jongereId, onSluit }: { jongereId: string; onSluit: () => void }) {
  const [plan, zet, wis] = useConcept<Plan>(`plan.${jongereId}`, LEEG);
  const [toon, zetToon] = useState(false);
  const { bezig, fout, doe } = useActie();
  const foutDag = dagFout(plan.dag, vandaag());
  const gelezen = leesDatum(plan.dag);
  const stuur = async (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (foutDag || !('dag' in gelezen)) return;
    const lichaam = { datum: gelezen.dag, ...(plan.wat.trim() ? { wat: plan.wat.trim() } : {}), ...(plan.kanaal ? { kanaal: plan.kanaal } : {}) };
    if ((await doe(`/v1/jongeren/${jongereId}/volgend-moment`, lichaam)) === null) return;
    verversJongere(jongereId);
    wis();
    onSluit();
  };
  return (
    <Dialoog titel={w.titel} onSluit={onSluit}>
      <form className="stapel" onSubmit={(e) => void stuur(e)} noValidate>
        <Formulierfout fout={fout} />
        <Datumveld
          label={w.wanneer}
          hulp={'dag' in gelezen && !foutDag ? `${hoofdletter(lang(gelezen.dag, vandaag()))}.` : woorden.algemeen.datumVoorbeeld(alsInvoer(overWeken(2, vandaag())))}
          waarde={plan.dag}
          van={vandaag()}
          onWijzig={(dag) => zet((oud) => ({ ...oud, dag }))}
          {...(toon && foutDag ? { fout: foutDag } : {})}
        />
        <div className="rijtje">
          {([1, 2, 6] as const).map((n) => (
            <Knop key={n} onClick={() => zet((oud) => ({ ...oud, dag: alsInvoer(overWeken(n, vandaag())) }))}>
              {woorden.gesprek.overWeken(n)}
            </Knop>
          ))}
        </div>
        <Tekstveld label={woorden.algemeen.hoeftNiet(w.wat)} hulp={w.watVoorbeeld} maxLength={200} waarde={plan.wat} onWijzig={(wat) => zet((oud) => ({ ...oud, wat }))} />
        <Keuze vraag={woorden.algemeen.hoeftNiet(w.hoe)} keuzes={KANALEN.map((code) => ({ code, tekst: KANAAL[code] }))} waarde={plan.kanaal} onKies={(kanaal) => zet((oud) => ({ ...oud, kanaal }))} />
        <div className="lp-dialoog__vast">
          <Knop type="submit" soort="hoofd" groot breed bezig={bezig}>
            {w.bewaar}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
