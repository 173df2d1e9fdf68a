import { useState } from 'react';
import type { EenBeeld } from '@loopplank/dossier/antwoorden';
import { Dialoog } from '../../kit/dialoog';
import { Icoon, type IcoonNaam } from '../../kit/icoon';
import { knopKlasse } from '../../kit/knop';
import { vastleggen as w } from '../../woorden/vastleggen';
import { samenvoegen } from '../../woorden/samenvoegen';
import { Samenvoegvenster } from '../jongere/samenvoegvenster';
import { FormulierVenster } from './formuliervenster';
import { BEGELEIDER, BETREK, regieVan } from './formulieren/mensen';
import { DIPLOMA, GESPREKKEN, INSCHRIJVING, SCHOOLWISSEL, UITNODIGING, UITSCHRIJVING, UITSTROOMPROFIEL, UITVALRISICO } from './formulieren/school';
import { HULPVRAAG, RUST, TOESTEMMINGEN, VOORKEUR } from './formulieren/wensen';
import { BELASTBAARHEID, bezoekBij, WERK } from './formulieren/werk';
import type { Formulier } from './vorm';
import './vastleggen.css';

type Groep = keyof typeof w.groepen;
const ICOON: Readonly<Record<Groep, IcoonNaam>> = { contact: 'chat', hulp: 'alert', school: 'school', werk: 'werk', wensen: 'stil', mensen: 'mensen' };

/** Every short form, by what it is about. What this person may not do is not on it. */
function formulierenVoor(beeld: EenBeeld, eigenOrganisatie: string): Readonly<Record<Groep, readonly Formulier[]>> {
  const mag = (wat: EenBeeld['mag'][number]) => beeld.mag.includes(wat);
  const contact = mag('contact.vastleggen');
  const wijzigen = mag('dossier.wijzigen');
  const onze = beeld.regie.organisatie.id === eigenOrganisatie;
  return {
    contact: contact ? [bezoekBij(beeld.plaatsingen ?? []), GESPREKKEN] : [],
    hulp: contact ? [HULPVRAAG, UITVALRISICO] : [],
    school: wijzigen ? [INSCHRIJVING, UITSCHRIJVING, SCHOOLWISSEL, DIPLOMA, UITSTROOMPROFIEL, UITNODIGING] : [],
    werk: [...(wijzigen ? [WERK] : []), ...(contact ? [BELASTBAARHEID] : [])],
    wensen: [...(contact ? [RUST] : []), ...(wijzigen ? [TOESTEMMINGEN, VOORKEUR] : [])],
    mensen: wijzigen ? [...(onze ? [BETREK, regieVan(eigenOrganisatie)] : []), BEGELEIDER] : [],
  };
}

interface Props {
  beeld: EenBeeld;
  naam: string;
  eigenOrganisatie: string;
  onSluit: () => void;
}

/** What can be recorded here: one tap to the form, and back to the screen when it is saved. */
export default function Vastlegmenu({ beeld, naam, eigenOrganisatie, onSluit }: Props) {
  const [gekozen, zetGekozen] = useState<Formulier | null>(null);
  const [samen, zetSamen] = useState(false);
  if (gekozen) return <FormulierVenster formulier={gekozen} jongereId={beeld.id} onder={naam} onSluit={onSluit} />;
  if (samen) return <Samenvoegvenster jongereId={beeld.id} naam={naam} onSluit={onSluit} />;
  const groepen = formulierenVoor(beeld, eigenOrganisatie);
  return (
    <Dialoog titel={w.menu} onder={naam} onSluit={onSluit} losjes>
      <div className="lp-vastleg">
        {(Object.keys(groepen) as Groep[]).filter((g) => groepen[g].length > 0).map((g) => (
          <section key={g}>
            <h3>
              <Icoon naam={ICOON[g]} klein /> {w.groepen[g]}
            </h3>
            <ul>
              {groepen[g].map((f) => (
                <li key={f.id}>
                  <button type="button" className={knopKlasse()} onClick={() => zetGekozen(f)}>
                    {f.titel}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {beeld.mag.includes('corrigeren') && (
          <section>
            <h3>
              <Icoon naam="mensen" klein /> {samenvoegen.groep}
            </h3>
            <ul>
              <li>
                <button type="button" className={knopKlasse()} onClick={() => zetSamen(true)}>
                  {samenvoegen.knop}
                </button>
              </li>
            </ul>
          </section>
        )}
      </div>
    </Dialoog>
  );
}
