import { useState } from 'react';
import type { BerichtgevingAntwoord } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBerichtgeving } from '../../client/mijn';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Keuze } from '../../kit/keuzechips';
import { mijn } from '../../woorden/mijn';

const w = mijn.bericht;
type Dagbericht = BerichtgevingAntwoord['dagbericht'];

/** Whether there is a mail when there is news. A tap is kept at once. */
export function Berichtkaart({ keuzes }: { keuzes: BerichtgevingAntwoord }) {
  const { fout, doe } = useActie();
  const [gekozen, zetGekozen] = useState<Dagbericht | null>(null);
  const [bewaard, zetBewaard] = useState(false);
  const kies = async (dagbericht: Dagbericht) => {
    zetGekozen(dagbericht);
    zetBewaard(false);
    const gelukt = (await doe('/v1/berichtgeving', { dagbericht }, 'PUT')) !== null;
    await verversBerichtgeving();
    zetGekozen(null);
    zetBewaard(gelukt);
  };
  return (
    <Kaart titel={w.titel}>
      <div className="stapel">
        <Keuze
          vraag={w.vraag} hulp={w.hulp} waarde={gekozen ?? keuzes.dagbericht} onKies={(k) => void kies(k)}
          keuzes={[{ code: 'dagelijks', tekst: w.dagelijks }, { code: 'nooit', tekst: w.nooit }]}
        />
        <Formulierfout fout={fout} />
        <p role="status" className="klein">
          {bewaard && w.bewaard}
        </p>
        <p>{w.dringend}</p>
        <p className="klein zacht">{keuzes.mailadres === undefined ? w.geenAdres : w.adres(keuzes.mailadres)}</p>
      </div>
    </Kaart>
  );
}
