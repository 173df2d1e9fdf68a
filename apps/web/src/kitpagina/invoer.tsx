import { useState } from 'react';
import { GEMEENTEN } from '../../dev/gegevens.mts';
import { Combolijst } from '../kit/combolijst';
import { Datumveld } from '../kit/datumveld';
import { Dialoog } from '../kit/dialoog';
import { Foutoverzicht } from '../kit/foutoverzicht';
import { Keuze, Keuzes } from '../kit/keuzechips';
import { Knop } from '../kit/knop';
import { Uitkomstbalk } from '../kit/uitkomstbalk';
import { Langveld, Tekstveld } from '../kit/veld';
import { Deel, LANG, Proef } from './proef';

const KEUZES = [
  { code: 'a', tekst: 'Gaat goed' },
  { code: 'b', tekst: 'Zorgen' },
  { code: 'c', tekst: 'Vraagt hulp' },
] as const;
const UITKOMSTEN = [
  { code: 'gesproken', tekst: 'Gesproken', icoon: 'chat' },
  { code: 'niet', tekst: 'Niet opgenomen', icoon: 'mis' },
  { code: 'voicemail', tekst: 'Voicemail', icoon: 'voice' },
  { code: 'fout', tekst: 'Nummer fout', icoon: 'fout' },
] as const;

function Velden() {
  const [tekst, zetTekst] = useState('Lotte');
  const [nummer, zetNummer] = useState('06 123 456');
  const [dag, zetDag] = useState('');
  const [fout, zetFout] = useState('30-02-2008');
  const [lang, zetLang] = useState(LANG);
  const [gemeente, zetGemeente] = useState<string | null>('GM9007');
  const [een, zetEen] = useState<'a' | 'b' | 'c' | null>('a');
  const [meer, zetMeer] = useState<readonly ('a' | 'b' | 'c')[]>(['b']);
  return (
    <Deel id="veld" titel="Veld en fout" uitleg="De fout staat boven het veld en zegt wat wel goed is. Een datum is altijd dd-mm-jjjj.">
      <Proef staat="gewoon, met hulp">
        <Tekstveld label="Voornaam" hulp="Zoals de jongere zich noemt." waarde={tekst} onWijzig={zetTekst} />
      </Proef>
      <Proef staat="met fout">
        <Tekstveld id="kit-telefoon" label="Telefoon" fout="Er missen 2 cijfers. Een mobiel nummer heeft er 10." waarde={nummer} onWijzig={zetNummer} />
      </Proef>
      <Proef staat="dag">
        <Datumveld label="Volgend gesprek" hulp="Bijvoorbeeld 22-06-2026" waarde={dag} onWijzig={zetDag} />
      </Proef>
      <Proef staat="dag die niet bestaat">
        <Datumveld id="kit-dag" label="Geboren op" fout="30 februari bestaat niet. Kies een andere dag." waarde={fout} onWijzig={zetFout} />
      </Proef>
      <Proef staat="lange tekst">
        <Langveld label="Notitie" waarde={lang} onWijzig={zetLang} />
      </Proef>
      <Proef staat="één uit veel, typen om te vinden">
        <Combolijst id="kit-gemeente" label="Gemeente" opties={GEMEENTEN} waarde={gemeente} onKies={zetGemeente} geen="Deze gemeente kennen wij niet." />
      </Proef>
      <Proef staat="één keuze">
        <Keuze vraag="Hoe gaat het?" keuzes={KEUZES} waarde={een} onKies={zetEen} />
      </Proef>
      <Proef staat="meer keuzes, afgeschermd, met fout">
        <Keuzes vraag="Waar ging het over?" fout="Kies minstens één onderwerp." slot keuzes={KEUZES} waarden={meer} onWissel={(c) => zetMeer(meer.includes(c) ? meer.filter((x) => x !== c) : [...meer, c])} />
      </Proef>
      <Proef staat="alle fouten samen" breed>
        <Foutoverzicht ronde={0} fouten={[{ veldId: 'kit-telefoon', tekst: 'Telefoon: er missen 2 cijfers.' }, { veldId: 'kit-dag', tekst: 'Geboren op: 30 februari bestaat niet.' }]} />
      </Proef>
    </Deel>
  );
}

function Uitkomst() {
  const [gekozen, zet] = useState('nog niets');
  return (
    <Deel id="uitkomst" titel="Uitkomst en dialoog" uitleg="Eén tik bewaart. Een dialoog vraagt één ding en geeft de focus terug.">
      <Proef staat="uitkomst, ook met 1 tot 4">
        <h3 id="kit-vraag">Hoe ging het met Noa?</h3>
        <Uitkomstbalk vraagId="kit-vraag" knoppen={UITKOMSTEN} onKies={zet} />
        <p className="klein" role="status">
          Gekozen: {gekozen}
        </p>
      </Proef>
      <Proef staat="dialogen">
        <Dialogen />
      </Proef>
    </Deel>
  );
}

function Dialogen() {
  const [open, zet] = useState<'gewoon' | 'blad' | null>(null);
  const dicht = () => zet(null);
  return (
    <div className="rijtje">
      <Knop onClick={() => zet('gewoon')}>Open een dialoog</Knop>
      <Knop onClick={() => zet('blad')}>Open een blad</Knop>
      {open && (
        <Dialoog titel="Noa overdragen aan mbo Oosterkade?" onder={LANG} onSluit={dicht} blad={open === 'blad'} losjes={open === 'blad'}>
          <p>Noa blijft van jou tot zij ja zeggen. Zij hebben tijd tot maandag 22 juni.</p>
          <footer className="lp-dialoog__voet">
            <Knop onClick={dicht}>Nee, terug</Knop>
            <Knop soort="hoofd" onClick={dicht}>
              Bied aan
            </Knop>
          </footer>
        </Dialoog>
      )}
    </div>
  );
}

export const Invoer = () => (
  <>
    <Velden />
    <Uitkomst />
  </>
);
