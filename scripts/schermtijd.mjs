/* global navigator */
// npm run schermtijd: how long a phone waits for the first useful screen, and for an answer to a tap.
// A report, not a test: the numbers belong to the machine and to how busy it is. Both are printed.
//   --processor=4    how much slower the processor is made (a mid-range phone against a desk)
//   --keren=5        how often each is measured; the median counts
import { cpus, loadavg } from 'node:os';
import { zorgVoor } from './lib/hulpmiddelen.mjs';
import { logIn, nieuweContext, startBrowser, startOefenserver } from './lib/oefenserver.mjs';
import { zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';
import { meetStart, meetTikken } from './lib/schermtijd.mjs';

const getal = (naam, anders) => Number(process.argv.find((a) => a.startsWith(`--${naam}=`))?.split('=')[1] ?? anders);
const KEREN = getal('keren', 5);
/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back: what browsers call slow 4G. */
const NET = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 };
const DOEL = { start: 1_500, tik: 100 };

await zorgVoorModules();
await zorgVoor(['chromium']);
await zorgVoorBouw();
const { adres, eindig } = await startOefenserver();
const browser = await startBrowser();
const context = await nieuweContext(browser, 390, 844, { hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
const begin = await context.newPage();
await logIn(begin, adres, 'jobcoach');
await begin.getByRole('heading', { name: 'Nu' }).waitFor();
await begin.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
await begin.close();

const profiel = { net: NET, processor: getal('processor', 4) };
const uitslag = { ...(await meetStart(context, adres, profiel, KEREN)), ...(await meetTikken(context, adres, profiel, KEREN)) };
await browser.close();
await eindig();

const mediaan = (rij) => [...rij].sort((a, b) => a - b)[Math.floor(rij.length / 2)];
const heel = (ms) => String(Math.round(ms)).padStart(5);
console.log(`Processor ${profiel.processor}x trager, traag 4G (150 ms, 1,6 Mbit/s), ${KEREN} keer. Drukte van de machine: ${loadavg()[0].toFixed(1)} op ${cpus().length} kernen.`);
console.log('Gewacht: op de klok, mediaan (minste-meeste). Werk: hoe lang de pagina zelf rekende; dat groeit niet mee met de drukte.');
for (const [naam, rij] of Object.entries(uitslag)) {
  const doel = naam.startsWith('start') ? DOEL.start : DOEL.tik;
  const ms = rij.map((x) => x.ms);
  console.log(`${mediaan(ms) <= doel ? 'goed ' : 'TRAAG'}  ${naam.padEnd(24)} gewacht ${heel(mediaan(ms))} ms (${Math.round(Math.min(...ms))}-${Math.round(Math.max(...ms))}; doel ${doel})  werk ${heel(mediaan(rij.map((x) => x.werk)))} ms`);
}
