import { useState } from 'react';
import type { WerkkalenderAntwoord } from '@loopplank/access/antwoorden';
import { useWerkkalender, verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { vandaag } from '../../client/klok';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Kaart } from '../../kit/kaart';
import { Keuze, Keuzes } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { lang, metJaar } from '../../tijd/zeg';
import { beheer, WEEKDAGEN } from '../../woorden/beheer';
import { wissel } from './invoer';
import { Vrijedagen } from './vrijedagen';
import '../../kit/aflijst.css';
import './beheer.css';

const w = beheer.werkdagen;
const DAGEN = WEEKDAGEN.map((tekst, i) => ({ code: String(i + 1), tekst }));

function Vastvenster({ kalender: k, onSluit }: { kalender: WerkkalenderAntwoord; onSluit: () => void }) {
  const [{ dagen, vrij }, zet, wis] = useVelden<{ dagen: readonly string[]; vrij: boolean }>(`beheer.week.${k.organisatie.id}`, { dagen: k.weekdagen.map(String), vrij: k.feestdagenVrij });
  const f = useFormulier(['weekdagen', 'feestdagenVrij']);
  const bewaar = async () => {
    const lichaam = { weekdagen: dagen.map(Number).sort(), feestdagenVrij: vrij };
    if ((await f.stuur({ pad: `/v1/werkkalenders/${k.organisatie.id}`, lichaam, methode: 'PUT', fouten: dagen.length === 0 ? { weekdagen: w.geenDag } : {} })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.vast} bewaar={w.bewaar} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Keuzes id="weekdagen" vraag={w.dagen} keuzes={DAGEN} waarden={dagen} onWissel={(d) => zet('dagen')(wissel(dagen, d))} {...f.bij('weekdagen')} />
      <Keuze id="feestdagenVrij" vraag={w.feestdagen} keuzes={[{ code: 'ja', tekst: w.ja }, { code: 'nee', tekst: w.nee }]} waarde={vrij ? 'ja' : 'nee'} onKies={(c) => zet('vrij')(c === 'ja')} {...f.bij('feestdagenVrij')} />
    </Formuliervenster>
  );
}

function Kalender({ kalender: k, dicht }: { kalender: WerkkalenderAntwoord; dicht: boolean }) {
  const [open, zetOpen] = useState(false);
  return (
    <div className="stapel">
      <p className="zacht">{w.uitleg}</p>
      <div className="lp-tweekolom">
        <div className="lp-tweekolom__kolom">
          <Kaart titel={w.vast} rechts={!dicht && <Knop icoon="pen" onClick={() => zetOpen(true)}>{beheer.wijzig}</Knop>}>
            <div className="stapel">
              <p>
                {k.weekdagen.map((d) => WEEKDAGEN[d - 1]).join(', ')}. {k.feestdagenVrij ? w.dicht : w.open}
              </p>
              <p className="klein zacht">{k.ingesteld ? w.eerste(lang(k.eerstvolgendeWerkdag, vandaag())) : w.nietIngesteld}</p>
            </div>
          </Kaart>
          <Vrijedagen kalender={k} />
        </div>
        <Kaart titel={w.lijst}>
          <ul className="lp-af">
            {k.feestdagen.map((f) => (
              <li key={f.datum}>
                <b>{f.naam}</b>
                <span>{metJaar(f.datum)}</span>
              </li>
            ))}
          </ul>
        </Kaart>
      </div>
      {open && <Vastvenster kalender={k} onSluit={() => zetOpen(false)} />}
    </div>
  );
}

/** On which days an organisation works, and when she is closed. */
export const Werkdagen = ({ organisatieId, dicht }: { organisatieId: string; dicht: boolean }) => <Antwoordvak mislukt={beheer.mislukt} vraag={useWerkkalender(organisatieId)}>{(k) => <Kalender kalender={k} dicht={dicht} />}</Antwoordvak>;
