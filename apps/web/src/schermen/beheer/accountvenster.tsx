import type { MedewerkerDetail, OrganisatieDetail, Rol } from '@loopplank/access/antwoorden';
import { useActie } from '../../client/actie';
import { verversBeheer } from '../../client/beheer';
import { useConcept, useVelden } from '../../client/concept';
import { useFormulier } from '../../client/formulier';
import { medewerker } from '../../client/sessie';
import { Formuliervenster } from '../../kit/formuliervenster';
import { Keuzes } from '../../kit/keuzechips';
import { Kieslijst } from '../../kit/kieslijst';
import { Tekstveld } from '../../kit/veld';
import { woorden } from '../../woorden';
import { accounts as w } from '../../woorden/accounts';
import { beheer, ROLUITLEG } from '../../woorden/beheer';
import { wissel } from './invoer';

const VELDEN = ['naam', 'gebruikersnaam', 'mailadres', 'teamId', 'rollen', 'installatiebeheer'] as const;
const ROLLEN = (Object.keys(ROLUITLEG) as Rol[]).map((code) => ({ code, tekst: ROLUITLEG[code] }));

interface Account {
  readonly naam: string;
  readonly gebruikersnaam: string;
  readonly mailadres: string;
  readonly teamId: string | null;
  readonly rollen: readonly Rol[];
  readonly alles: boolean;
}
const LEEG: Account = { naam: '', gebruikersnaam: '', mailadres: '', teamId: null, rollen: [], alles: false };

const lichaam = (a: Account, organisatieId: string) => ({
  organisatieId,
  naam: a.naam.trim(),
  gebruikersnaam: a.gebruikersnaam.trim(),
  rollen: a.rollen.map((rol) => ({ rol })),
  ...(a.mailadres.trim() ? { mailadres: a.mailadres.trim() } : {}),
  ...(a.teamId ? { teamId: a.teamId } : {}),
  ...(a.alles && a.rollen.includes('beheerder') ? { installatiebeheer: true } : {}),
});

const gebreken = (a: Account) => ({
  ...(a.naam.trim() === '' ? { naam: w.leegNaam } : {}),
  ...(a.gebruikersnaam.trim() === '' ? { gebruikersnaam: w.leegGebruikersnaam } : {}),
});

const teamopties = (o: Pick<OrganisatieDetail, 'teams'>) => o.teams.map(({ id, naam }) => ({ code: id, naam }));

/** A new account; the invitation goes out at once. Nobody but the colleague ever knows the password. */
export function NieuwAccount({ organisatie, onSluit, onKlaar }: { organisatie: OrganisatieDetail; onSluit: () => void; onKlaar: (id: string) => void }) {
  const [a, zet, wis] = useConcept<Account>(`beheer.account.${organisatie.id}`, LEEG);
  const f = useFormulier(VELDEN);
  const uitnodiging = useActie();
  const met = (deel: Partial<Account>) => zet((oud) => ({ ...oud, ...deel }));
  const bewaar = async () => {
    const gemaakt = await f.stuur<{ id: string }>({ pad: '/v1/medewerkers', lichaam: lichaam(a, organisatie.id), fouten: gebreken(a) });
    if (gemaakt === null) return;
    wis();
    // Whether it went out is told on the screen of the account.
    await uitnodiging.doe(`/v1/medewerkers/${gemaakt.id}/uitnodiging`, {});
    await verversBeheer();
    onKlaar(gemaakt.id);
  };
  return (
    <Formuliervenster titel={w.nieuw} onder={organisatie.naam} bewaar={w.maak} nietBewaren={beheer.nietBewaren} bezig={f.bezig || uitnodiging.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Tekstveld id="naam" label={w.naam} hulp={w.naamUitleg} maxLength={120} waarde={a.naam} onWijzig={(naam) => met({ naam })} {...f.bij('naam')} />
      <Tekstveld id="gebruikersnaam" label={w.gebruikersnaam} hulp={w.gebruikersnaamUitleg} maxLength={60} autoCapitalize="none" spellCheck={false} waarde={a.gebruikersnaam} onWijzig={(gebruikersnaam) => met({ gebruikersnaam })} {...f.bij('gebruikersnaam')} />
      <Tekstveld id="mailadres" label={w.mailadres} hulp={w.mailadresUitleg} inputMode="email" maxLength={254} autoCapitalize="none" spellCheck={false} waarde={a.mailadres} onWijzig={(mailadres) => met({ mailadres })} {...f.bij('mailadres')} />
      {organisatie.teams.length > 0 && <Kieslijst id="teamId" label={w.team} leeg={w.geenTeam} opties={teamopties(organisatie)} waarde={a.teamId} onKies={(teamId) => met({ teamId })} {...f.bij('teamId')} />}
      <Keuzes id="rollen" vraag={w.rollen} keuzes={ROLLEN} waarden={a.rollen} onWissel={(rol) => zet((oud) => ({ ...oud, rollen: wissel(oud.rollen, rol) }))} {...f.bij('rollen')} />
      {a.rollen.includes('beheerder') && medewerker()?.installatiebeheer && (
        <Keuzes id="installatiebeheer" vraag={woorden.algemeen.hoeftNiet(w.alleOrganisaties)} hulp={w.alleOrganisatiesUitleg} keuzes={[{ code: 'ja', tekst: w.alleOrganisaties }]} waarden={a.alles ? ['ja'] : []} onWissel={() => zet((oud) => ({ ...oud, alles: !oud.alles }))} {...f.bij('installatiebeheer')} />
      )}
    </Formuliervenster>
  );
}

/** Name, address and team of an account; the name to log in with stays. */
export function WijzigAccount({ account, organisatie, onSluit }: { account: MedewerkerDetail; organisatie: OrganisatieDetail | undefined; onSluit: () => void }) {
  const [{ naam, mail, teamId }, zet, wis] = useVelden<{ naam: string; mail: string; teamId: string | null }>(`beheer.account.wijzig.${account.id}`, { naam: account.naam, mail: account.mailadres ?? '', teamId: account.team?.id ?? null });
  const f = useFormulier(VELDEN);
  const bewaar = async () => {
    const anders = {
      ...(naam.trim() === account.naam ? {} : { naam: naam.trim() }),
      ...(mail.trim() === (account.mailadres ?? '') ? {} : { mailadres: mail.trim() || null }),
      ...(teamId === (account.team?.id ?? null) ? {} : { teamId }),
    };
    if (Object.keys(anders).length === 0) return onSluit();
    const gedaan = await f.stuur({ pad: `/v1/medewerkers/${account.id}`, lichaam: anders, methode: 'PATCH', fouten: naam.trim() === '' ? { naam: w.leegNaam } : {} });
    if (gedaan === null) return;
    wis();
    await verversBeheer();
    onSluit();
  };
  return (
    <Formuliervenster titel={w.wijzigTitel} onder={account.gebruikersnaam} bewaar={w.bewaar} nietBewaren={beheer.nietBewaren} bezig={f.bezig} fouten={f.fouten} ronde={f.ronde} onBewaar={() => void bewaar()} onSluit={onSluit} onWeg={wis}>
      <Tekstveld id="naam" label={w.naam} hulp={w.naamUitleg} maxLength={120} waarde={naam} onWijzig={zet('naam')} {...f.bij('naam')} />
      <Tekstveld id="mailadres" label={w.mailadres} hulp={w.mailadresUitleg} inputMode="email" maxLength={254} autoCapitalize="none" spellCheck={false} waarde={mail} onWijzig={zet('mail')} {...f.bij('mailadres')} />
      {organisatie && organisatie.teams.length > 0 && <Kieslijst id="teamId" label={w.team} leeg={w.geenTeam} opties={teamopties(organisatie)} waarde={teamId} onKies={zet('teamId')} {...f.bij('teamId')} />}
    </Formuliervenster>
  );
}
