import { useState } from 'react';
import type { EenBeeld } from '@loopplank/dossier/antwoorden';
import { Icoon } from '../../kit/icoon';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { dagVan } from '../../tijd/dagen';
import { dagZonder, kort, metJaar } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { UITVAL, vastleggen } from '../../woorden/vastleggen';
import { intrekkingVan, RUST_EINDE } from '../vastleggen/formulieren/wensen';
import { FormulierVenster } from '../vastleggen/formuliervenster';
import type { Formulier } from '../vastleggen/vorm';
import '../../kit/aflijst.css';

const w = woorden.jongere.wensen;

interface Props {
  beeld: EenBeeld;
  naam: string;
  mag: boolean;
}

/** Before anything else: whoever wants to be left alone, and what somebody saw coming. */
export function Wensstroken({ beeld: { id, rust, uitvalrisico: u, peildatum }, naam, mag }: Props) {
  const [formulier, zet] = useState<Formulier | null>(null);
  if (!rust && !u) return null;
  return (
    <div className="stapel">
      {rust && (
        <Strook
          icoon="stil"
          rond
          actie={
            mag && (
              <Knop soort="stil" onClick={() => zet(RUST_EINDE)}>
                {vastleggen.rust.einde}
              </Knop>
            )
          }
        >
          <b>{rust.weerWelkomDatum ? w.rustTot(metJaar(rust.weerWelkomDatum)) : w.geenContact}</b> {rust.toelichting}
        </Strook>
      )}
      {u && (
        <Strook soort="let" icoon="alert" rond>
          <b>{w.uitval(UITVAL[u.bij].toLowerCase())}</b> {w.gezien(u.organisatie.naam, kort(dagVan(u.gesignaleerdOp), peildatum))} {u.tekst}
        </Strook>
      )}
      {formulier && <FormulierVenster formulier={formulier} jongereId={id} onder={naam} onSluit={() => zet(null)} />}
    </div>
  );
}

/** What the youngster or a parent agreed to, and how to take it back. */
export function Toestemmingenkaart({ beeld: { id, toestemmingen = [], peildatum }, naam, mag }: Props) {
  const [formulier, zet] = useState<Formulier | null>(null);
  if (toestemmingen.length === 0) return null;
  return (
    <Kaart titel={w.toestemmingen}>
      <ul className="lp-af">
        {toestemmingen.map((t) => (
          <li key={t.id}>
            <div>
              <b>{t.waarvoorTekst.charAt(0).toUpperCase() + t.waarvoorTekst.slice(1)}</b>
              <small>
                {[t.met?.naam, t.totDatum ? woorden.jongere.mensen.vanTot(dagZonder(t.datum, peildatum), dagZonder(t.totDatum, peildatum)) : woorden.jongere.mensen.sinds(dagZonder(t.datum, peildatum))].filter(Boolean).join(' · ')}
              </small>
              {t.toelichting && <p className="lp-tijdlijn__inhoud">{t.toelichting}</p>}
              {t.afgeschermd && (
                <small>
                  <Icoon naam="slot" klein /> {w.nietGedeeld}
                </small>
              )}
            </div>
            {mag && (
              <Knop soort="stil" aria-label={w.trekInNaam(t.waarvoorTekst)} onClick={() => zet(intrekkingVan(t.id))}>
                {w.trekIn}
              </Knop>
            )}
          </li>
        ))}
      </ul>
      {formulier && <FormulierVenster formulier={formulier} jongereId={id} onder={naam} onSluit={() => zet(null)} />}
    </Kaart>
  );
}
