// One verb without a running server: build the house, do it, leave. Request on stdin, JSON lines on stdout.
import { bouwHuis } from '../bouw';
import { leesInstellingen, OnjuisteInstelling } from '../instellingen';
import { maakLog } from '../log';
import { viewsBij } from '../views-bij';
import { uitlegVoorBeheerder } from '../startfout';
import { voerLosVerbUit } from './los';
import { LOSSE_VERBS } from './losse-verbs';
import type { VerbRegel, VerbVerzoek } from './protocol';
import { voerVerbUit } from './verbs';

async function stdin(): Promise<string> {
  let tekst = '';
  for await (const stuk of process.stdin) tekst += String(stuk);
  return tekst;
}

const meld = (regel: VerbRegel) => void process.stdout.write(`${JSON.stringify(regel)}\n`);

async function main(): Promise<void> {
  const verzoek = JSON.parse(await stdin()) as VerbVerzoek;
  const instellingen = leesInstellingen(process.env);
  const log = maakLog('warn');
  const los = LOSSE_VERBS[verzoek.verb];
  if (los && verzoek.als !== undefined) return meld({ soort: 'klaar', code: 2, tekst: 'Deze opdracht heeft geen --als: zonder server is niet na te gaan wie dat is.' });
  if (los) return voerLosVerbUit(los, verzoek.verb, { instellingen, log, args: verzoek.args, meld });
  const huis = bouwHuis(instellingen, log);
  let stop = false;
  for (const sein of ['SIGINT', 'SIGTERM'] as const) process.on(sein, () => (stop = true));
  try {
    await viewsBij(huis);
    await voerVerbUit(huis, verzoek, meld, () => stop);
  } finally {
    await huis.sluit();
  }
}

main().catch((fout: unknown) => {
  const uitleg = uitlegVoorBeheerder(fout);
  if (uitleg === null) process.stderr.write(`${fout instanceof Error ? fout.stack : String(fout)}\n`);
  meld({ soort: 'klaar', code: fout instanceof OnjuisteInstelling ? 2 : 1, tekst: uitleg ?? 'Er ging iets mis.' });
  process.exitCode = 1;
});
