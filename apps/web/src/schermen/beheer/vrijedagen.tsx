import { useState } from 'react';
import type { VrijeDagenRij, WerkkalenderAntwoord } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { Bevestig } from '../../kit/bevestig';
import { Datumveld } from '../../kit/datumveld';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Kaart } from '../../kit/kaart';
import { Keuze } from '../../kit/keuzechips';
import { Knop } from '../../kit/knop';
import { metJaar } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { beheer, VRIJ } from '../../woorden/beheer';
import { dagUit } from './dag';
import '../../kit/aflijst.css';

const w = beheer.werkdagen;
type Soort = VrijeDagenRij['soort'];
const SOORTEN = (Object.keys(VRIJ) as Soort[]).map((code) => ({ code, tekst: VRIJ[code] }));

export const wanneer = (v: VrijeDagenRij): string => (v.vanDatum === v.totDatum ? metJaar(v.vanDatum) : beheer.tot(metJaar(v.vanDatum), metJaar(v.totDatum)));

function Nieuwe({ id, onSluit }: { id: string; onSluit: () => void }) {
  const [{ van, tot, soort }, zet, wis] = useVelden<{ van: string; tot: string; soort: Soort | null }>(`beheer.vrij.${id}`, { van: '', tot: '', soort: null });
  const f = useFormulier(['vanDatum', 'totDatum', 'soort']);
  const bewaar = async () => {
    const [eerste, laatste] = [dagUit(van), tot.trim() === '' ? null : dagUit(tot)];
    const fouten = { ...(eerste.fout ? { vanDatum: eerste.fout } : {}), ...(laatste?.fout ? { totDatum: laatste.fout } : {}), ...(soort ? {} : { soort: w.leegWaarom }) };
    const lichaam = { vanDatum: eerste.dag, ...(laatste?.dag ? { totDatum: laatste.dag } : {}), soort };
    if ((await f.stuur({ pad: `/v1/werkkalenders/${id}/vrije-dagen`, lichaam, fouten })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.voegToe} bewaar={w.bewaarDagen} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Datumveld id="vanDatum" label={w.van} waarde={van} onWijzig={zet('van')} {...f.bij('vanDatum')} />
      <Datumveld id="totDatum" label={woorden.algemeen.hoeftNiet(w.tot)} hulp={w.totUitleg} waarde={tot} onWijzig={zet('tot')} {...f.bij('totDatum')} />
      <Keuze id="soort" vraag={w.waarom} keuzes={SOORTEN} waarde={soort} onKies={zet('soort')} {...f.bij('soort')} />
    </Formuliervenster>
  );
}

function TrekIn({ id, vrij, onSluit }: { id: string; vrij: VrijeDagenRij; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const ja = async () => {
    if ((await doe(`/v1/werkkalenders/${id}/vrije-dagen/${vrij.id}/einde`, {})) === null) return;
    await verversBeheer();
    onSluit();
  };
  return (
    <Bevestig titel={w.trekInTitel} ja={w.trekInKnop} nee={beheer.nietDoen} {...{ bezig, fout }} onJa={() => void ja()} onNee={onSluit}>
      <p>{w.trekInUitleg(wanneer(vrij))}</p>
    </Bevestig>
  );
}

/** Periods in which an organisation is closed. */
export function Vrijedagen({ kalender: k }: { kalender: WerkkalenderAntwoord }) {
  const [open, zetOpen] = useState<'nieuw' | VrijeDagenRij | null>(null);
  const sluit = () => zetOpen(null);
  return (
    <Kaart titel={w.gesloten} rechts={<Knop icoon="plus" onClick={() => zetOpen('nieuw')}>{w.voegToe}</Knop>}>
      {k.vrijeDagen.length === 0 ? (
        <p className="klein zacht">{w.geenGesloten}</p>
      ) : (
        <ul className="lp-af">
          {k.vrijeDagen.map((v) => (
            <li key={v.id}>
              <div>
                <b>{wanneer(v)}</b>
                <small>{VRIJ[v.soort]}</small>
              </div>
              <Knop soort="stil" onClick={() => zetOpen(v)}>
                {w.trekIn}
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {open === 'nieuw' && <Nieuwe id={k.organisatie.id} onSluit={sluit} />}
      {open !== null && open !== 'nieuw' && <TrekIn id={k.organisatie.id} vrij={open} onSluit={sluit} />}
    </Kaart>
  );
}
