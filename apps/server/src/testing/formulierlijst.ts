import type { Locator, Page } from 'playwright-core';
import type { Plekken } from './plekken';
import { dag, kies, kiesUit, STAPPEN } from './vastlegstappen';

export interface Formulier {
  readonly naam: string;
  /** What the menu calls it, when that is something else. */
  readonly menu?: string;
  /** Gives the form once it is open. */
  readonly open: (pagina: Page) => Promise<Locator>;
  readonly vul: (vorm: Locator) => Promise<unknown>;
  /** The button that saves, when it does not stand in the form. */
  readonly bewaar?: (pagina: Page) => Locator;
}

/** Forms of one screen; they share the page they are tried on. */
export interface Formulierenplek {
  readonly wie: string;
  readonly pad: (p: Plekken) => string;
  readonly klaar: string;
  readonly formulieren: readonly Formulier[];
}

const venster = (pagina: Page): Locator => pagina.getByRole('dialog').last();
const knop = (naam: string | RegExp) => async (pagina: Page): Promise<Locator> => {
  await pagina.getByRole('button', { name: naam, exact: typeof naam === 'string' }).first().click();
  return venster(pagina);
};
const inKaart = (kaart: string, naam: string | RegExp) => async (pagina: Page): Promise<Locator> => {
  await pagina.getByRole('region', { name: kaart, exact: true }).getByRole('button', { name: naam }).first().click();
  return venster(pagina);
};
const inMenu = (titel: string) => async (pagina: Page): Promise<Locator> => {
  await pagina.getByRole('button', { name: 'Meer', exact: true }).click();
  await venster(pagina).getByRole('button', { name: titel, exact: true }).click();
  const vorm = pagina.getByRole('dialog').filter({ has: pagina.getByRole('heading', { name: titel, exact: true }) });
  await vorm.waitFor();
  return vorm;
};
const scherm = (pagina: Page): Promise<Locator> => Promise.resolve(pagina.locator('main form'));
const tekst = (label: string | RegExp, waarde: string) => (vorm: Locator) => vorm.getByLabel(label).first().fill(waarde);

/** Filled in somewhat differently than when it is really saved: a step of its own in between. */
const VUL: Readonly<Record<string, (d: Locator) => Promise<unknown>>> = {
  Werkbezoek: async (d) => {
    if ((await d.getByLabel('Welke werkgever?').count()) > 0) await d.getByLabel('Welke werkgever?').fill('Bakkerij Proef');
    await kies(d, 'Over 2 weken');
  },
  Gesprek: async (d) => {
    await kies(d, 'Toekomstgesprek');
    await d.getByRole('button', { name: 'Afspraak erbij' }).click();
    await d.getByLabel('Wat spraken jullie af?').fill('Samen de route fietsen');
  },
};
/** What the menu offers; the test holds this list against the menu. */
export const IN_MENU: readonly Formulier[] = [
  ...STAPPEN.map(([titel, vul]) => ({ naam: titel, open: inMenu(titel), vul: VUL[titel] ?? vul })),
  { naam: 'Betrek iemand', open: inMenu('Betrek iemand'), vul: async (d) => { await kiesUit(d); await kies(d, 'Zorg'); await d.getByRole('radio').last().check(); } },
  {
    naam: 'Samenvoegen', menu: 'Samenvoegen met ander dossier',
    open: async (pagina) => {
      await pagina.getByRole('button', { name: 'Meer', exact: true }).click();
      await venster(pagina).getByRole('button', { name: 'Samenvoegen met ander dossier' }).click();
      await pagina.getByRole('heading', { name: 'Twee dossiers samenvoegen' }).waitFor();
      return venster(pagina);
    },
    vul: async (d) => {
      await d.getByRole('searchbox').fill('Sterre');
      await d.locator('.lp-keuzerij').first().click();
      await d.getByRole('radio', { name: /^Dit dossier/ }).check();
      await d.locator('textarea').fill('Zelfde nummer');
    },
  },
  { naam: 'Uitschrijving', menu: 'Van school af', open: inMenu('Van school af'), vul: (d) => kies(d, 'Diploma') },
];

const JONGERE = { wie: 'jobcoach', pad: (p: Plekken) => `/jongeren/${p.jongereId}`, klaar: 'Tijdlijn' };
const ORGANISATIE = { wie: 'beheerder', pad: (p: Plekken) => `/beheer/organisaties/${p.organisatieId}`, klaar: 'Teams' };
const ACCOUNT = { wie: 'beheerder', pad: (p: Plekken) => `/beheer/accounts/${p.accountId}`, klaar: 'Rollen' };

/** More than this on one page takes longer than a second page. */
const SAMEN = 5;
const inStukken = (alle: readonly Formulier[]): Formulierenplek[] =>
  Array.from({ length: Math.ceil(alle.length / SAMEN) }, (_, i) => ({ ...JONGERE, formulieren: alle.slice(i * SAMEN, (i + 1) * SAMEN) }));

/**
 * Every form that waits for the server's answer. Tried against a server that is slow, that refuses, that fails and
 * that is gone: what was typed stays, also over a reload. Contact and notes do not wait (formulieren.spec.ts).
 */
export const FORMULIEREN: readonly Formulierenplek[] = [
  ...inStukken(IN_MENU),
  {
    ...JONGERE,
    formulieren: [
      { naam: 'plannen', open: knop('Plannen'), vul: async (d) => { await d.getByRole('button', { name: 'Over 2 weken' }).click(); await d.getByLabel(/^Wat ga je doen/).or(d.locator('input[maxlength="200"]')).first().fill('Samen bellen'); } },
      { naam: 'afspraak', open: inKaart('Afspraken', 'Nieuwe'), vul: tekst('Wat spraken jullie af?', 'Papieren meenemen') },
      { naam: 'nummer', open: inKaart('Bereikbaar', 'Nummer'), vul: (d) => d.locator('input[type=tel], input[maxlength]').first().fill('06 1234 5678') },
      { naam: 'correctie', open: knop(/^Corrigeer/), vul: async (d) => { await d.getByRole('radio').first().check(); await d.locator('textarea').fill('Verkeerd getikt'); } },
      { naam: 'draag-over', open: inKaart('Overdracht', 'Draag over'), vul: async (d) => { await kiesUit(d); await d.getByLabel('Waarom, en wat moet de ander weten?').fill('Gaat verhuizen.'); } },
    ],
  },
  { wie: 'combinatie', pad: (p) => `/jongeren/${p.nazorgId}`, klaar: 'Tijdlijn', formulieren: [{ naam: 'nazorg-stil', open: inKaart('Nazorg', 'Zet stil'), vul: (d) => d.getByRole('textbox').last().fill(dag(20)) }, { naam: 'nazorg-stop', open: inKaart('Nazorg', 'Stop de nazorg'), vul: (d) => d.locator('input[maxlength="500"]').fill('Is verhuisd') }] },
  {
    wie: 'combinatie', pad: (p) => `/overdrachten/${p.overdracht.jongereId}/${p.overdracht.id}`, klaar: 'Wil je de regie overnemen?',
    formulieren: [{ naam: 'vraag-stellen', open: knop('Stel een vraag'), vul: (d) => d.locator('textarea').fill('Is er vervoer?') }, { naam: 'kan-niet', open: knop('Dat kan niet'), vul: (d) => d.locator('textarea').fill('Wij zitten vol.') }],
  },
  {
    wie: 'combinatie', pad: () => '/nazorg', klaar: 'Nazorg',
    formulieren: [{
      naam: 'weekplan', vul: async (d) => { await d.getByRole('checkbox').nth(1).check(); await kies(d, 'App'); },
      open: async (pagina) => {
        await pagina.locator('tbody input[type=checkbox]').first().check();
        return knop('Plan in mijn week')(pagina);
      },
    }],
  },
  { wie: 'rmc', pad: () => '/definities', klaar: 'Definities', formulieren: [{ naam: 'definitie', open: knop('Maak een nieuwe versie'), vul: (d) => d.locator('#naam').fill('Echt gesproken') }] },
  { wie: 'combinatie', pad: () => '/uitstroom', klaar: 'Uitstroom', formulieren: [{ naam: 'uitstroom', open: scherm, vul: (d) => d.getByLabel(/Laatste schooldag/).first().fill('01-07-2026'), bewaar: (pagina) => pagina.locator('button[form=uitstroom]') }] },
  {
    wie: 'jobcoach', pad: () => '/aanmelden', klaar: 'Aanmelden',
    formulieren: [{
      naam: 'aanmelden',
      open: async (pagina) => {
        if ((await pagina.getByLabel('Voornaam').count()) === 0) {
          await pagina.getByRole('searchbox').fill('Qwerq');
          await pagina.getByRole('button', { name: 'Staat er niet bij' }).click();
        }
        return scherm(pagina);
      },
      vul: async (d) => {
        await d.getByLabel('Voornaam').fill('Wendelien');
        await d.getByLabel('Geboortedatum').fill('02-03-2008');
        await d.getByRole('combobox').first().fill('Ensch');
        await d.getByRole('option').first().click();
        await kies(d, 'Mbo');
      },
    }],
  },
  { wie: 'jobcoach', pad: () => '/groep', klaar: 'Groep vastleggen', formulieren: [{ naam: 'groep', open: scherm, vul: async (d) => { await d.getByRole('checkbox').first().check(); await d.locator('textarea').fill('Samen gekookt'); } }] },
  { wie: 'rmc', pad: (p) => `/import/${p.importId}`, klaar: 'Kolommen', formulieren: [{ naam: 'import-kolommen', open: scherm, vul: async (d) => { await d.locator('select').last().selectOption({ index: 1 }); await d.getByLabel('Onthoud dit als').fill('Onze lijst'); } }] },
  {
    wie: 'beheerder', pad: () => '/beheer', klaar: 'Organisaties',
    formulieren: [{ naam: 'nieuwe-organisatie', open: knop('Nieuwe organisatie'), vul: async (d) => { await d.getByLabel(/^Naam/).fill('De Proefschool'); await kies(d, 'School'); } }],
  },
  { wie: 'beheerder', pad: () => '/beheer/vangnet', klaar: 'Voor alle gemeenten', formulieren: [{ naam: 'vangnet-gemeente', open: knop('Voeg gemeente toe'), vul: async (d) => { await kiesUit(d, /^Gemeente/); await kiesUit(d, /^Organisatie/); } }] },
  {
    ...ORGANISATIE,
    formulieren: [
      { naam: 'wijzig-organisatie', open: inKaart('Gegevens', 'Wijzig'), vul: tekst(/^Naam/, 'Doorstroompunt Anders') },
      { naam: 'nieuw-team', open: knop('Nieuw team'), vul: tekst(/^Naam/, 'Team Oost') },
      { naam: 'sluit-organisatie', open: knop('Sluit deze organisatie'), vul: (d) => kiesUit(d) },
    ],
  },
  {
    ...ORGANISATIE, pad: (p) => `${ORGANISATIE.pad(p)}/accounts`, klaar: 'Doorstroompunt Lindewaard',
    formulieren: [{ naam: 'nieuw-account', open: knop('Nieuw account'), vul: async (d) => { await d.getByLabel('Naam', { exact: true }).fill('Sanne Proef'); await d.getByLabel('Gebruikersnaam').fill('sanne.proef'); } }],
  },
  {
    ...ORGANISATIE, pad: (p) => `${ORGANISATIE.pad(p)}/werkdagen`, klaar: 'Vaste dagen',
    formulieren: [{ naam: 'werkdagen', open: knop('Wijzig'), vul: (d) => d.getByRole('checkbox').first().uncheck() }, { naam: 'vrije-dagen', open: knop('Voeg dagen toe'), vul: async (d) => { await d.getByLabel('Eerste dag').fill(dag(30)); await d.getByRole('radio').first().check(); } }],
  },
  {
    ...ACCOUNT,
    formulieren: [
      { naam: 'wijzig-account', open: inKaart('Gegevens', 'Wijzig'), vul: tekst(/^Naam/, 'Karim Anders') },
      { naam: 'geef-rol', open: knop('Geef een rol'), vul: (d) => d.getByRole('radio').first().check() },
      { naam: 'vervanger', open: knop('Regel een vervanger'), vul: async (d) => { await kiesUit(d); await d.getByLabel('Laatste dag').fill(dag(9)); } },
      { naam: 'sluit-account', open: knop(/^Sluit/), vul: async (d) => { await d.locator('input[maxlength="200"]').fill('Werkt hier niet meer'); if ((await d.getByRole('combobox').count()) > 0) await kiesUit(d); } },
    ],
  },
];
