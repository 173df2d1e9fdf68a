import { useState } from 'react';
import { useLocation } from 'wouter';
import { stuurLijst } from '../../client/imports';
import { probleemIn, type Probleem } from '../../client/probleem';
import { Foutoverzicht } from '../../kit/foutoverzicht';
import { Icoon } from '../../kit/icoon';
import { Kaart } from '../../kit/kaart';
import { knopKlasse } from '../../kit/knop';
import { woorden } from '../../woorden';
import { importeren } from '../../woorden/import';
import './import.css';

const w = importeren.kies;
const MAX_BYTES = 25 * 1024 * 1024;

const waarom = (p: Probleem | null): string[] => (p === null ? [woorden.fouten.eigen] : p.fouten.length > 0 ? p.fouten.map((f) => f.uitleg) : [p.detail]);

/** Chooses a file, or catches one that is dropped, and sends it at once: nothing is taken over yet. */
export function Kiesbestand() {
  const [, ga] = useLocation();
  const [naam, zetNaam] = useState<string | null>(null);
  const [hier, zetHier] = useState(false);
  const [fouten, zetFouten] = useState<{ ronde: number; lijst: readonly string[] }>({ ronde: 0, lijst: [] });
  const meld = (lijst: readonly string[]) => zetFouten(({ ronde }) => ({ ronde: ronde + 1, lijst }));

  const stuur = async (bestand: File | undefined) => {
    if (!bestand || naam !== null) return;
    zetFouten(({ ronde }) => ({ ronde, lijst: [] }));
    // The server would say the same after 25 MB.
    if (bestand.size > MAX_BYTES) return meld([w.teGroot]);
    zetNaam(bestand.name);
    try {
      ga(`/import/${await stuurLijst(bestand)}`);
    } catch (fout) {
      meld(waarom(probleemIn(fout)));
      zetNaam(null);
    }
  };

  return (
    <Kaart titel={w.titel}>
      <div className="stapel">
        <p>{w.uitleg}</p>
        <p className="klein zacht">{w.veilig}</p>
        <Foutoverzicht titel={w.luktNiet} fouten={fouten.lijst.map((tekst) => ({ tekst }))} ronde={fouten.ronde} />
        <div
          className={hier ? 'lp-bestandkeus lp-bestandkeus--hier' : 'lp-bestandkeus'}
          onDragOver={(e) => {
            e.preventDefault();
            zetHier(true);
          }}
          onDragLeave={() => zetHier(false)}
          onDrop={(e) => {
            e.preventDefault();
            zetHier(false);
            void stuur(e.dataTransfer.files[0]);
          }}
        >
          <input
            type="file"
            accept=".csv,.txt,.xlsx,text/csv"
            aria-label={w.knop}
            disabled={naam !== null}
            onChange={(e) => {
              const [bestand] = e.target.files ?? [];
              // The same file again, put right meanwhile, is a change too.
              e.target.value = '';
              void stuur(bestand);
            }}
          />
          <span className={knopKlasse('hoofd', { groot: true })} aria-hidden="true">
            <Icoon naam="bestand" />
            {w.knop}
          </span>
        </div>
        <p role="status" className="klein">
          {naam !== null && w.bezig(naam)}
        </p>
      </div>
    </Kaart>
  );
}
