import { ApiFout, geenAntwoord, type Probleem } from '../client/probleem';
import { Antwoordvak, type Vraag } from '../kit/antwoordvak';
import { Foutvak } from '../kit/foutvak';
import { Laden } from '../kit/laden';
import { Leeg } from '../kit/leeg';
import { Melding } from '../kit/melding';
import { Strook } from '../kit/strook';
import { Voortgang } from '../kit/voortgang';
import { woorden } from '../woorden';
import { Deel, LANG, Proef } from './proef';

const niets = () => undefined;
const fout = (status: number): ApiFout => new ApiFout({ ...(geenAntwoord(woorden.fouten.bijStatus(status)) satisfies Probleem), status, kenmerk: '7F3A19C2' });
const oud: Vraag<string> = { data: 'De rijen van daarnet', error: fout(500), isPending: false, isRefetchError: true, refetch: niets };

const Stroken = () => (
  <Deel id="strook" titel="Strook en melding" uitleg="Een strook zegt hoe het met het systeem is. Een melding zegt wat jij net deed, met tien seconden om terug te gaan.">
    <Proef staat="offline">
      <Strook icoon="offline" actie={<button type="button">Bekijk</button>}>
        {woorden.wachtrij.offline(4)}
      </Strook>
    </Proef>
    <Proef staat="let op, in een scherm">
      <Strook icoon="klok" soort="let" rond>
        De lijst van DUO is 41 dagen oud.
      </Strook>
    </Proef>
    <Proef staat="fout, lange tekst">
      <Strook icoon="alert" soort="fout" rond actie={<button type="button">Stuur nu</button>}>
        {woorden.wachtrij.bewarenLuktNiet} {LANG}
      </Strook>
    </Proef>
    <Proef staat="goed">
      <Strook icoon="check" soort="goed" rond>
        Alles is verstuurd.
      </Strook>
    </Proef>
    <Proef staat="net gedaan, terug kan nog">
      <Melding tekst="Bewaard: niet opgenomen, Milan" sleutel="kit" ongedaan={{ tekst: woorden.wachtrij.ongedaan, onKies: niets }} klaar={{ tekst: woorden.wachtrij.klaar, onKies: niets }} />
    </Proef>
    <Proef staat="verstuurd">
      <Melding tekst={woorden.wachtrij.verstuurd} actie={<a href="#strook">{woorden.wachtrij.corrigeer}</a>} />
    </Proef>
    <Proef staat="in een venster">
      <Melding tekst={`Bewaard: gesproken, ${LANG}`} vast />
    </Proef>
  </Deel>
);

const Leegte = () => (
  <Deel id="leeg" titel="Leeg, laden, fout" uitleg="Leeg is goed nieuws of een bron die mist. Het scherm zegt welke van de twee.">
    <Proef staat="leeg, goed nieuws">
      <Leeg titel="Niemand voor nu">
        <span>{woorden.vandaag.niemandUitleg}</span>
      </Leeg>
    </Proef>
    <Proef staat="leeg, maar pas op">
      <Leeg soort="let" titel="Niemand gevonden, maar pas op">
        <span>De lijst van DUO is 41 dagen oud. Er kunnen jongeren missen.</span>
      </Leeg>
    </Proef>
    <Proef staat="laden; na 2 tellen zegt het dat het lang duurt">
      <Laden />
    </Proef>
    <Proef staat="de server doet het niet">
      <Foutvak titel={woorden.vandaag.ladenMislukt} fout={fout(500)} opnieuw={niets} />
    </Proef>
    <Proef staat="geen verbinding">
      <Foutvak titel={woorden.vandaag.ladenMislukt} fout={new ApiFout(geenAntwoord(woorden.fouten.geenAntwoord))} opnieuw={niets} />
    </Proef>
    <Proef staat="geen recht">
      <Foutvak titel={woorden.vandaag.ladenMislukt} fout={fout(403)} />
    </Proef>
    <Proef staat="verversen lukt niet">
      <Antwoordvak vraag={oud} mislukt={woorden.vandaag.ladenMislukt}>
        {(tekst) => <p>{tekst}</p>}
      </Antwoordvak>
    </Proef>
  </Deel>
);

const Lang = () => (
  <Deel id="voortgang" titel="Lang werk" uitleg="Je ziet hoe ver het is, je kunt stoppen, en achteraf staat er wat er van kwam.">
    <Proef staat="bezig">
      <Voortgang titel="12 jongeren plannen" klaar={5} totaal={12} fase="bezig" onStop={niets} onder="Nog ongeveer 10 seconden." />
    </Proef>
    <Proef staat="niemand weet nog hoeveel">
      <Voortgang titel="De lijst lezen" klaar={1200} totaal={null} fase="bezig" onStop={niets} />
    </Proef>
    <Proef staat="klaar, niet alles gelukt">
      <Voortgang titel="12 jongeren plannen" klaar={12} totaal={12} fase="klaar" onSluit={niets}>
        <p>{woorden.lijst.mislukt(1)}</p>
        <p>
          <b>{LANG}</b>: het dossier is gesloten.
        </p>
      </Voortgang>
    </Proef>
    <Proef staat="gestopt">
      <Voortgang titel="12 jongeren plannen" klaar={7} totaal={12} fase="gestopt" onSluit={niets} onder={woorden.lijst.gestoptUitleg} />
    </Proef>
    <Proef staat="mislukt">
      <Voortgang titel="De lijst inlezen" klaar={0} totaal={5000} fase="mislukt" onSluit={niets} onder="Het bestand is kapot. Er is niets veranderd." />
    </Proef>
  </Deel>
);

export const Staten = () => (
  <>
    <Stroken />
    <Leegte />
    <Lang />
  </>
);
