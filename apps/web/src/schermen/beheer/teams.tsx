import { useState } from 'react';
import type { OrganisatieDetail, TeamRij } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBeheer } from '../../client/beheer';
import { useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { Bevestig } from '../../kit/bevestig';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Kaart } from '../../kit/kaart';
import { Knop } from '../../kit/knop';
import { Leeg } from '../../kit/leeg';
import { Tekstveld } from '../../kit/veld';
import { beheer } from '../../woorden/beheer';
import '../../kit/aflijst.css';

const w = beheer.teams;

/** A name for a new team, or another one for a team that is there. */
function Naamvenster({ pad, team, onSluit }: { pad: string; team?: TeamRij; onSluit: () => void }) {
  const [{ naam }, zet, wis] = useVelden(`beheer.team.${team?.id ?? pad}`, { naam: team?.naam ?? '' });
  const f = useFormulier(['naam']);
  const bewaar = async () => {
    const fouten = naam.trim() === '' ? { naam: w.leeg } : {};
    const gedaan = await f.stuur({ pad: team ? `${pad}/${team.id}` : pad, lichaam: { naam: naam.trim() }, methode: team ? 'PATCH' : 'POST', fouten });
    if (gedaan === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster titel={team ? w.hernoemTitel(team.naam) : w.nieuw} bewaar={team ? w.bewaar : w.maak} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Tekstveld id="naam" label={w.naam} maxLength={80} waarde={naam} onWijzig={zet('naam')} {...f.bij('naam')} />
    </Formuliervenster>
  );
}

function HefOp({ pad, team, onSluit }: { pad: string; team: TeamRij; onSluit: () => void }) {
  const { bezig, fout, doe } = useActie();
  const ja = async () => {
    if ((await doe(`${pad}/${team.id}/einde`, {})) === null) return;
    await verversBeheer();
    onSluit();
  };
  return (
    <Bevestig gevaar titel={w.hefOpTitel(team.naam)} ja={w.hefOpKnop} nee={beheer.nietDoen} {...{ bezig, fout }} onJa={() => void ja()} onNee={onSluit}>
      <p>{w.hefOpUitleg(team.medewerkers)}</p>
    </Bevestig>
  );
}

type Open = { readonly soort: 'nieuw' } | { readonly soort: 'naam' | 'op'; readonly team: TeamRij };

/** The teams of an organisation. */
export function Teams({ organisatie, dicht }: { organisatie: OrganisatieDetail; dicht: boolean }) {
  const [open, zetOpen] = useState<Open | null>(null);
  const pad = `/v1/organisaties/${organisatie.id}/teams`;
  const sluit = () => zetOpen(null);
  return (
    <Kaart titel={w.titel} rechts={!dicht && <Knop icoon="plus" onClick={() => zetOpen({ soort: 'nieuw' })}>{w.nieuw}</Knop>}>
      {organisatie.teams.length === 0 ? (
        <Leeg soort="neutraal" titel={w.geen}>
          <span>{w.geenUitleg}</span>
        </Leeg>
      ) : (
        <ul className="lp-af">
          {organisatie.teams.map((team) => (
            <li key={team.id}>
              <div>
                <b>{team.naam}</b>
                <small>{beheer.accounts(team.medewerkers)}</small>
              </div>
              {!dicht && (
                <div className="rijtje">
                  <Knop soort="stil" aria-label={w.hernoemTitel(team.naam)} onClick={() => zetOpen({ soort: 'naam', team })}>
                    {w.hernoem}
                  </Knop>
                  <Knop soort="stil" aria-label={w.hefOpTitel(team.naam)} onClick={() => zetOpen({ soort: 'op', team })}>
                    {w.hefOp}
                  </Knop>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {open?.soort === 'nieuw' && <Naamvenster pad={pad} onSluit={sluit} />}
      {open?.soort === 'naam' && <Naamvenster pad={pad} team={open.team} onSluit={sluit} />}
      {open?.soort === 'op' && <HefOp pad={pad} team={open.team} onSluit={sluit} />}
    </Kaart>
  );
}
