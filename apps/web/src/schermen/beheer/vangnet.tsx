import { useState } from 'react';
import type { Vangnetten } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { useVangnetten, verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { useGemeenten } from '../../client/vragen';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Bevestig } from '../../kit/bevestig';
import { Combolijst } from '../../kit/combolijst';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { beheer } from '../../woorden/beheer';
import { useGemeentenaam } from './gemeentenveld';
import { Deelkop } from '../../raam/deelkop';
import { Organisatieveld } from './opvolgerveld';
import { HOOFDBLADEN } from './plekken';
import '../../kit/aflijst.css';
import './beheer.css';

const w = beheer.vangnet;

/** Names the vangnet: of the installation, or of one municipality. */
function Kies({ gemeentelijk, nu, onSluit }: { gemeentelijk: boolean; nu: string | null; onSluit: () => void }) {
  const { data } = useGemeenten();
  const [{ gemeente, organisatieId }, zet, wis] = useVelden<{ gemeente: string | null; organisatieId: string | null }>(`beheer.vangnet.${gemeentelijk}`, { gemeente: null, organisatieId: nu });
  const f = useFormulier(['gemeente', 'organisatieId']);
  const bewaar = async () => {
    const fouten = { ...(gemeentelijk && !gemeente ? { gemeente: w.leegGemeente } : {}), ...(organisatieId ? {} : { organisatieId: w.leegOrganisatie }) };
    const pad = gemeentelijk && gemeente ? `/v1/vangnetten/${gemeente}` : '/v1/vangnetten';
    if ((await f.stuur({ pad, lichaam: { organisatieId }, methode: 'PUT', fouten })) === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster titel={gemeentelijk ? w.voegToeTitel : w.kiesTitel} bewaar={w.bewaar} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      {gemeentelijk && <Combolijst id="gemeente" label={w.gemeente} hulp={w.gemeenteUitleg} opties={data?.items ?? []} waarde={gemeente} onKies={zet('gemeente')} geen={w.gemeenteGeen} {...f.bij('gemeente')} />}
      <Organisatieveld id="organisatieId" label={w.organisatie} hulp={gemeentelijk ? w.gemeenteUitleg : w.kiesUitleg} waarde={organisatieId} onKies={zet('organisatieId')} {...f.bij('organisatieId')} />
    </Formuliervenster>
  );
}

function Einde({ gemeente, naam, overal, onSluit }: { gemeente: string; naam: string; overal: string; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const ja = async () => {
    if ((await doe(`/v1/vangnetten/${gemeente}/einde`, {})) === null) return;
    await verversBeheer();
    onSluit();
  };
  return (
    <Bevestig gevaar titel={w.eindeTitel(naam)} ja={w.eindeKnop} nee={beheer.nietDoen} {...{ bezig, fout }} onJa={() => void ja()} onNee={onSluit}>
      <p>{w.eindeUitleg(naam, overal)}</p>
    </Bevestig>
  );
}

function Inhoud({ v }: { v: Vangnetten }) {
  const [open, zetOpen] = useState<'overal' | 'nieuw' | { readonly gemeente: string } | null>(null);
  const naam = useGemeentenaam();
  const sluit = () => zetOpen(null);
  return (
    <div className="lp-tweekolom">
      <Kaart titel={w.overal} rechts={<Knop icoon="pen" onClick={() => zetOpen('overal')}>{v.installatie ? beheer.wijzig : w.kies}</Knop>}>
        <p>{v.installatie?.naam ?? w.niemand}</p>
      </Kaart>
      <Kaart titel={w.gemeenten} rechts={<Knop icoon="plus" onClick={() => zetOpen('nieuw')}>{w.voegToe}</Knop>}>
        {v.gemeenten.length === 0 ? (
          <p className="klein zacht">{w.geenEigen}</p>
        ) : (
          <ul className="lp-af">
            {v.gemeenten.map(({ gemeente, organisatie }) => (
              <li key={gemeente}>
                <div>
                  <b>{naam(gemeente)}</b>
                  <small>{organisatie.naam}</small>
                </div>
                <Knop soort="stil" aria-label={w.eindeTitel(naam(gemeente))} onClick={() => zetOpen({ gemeente })}>
                  {w.einde}
                </Knop>
              </li>
            ))}
          </ul>
        )}
      </Kaart>
      {(open === 'overal' || open === 'nieuw') && <Kies gemeentelijk={open === 'nieuw'} nu={open === 'overal' ? (v.installatie?.id ?? null) : null} onSluit={sluit} />}
      {open !== null && typeof open === 'object' && <Einde gemeente={open.gemeente} naam={naam(open.gemeente)} overal={v.installatie?.naam ?? w.hetAlgemene} onSluit={sluit} />}
    </div>
  );
}

/** Who gets the regie when nobody else has it. */
export function Vangnet() {
  const vraag = useVangnetten();
  return (
    <>
      <Deelkop venster={w.titel} uitleg={w.uitleg} bladen={{ label: beheer.delen, lijst: HOOFDBLADEN }} />
      <Antwoordvak mislukt={beheer.mislukt} vraag={vraag}>{(v) => <Inhoud v={v} />}</Antwoordvak>
    </>
  );
}
