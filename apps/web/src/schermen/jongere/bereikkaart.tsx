import { useState } from 'react';
import type { Contactgegeven, EenBeeld } from '@loopplank/dossier/antwoorden';
import { Icoon, type IcoonNaam } from '../../kit/icoon';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Reden } from '../../kit/reden';
import { woorden } from '../../woorden';
import { GEGEVEN } from '../../woorden/begrippen';
import { NUMMER } from '../vastleggen/formulieren/wensen';
import { FormulierVenster } from '../vastleggen/formuliervenster';
import { OngeldigVenster } from './nummervensters';
import { gemaskeerd, gemaskeerdAdres } from './naam';
import '../../kit/aflijst.css';

const w = woorden.jongere.bereik;
const ICOON: Record<Contactgegeven['soort'], IcoonNaam> = { telefoon: 'phone', email: 'mail', adres: 'pin' };

function Gegeven({ gegeven: g, onOngeldig }: { gegeven: Contactgegeven; onOngeldig: (() => void) | null }) {
  const [open, zetOpen] = useState(false);
  const verborgen = g.waarde && (g.soort === 'telefoon' ? gemaskeerd(g.waarde) : gemaskeerdAdres(g.waarde));
  return (
    <li>
      <div>
        <b className="nb">
          <Icoon naam={ICOON[g.soort]} klein /> {g.afgeschermd ? w.afgeschermd : (open ? g.waarde : verborgen) || woorden.algemeen.onbekend}
        </b>
        <small>
          {GEGEVEN[g.soort]}
          {g.bron && ` · ${w.van(g.bron)}`}
        </small>
      </div>
      <span className="lp-af__rechts">
        {g.werkt === 'nee' && <Reden soort="let">{woorden.jongere.nummerNee}</Reden>}
        {g.waarde && (
          <Knop soort="stil" onClick={() => zetOpen(!open)} aria-label={`${open ? woorden.jongere.verberg : woorden.jongere.laatZien}: ${GEGEVEN[g.soort]}`}>
            {open ? woorden.jongere.verberg : woorden.jongere.laatZien}
          </Knop>
        )}
        {open && onOngeldig && g.werkt !== 'nee' && (
          <Knop soort="stil" onClick={onOngeldig} aria-label={w.werktNietNaam(GEGEVEN[g.soort])}>
            {w.werktNiet}
          </Knop>
        )}
      </span>
    </li>
  );
}

/** How to reach somebody: hidden until needed, with who said so and whether it works. */
export function Bereikkaart({ beeld: { id, contactgegevens }, mag }: { beeld: EenBeeld; mag: boolean }) {
  const [venster, zetVenster] = useState<'nieuw' | Contactgegeven | null>(null);
  return (
    <Kaart
      titel={w.titel}
      rechts={
        mag && (
          <Knop soort="stil" icoon="plus" onClick={() => zetVenster('nieuw')}>
            {w.nieuw}
          </Knop>
        )
      }
    >
      {contactgegevens.length === 0 ? (
        <p className="klein zacht">{w.geen}</p>
      ) : (
        <ul className="lp-af">
          {contactgegevens.map((g) => (
            <Gegeven key={g.id} gegeven={g} onOngeldig={mag ? () => zetVenster(g) : null} />
          ))}
        </ul>
      )}
      {venster === 'nieuw' && <FormulierVenster formulier={NUMMER} jongereId={id} onSluit={() => zetVenster(null)} />}
      {venster !== null && venster !== 'nieuw' && <OngeldigVenster jongereId={id} gegeven={venster} onSluit={() => zetVenster(null)} />}
    </Kaart>
  );
}
