import { useState } from 'react';
import { Link } from 'wouter';
import type { EenBeeld, Overdrachtsstand } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { useActie } from '../../client/actie';
import { verversJongere } from '../../client/vragen';
import { Formulierfout } from '../../kit/formulierfout';
import { Kaart } from '../../kit/kaart';
import { Knop, knopKlasse } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { dagVan } from '../../tijd/dagen';
import { kort } from '../../tijd/zeg';
import { overdracht as w } from '../../woorden/overdracht';
import { antwoordOp, CONTROLE, loslatenVan, nogNietVan, OVERDRAGEN, TERUGVAL } from '../overdracht/formulieren';
import { FormulierVenster } from '../vastleggen/formuliervenster';
import type { Formulier } from '../vastleggen/vorm';
import '../../kit/aflijst.css';

type Wie = { readonly organisatie: { readonly naam: string }; readonly medewerker?: { readonly naam: string } };
const naamVan = ({ organisatie, medewerker }: Wie): string => (medewerker ? `${medewerker.naam} (${organisatie.naam})` : organisatie.naam);

interface DeelProps {
  id: string;
  stand: Overdrachtsstand;
  vandaag: Dag;
  mag: boolean;
  open: (f: Formulier) => void;
}

/** An offer that runs: whose it still is, until when, and what the receiver asks. */
function Lopend({ id, stand: { lopend: o }, vandaag, mag, open }: DeelProps) {
  const { bezig, fout, doe } = useActie();
  if (!o || o.stand !== 'open') return null;
  const trekIn = async () => {
    if ((await doe(`/v1/jongeren/${id}/correcties`, { gebeurtenisId: o.id, reden: 'vergissing' })) !== null) verversJongere(id);
  };
  return (
    <div className="stapel">
      <Formulierfout fout={fout} />
      <p>
        <b>{w.loopt(naamVan(o.naar))}</b> {o.magIntrekken && w.nogVanJou} {w.uiterlijk(kort(o.uiterlijkDatum, vandaag))} {o.herinnerd && w.herinnerd}
      </p>
      {o.vragen.map((v) => (
        <div key={v.id}>
          <p><b>{w.vraagVan}:</b> {v.vraag}</p>
          {v.antwoord ? <p><b>{w.antwoordVan}:</b> {v.antwoord}</p> : mag && o.magIntrekken && <Knop onClick={() => open(antwoordOp(o.id, v.id))}>{w.beantwoord}</Knop>}
        </div>
      ))}
      {o.magAntwoorden && <Link className={knopKlasse('hoofd')} href={`/overdrachten/${id}/${o.id}`}>{w.bekijk}</Link>}
      {mag && o.magIntrekken && <p><Knop soort="stil" bezig={bezig} onClick={() => void trekIn()}>{w.trekIn}</Knop></p>}
    </div>
  );
}

/** Two keys: who turned the first and when, and the second under the thumb of who may. */
function Sleutels({ id, stand: { voorstel: v, uitgesteld: u }, vandaag, mag, open }: DeelProps) {
  const { bezig, fout, doe } = useActie();
  if (!v) return u ? <p className="klein">{w.uitgesteld(naamVan(u), kort(u.opnieuwDatum, vandaag))} {u.reden}</p> : null;
  const bevestig = async () => {
    if ((await doe(`/v1/jongeren/${id}/loslaatvoorstellen/${v.id}/bevestiging`, {})) !== null) verversJongere(id);
  };
  const tot = kort(v.uiterlijkDatum, vandaag);
  return (
    <div className="stapel">
      <Formulierfout fout={fout} />
      <ol className="lp-af">
        <li><div><b>{w.sleutelEen}</b><small>{w.gedraaid(naamVan(v), kort(dagVan(v.op), vandaag))}</small>{v.mening && <small>{w.mening[v.mening]} {v.meningTekst}</small>}</div></li>
        <li><div><b>{w.sleutelTwee}</b><small>{v.magBevestigen ? w.uiterlijk(tot) : v.eenPartij ? w.wachtCollega(tot) : w.wacht(tot)}</small></div></li>
      </ol>
      {mag && v.magBevestigen && (
        <div className="lp-rijknoppen">
          <Knop soort="hoofd" icoon="check" bezig={bezig} onClick={() => void bevestig()}>{w.bevestig}</Knop>
          <Knop onClick={() => open(nogNietVan(v.id))}>{w.nogNiet}</Knop>
        </div>
      )}
    </div>
  );
}

/** What can be done in this phase, besides turning a key. */
function Acties({ beeld, stand, mag, open, onze }: { beeld: EenBeeld; stand: Overdrachtsstand; mag: boolean; open: (f: Formulier) => void; onze: boolean }) {
  if (!mag) return null;
  const vrij = !stand.lopend && !stand.voorstel;
  return (
    <div className="lp-rijknoppen">
      {stand.controleDatum !== undefined && <Knop onClick={() => open(CONTROLE)}>{w.controle}</Knop>}
      {stand.magLoslaten && <Knop onClick={() => open(loslatenVan(beeld.nazorg !== undefined))}>{w.loslaten}</Knop>}
      {onze && vrij && <Knop icoon="over" onClick={() => open(OVERDRAGEN)}>{w.overdragen}</Knop>}
      {(stand.fase === 'geland' || stand.fase === 'bestendig') && <Knop onClick={() => open(TERUGVAL)}>{w.terugval}</Knop>}
    </div>
  );
}

/** Handing over, being in it together, landing: where this youngster is, and the next step. */
export function Overdrachtkaart({ beeld, naam, mag, eigenOrganisatie }: { beeld: EenBeeld; naam: string; mag: boolean; eigenOrganisatie: string }) {
  const [formulier, zetFormulier] = useState<Formulier | null>(null);
  const { overdracht: stand, peildatum } = beeld;
  if (!stand) return null;
  const deel: DeelProps = { id: beeld.id, stand, vandaag: peildatum, mag, open: zetFormulier };
  const geland = stand.geland;
  return (
    <Kaart titel={stand.fase === 'samen' ? w.samen : w.kaart}>
      <div className="stapel">
        {geland && (
          <Strook soort="goed" icoon="check" rond>
            <b>{stand.fase === 'bestendig' ? w.bestendig : w.geland}.</b> {w.gelandUitleg(geland.sleutels.map(naamVan).join(' en '))} {geland.eenPartij && w.eenPartij}
          </Strook>
        )}
        {stand.fase === 'samen' && <p>{stand.teruggevallen ? w.teruggevallen : w.samenUitleg(stand.sleutelhouders.map((s) => s.naam).join(' en '))}</p>}
        {stand.controleDatum && <p className="klein zacht">{w.controleOp(kort(stand.controleDatum, peildatum))}</p>}
        <Lopend {...deel} />
        <Sleutels {...deel} />
        <Acties beeld={beeld} stand={stand} mag={mag} open={zetFormulier} onze={beeld.regie.organisatie.id === eigenOrganisatie} />
      </div>
      {formulier && <FormulierVenster formulier={formulier} jongereId={beeld.id} onder={naam} onSluit={() => zetFormulier(null)} />}
    </Kaart>
  );
}
