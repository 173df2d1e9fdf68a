import { useState } from 'react';
import type { AgendalinkAntwoord } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { vandaag } from '../../client/klok';
import { verversBerichtgeving } from '../../client/mijn';
import { Bevestig } from '../../kit/bevestig';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { dagVan } from '../../tijd/dagen';
import { lang } from '../../tijd/zeg';
import { algemeen } from '../../woorden/algemeen';
import { mijn } from '../../woorden/mijn';

const w = mijn.agenda;

/** A secret address for a calendar: made, shown once, made anew, taken back. */
export function Agendakaart({ agendaOp }: { agendaOp: string | undefined }) {
  const { bezig, fout, doe } = useActie();
  const [adres, zetAdres] = useState<string | null>(null);
  const [vraagt, zetVraagt] = useState(false);
  const maak = async () => {
    const gemaakt = await doe<AgendalinkAntwoord>('/v1/berichtgeving/agendalink', {});
    if (gemaakt === null) return;
    zetVraagt(false);
    zetAdres(gemaakt.adres ?? '');
    await verversBerichtgeving();
  };
  const trekIn = async () => {
    if ((await doe('/v1/berichtgeving/agendalink', {}, 'DELETE')) === null) return;
    zetAdres(null);
    await verversBerichtgeving();
  };
  return (
    <Kaart titel={w.titel}>
      <div className="stapel">
        <p>{w.uitleg}</p>
        <p className="klein zacht">{agendaOp === undefined ? w.geen : w.sinds(lang(dagVan(agendaOp), vandaag()))}</p>
        <div role="status">{adres !== null && (adres === '' ? <p>{w.opnieuw}</p> : <Adres adres={adres} />)}</div>
        {!vraagt && <Formulierfout fout={fout} />}
        <div className="rijtje">
          <Knop icoon="agenda" bezig={bezig && !vraagt} onClick={() => (agendaOp === undefined ? void maak() : zetVraagt(true))}>
            {agendaOp === undefined ? w.maak : w.nieuw}
          </Knop>
          {agendaOp !== undefined && (
            <Knop soort="stil" bezig={bezig} onClick={() => void trekIn()}>
              {w.trekIn}
            </Knop>
          )}
        </div>
      </div>
      {vraagt && (
        <Bevestig titel={w.nieuwVraag} ja={w.nieuw} nee={algemeen.terug} bezig={bezig} fout={fout} onJa={() => void maak()} onNee={() => zetVraagt(false)}>
          <p>{w.nieuwUitleg}</p>
        </Bevestig>
      )}
    </Kaart>
  );
}

function Adres({ adres }: { adres: string }) {
  const [gekopieerd, zetGekopieerd] = useState(false);
  const kopieer = () => void navigator.clipboard?.writeText(adres).then(() => zetGekopieerd(true), () => undefined);
  return (
    <div className="stapel">
      <Tekstveld label={w.adres} hulp={w.eenKeer} waarde={adres} onWijzig={() => undefined} readOnly onFocus={(e) => e.target.select()} />
      <div className="rijtje">
        <Knop icoon="notitie" onClick={kopieer}>{w.kopieer}</Knop>
        {gekopieerd && <span className="klein">{w.gekopieerd}</span>}
      </div>
    </div>
  );
}
