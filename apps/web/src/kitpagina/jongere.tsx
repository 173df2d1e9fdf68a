import { useRef } from 'react';
import { BANDEN, beeldVan, VANDAAG, WERKLIJST } from '../../dev/gegevens.mts';
import { Banen } from '../kit/banen/banen';
import { Icoon } from '../kit/icoon';
import { Rij } from '../kit/rij';
import { Statuschip } from '../kit/statuschip';
import { Tijdlijnitem } from '../kit/tijdlijn';
import { Waarom } from '../kit/waarom';
import { plusDagen } from '../tijd/dagen';
import { Persoonkop } from '../schermen/jongere/persoonkop';
import { Deel, LANG, Proef } from './proef';

const beeld = beeldVan(WERKLIJST[5]!.jongereId, 'Noa V.', 19);
const bel = (naam: string) => (
  <button type="button" className="lp-rond" aria-label={`Bel ${naam}`}>
    <Icoon naam="phone" />
  </button>
);

const Rijen = () => (
  <Deel id="rij" titel="Rij met reden" uitleg="De hele rij opent de jongere. De ronde knop doet één ding.">
    <Proef staat="gewoon, wacht op verzenden, lange tekst" breed>
      <ul className="lp-lijst">
        <Rij naar="/jongeren/1" naam="Milan T." bij="20 jaar" reden="Kwam vrijdag niet op de afspraak" ook={['2 keer gemist', 'contract stopt']} onder={{ icoon: 'chat', tekst: '11 dagen geleden gesproken' }} actie={bel('Milan')} />
        <Rij naar="/jongeren/2" naam="Esra Y." bij="17 jaar" reden="Belde zelf om 07:51" onder={{ icoon: 'klok', tekst: 'Niet opgenomen, nog niet verstuurd' }} wacht actie={bel('Esra')} />
        <Rij naar="/jongeren/3" naam={LANG} bij="19 jaar" reden={`Wacht op een antwoord van ${LANG}`} actie={bel('Maria')} />
      </ul>
    </Proef>
  </Deel>
);

function Persoon() {
  const kop = useRef<HTMLHeadingElement>(null);
  return (
    <Deel id="persoon" titel="Jongere" uitleg="Wie het is, of wij hem of haar zien, wie aan zet is en wat er nu komt.">
      <Proef staat="kop van een jongere" breed>
        <div className="lp-kaart">
          <Persoonkop beeld={beeld} kop={kop} onBel={() => undefined} />
        </div>
      </Proef>
      <Proef staat="waarom?">
        <Waarom
          label={<Statuschip beeld={{ ...beeld.beeldstatus, status: 'VERLOOPT', totDatum: plusDagen(VANDAAG, 9) }} vandaag={VANDAAG} />}
          regel="Echt contact, versie 3"
          uitleg="Er was een gesprek in de laatste 90 dagen."
          feiten={[
            { icoon: 'chat', tekst: 'Gesprek, do 19 mrt', effect: 'telt tot wo 17 juni', telt: true },
            { icoon: 'werk', tekst: 'Uitzendwerk, van de jongere gehoord', effect: 'telde tot 8 mei', telt: false },
            { icoon: 'mis', tekst: '2 pogingen in mei', effect: 'telt niet', telt: false },
          ]}
          wissel="Verandert op donderdag 18 juni in Verlopen."
        />
      </Proef>
      <Proef staat="tijdlijn, met twee klokken en iets dat vervalt">
        <ol className="lp-tijdlijn">
          <Tijdlijnitem vandaag={VANDAAG} item={{ icoon: 'chat', soort: 'twee', gebeurde: plusDagen(VANDAAG, -25), titel: 'Gesproken, werkbezoek', toelichting: 'Noa wil meer uren werken.', bron: 'Marloes Tinga, Werkplein Lindewaard' }} />
          <Tijdlijnitem vandaag={VANDAAG} item={{ icoon: 'school', soort: 'gat', gebeurde: plusDagen(VANDAAG, -27), later: { wisten: plusDagen(VANDAAG, -13), dagen: 14 }, titel: 'Uitgeschreven bij mbo Lindewaard', bron: 'DUO' }} />
          <Tijdlijnitem vandaag={VANDAAG} item={{ icoon: 'phone', gebeurde: plusDagen(VANDAAG, -98), titel: 'Gesproken met de werkgever', bron: LANG, vervallen: 'Geldt niet meer: vergissing.' }} />
        </ol>
      </Proef>
      <Proef staat="banen, met gaten en dezelfde gegevens als tabel" breed>
        <Banen banden={BANDEN} organisatieId={null} />
      </Proef>
    </Deel>
  );
}

export const JongereDeel = () => (
  <>
    <Rijen />
    <Persoon />
  </>
);
