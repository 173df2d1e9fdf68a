import type { ImportDetail } from '@loopplank/koppelingen/antwoorden';
import { useActie } from '../../client/actie';
import { verversImport } from '../../client/imports';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Voortgang } from '../../kit/voortgang';
import { importeren } from '../../woorden/import';
import { Foutenbestand } from './foutenbestand';
import { Ongedaan } from './ongedaan';
import { Rijen } from './rijen';

const w = importeren.loop;

function Stand({ detail: d, onStop, onHervat, bezig }: { detail: ImportDetail; onStop: () => void; onHervat: () => void; bezig: boolean }) {
  switch (d.status) {
    case 'bezig':
      return <Voortgang titel={w.bezig} klaar={d.verwerkt} totaal={d.rijen} fase="bezig" onder={w.uitleg} onStop={onStop} />;
    case 'gestopt':
      return (
        <Voortgang titel={w.gestopt} klaar={d.verwerkt} totaal={d.rijen} fase="gestopt" onder={d.stopReden === 'storing' ? w.storing : w.gevraagd}>
          {d.mag.includes('hervat') && (
            <div className="rijtje">
              <Knop soort="hoofd" bezig={bezig} onClick={onHervat}>
                {w.hervat}
              </Knop>
            </div>
          )}
        </Voortgang>
      );
    case 'terugdraaien':
      return <Voortgang titel={w.terug} klaar={d.teruggedraaid + d.gebleven} totaal={d.telling.nieuw + d.telling.gewijzigd} fase="bezig" onder={w.uitleg} />;
    case 'ongedaan':
      return <Voortgang titel={w.ongedaan} klaar={d.teruggedraaid} totaal={d.teruggedraaid + d.gebleven} fase="klaar" onder={`${w.teruggedraaid(d.teruggedraaid)} ${w.gebleven(d.gebleven)}`} />;
    default: {
      const onder = overAfwezigen(d);
      return <Voortgang titel={w.klaar} klaar={d.verwerkt} totaal={d.rijen} fase="klaar" {...(onder ? { onder } : {})} />;
    }
  }
}

/** Of a full list: whom it did not name, and for whom that could not be told to the file. */
const overAfwezigen = (d: ImportDetail): string =>
  [...(d.afwezig ? [w.afwezig(d.afwezig)] : []), ...(d.afwezigNiet ? [w.afwezigNiet(d.afwezigNiet)] : [])].join(' ');

/** A run under way, stopped, done, or taken back: how far, what came of it, and what can be done now. */
export function Loop({ detail: d }: { detail: ImportDetail }) {
  const { bezig, fout, doe } = useActie();
  const stuur = (wat: 'stop' | 'start') => {
    void doe(`/v1/imports/${d.id}/${wat}`, {}).then((gedaan) => (gedaan === null ? undefined : verversImport(d.id)));
  };
  const nietMee = d.telling.fout + d.telling.mogelijkDubbel + d.telling.onbekend;
  const stil = d.status !== 'bezig' && d.status !== 'terugdraaien';
  return (
    <div className="stapel">
      <Stand detail={d} bezig={bezig} onStop={() => stuur('stop')} onHervat={() => stuur('start')} />
      <Formulierfout fout={fout} />
      {stil && d.verwerkt > 0 && (
        <Kaart titel={importeren.uitkomst.titel}>
          <div className="stapel stapel--ruim">
            <Rijen importId={d.id} telling={d.telling} echt beslisbaar={d.status !== 'ongedaan'} ronde={`${d.status} ${d.verwerkt}`} />
            {nietMee > 0 && <Foutenbestand importId={d.id} />}
          </div>
        </Kaart>
      )}
      {d.mag.includes('ongedaan') && <Ongedaan detail={d} />}
    </div>
  );
}
