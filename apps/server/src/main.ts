import { openKanaal } from './beheer/kanaal';
import { bouwHuis } from './bouw';
import { DEMO_ACCOUNTS } from '@loopplank/oefenregio';
import { demoKeuze, laadDemo } from './demo';
import { startHttp } from './http/server';
import type { Huis } from './huis';
import { leesInstellingen, OnjuisteInstelling } from './instellingen';
import { type Logger, maakLog } from './log';
import { uitlegVoorBeheerder } from './startfout';
import { houdPlekkenBij, houdPostBij, houdToegangszakenBij } from './toegangszaken';
import { houdVerplaatsingenBij, maakVerplaatsingenAf } from './verplaatsingen';
import { viewsBij } from './views-bij';
import { maakWissingenAf } from './wissingen';

/** Lines for whoever started the server; everything else goes to the structured log on stderr. */
const zeg = (regel: string): void => void process.stdout.write(`${regel}\n`);

const UIT_MS = 10_000;

async function start(log: Logger): Promise<void> {
  const huis = bouwHuis(leesInstellingen(process.env), log);
  let stoppen = false;
  const http = await startHttp(huis);
  const kanaal = await openKanaal(huis);

  const stop = (code: number): void => {
    if (stoppen) return;
    stoppen = true;
    setTimeout(() => process.exit(1), UIT_MS).unref();
    void (async () => {
      await http.stop();
      await kanaal.sluit();
      await huis.sluit();
      process.exit(code);
    })();
  };
  for (const sein of ['SIGINT', 'SIGTERM'] as const) process.on(sein, () => stop(0));
  // A fault nobody caught leaves unknown state behind: stop, and let whoever watches over us start anew.
  for (const soort of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(soort, (fout: unknown) => {
      log.fatal({ fout: fout instanceof Error ? fout.stack : String(fout) }, soort);
      stop(1);
    });
  }

  if (huis.instellingen.demo) await laadDemo(huis, meldTiende(), () => stoppen);
  if (stoppen) return;
  await viewsBij(huis);
  await maakAf(huis);
  houdVerplaatsingenBij(huis);
  houdToegangszakenBij(huis);
  if (huis.instellingen.rollen.includes('worker')) {
    huis.imports.start();
    huis.processen.start();
    houdPostBij(huis);
    houdPlekkenBij(huis);
  }
  huis.gereed = true;
  groet(huis, http.adres);
}

/** What an earlier process left half done. A view that stands still keeps it for the next start, and stops nothing else. */
async function maakAf(huis: Huis): Promise<void> {
  try {
    maakWissingenAf(huis);
    await maakVerplaatsingenAf(huis);
  } catch (fout) {
    huis.log.error({ fout: fout instanceof Error ? fout.stack : String(fout) }, 'unfinished work not looked at');
  }
}

/** A line per ten per cent, not one per youngster. */
function meldTiende(): (tekst: string, percentage: number) => void {
  let vorige = -1;
  return (tekst, percentage) => {
    const tiende = Math.floor(percentage / 10);
    if (tiende === vorige) return;
    vorige = tiende;
    zeg(`${tekst}: ${percentage}%`);
  };
}

function groet(huis: Huis, adres: string): void {
  zeg('');
  zeg(`Loopplank staat klaar op ${adres}`);
  const demo = huis.instellingen.demo ? demoKeuze(huis) : null;
  if (demo) {
    zeg(`Log in als ${DEMO_ACCOUNTS.join(', ')}`);
    zeg(`Wachtwoord: ${demo.wachtwoord}   (verzonnen jongeren, alleen om te oefenen)`);
  }
  zeg('Stoppen: Ctrl-C');
}

const log = maakLog();
start(log).catch((fout: unknown) => {
  const uitleg = uitlegVoorBeheerder(fout);
  if (uitleg !== null) process.stderr.write(`${uitleg}\n`);
  else log.fatal({ fout: fout instanceof Error ? fout.stack : String(fout) }, 'start failed');
  setTimeout(() => process.exit(fout instanceof OnjuisteInstelling ? 2 : 1), 100);
});
