import { useState } from 'react';
import type { MedewerkerDetail } from '@loopplank/access/antwoorden';
import { useMedewerker, useOrganisatie } from '../../client/beheer';
import { vandaag } from '../../client/klok';
import { medewerker } from '../../client/sessie';
import { Antwoordvak } from '../../kit/antwoordvak';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Strook } from '../../kit/strook';
import { metUur } from '../../tijd/zeg';
import { accounts as w } from '../../woorden/accounts';
import { beheer } from '../../woorden/beheer';
import { WijzigAccount } from './accountvenster';
import { Inlogkaart } from './inlogkaart';
import { Deelkop } from '../../raam/deelkop';
import { Rollenkaart } from './rollenkaart';
import { SluitAccount } from './sluit-account';
import { Sluitingskaart } from './sluitingskaart';
import { Vervangingkaart } from './vervangingkaart';
import '../../kit/feiten.css';
import './beheer.css';

function Gegevenskaart({ account: m }: { account: MedewerkerDetail }) {
  const [open, zetOpen] = useState(false);
  const { data: organisatie } = useOrganisatie(m.organisatie.id);
  return (
    <Kaart titel={w.gegevens} rechts={!m.geslotenOp && <Knop icoon="pen" onClick={() => zetOpen(true)}>{beheer.wijzig}</Knop>}>
      <dl className="lp-feiten">
        <dt>{w.gebruikersnaam}</dt>
        <dd>{m.gebruikersnaam}</dd>
        <dt>{w.mailadres}</dt>
        <dd>{m.mailadres ?? '–'}</dd>
        <dt>{w.team}</dt>
        <dd>{m.team?.naam ?? w.geenTeam}</dd>
        <dt>{w.laatst}</dt>
        <dd>{m.laatstIngelogdOp ? metUur(m.laatstIngelogdOp, vandaag()) : w.nooit}</dd>
      </dl>
      {open && <WijzigAccount account={m} organisatie={organisatie} onSluit={() => zetOpen(false)} />}
    </Kaart>
  );
}

function Sluitkaart({ account: m }: { account: MedewerkerDetail }) {
  const [open, zetOpen] = useState(false);
  return (
    <Kaart titel={beheer.sluit.account}>
      <div className="stapel">
        <p className="klein zacht">
          {w.heeft(m.jongeren)} {beheer.sluit.accountUitleg}
        </p>
        <Knop soort="fout" onClick={() => zetOpen(true)}>
          {beheer.sluit.accountKnop}
        </Knop>
      </div>
      {open && <SluitAccount account={m} onSluit={() => zetOpen(false)} />}
    </Kaart>
  );
}

const Inhoud = ({ account: m }: { account: MedewerkerDetail }) => (
  <>
    <Deelkop venster={w.titel} titel={m.naam} uitleg={m.organisatie.naam} terug={{ naar: `/beheer/organisaties/${m.organisatie.id}/accounts`, tekst: w.naarLijst }} />
    {m.geslotenOp && (
      <Strook icoon="slot" rond>
        {w.geslotenOp(metUur(m.geslotenOp, vandaag()))}
      </Strook>
    )}
    <div className="lp-tweekolom">
      <div className="lp-tweekolom__kolom">
        {m.sluiting && <Sluitingskaart stand={m.sluiting} organisatieId={m.organisatie.id} van={m.id} />}
        <Gegevenskaart account={m} />
        <Inlogkaart account={m} />
      </div>
      <div className="lp-tweekolom__kolom">
        <Rollenkaart account={m} />
        <Vervangingkaart account={m} />
        {!m.geslotenOp && m.id !== medewerker()?.id && <Sluitkaart account={m} />}
      </div>
    </div>
  </>
);

/** One account, for who manages it. Opens no youngster: those who depend on it are a number. */
export function Account({ id }: { id: string }) {
  const vraag = useMedewerker(id);
  return (
    <>
      {!vraag.data && <Deelkop venster={w.titel} />}
      <Antwoordvak mislukt={beheer.mislukt} vraag={vraag}>{(m) => <Inhoud account={m} />}</Antwoordvak>
    </>
  );
}
