import { useState } from 'react';
import type { OrganisatieDetail } from '@loopplank/access/antwoorden';
import { medewerker } from '../../client/sessie';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { beheer, SOORT } from '../../woorden/beheer';
import { GRONDSLAG } from '../../woorden/grondslag';
import { useGemeentenaam } from './gemeentenveld';
import { WijzigOrganisatie } from './organisatievenster';
import { SluitOrganisatie } from './sluit-organisatie';
import { Sluitingskaart } from './sluitingskaart';
import { Teams } from './teams';
import '../../kit/feiten.css';
import './beheer.css';

const w = beheer.organisatie;

function Feiten({ o }: { o: OrganisatieDetail }) {
  const naam = useGemeentenaam();
  const namen = (codes: readonly string[]) => codes.map(naam).join(', ');
  return (
    <dl className="lp-feiten">
      <dt>{beheer.organisaties.soort}</dt>
      <dd>{SOORT[o.soort]}</dd>
      <dt>{w.gemeenten}</dt>
      <dd>{o.gemeenten.length === 0 ? w.heleLand : namen(o.gemeenten)}</dd>
      <dt>{w.grondslagen}</dt>
      <dd>
        {o.grondslagen.length === 0 ? (
          w.grondslagenGeen
        ) : (
          <ul>
            {o.grondslagen.map((g) => (
              <li key={g}>{(GRONDSLAG as Record<string, string>)[g] ?? g}</li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{w.vangnet}</dt>
      <dd>
        {o.vangnet.installatie && <p>{w.vangnetInstallatie}</p>}
        {o.vangnet.gemeenten.length > 0 && <p>{w.vangnetGemeenten(namen(o.vangnet.gemeenten))}</p>}
        {!o.vangnet.installatie && o.vangnet.gemeenten.length === 0 && w.vangnetNee}
      </dd>
    </dl>
  );
}

/** What an organisation is, her teams, and her end. Only who manages the installation changes the organisation itself. */
export function Gegevens({ organisatie: o }: { organisatie: OrganisatieDetail }) {
  const [open, zetOpen] = useState<'wijzig' | 'sluit' | null>(null);
  const dicht = o.gesloten !== undefined;
  const mag = medewerker()?.installatiebeheer === true && !dicht;
  return (
    <div className="lp-tweekolom">
      <div className="lp-tweekolom__kolom">
        {o.sluiting && <Sluitingskaart stand={o.sluiting} organisatieId={o.id} van={o.id} />}
        <Kaart titel={w.gegevens} rechts={mag && <Knop icoon="pen" onClick={() => zetOpen('wijzig')}>{beheer.wijzig}</Knop>}>
          <Feiten o={o} />
        </Kaart>
      </div>
      <div className="lp-tweekolom__kolom">
        <Teams organisatie={o} dicht={dicht} />
        {mag && (
          <Kaart titel={beheer.sluit.organisatie}>
            <div className="stapel">
              <p className="klein zacht">{beheer.sluit.organisatieUitleg}</p>
              <Knop soort="fout" onClick={() => zetOpen('sluit')}>
                {beheer.sluit.knop}
              </Knop>
            </div>
          </Kaart>
        )}
      </div>
      {open === 'wijzig' && <WijzigOrganisatie organisatie={o} onSluit={() => zetOpen(null)} />}
      {open === 'sluit' && <SluitOrganisatie organisatie={o} onSluit={() => zetOpen(null)} />}
    </div>
  );
}
