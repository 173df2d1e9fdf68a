// What a person waits for, measured inside the page: from its beginning, or from the finger, to the frame that shows it.
/* global addEventListener, document, performance, requestAnimationFrame */

/** In the page: notes when `kies` is first on the screen, and when the last tap or key went down. */
function luister() {
  globalThis.meting = { tik: 0, wacht: null };
  for (const soort of ['pointerdown', 'keydown']) {
    addEventListener(soort, (e) => {
      // The first one only: a tap is a pointer first, a click after.
      if (globalThis.meting.wacht && globalThis.meting.tik === 0) globalThis.meting.tik = e.timeStamp;
    }, { capture: true });
  }
}

/** In the page: resolves when `kies` is in the frame on the screen (or gone from it, or holds something typed). */
const totErIs = ({ kies, hoe }) =>
  new Promise((klaar) => {
    const gezien = {
      er: () => document.querySelector(kies) !== null,
      weg: () => document.querySelector(kies) === null,
      vol: () => document.querySelector(kies).value !== '',
    }[hoe];
    globalThis.meting.wacht = true;
    // A frame is asked about just before it is drawn; the task after it runs when it is on the screen.
    const kijk = () => (gezien() ? setTimeout(() => klaar(performance.now() - globalThis.meting.tik)) : requestAnimationFrame(kijk));
    kijk();
  });

async function open(context, profiel, schil) {
  const pagina = await context.newPage();
  pagina.setDefaultTimeout(60_000);
  const cdp = await context.newCDPSession(pagina);
  await cdp.send('Network.enable');
  if (!schil) {
    await cdp.send('Network.setBypassServiceWorker', { bypass: true });
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  }
  await cdp.send('Network.emulateNetworkConditions', profiel.net);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profiel.processor });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await pagina.addInitScript(luister);
  return { pagina, cdp };
}

/** Time the page itself was at work, in ms: unlike the clock, it does not grow because the machine does other things too. */
async function aanHetWerk(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1_000 * metrics.find((m) => m.name === 'TaskDuration').value;
}

const EERSTE_RIJ = 'main a[href^="/jongeren/"]';

/** From the address to the first row of the worklist: with nothing on the phone yet, and with the shell kept. */
export async function meetStart(context, adres, profiel, keren) {
  const uit = {};
  for (const [naam, schil] of [['start, eerste keer', false], ['start, daarna', true]]) {
    uit[naam] = [];
    for (let i = 0; i < keren; i++) {
      const { pagina, cdp } = await open(context, profiel, schil);
      await pagina.goto(adres, { waitUntil: 'commit' });
      uit[naam].push({ ms: await pagina.evaluate(totErIs, { kies: EERSTE_RIJ, hoe: 'er' }), werk: await aanHetWerk(cdp) });
      await pagina.close();
    }
  }
  return uit;
}

/** One tap: what is done, and what then is there (or gone) on the screen. */
async function tik({ pagina, cdp }, doe, kies, hoe = 'er') {
  const voor = await aanHetWerk(cdp);
  await pagina.evaluate(() => void (globalThis.meting = { tik: 0, wacht: true }));
  const wacht = pagina.evaluate(totErIs, { kies, hoe });
  await doe();
  return { ms: await wacht, werk: (await aanHetWerk(cdp)) - voor };
}

/** The taps a jobcoach makes most. Each is answered on the phone itself; the server is not waited for. */
export async function meetTikken(context, adres, profiel, keren) {
  const uit = { 'bel: het venster': [], 'uitkomst: bewaard': [], 'jongere: het scherm': [], 'contact: het formulier': [], 'contact: een keuze': [], 'contact: bewaard': [], 'zoeken: een letter': [] };
  const scherm = await open(context, profiel, true);
  const { pagina } = scherm;
  for (let i = 0; i < keren; i++) {
    await pagina.goto(adres);
    await pagina.locator(EERSTE_RIJ).first().waitFor();
    await pagina.waitForLoadState('networkidle');
    uit['bel: het venster'].push(await tik(scherm, () => pagina.locator('main .lp-rij button').nth(i).tap(), 'dialog[open]'));
    uit['uitkomst: bewaard'].push(await tik(scherm, () => pagina.getByRole('button', { name: 'Niet opgenomen' }).tap(), '.lp-toast'));
    await pagina.locator('dialog[open]').waitFor({ state: 'detached' });
    uit['jongere: het scherm'].push(await tik(scherm, () => pagina.locator(EERSTE_RIJ).nth(i).tap(), '.lp-jongere, main .lp-bot'));
    await pagina.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    await pagina.waitForLoadState('networkidle');
    uit['contact: het formulier'].push(await tik(scherm, () => pagina.getByRole('button', { name: 'Contact vastleggen' }).tap(), 'dialog[open]'));
    uit['contact: een keuze'].push(await tik(scherm, () => pagina.getByRole('dialog').getByRole('radio', { name: 'Bellen' }).tap(), '#contact-uitkomst'));
    await pagina.getByRole('dialog').getByRole('radio', { name: 'Niet opgenomen' }).tap();
    uit['contact: bewaard'].push(await tik(scherm, () => pagina.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).tap(), 'dialog[open]', 'weg'));
    await pagina.goto(`${adres}/zoeken`);
    await pagina.getByRole('searchbox').waitFor();
    await pagina.getByRole('searchbox').focus();
    uit['zoeken: een letter'].push(await tik(scherm, () => pagina.keyboard.press('a'), 'input[type=search]', 'vol'));
  }
  await pagina.close();
  return uit;
}
