import { useId, useState } from 'react';
import type { DefinitieRegel } from '@loopplank/dossier/antwoorden';
import { useConcept } from '../../client/concept';
import { verversDefinities } from '../../client/definities';
import { useFormulier } from '../../client/formulier';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Keuze, Keuzes } from '../../kit/keuzechips';
import { Strook } from '../../kit/strook';
import { Tekstveld } from '../../kit/veld';
import { definities as w } from '../../woorden/definities';
import { getalfouten, type Invoer, invoerVan, lichaam, VELDEN } from './invoer';

const keuzes = <C extends string>(uit: Readonly<Record<C, string>>) => (Object.keys(uit) as C[]).map((code) => ({ code, tekst: uit[code] }));
const COMBINATIES = keuzes(w.combinatie);
const SOORTEN = keuzes(w.soort);
const VERLOOPT = keuzes(w.verlooptKeuze);

type Bij = (veld: (typeof VELDEN)[number]) => { fout?: string };
interface Deel {
  i: Invoer;
  zet: (anders: Partial<Invoer>) => void;
  bij: Bij;
}

/** A number inside the sentence; its name is for who does not see where it stands. */
function Getal({ id, label, waarde, onWijzig, fout }: { id: string; label: string; waarde: string; onWijzig: (w: string) => void; fout?: string }) {
  return <input id={id} className="lp-invoer de-getal" inputMode="numeric" aria-label={label} aria-invalid={fout ? true : undefined} value={waarde} onChange={(e) => onWijzig(e.target.value)} />;
}

function Contactzin({ i, zet, bij }: Deel) {
  const id = useId();
  return (
    <fieldset className="de-zin">
      <legend>{w.zin}</legend>
      <p>
        {w.zin1} <Getal id="vensterDagen" label={w.venster} waarde={i.vensterDagen} onWijzig={(vensterDagen) => zet({ vensterDagen })} {...bij('vensterDagen')} /> {w.zin2}{' '}
        <Getal id="minAantal" label={w.aantal} waarde={i.minAantal} onWijzig={(minAantal) => zet({ minAantal })} {...bij('minAantal')} /> {w.zin3}{' '}
        <select id={id} className="lp-keuzelijst" aria-label={w.wie} value={i.indirectTelt ? 'dichtbij' : 'zelf'} onChange={(e) => zet({ indirectTelt: e.target.value === 'dichtbij' })}>
          <option value="zelf">{w.wieZelf}</option>
          <option value="dichtbij">{w.wieDichtbij}</option>
        </select>{' '}
        {w.zin4}
      </p>
      <label className="de-vink">
        <input type="checkbox" checked={i.pogingTelt} onChange={(e) => zet({ pogingTelt: e.target.checked })} /> {w.poging}
      </label>
      {i.pogingTelt && (
        <Strook soort="let" icoon="alert" rond>
          {w.pogingLet}
        </Strook>
      )}
    </fieldset>
  );
}

function Registraties({ i, zet, bij }: Deel) {
  const wissel = (soort: Invoer['soorten'][number]) => zet({ soorten: i.soorten.includes(soort) ? i.soorten.filter((s) => s !== soort) : [...i.soorten, soort] });
  return (
    <>
      <Keuzes id="soorten" vraag={w.soorten} keuzes={SOORTEN} waarden={i.soorten} onWissel={wissel} {...bij('soorten')} />
      <Keuze id="verloopt" vraag={w.verloopt} keuzes={VERLOOPT} waarde={i.verloopt ? 'ja' : 'nee'} onKies={(k) => zet({ verloopt: k === 'ja' })} />
      <label className="de-vink">
        <input type="checkbox" checked={i.alleenBevestigd} onChange={(e) => zet({ alleenBevestigd: e.target.checked })} /> {w.bevestigd}
      </label>
    </>
  );
}

/** The definition as a sentence to fill in; what comes of it is a draft, which somebody else publishes. */
export function Zinbouwer({ basis, onSluit }: { basis: DefinitieRegel; onSluit: () => void }) {
  const [begin] = useState(() => invoerVan(basis));
  const [i, zetAlles, wis] = useConcept<Invoer>(`definitie.${basis.code}.${basis.versie}`, begin);
  const f = useFormulier(VELDEN);
  const zet = (anders: Partial<Invoer>) => zetAlles((oud) => ({ ...oud, ...anders }));
  const bewaar = async () => {
    if ((await f.stuur({ pad: '/v1/definities', lichaam: lichaam(basis, i), fouten: getalfouten(i) })) === null) return;
    wis();
    await verversDefinities();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.nieuwTitel(basis.naam)} onder={w.nieuwUitleg} bewaar={w.bewaar} nietBewaren={w.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Tekstveld id="naam" label={w.naam} waarde={i.naam} onWijzig={(naam) => zet({ naam })} {...f.bij('naam')} />
      <Keuze id="combineer" vraag={w.hoe} keuzes={COMBINATIES} waarde={i.combineer} onKies={(combineer) => zet({ combineer })} />
      {i.combineer !== 'alleenRegistratie' && <Contactzin i={i} zet={zet} bij={f.bij} />}
      {i.combineer !== 'alleenContact' && <Registraties i={i} zet={zet} bij={f.bij} />}
      <fieldset className="de-zin">
        <legend>{w.leeftijd}</legend>
        <div className="de-paar">
          <Tekstveld id="leeftijdVan" label={w.van} inputMode="numeric" waarde={i.leeftijdVan} onWijzig={(leeftijdVan) => zet({ leeftijdVan })} {...f.bij('leeftijdVan')} />
          <Tekstveld id="leeftijdTot" label={w.tot} inputMode="numeric" waarde={i.leeftijdTot} onWijzig={(leeftijdTot) => zet({ leeftijdTot })} {...f.bij('leeftijdTot')} />
        </div>
      </fieldset>
    </Formuliervenster>
  );
}
