import type { RijKandidaat, VeldVergelijking } from '@loopplank/koppelingen/antwoorden';
import { Kaart } from '../../kit/kaart';
import { Reden } from '../../kit/reden';
import { Tabel } from '../../kit/tabel';
import { OORDEEL, uitzonderingen as w, VERGELIJKVELD } from '../../woorden/uitzonderingen';
import { dagMaandJaar } from './datum';
import { trefferOnder } from '../zoeken/treffer';

const SOORT = { gelijk: 'klaar', lijkt: 'let', anders: 'gat', ontbreekt: undefined } as const;

/** Like beside like: both days of birth are days of birth, never an age. */
const waarde = (f: VeldVergelijking, kant: 'bestand' | 'dossier'): string => {
  const tekst = f[kant];
  if (tekst === undefined) return w.leeg;
  return f.veld === 'geboortedatum' ? dagMaandJaar(tekst) : tekst;
};

/** What comes after the name of the field: "Geboortedatum: dag en maand staan omgewisseld." */
const hoe = (f: VeldVergelijking): string => f.uitleg.slice(f.uitleg.indexOf(':') + 1).trim();

interface Props {
  kandidaat: RijKandidaat;
  nr: number;
  totaal: number;
}

/** A row and a file side by side, field by field, with how each field compares. */
export const Vergelijkkaart = ({ kandidaat: k, nr, totaal }: Props) => (
  <Kaart titel={`${w.kandidaat(nr, totaal)}: ${k.naam}`} rechts={<p className="mini">{w.score(k.vergelijking.score)}</p>}>
    <div className="stapel">
      <p className="klein zacht">{trefferOnder(k)}</p>
      {k.vergelijking.bezwaren.map((b) => (
        <p key={b} className="klein">
          <b>{b}</b>
        </p>
      ))}
      <Tabel
        titel={k.naam}
        koppen={[w.veld, w.bestand, w.dossier, w.hoe]}
        rijen={k.vergelijking.velden.map((f) => ({
          sleutel: f.veld,
          cellen: [
            VERGELIJKVELD[f.veld],
            waarde(f, 'bestand'),
            waarde(f, 'dossier'),
            <span key="hoe">
              <Reden soort={SOORT[f.oordeel]}>{OORDEEL[f.oordeel]}</Reden> {f.oordeel === 'lijkt' && <small>{hoe(f)}</small>}
            </span>,
          ],
        }))}
      />
    </div>
  </Kaart>
);
