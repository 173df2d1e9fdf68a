import { useState } from 'react';
import type { MedewerkerDetail, VervangingRij } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { vandaag } from '../../client/klok';
import { Bevestig } from '../../kit/bevestig';
import { Datumveld } from '../../kit/datumveld';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { alsInvoer } from '../../tijd/dagen';
import { metJaar } from '../../tijd/zeg';
import { accounts } from '../../woorden/accounts';
import { beheer } from '../../woorden/beheer';
import { dagUit } from './dag';
import { Collegaveld } from './opvolgerveld';
import '../../kit/aflijst.css';

const w = accounts.vervanging;

function Nieuwe({ account: m, onSluit }: { account: MedewerkerDetail; onSluit: () => void }) {
  const [{ vervangerId, van, tot }, zet, wis] = useVelden<{ vervangerId: string | null; van: string; tot: string }>(`beheer.vervanging.${m.id}`, { vervangerId: null, van: alsInvoer(vandaag()), tot: '' });
  const f = useFormulier(['vervangerId', 'vanDatum', 'totDatum']);
  const bewaar = async () => {
    const [eerste, laatste] = [dagUit(van), dagUit(tot)];
    const verkeerdom = eerste.dag && laatste.dag && laatste.dag < eerste.dag;
    const fouten = {
      ...(vervangerId ? {} : { vervangerId: w.leegWie }),
      ...(eerste.fout ? { vanDatum: eerste.fout } : {}),
      ...(laatste.fout ? { totDatum: laatste.fout } : verkeerdom ? { totDatum: w.totVoorVan } : {}),
    };
    if ((await f.stuur({ pad: `/v1/medewerkers/${m.id}/vervanging`, lichaam: { vervangerId, vanDatum: eerste.dag, totDatum: laatste.dag }, fouten })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.nieuwTitel(m.naam)} bewaar={w.bewaar} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Collegaveld id="vervangerId" label={w.wie} hulp={w.wieUitleg} organisatieId={m.organisatie.id} niet={m.id} waarde={vervangerId} onKies={zet('vervangerId')} {...f.bij('vervangerId')} />
      <div className="lp-tweeling">
        <Datumveld id="vanDatum" label={w.van} van={vandaag()} waarde={van} onWijzig={zet('van')} {...f.bij('vanDatum')} />
        <Datumveld id="totDatum" label={w.tot} van={vandaag()} waarde={tot} onWijzig={zet('tot')} {...f.bij('totDatum')} />
      </div>
    </Formuliervenster>
  );
}

function Stop({ account: m, vervanging: v, onSluit }: { account: MedewerkerDetail; vervanging: VervangingRij; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const stop = async () => {
    if ((await doe(`/v1/medewerkers/${m.id}/vervanging/${v.id}/einde`, {})) === null) return;
    await verversBeheer();
    onSluit();
  };
  return (
    <Bevestig titel={w.stopTitel} ja={w.stopKnop} nee={beheer.nietDoen} {...{ bezig, fout }} onJa={() => void stop()} onNee={onSluit}>
      <p>{v.loopt ? w.stopUitleg(v.vervanger.naam) : w.nietDoorUitleg(v.vervanger.naam)}</p>
    </Bevestig>
  );
}

/** Who sees the work of somebody on leave, and when. The regie stays. */
export function Vervangingkaart({ account: m }: { account: MedewerkerDetail }) {
  const [open, zetOpen] = useState<'nieuw' | VervangingRij | null>(null);
  const sluit = () => zetOpen(null);
  const dicht = m.geslotenOp !== undefined;
  return (
    <Kaart titel={w.titel} rechts={!dicht && <Knop icoon="plus" onClick={() => zetOpen('nieuw')}>{w.nieuw}</Knop>}>
      <div className="stapel">
        <p className="klein zacht">{m.vervangingen.length === 0 ? w.niemand : w.uitleg}</p>
        <ul className="lp-af">
          {m.vervangingen.map((v) => (
            <li key={v.id}>
              <div>
                <b>{w.door(v.vervanger.naam)}</b>
                <small>
                  {beheer.tot(metJaar(v.vanDatum), metJaar(v.totDatum))} ({v.loopt ? w.loopt : w.straks})
                </small>
              </div>
              {!dicht && (
                <Knop soort="stil" onClick={() => zetOpen(v)}>
                  {v.loopt ? w.stop : w.nietDoor}
                </Knop>
              )}
            </li>
          ))}
          {m.vervangt.map((v) => (
            <li key={`${v.medewerker.id} ${v.vanDatum}`}>
              <div>
                <b>{w.vervangt(v.medewerker.naam)}</b>
                <small>{beheer.tot(metJaar(v.vanDatum), metJaar(v.totDatum))}</small>
              </div>
            </li>
          ))}
        </ul>
      </div>
      {open === 'nieuw' && <Nieuwe account={m} onSluit={sluit} />}
      {open !== null && open !== 'nieuw' && <Stop account={m} vervanging={open} onSluit={sluit} />}
    </Kaart>
  );
}
