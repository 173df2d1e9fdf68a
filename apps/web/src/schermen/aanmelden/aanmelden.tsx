import { useConcept } from '../../client/concept';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Zoeker } from '../../kit/zoeker';
import { leesDatum } from '../../tijd/dagen';
import { useSchermtitel } from '../../raam/plaats';
import { woorden } from '../../woorden';
import { Treffer } from '../zoeken/treffer';
import { Formulier } from './formulier';
import { LEEG, type Invoer } from './invoer';
import './aanmelden.css';

const w = woorden.aanmelden;

interface Stap {
  /** What was searched for, to start the form with. */
  readonly gezocht: string;
  readonly open: boolean;
  readonly invoer: Invoer;
}

const BEGIN: Stap = { gezocht: '', open: false, invoer: LEEG };

/** The words of the search are the start of the form: a date of birth, or a name. */
function begonnen(stap: Stap): Stap {
  const leeg = JSON.stringify(stap.invoer) === JSON.stringify(LEEG);
  if (!leeg) return { ...stap, open: true };
  const gezocht = stap.gezocht.trim();
  const isDatum = 'dag' in leesDatum(gezocht);
  return { ...stap, open: true, invoer: { ...LEEG, ...(isDatum ? { geboortedatum: gezocht } : { achternaam: gezocht }) } };
}

/** First look whether somebody is there already; then register. */
export default function Aanmelden() {
  const kop = useSchermtitel(w.titel);
  const [stap, zet, wis] = useConcept<Stap>('aanmelden', BEGIN);
  const knop = (
    <Knop soort="hoofd" onClick={() => zet(begonnen)}>
      {w.staatErNiet}
    </Knop>
  );
  return (
    <div className="lp-smalscherm">
      <header className="lp-kop">
        <div>
          <h1 ref={kop} tabIndex={-1}>
            {w.titel}
          </h1>
          <p>{w.uitleg}</p>
        </div>
      </header>
      {stap.open ? (
        <Kaart titel={w.formulier}>
          <Formulier invoer={stap.invoer} zet={(hoe) => zet((oud) => ({ ...oud, invoer: hoe(oud.invoer) }))} wis={wis} />
        </Kaart>
      ) : (
        <div className="stapel">
          <Zoeker
            label={w.zoekLabel}
            autoFocus
            onGetypt={(gezocht) => zet((oud) => ({ ...oud, gezocht }))}
            begin={<p className="klein zacht">{w.naarFormulier}</p>}
            rij={(t) => <Treffer key={t.jongereId} treffer={t} />}
          />
          {stap.gezocht.trim().length >= 2 && knop}
        </div>
      )}
    </div>
  );
}
