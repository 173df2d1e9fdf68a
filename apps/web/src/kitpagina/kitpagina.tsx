import { useState } from 'react';
import { Knop } from '../kit/knop';
import { Schermkop } from '../raam/schermkop';
import { Reeksen } from '../raam/reeksen';
import { Reeksmelding } from '../raam/reeksmelding';
import { Sneltoetsen } from '../raam/sneltoetsen';
import { Basis } from './basis';
import { Invoer } from './invoer';
import { JongereDeel } from './jongere';
import { Kleurstand } from './kleurstand';
import { Lijsten } from './lijsten';
import { Staten } from './staten';
import './kitpagina.css';

const telefoon = () => void window.open(window.location.href, 'kit-telefoon', 'width=390,height=844');

/** Every component in every state. For who builds screens; served in a practice environment only. */
export function Kitpagina() {
  const [thema, zetThema] = useState(false);
  return (
    <div className={thema ? 'lp-app kit-app gemeente-voorbeeld-theme' : 'lp-app kit-app'}>
      <div className="lp-kolom">
        <main className="lp-main" id="inhoud" tabIndex={-1}>
          <div className="lp-main__in">
            <Schermkop titel="Kit" uitleg="Alle bouwstenen, met hun toestanden. Neem ze over zoals ze hier staan.">
              <Knop icoon="phone" onClick={telefoon}>
                Telefoonbreedte
              </Knop>
              <Knop aria-pressed={thema} onClick={() => zetThema(!thema)}>
                Huisstijl van een gemeente
              </Knop>
            </Schermkop>
            <Kleurstand />
            <Basis />
            <JongereDeel />
            <Invoer />
            <Staten />
            <Lijsten />
          </div>
        </main>
        <div className="lp-dok">
          <div className="lp-meldingen" role="status">
            <Reeksmelding />
          </div>
          <Reeksen />
          <div id="lp-acties" />
        </div>
      </div>
      <Sneltoetsen />
    </div>
  );
}
