import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bewaarBeeld, FORMATEN, ingelogd, pastInBreedte, startBrowser, toegankelijk, zonderBrowser } from '../testing/browser';
import { LEERLINGKOP, leerlingrij } from '../testing/lijst';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

const NIEUW = 'vijf ganzen bij het water';
const verhaal = zonderBrowser ? describe.skip : describe;

verhaal('the administration and the import, in a real browser', () => {
  let server: Proefserver;
  let browser: Browser;
  const open: Page[] = [];

  const goed = async (pagina: Page, naam: string) => {
    await bewaarBeeld(pagina, naam);
    expect([naam, await toegankelijk(pagina), await pastInBreedte(pagina)]).toEqual([naam, [], true]);
  };
  const postvak = () => readdirSync(join(server.data, 'postvak-uit')).map((naam) => readFileSync(join(server.data, 'postvak-uit', naam), 'utf8'));
  const linkVoor = (adres: string) => /nieuw-wachtwoord(#[\w-]{43})/.exec(postvak().find((mail) => mail.includes(`To: ${adres}`))!)![1]!;

  beforeAll(async () => {
    server = await startServer({ env: { LOOPPLANK_DEMO_JONGEREN: '10' } });
    browser = await startBrowser();
  }, 120_000);
  afterEach(async () => {
    for (const pagina of open.splice(0)) await pagina.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  /** A beheerder makes a school and invites somebody there; gives the address of the message. */
  async function nodigUit(pagina: Page, formaat: string): Promise<string> {
    await pagina.getByRole('heading', { name: 'Organisaties', level: 1 }).waitFor();
    await pagina.getByRole('link', { name: 'Doorstroompunt Lindewaard' }).waitFor();
    await goed(pagina, `beheer-${formaat}`);
    await pagina.getByRole('button', { name: 'Nieuwe organisatie' }).click();
    await pagina.getByRole('button', { name: 'Laat meedoen' }).click();
    await pagina.getByRole('alert').getByRole('link', { name: 'Vul de naam van de organisatie in.' }).click();
    await pagina.keyboard.type(`School ${formaat}`);
    await pagina.getByRole('dialog').getByRole('radio', { name: 'School', exact: true }).check();
    await pagina.getByRole('combobox', { name: 'Gemeenten' }).fill('Ensch');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('checkbox', { name: /^WVO 2\.31a/ }).check();
    await goed(pagina, `organisatie-nieuw-${formaat}`);
    await pagina.getByRole('button', { name: 'Laat meedoen' }).click();
    await pagina.getByRole('heading', { name: `School ${formaat}`, level: 1 }).waitFor();
    expect(await pagina.getByText('Enschede').count()).toBe(1);

    await pagina.getByRole('link', { name: 'Accounts' }).click();
    await pagina.getByRole('button', { name: 'Nieuw account' }).click();
    await pagina.getByLabel('Naam', { exact: true }).fill('Sanne Proef');
    await pagina.getByLabel('Gebruikersnaam').fill(`sanne.${formaat}`);
    await pagina.getByLabel('Mailadres').fill(`sanne@${formaat}.example`);
    await pagina.getByRole('checkbox', { name: /^Combinatiefunctionaris/ }).check();
    await pagina.getByRole('button', { name: 'Maak account en nodig uit' }).click();
    await pagina.getByRole('heading', { name: 'Sanne Proef' }).waitFor();
    await pagina.getByText('De mail is verstuurd.').waitFor();
    await goed(pagina, `account-${formaat}`);
    return `sanne@${formaat}.example`;
  }

  /** Chooses a password with the link of a message, and logs in with it. */
  async function kiesWachtwoord(pagina: Page, link: string, formaat: string): Promise<void> {
    const gevraagd: string[] = [];
    pagina.on('request', (r) => gevraagd.push(`${r.url()} ${r.headers()['referer'] ?? ''}`));
    await pagina.goto(`${server.adres}/nieuw-wachtwoord${link}`);
    await pagina.getByLabel('Nieuw wachtwoord').fill('kort');
    await pagina.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click();
    await pagina.getByRole('alert').getByText('minstens 12 tekens').waitFor();
    await goed(pagina, `nieuw-wachtwoord-${formaat}`);
    await pagina.getByLabel('Nieuw wachtwoord').fill(NIEUW);
    await pagina.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click();
    await pagina.getByText('Je nieuwe wachtwoord is bewaard.').waitFor();
    expect(gevraagd.filter((r) => r.includes(link.slice(1)))).toEqual([]);
    await pagina.getByLabel('Gebruikersnaam').fill(`sanne.${formaat}`);
    await pagina.getByLabel('Wachtwoord', { exact: true }).fill(NIEUW);
    await pagina.getByRole('button', { name: 'Log in' }).click();
    await pagina.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor();
    // The link worked once.
    await pagina.goto(`${server.adres}/nieuw-wachtwoord${link}`);
    await pagina.getByLabel('Nieuw wachtwoord').fill(`${NIEUW} nog eens`);
    await pagina.getByRole('button', { name: 'Bewaar mijn wachtwoord' }).click();
    await pagina.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();
  }

  /** Takes over a list of which two rows are wrong, and takes it back. */
  async function importeer(pagina: Page, eerste: number, formaat: string): Promise<void> {
    await pagina.goto(`${server.adres}/import`);
    await pagina.getByLabel('Kies een bestand').setInputFiles({ name: 'leeg.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await pagina.getByText('Dit bestand is leeg. Er is niets bewaard.').waitFor();
    const rijen = [LEERLINGKOP, ...[0, 1, 2].map((n) => leerlingrij(eerste + n)), 'Bo;Krul;31-2-2008;Enschede;vso;', 'Mo;Bak;1-2-2008;Enschede;kleuterklas;'];
    await pagina.getByLabel('Kies een bestand').setInputFiles({ name: 'uitstroom.csv', mimeType: 'text/csv', buffer: Buffer.from(rijen.join('\n')) });
    await pagina.getByRole('heading', { name: 'uitstroom.csv' }).waitFor();
    await pagina.getByText(leerlingrij(eerste).split(';')[0]!).first().waitFor();
    expect(await pagina.getByLabel('Wat betekent Schoolsoort?').inputValue()).toBe('herkomst');
    await goed(pagina, `import-kolommen-${formaat}`);
    await pagina.getByRole('button', { name: 'Loop de lijst na' }).click();
    await pagina.getByRole('radio', { name: 'Fout: 2' }).waitFor();
    await pagina.getByText('Geboortedatum is een dag die niet bestaat.').waitFor();
    await pagina.getByText('Herkomst is een woord dat we niet kennen.').waitFor();
    await goed(pagina, `import-proef-${formaat}`);
    await pagina.getByRole('button', { name: 'Neem 3 rijen over' }).click();
    await pagina.getByText('De lijst is overgenomen').waitFor();
    const [bestand] = await Promise.all([pagina.waitForEvent('download'), pagina.getByRole('button', { name: 'Bewaar deze rijen' }).click()]);
    const csv = readFileSync(await bestand.path(), 'utf8');
    expect(csv.split('\r\n').filter(Boolean).map((regel) => regel.split(';')[0])).toEqual(['\ufeffRegel', '5', '6']);
    await goed(pagina, `import-klaar-${formaat}`);

    // Elsewhere and back: the import is where it was.
    await pagina.getByRole('link', { name: 'Alle imports' }).click();
    await pagina.getByRole('link', { name: 'uitstroom.csv' }).click();
    await pagina.getByRole('button', { name: 'Draai deze import terug' }).click();
    await pagina.getByRole('dialog').getByText('Wat uit 3 rijen kwam, geldt dan niet meer.').waitFor();
    await pagina.getByRole('button', { name: 'Ja, draai terug' }).click();
    await pagina.getByText('3 rijen gelden niet meer.').waitFor();
  }

  it.each(FORMATEN)('on a %s: an organisation, a colleague who chooses a password nobody knows, a list with two wrong rows, and back', async (formaat, width, height) => {
    const beheerder = await ingelogd(browser, server.adres, { naam: 'beheerder', wachtwoord: WACHTWOORD }, { width, height });
    open.push(beheerder);
    const adres = await nodigUit(beheerder, formaat);
    // Whoever manages accounts takes no lists over: they hold youngsters.
    await beheerder.goto(`${server.adres}/import`);
    await beheerder.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor();

    const sanne = await (await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', acceptDownloads: true })).newPage();
    sanne.setDefaultTimeout(20_000);
    open.push(sanne);
    await kiesWachtwoord(sanne, linkVoor(adres), formaat);
    await importeer(sanne, FORMATEN.findIndex(([f]) => f === formaat) * 10 + 70_000, formaat);
  }, 120_000);
});
