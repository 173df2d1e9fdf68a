import type { Page } from 'playwright-core';
import type { Plekken } from './plekken';

export interface Scherm {
  /** Names the pictures. */
  readonly naam: string;
  readonly pad: string | ((p: Plekken) => string);
  /** Account of the practice region; null: nobody is logged in. */
  readonly wie: string | null;
  /** Text of a heading that is there once the screen is. */
  readonly klaar: string | RegExp;
  /** The question to the server this screen cannot do without, as a path without its query; absent: there is none. */
  readonly vraag?: (p: Plekken) => string;
  /** Shows sketches of what is loading on purpose. */
  readonly schetsen?: true;
  /** Brings the screen in a state that deserves a look of its own. */
  readonly doe?: (pagina: Page) => Promise<void>;
}

/** Registering begins with looking whether somebody is there already. */
export async function naarFormulier(pagina: Page): Promise<void> {
  await pagina.getByRole('searchbox').fill('Qwerq');
  await pagina.getByRole('button', { name: 'Staat er niet bij' }).click();
}

const opDatum = 'Wat wisten wij wanneer?';

/**
 * Every screen there is. Who adds a route adds a line; the browser tests then look at it on a phone and at a desk,
 * in light and dark, enlarged, and with a server that is slow, broken or gone.
 */
export const SCHERMEN: readonly Scherm[] = [
  { naam: 'inloggen', pad: '/inloggen', wie: null, klaar: 'Inloggen' },
  { naam: 'wachtwoord-vergeten', pad: '/wachtwoord-vergeten', wie: null, klaar: /wachtwoord/i },
  { naam: 'nieuw-wachtwoord', pad: '/nieuw-wachtwoord', wie: null, klaar: /link/i },
  { naam: 'vandaag', pad: '/', wie: 'jobcoach', klaar: 'Nu', vraag: () => '/v1/werklijst' },
  {
    naam: 'uitkomst', pad: '/', wie: 'jobcoach', klaar: 'Nu',
    doe: async (pagina) => {
      await pagina.locator('main .lp-rij button').first().click();
      await pagina.getByRole('dialog').waitFor();
    },
  },
  { naam: 'hele-lijst', pad: '/lijst', wie: 'jobcoach', klaar: 'Hele lijst', vraag: () => '/v1/werklijst' },
  {
    naam: 'hele-lijst-gekozen', pad: '/lijst?bak=nu&sorteer=naam', wie: 'jobcoach', klaar: 'Hele lijst',
    doe: async (pagina) => {
      for (const i of [0, 1]) await pagina.locator('main tbody input[type=checkbox]').nth(i).check();
    },
  },
  { naam: 'jongere', pad: (p) => `/jongeren/${p.jongereId}`, wie: 'jobcoach', klaar: 'Tijdlijn', vraag: (p) => `/v1/jongeren/${p.jongereId}` },
  {
    naam: 'jongere-waarom', pad: (p) => `/jongeren/${p.jongereId}`, wie: 'jobcoach', klaar: 'Tijdlijn',
    doe: async (pagina) => {
      for (const knop of await pagina.locator('main details > summary').all()) if (await knop.isVisible()) await knop.click();
    },
  },
  {
    naam: 'jongere-toen', pad: (p) => `/jongeren/${p.jongereId}`, wie: 'jobcoach', klaar: 'Tijdlijn',
    doe: async (pagina) => {
      await pagina.getByRole('button', { name: opDatum }).click();
      await pagina.getByRole('dialog').waitFor();
    },
  },
  { naam: 'jongere-nazorg', pad: (p) => `/jongeren/${p.nazorgId}`, wie: 'combinatie', klaar: 'Tijdlijn' },
  { naam: 'jongere-overdracht', pad: (p) => `/jongeren/${p.overdracht.jongereId}`, wie: 'jobcoach', klaar: 'Tijdlijn' },
  {
    naam: 'jongere-toen-gezien', pad: (p) => `/jongeren/${p.jongereId}?bekendOp=${encodeURIComponent(new Date().toISOString())}`, wie: 'auditor', klaar: 'Tijdlijn',
  },
  { naam: 'zoeken', pad: '/zoeken', wie: 'jobcoach', klaar: 'Zoeken' },
  {
    naam: 'aanmelden-fout', pad: '/aanmelden', wie: 'jobcoach', klaar: 'Aanmelden',
    doe: async (pagina) => {
      await naarFormulier(pagina);
      await pagina.locator('main form button[type=submit]').click();
      await pagina.locator('.lp-fouten').waitFor();
    },
  },
  { naam: 'groep', pad: '/groep', wie: 'jobcoach', klaar: 'Groep vastleggen' },
  { naam: 'nazorg', pad: '/nazorg', wie: 'combinatie', klaar: 'Nazorg', vraag: () => '/v1/nazorg' },
  { naam: 'uitstroom', pad: '/uitstroom', wie: 'combinatie', klaar: /uitstroom|school/i, vraag: () => '/v1/uitstroom' },
  { naam: 'import', pad: '/import', wie: 'rmc', klaar: 'Import', vraag: () => '/v1/imports' },
  { naam: 'twijfelrijen', pad: '/import/twijfel', wie: 'rmc', klaar: 'Twijfelrijen', vraag: () => '/v1/uitzonderingen' },
  { naam: 'import-kolommen', pad: (p) => `/import/${p.importId}`, wie: 'rmc', klaar: 'Kolommen', vraag: (p) => `/v1/imports/${p.importId}` },
  { naam: 'buiten-beeld', pad: '/buiten-beeld', wie: 'rmc', klaar: 'Buiten beeld', vraag: () => '/v1/buiten-beeld' },
  {
    naam: 'buiten-beeld-gekozen', pad: '/buiten-beeld?definitie=REGISTER', wie: 'rmc', klaar: 'Buiten beeld',
    doe: async (pagina) => {
      await pagina.locator('main .bb-rij input[type=checkbox]').first().check();
      await pagina.getByRole('button', { name: 'Nagekeken bij…' }).click();
      await pagina.getByRole('dialog').waitFor();
    },
  },
  { naam: 'cijfers', pad: '/cijfers', wie: 'rmc', klaar: 'Cijfers', vraag: () => '/v1/cijfers' },
  { naam: 'zonder-contact', pad: '/cijfers/zonder-contact', wie: 'rmc', klaar: 'Al lang niet gesproken', vraag: () => '/v1/zonder-contact' },
  { naam: 'nazorg-te-laat', pad: '/cijfers/nazorg', wie: 'rmc', klaar: 'Nazorg die te laat is' },
  { naam: 'definities', pad: '/definities', wie: 'rmc', klaar: 'Definities', vraag: () => '/v1/definities' },
  {
    naam: 'definitie-nieuw', pad: '/definities', wie: 'rmc', klaar: 'Definities',
    doe: async (pagina) => {
      await pagina.getByRole('button', { name: 'Maak een nieuwe versie' }).first().click();
      await pagina.getByRole('dialog').waitFor();
    },
  },
  {
    naam: 'definitie-effect', pad: '/definities', wie: 'rmc', klaar: 'Definities',
    doe: async (pagina) => {
      await pagina.getByText('Wat verandert er?').first().click();
      await pagina.getByText('Buiten beeld, 24 maanden terug').first().waitFor();
    },
  },
  { naam: 'signalen', pad: '/signalen', wie: 'rmc', klaar: 'Signalen', vraag: () => '/v1/signalen' },
  { naam: 'overdrachten', pad: '/overdrachten', wie: 'jobcoach', klaar: 'Overdrachten', vraag: () => '/v1/overdrachten' },
  { naam: 'nieuws', pad: '/nieuws', wie: 'jobcoach', klaar: 'Nieuws', vraag: () => '/v1/nieuws' },
  { naam: 'noodtoegang', pad: '/noodtoegang', wie: 'jobcoach', klaar: 'Noodtoegang' },
  { naam: 'noodtoegangen', pad: '/noodtoegangen', wie: 'auditor', klaar: 'Noodtoegang', vraag: () => '/v1/noodtoegangen' },
  { naam: 'mijn-account', pad: '/mijn', wie: 'jobcoach', klaar: 'Mijn account', vraag: () => '/v1/berichtgeving' },
  { naam: 'overdrachten-ontvangen', pad: '/overdrachten', wie: 'combinatie', klaar: 'Overdrachten' },
  { naam: 'aanbod', pad: (p) => `/overdrachten/${p.overdracht.jongereId}/${p.overdracht.id}`, wie: 'combinatie', klaar: 'Wil je de regie overnemen?', vraag: (p) => `/v1/jongeren/${p.overdracht.jongereId}/overdrachten/${p.overdracht.id}` },
  { naam: 'organisaties', pad: '/beheer', wie: 'beheerder', klaar: 'Organisaties', vraag: () => '/v1/organisaties' },
  { naam: 'vangnet', pad: '/beheer/vangnet', wie: 'beheerder', klaar: 'Vangnet' },
  { naam: 'organisatie', pad: (p) => `/beheer/organisaties/${p.organisatieId}`, wie: 'beheerder', klaar: 'Teams', vraag: (p) => `/v1/organisaties/${p.organisatieId}` },
  { naam: 'accounts', pad: (p) => `/beheer/organisaties/${p.organisatieId}/accounts`, wie: 'beheerder', klaar: 'Doorstroompunt Lindewaard' },
  { naam: 'werkdagen', pad: (p) => `/beheer/organisaties/${p.organisatieId}/werkdagen`, wie: 'beheerder', klaar: 'Vaste dagen' },
  { naam: 'account', pad: (p) => `/beheer/accounts/${p.accountId}`, wie: 'beheerder', klaar: 'Rollen', vraag: (p) => `/v1/medewerkers/${p.accountId}` },
  { naam: 'niet-gevonden', pad: '/bestaat-niet', wie: 'jobcoach', klaar: 'Deze pagina bestaat niet' },
  {
    naam: 'palet', pad: '/zoeken', wie: 'jobcoach', klaar: 'Zoeken',
    doe: async (pagina) => {
      await pagina.keyboard.press('Control+k');
      await pagina.getByRole('dialog').waitFor();
    },
  },
  {
    naam: 'sneltoetsen', pad: '/lijst', wie: 'jobcoach', klaar: 'Hele lijst',
    doe: async (pagina) => {
      await pagina.keyboard.press('?');
      await pagina.getByRole('dialog').waitFor();
    },
  },
  { naam: 'kit', pad: '/kit', wie: null, klaar: 'Kit', schetsen: true },
  {
    naam: 'kit-dialoog', pad: '/kit', wie: null, klaar: 'Kit', schetsen: true,
    doe: async (pagina) => {
      await pagina.getByRole('button', { name: 'Open een blad' }).click();
      await pagina.getByRole('dialog').waitFor();
    },
  },
];

export const padVan = (s: Scherm, p: Plekken): string => (typeof s.pad === 'string' ? s.pad : s.pad(p));
