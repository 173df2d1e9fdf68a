import type { Locator } from 'playwright-core';

/** Each short form: its button in the menu, how it is filled in, and the sentence it leaves on the timeline. */
export type Stap = readonly [titel: string, vul: (d: Locator) => Promise<unknown>, zin: RegExp];

export const kies = (d: Locator, ...namen: string[]) => namen.reduce((p, naam) => p.then(() => d.getByRole('radio', { name: naam, exact: true }).check()), Promise.resolve());

/** A day as people type it, in the Netherlands. */
export const dag = (over: number): string => new Date(Date.now() + over * 86_400_000).toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam', day: '2-digit', month: '2-digit', year: 'numeric' });

/** The first one a list offers for a letter nearly every name has. */
export async function kiesUit(d: Locator, naam?: RegExp): Promise<void> {
  const veld = naam ? d.getByRole('combobox', { name: naam }) : d.getByRole('combobox').first();
  await veld.fill('a');
  await d.getByRole('option').last().click();
}

export const STAPPEN: readonly Stap[] = [
  ['Nieuw werk', async (d) => { await d.getByLabel('Welke werkgever?').fill('Bakkerij Proef'); await kies(d, 'Vast'); await d.getByLabel(/^Uren per week/).fill('30'); }, /^Begonnen bij Bakkerij Proef/],
  ['Werkbezoek', async (d) => { await d.getByLabel(/^Hoeveel uur werkt/).fill('30'); await d.getByLabel(/^Hoeveel uur kan/).fill('20'); await d.getByText('Dit is te veel').waitFor(); await kies(d, 'Over 2 weken'); }, /^Werkbezoek bij Bakkerij Proef/],
  ['Belastbaarheid', (d) => d.getByLabel('Hoeveel uur per week gaat goed?').fill('18'), /^Belastbaarheid vastgesteld/],
  ['Gesprek', async (d) => {
    await kies(d, 'Toekomstgesprek');
    await d.getByRole('button', { name: 'Bewaar' }).click();
    await d.getByText('Dit is nodig om te bewaren.').first().waitFor();
    await d.getByRole('button', { name: 'Afspraak erbij' }).click();
    await d.getByLabel('Wat spraken jullie af?').fill('Samen de route fietsen');
  }, /^Toekomstgesprek/],
  ['Hulpvraag', async (d) => { await kies(d, 'Wonen', 'Nee, nu meteen'); await d.getByLabel(/^Wat is er aan de hand/).fill('Moet het huis uit.'); }, /^Urgente hulpvraag: wonen/],
  ['Kans op uitval', (d) => kies(d, 'Werk'), /^Dreigt te stoppen met het werk/],
  ['Inschrijving', async (d) => { await d.getByLabel('Welke school?').fill('De Proefschool'); await d.getByLabel('Eerste dag').fill(dag(-2)); }, /^Ingeschreven bij De Proefschool/],
  ['Andere school', async (d) => { await d.getByLabel('Welke school?').fill('Het Proefcollege'); await d.getByLabel('Eerste dag daar').fill(dag(-1)); }, /^Ingeschreven bij Het Proefcollege/],
  ['Diploma', (d) => kies(d, 'Mbo 2', 'Bol'), /^Diploma gehaald: mbo niveau 2/],
  ['Richting na school', (d) => kies(d, 'Werk'), /^Na school richting: werk/],
  ['Nodig uit', (d) => kies(d, '2e'), / uitgenodigd voor het 2e uitstroomgesprek/],
  ['Toestemming', (d) => kies(d, 'Contact met een ouder'), /^Toestemming voor contact met een ouder/],
  ['Hoe te bereiken', (d) => kies(d, 'Nee, discreet', 'App'), /^Voorkeur voor contact vastgelegd/],
  ['Regie', (d) => kiesUit(d), /^Regie bij /],
  ['Begeleider', (d) => kiesUit(d), /begeleidt namens/],
  ['Wil rust', (d) => d.getByRole('radio', { name: 'Ja', exact: true }).isChecked(), /^Wil rust tot /],
];
