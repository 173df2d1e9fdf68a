import { useState, type FormEvent } from 'react';
import { useConcept } from '../../client/concept';
import { nieuweSleutel } from '../../client/http';
import { nuMs, vandaag } from '../../client/klok';
import { Datumveld } from '../../kit/datumveld';
import { Foutoverzicht } from '../../kit/foutoverzicht';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { Tekstveld } from '../../kit/veld';
import { melding } from '../../wachtrij/melding';
import { registreer } from '../../wachtrij/motor';
import { woorden } from '../../woorden';
import { AANLEIDING, KANAAL, TEGENPARTIJ, UITKOMST, UITKOMST_KLEIN, UITKOMSTEN_BIJ, WEDERKERIG, type Aanleiding, type Kanaal, type Tegenpartij } from '../../woorden/begrippen';
import { fouten as zoekFouten, lichaam, LEGE_INVOER, metKanaal, type Invoer } from './invoer';
import { nieuwNummer, type Rest } from './rest';
import { AfspraakVelden, Notitieveld, Themas, VolgendMoment } from './restvelden';

const w = woorden.contact;
const alle = <K extends string>(uit: Readonly<Record<K, string>>) => (Object.keys(uit) as K[]).map((code) => ({ code, tekst: uit[code] }));
const WANNEER = [
  { code: 'net', tekst: w.net },
  { code: 'kwartier', tekst: w.kwartier },
  { code: 'uur', tekst: w.uur },
  { code: 'anders', tekst: w.anders },
] as const;

interface Props {
  jongereId: string;
  naam: string;
  onKlaar: () => void;
}

/** Everything about one contact, one question at a time. Channel and outcome are enough; an attempt asks nothing more. */
export function Contactformulier({ jongereId, naam, onKlaar }: Props) {
  const [i, zet, wis] = useConcept<Invoer>(`contact.${jongereId}`, LEGE_INVOER);
  const [ronde, zetRonde] = useState(0);
  const [meer, zetMeer] = useState(false);
  const gevonden = ronde > 0 ? zoekFouten(i, nuMs()) : {};
  const zetRest = (hoe: (oud: Rest) => Rest) => zet((oud) => ({ ...oud, rest: hoe(oud.rest) }));
  const poging = i.uitkomst !== null && !WEDERKERIG.includes(i.uitkomst);
  const velden = { rest: i.rest, zet: zetRest, fouten: gevonden };

  const stuur = (e: FormEvent) => {
    e.preventDefault();
    zetRonde((n) => n + 1);
    if (Object.keys(zoekFouten(i, nuMs())).length > 0) return;
    const sleutel = nieuweSleutel();
    const nummer = nieuwNummer(i.rest);
    if (nummer) registreer({ sleutel: nieuweSleutel(), jongereId, soort: 'contactgegevens', lichaam: nummer });
    registreer({ sleutel, jongereId, soort: 'contactmomenten', lichaam: lichaam(i, nuMs()) });
    melding.zet({ sleutel, jongereId, tekst: woorden.gesprek.bewaard(UITKOMST_KLEIN[i.uitkomst!], naam) });
    wis();
    onKlaar();
  };

  return (
    <form className="stapel stapel--ruim" onSubmit={stuur} noValidate>
      <Foutoverzicht ronde={ronde} fouten={Object.entries(gevonden).map(([veld, tekst]) => ({ veldId: `contact-${veld}`, tekst }))} />
      <Keuze id="contact-kanaal" vraag={w.hoe} keuzes={alle<Kanaal>(KANAAL)} waarde={i.kanaal} onKies={(k) => zet((oud) => metKanaal(oud, k))} {...(gevonden.kanaal ? { fout: gevonden.kanaal } : {})} />
      {i.kanaal && (
        <Keuze
          id="contact-uitkomst"
          vraag={w.uitkomst}
          keuzes={UITKOMSTEN_BIJ[i.kanaal].map((code) => ({ code, tekst: UITKOMST[code] }))}
          waarde={i.uitkomst}
          onKies={(uitkomst) => zet((oud) => ({ ...oud, uitkomst }))}
          {...(gevonden.uitkomst ? { fout: gevonden.uitkomst } : {})}
        />
      )}
      {i.uitkomst !== null && (
        <div className="stapel">
          <Keuze vraag={w.wanneer} keuzes={WANNEER} waarde={i.wanneer} onKies={(wanneer) => zet((oud) => ({ ...oud, wanneer }))} />
          {i.wanneer === 'anders' && (
            <div className="lp-tweeling">
              <Datumveld id="contact-dag" label={w.dag} waarde={i.dag} onWijzig={(dag) => zet((oud) => ({ ...oud, dag }))} tot={vandaag()} {...(gevonden.dag ? { fout: gevonden.dag } : {})} />
              <Tekstveld id="contact-tijd" label={w.tijd} placeholder="uu:mm" inputMode="numeric" waarde={i.tijd} onWijzig={(tijd) => zet((oud) => ({ ...oud, tijd }))} {...(gevonden.tijd ? { fout: gevonden.tijd } : {})} />
            </div>
          )}
        </div>
      )}
      {i.uitkomst === null ? null : poging && !meer ? (
        <div className="rijtje rijtje--uit klein zacht">
          <span>{w.poging}</span>
          <Knop soort="stil" onClick={() => zetMeer(true)}>
            {w.meer}
          </Knop>
        </div>
      ) : (
        <>
          <Keuze vraag={w.wie} keuzes={alle<Tegenpartij>(TEGENPARTIJ)} waarde={i.wie} onKies={(wie) => zet((oud) => ({ ...oud, wie }))} />
          <Themas {...velden} />
          <Keuze vraag={woorden.algemeen.hoeftNiet(w.aanleiding)} keuzes={alle<Aanleiding>(AANLEIDING)} waarde={i.aanleiding} onKies={(aanleiding) => zet((oud) => ({ ...oud, aanleiding }))} />
          <Notitieveld {...velden} />
          <AfspraakVelden {...velden} />
          <div className="stapel">
            <VolgendMoment {...velden} />
          </div>
        </>
      )}
      <div className="lp-dialoog__vast">
        <Knop type="submit" soort="hoofd" groot breed>
          {w.bewaar}
        </Knop>
      </div>
    </form>
  );
}
