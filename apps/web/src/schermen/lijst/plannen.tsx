import { useState, type FormEvent } from 'react';
import type { Dag } from '@loopplank/kernel';
import { useVelden } from '../../client/concept';
import { vandaag } from '../../client/klok';
import { Datumveld } from '../../kit/datumveld';
import { Dialoog } from '../../kit/dialoog';
import { Knop } from '../../kit/knop';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { hoofdletter, lang } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { dagFout, overWeken } from '../contact/rest';

interface Props {
  aantal: number;
  onSluit: () => void;
  onPlan: (dag: Dag) => void;
}

/** One day for all that were chosen. */
export function SamenPlannen({ aantal, onSluit, onPlan }: Props) {
  const [{ dag }, zet, wis] = useVelden('lijst.plannen', { dag: '' });
  const zetDag = zet('dag');
  const [toon, zetToon] = useState(false);
  const fout = dagFout(dag, vandaag());
  const gelezen = leesDatum(dag);
  const stuur = (e: FormEvent) => {
    e.preventDefault();
    zetToon(true);
    if (fout || !('dag' in gelezen)) return;
    wis();
    onPlan(gelezen.dag);
  };
  return (
    <Dialoog titel={woorden.heleLijst.planTitel(aantal)} onder={woorden.heleLijst.planUitleg} onSluit={onSluit} blad>
      <form className="stapel" onSubmit={stuur} noValidate>
        <Datumveld
          label={woorden.jongere.plannen.wanneer}
          hulp={'dag' in gelezen && !fout ? `${hoofdletter(lang(gelezen.dag, vandaag()))}.` : woorden.algemeen.datumVoorbeeld(alsInvoer(overWeken(2, vandaag())))}
          waarde={dag}
          van={vandaag()}
          onWijzig={zetDag}
          {...(toon && fout ? { fout } : {})}
        />
        <div className="rijtje">
          {([1, 2, 6] as const).map((n) => (
            <Knop key={n} onClick={() => zetDag(alsInvoer(overWeken(n, vandaag())))}>
              {woorden.gesprek.overWeken(n)}
            </Knop>
          ))}
        </div>
        <footer className="lp-dialoog__voet">
          <Knop type="submit" soort="hoofd">
            {woorden.heleLijst.plan}
          </Knop>
        </footer>
      </form>
    </Dialoog>
  );
}
