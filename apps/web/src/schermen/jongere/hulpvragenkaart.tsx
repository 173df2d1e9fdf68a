import { useState } from 'react';
import type { EenBeeld, Hulpvraag } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { verversJongere } from '../../client/vragen';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Reden } from '../../kit/reden';
import { dagVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { vastleggen } from '../../woorden/vastleggen';
import { afrondingVan, HULPVRAAG, oppakkenVan } from '../vastleggen/formulieren/wensen';
import { FormulierVenster } from '../vastleggen/formuliervenster';
import type { Formulier } from '../vastleggen/vorm';
import '../../kit/aflijst.css';
import '../vastleggen/vastleggen.css';

const w = vastleggen.hulpvraag;

const hoofdletter = (t: string): string => t.charAt(0).toUpperCase() + t.slice(1);
const watVan = (h: Hulpvraag): string => (h.themaTekst ? hoofdletter(h.themaTekst) : w.niet);

function wieVan(h: Hulpvraag): string {
  if (h.eigenaar) return w.bij(h.eigenaar.medewerker?.naam ?? h.eigenaar.organisatie.naam);
  return h.gevraagd ? w.gevraagd(h.gevraagd.medewerker?.naam ?? h.gevraagd.organisatie.naam) : w.nogNiemand;
}

interface Props {
  beeld: EenBeeld;
  naam: string;
  mag: boolean;
}

/** What the youngster needs help with: urgent first, who has it, and one tap to take it. */
export function Hulpvragenkaart({ beeld: { id, hulpvragen = [], peildatum }, naam, mag }: Props) {
  const [formulier, zetFormulier] = useState<Formulier | null>(null);
  const { bezig, fout, doe } = useActie();
  const pakOp = async (h: Hulpvraag) => {
    if ((await doe(`/v1/jongeren/${id}/hulpvragen/${h.id}/oppakken`, {})) !== null) verversJongere(id);
  };
  if (hulpvragen.length === 0 && !mag) return null;
  return (
    <Kaart
      titel={w.kaart}
      rechts={
        mag && (
          <Knop soort="stil" icoon="plus" onClick={() => zetFormulier(HULPVRAAG)}>
            {w.nieuwe}
          </Knop>
        )
      }
    >
      <Formulierfout fout={fout} />
      {hulpvragen.length === 0 ? (
        <p className="klein zacht">{w.geen}</p>
      ) : (
        <ul className="lp-af">
          {hulpvragen.map((h) => (
            <li key={h.id}>
              <div>
                <b>{watVan(h)}</b>
                <small>
                  {kort(dagVan(h.gesignaleerdOp), peildatum)} · {wieVan(h)}
                </small>
                {h.urgentie === 'urgent' && <Reden soort="let">{w.dringend}</Reden>}
                {h.tekst && <p className="lp-tijdlijn__inhoud">{h.tekst}</p>}
                {mag && (
                  <div className="lp-rijknoppen">
                    {!h.eigenaar && (
                      <Knop bezig={bezig} aria-label={w.oppakkenNaam(watVan(h))} onClick={() => void pakOp(h)}>
                        {w.oppakken}
                      </Knop>
                    )}
                    <Knop aria-label={w.afrondenNaam(watVan(h))} onClick={() => zetFormulier(afrondingVan(h.id))}>
                      {w.afronden}
                    </Knop>
                    <Knop soort="stil" onClick={() => zetFormulier(oppakkenVan(h.id))}>
                      {w.doorAnder}
                    </Knop>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {formulier && <FormulierVenster formulier={formulier} jongereId={id} onder={naam} onSluit={() => zetFormulier(null)} />}
    </Kaart>
  );
}
