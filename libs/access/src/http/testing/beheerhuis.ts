import type { INestApplication } from '@nestjs/common';
import { maakMedewerker, medewerkerIdVan, registreerOrganisatie, type Rol } from '../../index';
import { ingelogd, type Ingelogd } from './klant';
import { maakProefhuis, type Proefhuis, startProefapp } from './proefhuis';

export const SCHOOL = '22222222-2222-4222-8222-222222222222';
export const PUNT = '33333333-3333-4333-8333-333333333333';
export const ZIN = 'drie schapen op de dijk';
export const GEEN = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
export const [JIP, NOOR, RIK, BAAS, HOOFD] = ['jip', 'noor', 'rik', 'baas', 'hoofd'].map(medewerkerIdVan) as [string, string, string, string, string];

export interface Beheerhuis {
  readonly p: Proefhuis;
  readonly app: INestApplication;
  /** Beheerder of the school, beheerder of the installation (who works at the Doorstroompunt), and a jobcoach. */
  readonly baas: Ingelogd;
  readonly hoofd: Ingelogd;
  readonly jip: Ingelogd;
}

/** Two organisations with people, and an app that serves them. */
export async function maakBeheerhuis(): Promise<Beheerhuis> {
  const p = maakProefhuis();
  await registreerOrganisatie(p.commands, SCHOOL, { naam: 'De Werf', soort: 'school', gemeenten: ['GM0777'], grondslagen: ['WVO 2.31a'] });
  await registreerOrganisatie(p.commands, PUNT, { naam: 'Punt', soort: 'doorstroompunt', gemeenten: [], doorstroompuntregio: 34, grondslagen: ['WEB 9.2.5'] });
  const maak = (gebruikersnaam: string, organisatieId: string, rol: Rol, installatiebeheer = false) =>
    maakMedewerker(p.commands, { gebruikersnaam, naam: `${gebruikersnaam} Test`, organisatieId, rollen: [rol], wachtwoord: ZIN, installatiebeheer }, { kosten: { ln: 10, r: 8, p: 1 } });
  await maak('jip', SCHOOL, 'combinatie');
  await maak('noor', SCHOOL, 'jobcoach');
  await maak('baas', SCHOOL, 'beheerder');
  await maak('rik', PUNT, 'rmc');
  await maak('hoofd', PUNT, 'beheerder', true);
  await p.werkBij();
  const app = await startProefapp(p);
  return { p, app, baas: await ingelogd(app, 'baas', ZIN), hoofd: await ingelogd(app, 'hoofd', ZIN), jip: await ingelogd(app, 'jip', ZIN) };
}

/** JSON pointers of what was wrong, sorted. */
export const velden = (body: { readonly [veld: string]: unknown }): string[] => ((body['fouten'] ?? []) as { veld: string }[]).map((f) => f.veld).sort();
