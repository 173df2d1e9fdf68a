import type { Browser, Locator, Page } from 'playwright-core';
import { bewaarBeeld, ingelogd, pastInBreedte, startBrowser, toegankelijk, zonderBrowser } from '../testing/browser';
import { type Klant, logIn } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';
import { kies, STAPPEN } from '../testing/vastlegstappen';

interface Beeld {
  readonly regie: { readonly organisatie: { readonly id: string } };
  readonly mag: readonly string[];
}

const verhaal = zonderBrowser ? describe.skip : describe;

verhaal('every touchpoint has a short form, on a phone', () => {
  let server: Proefserver;
  let browser: Browser;
  let coach: Klant;
  let pagina: Page;
  let id = '';

  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    const { organisatieId } = (await coach.haal<{ medewerker: { organisatieId: string } }>('/v1/sessie')).inhoud.medewerker;
    for (const { jongereId } of (await coach.haal<{ items: { jongereId: string }[] }>('/v1/werklijst?pageSize=100')).inhoud.items) {
      const beeld = (await coach.haal<Beeld>(`/v1/jongeren/${jongereId}`)).inhoud;
      if (id === '' && beeld.regie.organisatie.id === organisatieId && beeld.mag.includes('dossier.wijzigen')) id = jongereId;
    }
    expect(id).toMatch(/-/);
    pagina = await ingelogd(browser, server.adres, { naam: 'jobcoach', wachtwoord: WACHTWOORD }, { width: 390, height: 844 });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  const goed = async (naam: string, binnen?: string) => {
    await bewaarBeeld(pagina, `vastleggen-${naam}`);
    expect([naam, await toegankelijk(pagina, binnen), await pastInBreedte(pagina)]).toEqual([naam, [], true]);
  };
  /** The screen shows the newest ten; what is dated earlier stands further down. */
  const staatErOp = async (zin: RegExp) => {
    for (let keer = 0; keer < 40; keer++) {
      const { items } = (await coach.haal<{ items: { titel: string }[] }>(`/v1/jongeren/${id}/tijdlijn?pageSize=60`)).inhoud;
      if (items.some((i) => zin.test(i.titel))) return;
      await new Promise((klaar) => setTimeout(klaar, 100));
    }
    throw new Error(`not on the timeline: ${zin}`);
  };

  it('records each of them once, and the timeline tells it', async () => {
    await pagina.goto(`${server.adres}/jongeren/${id}`);
    await pagina.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    await pagina.getByRole('button', { name: 'Meer', exact: true }).click();
    await pagina.getByRole('dialog').waitFor();
    await goed('menu', 'dialog');
    await pagina.keyboard.press('Escape');
    for (const [titel, vul, zin] of STAPPEN) {
      await pagina.getByRole('button', { name: 'Meer', exact: true }).click();
      await pagina.getByRole('dialog').getByRole('button', { name: titel, exact: true }).click();
      const venster = pagina.getByRole('dialog').filter({ has: pagina.getByRole('heading', { name: titel, exact: true }) });
      await venster.waitFor();
      await vul(venster);
      await venster.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await venster.waitFor({ state: 'hidden' });
      await staatErOp(zin);
    }
  }, 150_000);

  it('shows what was recorded, and ends it from there', async () => {
    const kaart = (naam: string) => pagina.getByRole('region', { name: naam, exact: true });
    await kaart('Werk').getByText('Dat is meer dan de 18 uur').waitFor();
    await kaart('Hulpvragen').getByRole('button', { name: /^Pak op: Wonen/ }).click();
    await kaart('Hulpvragen').getByText(/bij /).first().waitFor();
    await goed('kaarten');
    await pagina.setViewportSize({ width: 1280, height: 900 });
    await kaart('Werk').scrollIntoViewIfNeeded();
    await goed('kaarten-bureau');
    await pagina.setViewportSize({ width: 390, height: 844 });
    const eindes: readonly [string, RegExp, (d: Locator) => Promise<unknown>, RegExp][] = [
      ['Hulpvragen', /^Rond af: Wonen/, (d) => kies(d, 'Opgelost'), /^Hulpvraag opgelost/],
      ['Werk', /^Iets veranderd: Bakkerij Proef/, (d) => d.getByLabel(/^Uren per week/).fill('16'), /^Werk bij Bakkerij Proef veranderd/],
      ['Werk', /^Stopt: Bakkerij Proef/, (d) => kies(d, 'Zelf gestopt'), /^Gestopt bij Bakkerij Proef/],
      ['School', /^Van school af: Het Proefcollege/, (d) => kies(d, 'Diploma'), /^Uitgeschreven bij Het Proefcollege/],
      ['Toestemming', /^Trek in:/, () => Promise.resolve(), /^Geen toestemming meer voor contact met een ouder/],
    ];
    for (const [waar, knop, vul, zin] of eindes) {
      await kaart(waar).getByRole('button', { name: knop }).click();
      const venster = pagina.getByRole('dialog');
      await vul(venster);
      await venster.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await venster.waitFor({ state: 'hidden' });
      await staatErOp(zin);
    }
    await pagina.getByRole('button', { name: 'Rust stopt' }).click();
    await kies(pagina.getByRole('dialog'), 'Wachten is niet veilig');
    await pagina.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await goed('rust-stopt-fout', 'dialog');
    await kies(pagina.getByRole('dialog'), 'De jongere wil weer contact');
    await pagina.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await staatErOp(/^Wil weer contact/);
  }, 90_000);

  it('keeps what was typed when the form closes, and one entry serves a group', async () => {
    await pagina.getByRole('button', { name: 'Meer', exact: true }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Nieuw werk', exact: true }).click();
    await pagina.getByLabel('Welke werkgever?').fill('Nog niet klaar');
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('button', { name: 'Meer', exact: true }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Nieuw werk', exact: true }).click();
    expect(await pagina.getByLabel('Welke werkgever?').inputValue()).toBe('Nog niet klaar');

    await pagina.goto(`${server.adres}/groep`);
    const groep = pagina.getByRole('group', { name: /^Wie hoorde bij de groep/ });
    await groep.getByRole('checkbox').first().waitFor();
    for (const n of [0, 1, 2]) await groep.getByRole('checkbox').nth(n).check();
    await pagina.getByRole('group', { name: 'Wie was er niet?' }).getByRole('checkbox').first().check();
    await goed('groep');
    await pagina.getByRole('button', { name: 'Bewaar voor iedereen' }).click();
    await pagina.getByText('Bewaard bij 3 jongeren').waitFor();
  }, 60_000);
});
