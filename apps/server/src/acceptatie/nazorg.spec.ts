import { type Dag, dagVan, momentVanMs, plusDagen } from '@loopplank/kernel';
import type { Browser, Page } from 'playwright-core';
import { bewaarBeeld, ingelogd, pastInBreedte, startBrowser, toegankelijk, zonderBrowser } from '../testing/browser';
import { type Klant, logIn } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

const KLAS = 12;
const alsInvoer = (d: Dag) => `${d.slice(8)}-${d.slice(5, 7)}-${d.slice(0, 4)}`;
/** Another browser wrote: this one sees it as soon as the views have it. */
async function tot(klaar: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100 && !(await klaar()); i++) await new Promise((k) => setTimeout(k, 100));
  expect(await klaar()).toBe(true);
}

const metBrowser = zonderBrowser ? describe.skip : describe;

metBrowser('a class leaves school, and the Monday after', () => {
  let server: Proefserver;
  let browser: Browser;
  let school: Klant;
  const klas: string[] = [];
  const vandaag = dagVan(momentVanMs(Date.now()));
  /** The first check was 5 days ago, and still counts. */
  const weg = plusDagen(vandaag, -19);

  const goed = async (pagina: Page, naam: string) => {
    await bewaarBeeld(pagina, naam);
    expect([naam, await toegankelijk(pagina), await pastInBreedte(pagina)]).toEqual([naam, [], true]);
  };

  beforeAll(async () => {
    server = await startServer({ env: { LOOPPLANK_DEMO_JONGEREN: '10' } });
    browser = await startBrowser();
    school = await logIn(server.adres, 'combinatie', WACHTWOORD);
    for (let i = 0; i < KLAS; i++) {
      const a = await school.stuur<{ id: string }>('/v1/jongeren', { voornaam: `Leerling${'ABCDEFGHIJKL'[i]}`, achternaam: 'Zilverberg', geboortedatum: `2008-0${1 + (i % 9)}-1${i % 10}`, gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true });
      klas.push(a.inhoud.id);
      await school.stuur(`/v1/jongeren/${a.inhoud.id}/inschrijvingen`, { school: 'De Kade', opleiding: 'praktijkonderwijs', vanDatum: '2023-08-21', totDatum: weg });
      if (i < 4) await school.stuur(`/v1/jongeren/${a.inhoud.id}/gesprekken`, { soort: 'uitstroom', nummer: 1, datum: '2026-03-02', aanwezig: ['ouder', 'gemeente'] });
    }
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  it('from the list of twelve to twelve clocks on one screen, with the one mistake shown in its row; then all checks planned and taken back in one go', async () => {
    const pagina = await ingelogd(browser, server.adres, { naam: 'combinatie', wachtwoord: WACHTWOORD });
    await pagina.goto(`${server.adres}/uitstroom`);
    const rij = (naam: string) => pagina.getByRole('listitem').filter({ has: pagina.getByRole('link', { name: naam }) });
    await rij('LeerlingA Z.').getByText('1/3 gesprekken').waitFor();
    await goed(pagina, 'uitstroom-bureau');

    const datum = rij('LeerlingC Z.').getByLabel(/Laatste schooldag/);
    await datum.fill('01-09-2001');
    await pagina.getByRole('button', { name: /^Start nazorg voor/ }).click();
    await rij('LeerlingC Z.').getByRole('alert').waitFor();
    expect(await rij('LeerlingC Z.').getByRole('alert').innerText()).toMatch(/voor de geboorte/);
    await rij('LeerlingA Z.').getByText('Nazorg loopt').waitFor();
    await goed(pagina, 'uitstroom-fout-bureau');
    await datum.fill(alsInvoer(weg));
    await pagina.getByRole('button', { name: /^Start nazorg voor/ }).click();
    await rij('LeerlingC Z.').getByText('Nazorg loopt').waitFor();
    const gestart = await Promise.all(klas.map(async (id) => (await school.haal<{ nazorg?: { ankerDatum: string } }>(`/v1/jongeren/${id}`)).inhoud.nazorg?.ankerDatum));
    expect(gestart).toEqual(klas.map(() => weg));

    await pagina.goto(`${server.adres}/nazorg?bak=te-laat`);
    await pagina.getByRole('link', { name: 'LeerlingA Z.' }).waitFor();
    await goed(pagina, 'nazorg-bureau');
    await pagina.getByText('Waarom?').first().click();
    await pagina.getByText('WVO 2020 2.31a').first().waitFor();
    await goed(pagina, 'nazorg-waarom-bureau');
    await pagina.getByRole('checkbox', { name: 'Kies alles' }).check();
    await pagina.getByRole('button', { name: 'Plan in mijn week' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('checkbox').nth(0).check();
    await venster.getByRole('checkbox').nth(1).check();
    await goed(pagina, 'nazorg-plannen-bureau');
    await venster.getByRole('button', { name: /^Plan \d+ checks/ }).click();
    await venster.getByText(/checks zijn gepland/).waitFor();
    const stand = async () => (await school.haal<{ items: { jongereId: string; gepland?: object }[] }>('/v1/nazorg?pageSize=100')).inhoud.items.filter((r) => klas.includes(r.jongereId) && r.gepland).length;
    await tot(async () => (await stand()) === KLAS);
    await venster.getByRole('button', { name: 'Haal alles terug' }).click();
    await venster.getByText('Alles is terug zoals het was.').waitFor();
    await tot(async () => (await stand()) === 0);
    await pagina.context().close();
  }, 120_000);

  it('on a phone: the list reads as cards, and the clock of one youngster stands still and goes on again', async () => {
    const pagina = await ingelogd(browser, server.adres, { naam: 'combinatie', wachtwoord: WACHTWOORD }, { width: 390, height: 844 });
    await pagina.goto(`${server.adres}/nazorg`);
    await pagina.getByRole('link', { name: 'LeerlingA Z.' }).waitFor();
    await goed(pagina, 'nazorg-telefoon');
    await pagina.goto(`${server.adres}/uitstroom`);
    await pagina.getByRole('heading', { level: 1, name: 'Uitstroom' }).waitFor();
    await goed(pagina, 'uitstroom-telefoon');
    await pagina.goto(`${server.adres}/jongeren/${klas[0]}`);
    const kaart = pagina.getByRole('region', { name: 'Nazorg', exact: true });
    await kaart.getByRole('button', { name: 'Zet stil' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByText('Zeg op welke dag de nazorg weer doorgaat.').first().waitFor();
    await venster.getByLabel('Op welke dag gaat het weer door?').fill(alsInvoer(plusDagen(vandaag, 20)));
    await goed(pagina, 'nazorg-pauze-telefoon');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await kaart.getByRole('button', { name: 'Ga weer door' }).click();
    await kaart.getByRole('button', { name: 'Zet stil' }).waitFor();
    await goed(pagina, 'nazorg-jongere-telefoon');
    await pagina.context().close();
  }, 90_000);
});
