import type { Browser, Page } from 'playwright-core';
import { bewaarBeeld, FORMATEN, ingelogd, pastInBreedte, startBrowser, toegankelijk, zonderBrowser } from '../testing/browser';
import { type Klant, logIn } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

interface Rij {
  readonly jongereId: string;
  readonly bak: string;
}

/** Swaps two letters in the middle of a word: how names are misspelt on a phone. */
const verkeerdGespeld = (naam: string): string => naam.slice(0, 2) + naam[3]! + naam[2]! + naam.slice(4);

const verhaal = zonderBrowser ? describe.skip : describe;

verhaal('the main story, in a real browser', () => {
  let server: Proefserver;
  let browser: Browser;
  let coach: Klant;
  let gedeeld: string[] = [];
  let vreemd = '';
  const open: Page[] = [];

  const als = async (naam: string, breedte: number, hoogte: number) => {
    const pagina = await ingelogd(browser, server.adres, { naam, wachtwoord: WACHTWOORD }, { width: breedte, height: hoogte });
    open.push(pagina);
    return pagina;
  };
  const goed = async (pagina: Page, naam: string) => {
    await bewaarBeeld(pagina, naam);
    expect([naam, await toegankelijk(pagina), await pastInBreedte(pagina)]).toEqual([naam, [], true]);
  };

  beforeAll(async () => {
    server = await startServer({ env: { LOOPPLANK_DEMO_JONGEREN: '80' } });
    browser = await startBrowser();
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    const school = await logIn(server.adres, 'combinatie', WACHTWOORD);
    const { items } = (await coach.haal<{ items: Rij[] }>('/v1/werklijst?pageSize=100')).inhoud;
    const nu = items.filter((r) => r.bak === 'nu').map((r) => r.jongereId);
    for (const id of nu) {
      if ((await school.haal(`/v1/jongeren/${id}`)).status === 200) gedeeld.push(id);
    }
    if (gedeeld.length < 2) gedeeld = nu;
    const vanSchool = (await school.haal<{ items: Rij[] }>('/v1/werklijst?pageSize=100')).inhoud.items.map((r) => r.jongereId);
    for (const id of vanSchool) if ((await coach.haal(`/v1/jongeren/${id}`)).status === 404) vreemd = id;
    expect([gedeeld.length > 1, vreemd]).toEqual([true, expect.stringMatching(/-/)]);
  }, 240_000);
  afterEach(async () => {
    for (const pagina of open.splice(0)) await pagina.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  it.each(FORMATEN)('on a %s: two taps log a failed call, a conversation with an agreement follows, the other organisation sees both, and earlier they are not there', async (formaat, breedte, hoogte) => {
    const id = gedeeld[FORMATEN.findIndex(([f]) => f === formaat)]!;
    const voor = new Date().toISOString();
    const pagina = await als('jobcoach', breedte, hoogte);
    await pagina.getByRole('heading', { name: 'Nu' }).waitFor();
    await goed(pagina, `vandaag-${formaat}`);

    // Tap one: call. Tap two: the outcome. Nothing else is asked.
    const rij = pagina.getByRole('listitem').filter({ has: pagina.locator(`a[href="/jongeren/${id}"]`) });
    await rij.getByRole('button', { name: /^Bel / }).click();
    await pagina.getByRole('dialog').waitFor();
    await goed(pagina, `uitkomst-${formaat}`);
    await pagina.getByRole('button', { name: 'Niet opgenomen' }).click();

    // Moving on sends it; the ten seconds of undo need not be waited for.
    await pagina.locator(`a[href="/jongeren/${id}"]`).first().click();
    await pagina.getByText('Gebeld, niet opgenomen').first().waitFor();
    await goed(pagina, `jongere-${formaat}`);

    const afspraak = `Samen langs het open huis (${formaat})`;
    await pagina.getByRole('button', { name: 'Contact vastleggen' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('radio', { name: 'Bellen' }).check();
    await venster.getByRole('radio', { name: 'Gesproken' }).check();
    await venster.getByRole('checkbox', { name: 'Gaat goed' }).check();
    await venster.getByRole('button', { name: 'Afspraak erbij' }).click();
    await venster.getByLabel('Wat spraken jullie af?').fill(afspraak);
    // axe measures what the sticky save bar happens to cover; look at the end of the form, as a thumb would.
    await venster.getByRole('radio', { name: 'Andere dag' }).scrollIntoViewIfNeeded();
    await goed(pagina, `contact-${formaat}`);
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await pagina.getByText(afspraak).first().waitFor();
    await pagina.getByText('Gesproken aan de telefoon').first().waitFor();

    // Another organisation, in another browser, at once.
    const school = await als('combinatie', breedte, hoogte);
    await school.goto(`${server.adres}/jongeren/${id}`);
    await school.getByText('Gebeld, niet opgenomen').first().waitFor();
    await school.getByText(afspraak).first().waitFor();
    await goed(school, `jongere-andere-organisatie-${formaat}`);

    // The auditor reads what was known before: none of it is there.
    const auditor = await als('auditor', breedte, hoogte);
    await auditor.goto(`${server.adres}/jongeren/${id}?bekendOp=${encodeURIComponent(voor)}`);
    await auditor.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    await goed(auditor, `tijdmachine-${formaat}`);
    expect(await auditor.getByText(afspraak).count()).toBe(0);
    const toen = await auditor.locator('main').innerText();
    await auditor.goto(`${server.adres}/jongeren/${id}`);
    await auditor.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    await auditor.getByText('Gesproken aan de telefoon').first().waitFor();
    expect(toen).not.toEqual(await auditor.locator('main').innerText());
  }, 180_000);

  it.each(FORMATEN)('on a %s: the coordinator finds a youngster by a misspelt name', async (formaat, breedte, hoogte) => {
    const { persoon } = (await coach.haal<{ persoon: { voornaam: string; achternaam: string } }>(`/v1/jongeren/${gedeeld[0]!}`)).inhoud;
    const pagina = await als('rmc', breedte, hoogte);
    await pagina.goto(`${server.adres}/zoeken`);
    await pagina.getByRole('searchbox').or(pagina.getByLabel(/Zoek|Naam/)).first().fill(`${persoon.voornaam} ${verkeerdGespeld(persoon.achternaam)}`);
    await pagina.keyboard.press('Enter');
    await pagina.locator(`a[href="/jongeren/${gedeeld[0]!}"]`).waitFor();
    await goed(pagina, `zoeken-${formaat}`);
    expect(pagina.url()).not.toMatch(new RegExp(persoon.achternaam.slice(0, 2), 'i'));
    await pagina.locator(`a[href="/jongeren/${gedeeld[0]!}"]`).click();
    await pagina.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
  }, 90_000);

  it.each(FORMATEN)('on a %s: the coordinator finds who is out of view in one municipality, with the reason of each', async (formaat, breedte, hoogte) => {
    const pagina = await als('rmc', breedte, hoogte);
    await pagina.getByRole('link', { name: 'Buiten beeld' }).first().click();
    const wie = pagina.locator('.bb-rij');
    await wie.first().waitFor();
    const gemeente = (await wie.first().locator('.bb-rij__wie small').innerText()).split(' · ').at(-1)!;
    if (formaat === FORMATEN[0]![0]) await pagina.locator('.lp-filter summary').click();
    await pagina.getByLabel('Gemeente').selectOption({ label: gemeente });
    await pagina.getByText(new RegExp(`buiten beeld in ${gemeente}`)).waitFor();
    const plaatsen = await wie.locator('.bb-rij__wie small').allInnerTexts();
    expect(new Set(plaatsen.map((t) => t.split(' · ').at(-1)))).toEqual(new Set([gemeente]));
    for (const reden of await wie.locator('.bb-rij__reden').allInnerTexts()) expect(reden.length).toBeGreaterThan(10);
    await wie.first().getByText('Waarom?').click();
    await wie.first().getByText('Regel:').waitFor();
    await goed(pagina, `buiten-beeld-${formaat}`);
    // Another way to count: fewer, because a call nobody answered counts there, and the title says so.
    await pagina.getByLabel('Volgens').selectOption('NABELLEN');
    await pagina.locator('.bb-som').getByText(/een poging zonder antwoord telt mee/).first().waitFor();
    expect(pagina.url()).toMatch(/definitie=NABELLEN/);
  }, 90_000);

  it.each(FORMATEN)('on a %s: somebody without a relation sees that there is nothing to see', async (formaat, breedte, hoogte) => {
    const pagina = await als('jobcoach', breedte, hoogte);
    const antwoord = pagina.waitForResponse((r) => r.url().endsWith(`/v1/jongeren/${vreemd}`));
    await pagina.goto(`${server.adres}/jongeren/${vreemd}`);
    expect((await antwoord).status()).toBe(404);
    await pagina.getByRole('heading', { level: 1 }).waitFor();
    await goed(pagina, `geen-relatie-${formaat}`);
  }, 60_000);

  it.each(FORMATEN)('on a %s: logging in and registering are accessible', async (formaat, breedte, hoogte) => {
    const context = await browser.newContext({ viewport: { width: breedte, height: hoogte }, locale: 'nl-NL' });
    const inloggen = await context.newPage();
    open.push(inloggen);
    await inloggen.goto(server.adres);
    await inloggen.getByRole('button', { name: 'Log in' }).waitFor();
    await goed(inloggen, `inloggen-${formaat}`);
    const pagina = await als('jobcoach', breedte, hoogte);
    await pagina.goto(`${server.adres}/aanmelden`);
    await pagina.getByRole('heading', { level: 1 }).waitFor();
    await goed(pagina, `aanmelden-${formaat}`);
  }, 90_000);
});
