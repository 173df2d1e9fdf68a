import { useState } from 'react';
import type { EenBeeld } from '@loopplank/dossier/antwoorden';
import { medewerker } from '../../client/sessie';
import { Icoon } from '../../kit/icoon';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Reden } from '../../kit/reden';
import { dagZonder, kort } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { BETROKKEN_ROL, GESPREK } from '../../woorden/begrippen';
import { betrokkenheidEinde } from '../vastleggen/formulieren/mensen';
import { FormulierVenster } from '../vastleggen/formuliervenster';
import type { Formulier } from '../vastleggen/vorm';
import '../../kit/aflijst.css';
import '../vastleggen/vastleggen.css';

const w = woorden.jongere;

/** Who is involved, in which capacity and until when. */
export function Mensenkaart({ beeld: { id, betrokkenen, regie, peildatum }, mag }: { beeld: EenBeeld; mag: boolean }) {
  const [formulier, zet] = useState<Formulier | null>(null);
  const eigen = medewerker()?.organisatieId;
  // Only who holds the file says who else is around; every organisation may leave.
  const magStoppen = (b: EenBeeld['betrokkenen'][number]) => mag && b.totDatum === undefined && b.organisatie.id !== regie.organisatie.id && (regie.organisatie.id === eigen || b.organisatie.id === eigen);
  return (
    <Kaart titel={w.mensen.titel}>
      <ul className="lp-af">
        {betrokkenen.map((b) => (
          <li key={b.id}>
            <div>
              <b>{b.organisatie.naam}</b>
              <small>
                {BETROKKEN_ROL[b.rol]} · {b.totDatum ? w.mensen.vanTot(dagZonder(b.vanDatum, peildatum), dagZonder(b.totDatum, peildatum)) : w.mensen.sinds(dagZonder(b.vanDatum, peildatum))}
              </small>
              {b.begeleiders.length > 0 && <small>{b.begeleiders.map((m) => m.naam).join(', ')}</small>}
              {magStoppen(b) && (
                <div className="lp-rijknoppen">
                  <Knop soort="stil" aria-label={w.mensen.stoptNaam(b.organisatie.naam)} onClick={() => zet(betrokkenheidEinde(b.id))}>
                    {w.mensen.stopt}
                  </Knop>
                </div>
              )}
            </div>
            {b.organisatie.id === regie.organisatie.id && <Reden>{w.mensen.heeftRegie}</Reden>}
          </li>
        ))}
      </ul>
      {formulier && <FormulierVenster formulier={formulier} jongereId={id} onSluit={() => zet(null)} />}
    </Kaart>
  );
}

/** Conversations at school; there are three before somebody leaves. */
export function Gesprekkenkaart({ beeld: { gesprekken, peildatum } }: { beeld: EenBeeld }) {
  if (gesprekken.length === 0) return null;
  return (
    <Kaart titel={w.gesprekken.titel}>
      <ul className="lp-af">
        {gesprekken.map((g) => (
          <li key={g.id}>
            <div>
              <b>{g.nummer ? w.gesprekken.nummer(GESPREK[g.soort], g.nummer) : GESPREK[g.soort]}</b>
              <small>
                {kort(g.datum, peildatum)} · {g.organisatie.naam}
                {g.aanwezig.length > 0 && ` · ${w.gesprekken.met(g.aanwezig.join(', '))}`}
              </small>
              {g.verslag && <p className="lp-tijdlijn__inhoud">{g.verslag}</p>}
              {g.afgeschermd && (
                <small>
                  <Icoon naam="slot" klein /> {w.gesprekken.afgeschermd}
                </small>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
