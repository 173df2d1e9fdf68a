import type { ImportDetail } from '@loopplank/koppelingen/antwoorden';
import { useActie } from '../../client/actie';
import { verversImport } from '../../client/imports';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { Voortgang } from '../../kit/voortgang';
import { importeren } from '../../woorden/import';
import { Foutenbestand } from './foutenbestand';
import { type Keuze, startLichaam } from './keuze';
import { Rijen } from './rijen';
import { Woordenkaart } from './woordenkaart';

const w = importeren.proef;

interface Props {
  detail: ImportDetail;
  /** With which profile the list was gone through. */
  profiel: string;
  /** Tells one dry run from the next. */
  ronde: string;
  keuze: Keuze;
  /** Words that got a meaning here: the columns are chosen again, and kept. */
  zet: (k: Keuze) => void;
  onAnders: () => void;
}

/** What taking the list over would do, and the button that does it. */
export function Proef({ detail: d, profiel, ronde, keuze, zet, onAnders }: Props) {
  const { bezig, fout, doe } = useActie();
  const proef = d.proef!;
  const start = async () => {
    if ((await doe(`/v1/imports/${d.id}/start`, startLichaam(keuze, profiel))) !== null) await verversImport(d.id);
  };
  const anders = (
    <Knop onClick={onAnders}>{w.anders}</Knop>
  );
  if (proef.status === 'bezig') return <Voortgang titel={w.bezig} klaar={proef.verwerkt} totaal={d.rijen} fase="bezig" onder={w.niets} />;
  if (proef.status === 'mislukt' || !proef.telling) {
    return (
      <Kaart titel={w.titel}>
        <div className="stapel">
          <Strook soort="fout" icoon="alert" rond>
            {w.mislukt}
          </Strook>
          {anders}
        </div>
      </Kaart>
    );
  }
  const { telling } = proef;
  const mee = telling.nieuw + telling.gewijzigd + telling.gelijk + telling.mogelijkDubbel + telling.onbekend + telling.bevestigd + telling.verouderd + telling.conflict + telling.signaal;
  const nietMee = telling.fout + telling.mogelijkDubbel + telling.onbekend;
  return (
    <Kaart titel={w.titel}>
      <div className="stapel stapel--ruim">
        <p>
          <strong>{w.niets}</strong> {mee > 0 ? w.startUitleg : w.geenRijen}
        </p>
        <Rijen importId={d.id} telling={telling} echt={false} beslisbaar={false} ronde={ronde} />
        {telling.fout > 0 && <Woordenkaart importId={d.id} ronde={ronde} keuze={keuze} zet={zet} />}
        {nietMee > 0 && <Foutenbestand importId={d.id} />}
        <Formulierfout fout={fout} />
        <div className="rijtje">
          {mee > 0 && (
            <Knop soort="hoofd" groot bezig={bezig} onClick={() => void start()}>
              {w.start(mee)}
            </Knop>
          )}
          {anders}
        </div>
      </div>
    </Kaart>
  );
}
