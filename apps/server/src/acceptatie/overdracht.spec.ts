import type { Browser, Page } from 'playwright-core';
import { bewaarBeeld, FORMATEN, ingelogd, pastInBreedte, startBrowser, toegankelijk, zonderBrowser } from '../testing/browser';
import { type Klant, logIn } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

interface Beeld {
  readonly persoon: { readonly voornaam: string };
  readonly regie: { readonly organisatie: { readonly id: string; readonly naam: string } };
  readonly betrokkenen: readonly { readonly organisatie: { readonly id: string } }[];
  readonly mag: readonly string[];
  readonly hulpvragen?: readonly { readonly urgentie: string }[];
  readonly overdracht: { readonly fase: string };
}
interface Sessie {
  readonly medewerker: { readonly organisatieId: string; readonly organisatieNaam: string; readonly naam: string };
}

const verhaal = zonderBrowser ? describe.skip : describe;

verhaal('a handover, on both sides, on a phone and at a desk', () => {
  let server: Proefserver;
  let browser: Browser;
  let coach: Klant;
  let school: Klant;
  let mensen: { coach: Sessie['medewerker']; school: Sessie['medewerker'] };
  let vrij: string[];

  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    [coach, school] = [await logIn(server.adres, 'jobcoach', WACHTWOORD), await logIn(server.adres, 'combinatie', WACHTWOORD)];
    const wie = async (k: Klant) => (await k.haal<Sessie>('/v1/sessie')).inhoud.medewerker;
    mensen = { coach: await wie(coach), school: await wie(school) };
    vrij = [];
    for (const { jongereId } of (await coach.haal<{ items: { jongereId: string }[] }>('/v1/werklijst?pageSize=100')).inhoud.items) {
      const b = (await coach.haal<Beeld>(`/v1/jongeren/${jongereId}`)).inhoud;
      const vreemd = !b.betrokkenen.some((o) => o.organisatie.id === mensen.school.organisatieId);
      const rustig = !b.hulpvragen?.some((h) => h.urgentie === 'urgent');
      if (b.regie.organisatie.id === mensen.coach.organisatieId && vreemd && rustig && b.mag.includes('dossier.wijzigen')) vrij.push(jongereId);
      if (vrij.length === FORMATEN.length) break;
    }
    expect(vrij).toHaveLength(FORMATEN.length);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  const kaart = (p: Page, naam: string) => p.getByRole('region', { name: naam, exact: true });
  const knop = (p: Page, naam: string) => p.getByRole('button', { name: naam, exact: true });
  const bewaar = async (p: Page) => {
    const venster = p.getByRole('dialog');
    await venster.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await venster.waitFor({ state: 'hidden' });
  };

  it.each(FORMATEN.map(([naam, breed, hoog], i) => ({ naam, breed, hoog, i })))('is offered, accepted, held together and let go by both, at $breed px', async ({ naam, breed, hoog, i }) => {
    const id = vrij[i]!;
    const wie = (n: string) => ingelogd(browser, server.adres, { naam: n, wachtwoord: WACHTWOORD }, { width: breed, height: hoog });
    const [van, aan] = [await wie('jobcoach'), await wie('combinatie')];
    const goed = async (p: Page, wat: string, binnen?: string) => {
      await bewaarBeeld(p, `overdracht-${wat}-${naam}`);
      expect([wat, await toegankelijk(p, binnen), await pastInBreedte(p)]).toEqual([wat, [], true]);
    };
    expect((await school.haal(`/v1/jongeren/${id}`)).status).toBe(404);

    await van.goto(`${server.adres}/jongeren/${id}`);
    await knop(van, 'Draag over').click();
    const vorm = van.getByRole('dialog');
    await vorm.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await vorm.getByText('Dit is nodig om te bewaren.').first().waitFor();
    await vorm.getByRole('combobox').first().fill(mensen.school.organisatieNaam);
    await vorm.getByRole('option', { name: mensen.school.organisatieNaam }).first().click();
    await vorm.getByLabel('Waarom, en wat moet de ander weten?').fill('Gaat terug naar school.');
    await vorm.getByRole('checkbox', { name: 'Nummers en adressen' }).check();
    await vorm.getByRole('radio', { name: 'De jongere vindt het goed' }).check();
    await goed(van, 'vorm', 'dialog');
    await bewaar(van);
    await kaart(van, 'Overdracht').getByText('De regie is nog van jullie.').waitFor();
    await goed(van, 'aangeboden');

    await aan.goto(`${server.adres}/overdrachten`);
    await aan.locator(`a[href^="/overdrachten/${id}/"]`).waitFor();
    await goed(aan, 'ontvangen');
    await aan.locator(`a[href^="/overdrachten/${id}/"]`).click();
    await kaart(aan, 'Waarom').getByText('Gaat terug naar school.').waitFor();
    await goed(aan, 'aanbod');
    // The offer is all there is to see: the file itself stays closed until the yes.
    expect((await school.haal(`/v1/jongeren/${id}/tijdlijn`)).status).toBe(404);
    await knop(aan, 'Neem de regie over').click();
    await aan.waitForURL(`**/jongeren/${id}`);
    await kaart(aan, 'Samen').getByText('zorgen samen, tot beide loslaten').waitFor();
    expect((await coach.haal<Beeld>(`/v1/jongeren/${id}`)).inhoud.regie.organisatie.id).toBe(mensen.school.organisatieId);

    await school.stuur(`/v1/jongeren/${id}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'gesproken' });
    await knop(aan, 'Stel voor om los te laten').click();
    await aan.getByRole('dialog').getByRole('radio', { name: 'Eens', exact: true }).check();
    await bewaar(aan);
    await kaart(aan, 'Samen').getByText('Wacht op de ander').waitFor();
    await goed(aan, 'eerste-sleutel');

    await van.goto(`${server.adres}/overdrachten?richting=samen`);
    await van.locator(`a[href="/jongeren/${id}"]`).first().click();
    await kaart(van, 'Samen').getByText(mensen.school.naam).first().waitFor();
    await knop(van, 'Laat ook los').click();
    await kaart(van, 'Overdracht').getByText(`Losgelaten door ${mensen.school.naam}`).waitFor();
    await goed(van, 'geland');
    expect((await school.haal<Beeld>(`/v1/jongeren/${id}`)).inhoud.overdracht.fase).toBe('geland');

    await knop(van, 'Het gaat toch niet').click();
    await van.getByRole('dialog').getByRole('radio', { name: 'Werk gestopt' }).check();
    await bewaar(van);
    await kaart(van, 'Samen').getByText('Het ging toch niet alleen').waitFor();
    await Promise.all([van, aan].map((p) => p.context().close()));
  }, 90_000);
});
