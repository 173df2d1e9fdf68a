import type { DefinitieRegel } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { useVelden } from '../../client/concept';
import { verversDefinities } from '../../client/definities';
import { useFormulier } from '../../client/formulier';
import { vandaag } from '../../client/klok';
import { Bevestig } from '../../kit/bevestig';
import { Datumveld } from '../../kit/datumveld';
import { Formuliervenster } from '../../kit/formuliervenster';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { woorden } from '../../woorden';
import { definities as w } from '../../woorden/definities';
import { Effectvak } from './effect';

interface Props {
  regel: DefinitieRegel;
  onSluit: () => void;
}

const pad = ({ code, versie }: DefinitieRegel, wat: string): string => `/v1/definities/${code}/versies/${versie}/${wat}`;

/** The second pair of eyes: from which day it counts. */
export function Vaststellen({ regel, onSluit }: Props) {
  const [{ tekst }, zet, wis] = useVelden(`definitie.vast.${regel.code}.${regel.versie}`, { tekst: alsInvoer(vandaag()) });
  const f = useFormulier(['geldigVanafDatum']);
  const bewaar = async () => {
    const gelezen = leesDatum(tekst);
    const fouten = 'dag' in gelezen ? {} : { geldigVanafDatum: woorden.algemeen.datumVoorbeeld(alsInvoer(vandaag())) };
    if ((await f.stuur({ pad: pad(regel, 'vaststelling'), lichaam: { geldigVanafDatum: 'dag' in gelezen ? gelezen.dag : tekst }, fouten })) === null) return;
    wis();
    await verversDefinities();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.vastTitel(regel.titel)} onder={w.vastUitleg} bewaar={w.stelVast} nietBewaren={w.nee} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <p>{regel.zin}</p>
      <Effectvak regel={regel} open />
      <Datumveld id="geldigVanafDatum" label={w.vanafDag} waarde={tekst} van={vandaag()} onWijzig={zet('tekst')} {...f.bij('geldigVanafDatum')} />
    </Formuliervenster>
  );
}

export function Verwerpen({ regel, onSluit }: Props) {
  const { bezig, fout, doe } = useActie();
  const ja = async () => {
    if ((await doe(pad(regel, 'verwerping'), {})) === null) return;
    await verversDefinities();
    onSluit();
  };
  return (
    <Bevestig gevaar titel={w.verwerpTitel(regel.titel)} ja={w.verwerp} nee={w.nee} {...{ bezig, fout }} onJa={() => void ja()} onNee={onSluit}>
      <p>{w.verwerpUitleg}</p>
    </Bevestig>
  );
}
