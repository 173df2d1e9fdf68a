import { randomBytes } from 'node:crypto';
import {
  type AccountUitkomst, maakMedewerker, ORGANISATIESOORTEN, type Organisatiesoort, registreerOrganisatie, ROLLEN, type Rol,
  sluitMedewerker, stelWachtwoordIn, uitlegVanToegang,
} from '@loopplank/access';
import { medewerkerMetNaam, organisaties } from '@loopplank/access/views';
import { uuid5 } from '@loopplank/commands';
import { dagVan, SYSTEEM } from '@loopplank/kernel';
import { DOORSTROOMPUNTREGIOS } from '@loopplank/referentie';
import type { Huis } from '../huis';
import type { Meld } from './protocol';
import type { Verb, VerbWerk } from './verbs';

const RUIMTE_ORGANISATIE = '0b5a2b1e-7d0f-5a44-9a0e-6d9c0f3f3c11';
/** Legal ground an organisation of this kind works on, until its administrator names others. */
const GRONDSLAG: Readonly<Record<Organisatiesoort, readonly string[]>> = {
  school: ['WVO 2.31a'], gemeente: ['PW 7a'], doorstroompunt: ['WEB 9.2.5'], uwv: ['SUWI 30a'], begeleiding: ['PW 7a'], overig: [],
};

const tekst = (args: VerbWerk['args'], naam: string): string => (typeof args[naam] === 'string' ? args[naam].trim() : '');
const verkeerd = (meld: Meld, regel: string): void => meld({ soort: 'klaar', code: 2, tekst: regel });
const sterk = (): string => randomBytes(12).toString('base64url');

const afloop = (meld: Meld, uitkomst: AccountUitkomst<object>, gelukt: string): void =>
  uitkomst.soort === 'gedaan'
    ? meld({ soort: 'klaar', code: 0, tekst: gelukt })
    : meld({ soort: 'klaar', code: 1, tekst: uitlegVanToegang(uitkomst.code) ?? `Niet gelukt: ${uitkomst.code}.` });

/** The organisation with this name; made when it is not there yet and the caller said what kind it is. */
async function organisatieVoor(huis: Huis, naam: string, soort: string, regio: number | undefined): Promise<string | null> {
  await huis.views.wachtOp(await huis.store.lastPosition(), ['toegang'], 30_000);
  const bestaand = organisaties(huis.views.db('toegang')).find((o) => o.naam.toLowerCase() === naam.toLowerCase());
  if (bestaand) return bestaand.id;
  if (!(ORGANISATIESOORTEN as readonly string[]).includes(soort)) return null;
  // The same name again leads to the same stream: two administrators at once make one organisation.
  const id = uuid5(naam.toLowerCase(), RUIMTE_ORGANISATIE);
  const grondslagen = GRONDSLAG[soort as Organisatiesoort];
  const uitkomst = await registreerOrganisatie(huis.commands, id, {
    naam,
    soort: soort as Organisatiesoort,
    gemeenten: [],
    grondslagen,
    ...(regio === undefined ? {} : { doorstroompuntregio: regio }),
  });
  return uitkomst.soort === 'gedaan' ? id : null;
}

/** The first real login of an installation, and every one after it. */
export const medewerkerMaak: Verb = async ({ huis, args, actor, meld }) => {
  const [gebruikersnaam, naam, organisatie, rol] = ['gebruikersnaam', 'naam', 'organisatie', 'rol'].map((n) => tekst(args, n));
  if (!gebruikersnaam || !naam || !organisatie || !rol) return verkeerd(meld, 'Geef --naam, --organisatie en --rol.');
  if (!(ROLLEN as readonly string[]).includes(rol)) return verkeerd(meld, `Kies een rol uit: ${ROLLEN.join(', ')}.`);
  const regio = typeof args['regio'] === 'number' ? args['regio'] : undefined;
  if (tekst(args, 'soort') === 'doorstroompunt' && !DOORSTROOMPUNTREGIOS.some((r) => r.code === regio)) {
    return verkeerd(meld, 'Een Doorstroompunt heeft een regio: geef het nummer van de Doorstroompuntregio met --regio.');
  }
  const organisatieId = await organisatieVoor(huis, organisatie, tekst(args, 'soort'), regio);
  if (!organisatieId) return verkeerd(meld, `Deze organisatie is er nog niet. Zeg wat voor organisatie het is met --soort (${ORGANISATIESOORTEN.join(', ')}).`);
  const gegeven = tekst(args, 'wachtwoord');
  const wachtwoord = gegeven || sterk();
  // Who may use the command line of this installation may manage all of it; a beheerder who asks through it gives what fits their own place.
  const installatiebeheer = rol === 'beheerder' && actor === SYSTEEM;
  const uitkomst = await maakMedewerker(huis.commands, { gebruikersnaam, naam, organisatieId, rollen: [rol as Rol], wachtwoord, installatiebeheer }, { actor });
  afloop(meld, uitkomst, `${gebruikersnaam} kan inloggen.${gegeven ? '' : `\nWachtwoord: ${wachtwoord}\nDit staat nergens anders; geef het veilig door.`}`);
};

export const medewerkerWachtwoord: Verb = async ({ huis, args, actor, meld }) => {
  const gebruikersnaam = tekst(args, 'gebruikersnaam');
  const gegeven = tekst(args, 'wachtwoord');
  const wachtwoord = gegeven || sterk();
  const uitkomst = await stelWachtwoordIn(huis.commands, gebruikersnaam, wachtwoord, { actor });
  afloop(meld, uitkomst, `Het wachtwoord is ingesteld; wie nog ingelogd was, moet opnieuw inloggen.${gegeven ? '' : `\nWachtwoord: ${wachtwoord}`}`);
};

export const medewerkerSluit: Verb = async ({ huis, args, actor, meld }) => {
  const reden = tekst(args, 'reden');
  if (!reden) return verkeerd(meld, 'Geef een reden met --reden.');
  const { caseload, sluitingen } = huis.toegangszaken;
  await caseload.bij();
  const [wie, opvolger] = ['gebruikersnaam', 'opvolger'].map((naam) => medewerkerMetNaam(huis.views.db('toegang'), tekst(args, naam), dagVan(huis.klok())));
  if (tekst(args, 'opvolger') && !opvolger) return verkeerd(meld, 'Deze opvolger kennen we niet (--opvolger).');
  const jongeren = wie ? caseload.van({ organisatieId: wie.organisatieId, medewerkerId: wie.id }).length : 0;
  const sluiting = { reden, jongeren, ...(opvolger ? { opvolgerId: opvolger.id, opvolgerOrganisatieId: opvolger.organisatieId } : {}) };
  const uitkomst = await sluitMedewerker(huis.commands, tekst(args, 'gebruikersnaam'), sluiting, { actor });
  if (uitkomst.soort === 'afgewezen') return meld({ soort: 'klaar', code: 1, tekst: uitlegVanToegang(uitkomst.code, { jongeren }) ?? `Niet gelukt: ${uitkomst.code}.` });
  await sluitingen.werkAf();
  afloop(meld, uitkomst, jongeren === 0 ? 'Het account is gesloten.' : `Het account is gesloten; ${jongeren} jongeren gaan naar ${tekst(args, 'opvolger')}.`);
};
