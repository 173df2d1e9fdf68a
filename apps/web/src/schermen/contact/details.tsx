import { useEffect, useState } from 'react';
import { useBron } from '../../client/bron';
import { nieuweSleutel } from '../../client/http';
import { vandaag } from '../../client/klok';
import { Knop } from '../../kit/knop';
import { Melding } from '../../kit/melding';
import { maakOngedaan, registreer, vulAan, wachtrij } from '../../wachtrij/motor';
import { melding } from '../../wachtrij/melding';
import { woorden } from '../../woorden';
import { LEGE_REST, nieuwNummer, restFouten, restLichaam } from './rest';
import { AfspraakVelden, Notitieveld, Themas, VolgendMoment } from './restvelden';

const w = woorden.gesprek;

interface Props {
  sleutel: string;
  jongereId: string;
  /** The contact as it lies in the queue. */
  basis: Readonly<Record<string, unknown>>;
  bewaard: string;
  /** Whom to call next, when there is somebody. */
  volgende: string | undefined;
  onOngedaan: () => void;
  onKlaar: (doorNaarVolgende: boolean) => void;
}

/** After "Gesproken": it is stored already; what was heard is added to the same registration until it leaves. */
export function Details({ sleutel, jongereId, basis, bewaard, volgende, onOngedaan, onKlaar }: Props) {
  const [rest, zetRest] = useState(LEGE_REST);
  const [toon, zetToon] = useState(false);
  const fouten = restFouten(rest, vandaag());

  useEffect(() => {
    if (rest !== LEGE_REST) vulAan(sleutel, { ...basis, ...restLichaam(rest, vandaag()) });
  }, [rest, sleutel, basis]);
  // Left alone for so long that it went by itself.
  const nogHier = useBron(wachtrij).some((r) => r.sleutel === sleutel && r.fase === 'open');
  useEffect(() => {
    if (!nogHier) onKlaar(false);
  }, [nogHier, onKlaar]);

  const klaar = (door: boolean) => {
    zetToon(true);
    if (Object.keys(fouten).length > 0) return;
    const nummer = nieuwNummer(rest);
    if (nummer) registreer({ sleutel: nieuweSleutel(), jongereId, soort: 'contactgegevens', lichaam: nummer });
    onKlaar(door);
  };

  const velden = { rest, zet: zetRest, fouten: toon ? fouten : {} };
  return (
    <div className="stapel stapel--ruim">
      <div role="status">
        <Melding
          tekst={bewaard}
          sleutel={sleutel}
          vast
          ongedaan={{
            tekst: woorden.wachtrij.ongedaan,
            onKies: () => {
              maakOngedaan(sleutel);
              melding.zet(null);
              onOngedaan();
            },
          }}
        />
      </div>
      <Themas {...velden} />
      <div className="stapel">
        <VolgendMoment {...velden} />
      </div>
      <Notitieveld {...velden} />
      <AfspraakVelden {...velden} />
      <div className="lp-dialoog__vast lp-dialoog__vast--rij">
        <Knop soort={volgende ? 'gewoon' : 'hoofd'} groot onClick={() => klaar(false)}>
          {w.klaar}
        </Knop>
        {volgende && (
          <Knop soort="hoofd" groot onClick={() => klaar(true)}>
            {w.klaarVolgende(volgende)}
          </Knop>
        )}
      </div>
    </div>
  );
}
