import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { OverdrachtDetail } from '@loopplank/dossier/antwoorden';
import { useActie } from '../../client/actie';
import { vandaag } from '../../client/klok';
import { probleemIn } from '../../client/probleem';
import { verversJongere } from '../../client/vragen';
import { Actiebalk } from '../../kit/actiebalk';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop, knopKlasse } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Strook } from '../../kit/strook';
import { Deelkop } from '../../raam/deelkop';
import { kort } from '../../tijd/zeg';
import { woorden } from '../../woorden';
import { overdracht } from '../../woorden/overdracht';
import { FormulierVenster } from '../vastleggen/formuliervenster';
import type { Formulier } from '../vastleggen/vorm';
import { Gedeeld } from './gedeeld';
import { vraagBij, weigeringVan } from './formulieren';
import { useOverdracht } from './vragen';
import '../../kit/aflijst.css';

const w = overdracht.aanbod;

function Antwoordbalk({ detail: { jongere, overdracht: o }, naam }: { detail: OverdrachtDetail; naam: string }) {
  const [formulier, zetFormulier] = useState<Formulier | null>(null);
  const { bezig, fout, doe } = useActie();
  const [, ga] = useLocation();
  const ja = async () => {
    if ((await doe(`/v1/jongeren/${jongere.id}/overdrachten/${o.id}/acceptatie`, {})) === null) return;
    verversJongere(jongere.id);
    ga(`/jongeren/${jongere.id}`);
  };
  return (
    <>
      <Formulierfout fout={fout} />
      <Actiebalk label={w.titel}>
        <Knop soort="hoofd" icoon="check" bezig={bezig} onClick={() => void ja()}>{w.ja}</Knop>
        <Knop icoon="chat" onClick={() => zetFormulier(vraagBij(o.id))}>{w.vraag}</Knop>
        <Knop icoon="kruis" onClick={() => zetFormulier(weigeringVan(o.id))}>{w.nee}</Knop>
      </Actiebalk>
      {formulier && <FormulierVenster formulier={formulier} jongereId={jongere.id} onder={naam} onSluit={() => zetFormulier(null)} />}
    </>
  );
}

function Inhoud({ detail }: { detail: OverdrachtDetail }) {
  const { jongere, overdracht: o } = detail;
  const nu = vandaag();
  return (
    <>
      <p>
        <b>{jongere.naam}</b> {jongere.leeftijd !== null && <span className="zacht">{woorden.algemeen.jaar(jongere.leeftijd)} · {jongere.gemeente}</span>}
      </p>
      {o.stand === 'open' ? <Strook icoon="oog" rond>{w.alleenDit}</Strook> : <Strook icoon="klok" rond>{w.klaar[o.stand]}</Strook>}
      <Kaart titel={w.waarom}>
        <p>{overdracht.vanNaar(o.van.medewerker ? `${o.van.medewerker.naam} (${o.van.organisatie.naam})` : o.van.organisatie.naam, o.naar.organisatie.naam)}</p>
        {o.reden && <p className="lp-tijdlijn__inhoud">{o.reden}</p>}
        {o.driegesprekDatum && <p>{w.driegesprek(kort(o.driegesprekDatum, nu))}</p>}
        {o.stand === 'open' && <p className="klein zacht">{overdracht.uiterlijk(kort(o.uiterlijkDatum, nu))}</p>}
        {o.vragen.map((v) => (
          <div key={v.id}>
            <p><b>{overdracht.vraagVan}:</b> {v.vraag}</p>
            {v.antwoord && <p><b>{overdracht.antwoordVan}:</b> {v.antwoord}</p>}
          </div>
        ))}
      </Kaart>
      <Kaart titel={w.gedeeld}>{o.gedeeld.length === 0 ? <p className="klein zacht">{w.nietsGedeeld}</p> : <Gedeeld detail={detail} vandaag={nu} />}</Kaart>
      {o.magAntwoorden && <Antwoordbalk detail={detail} naam={jongere.naam} />}
      {o.stand === 'aangenomen' && <Link className={knopKlasse('hoofd')} href={`/jongeren/${jongere.id}`}>{w.open}</Link>}
    </>
  );
}

/** S7, receiving side: who it is, why, what is shared, and the answer under the thumb. */
export default function Aanbod({ id, oid }: { id: string; oid: string }) {
  const vraag = useOverdracht(id, oid);
  const weg = vraag.data === undefined && probleemIn(vraag.error)?.status === 404;
  return (
    <div className="stapel">
      <Deelkop venster={w.titel} terug={{ naar: '/overdrachten', tekst: w.terug }} />
      {weg ? <Leeg soort="neutraal" titel={w.weg}>{w.wegUitleg}</Leeg> : <Antwoordvak vraag={vraag} mislukt={w.mislukt}>{(detail) => <Inhoud detail={detail} />}</Antwoordvak>}
    </div>
  );
}
