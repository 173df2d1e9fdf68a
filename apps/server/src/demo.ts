import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oefenregio } from '@loopplank/access/views';
import { DEMO_ACCOUNTS, type DemoAccount, LadenGestopt, laadOefenregio } from '@loopplank/oefenregio';
import type { Huis } from './huis';
import { viewsBij } from './views-bij';

const JAREN = 3;
const ZAAD = 2026;

interface Keuze {
  readonly jongeren: number;
  readonly jaren: number;
  readonly zaad: number;
  readonly wachtwoord: string;
  /** Instant at which the history ends; kept, so that a load that was broken off goes on with the same lives. */
  readonly nu: string;
}

const bestand = (huis: Huis): string => join(huis.instellingen.data, 'oefenregio.json');

/** Demo accounts are made up, so their password may stand in the data folder; it is printed at every start. */
export const demoKeuze = (huis: Huis): Keuze | null => (existsSync(bestand(huis)) ? (JSON.parse(readFileSync(bestand(huis), 'utf8')) as Keuze) : null);

function kies(huis: Huis, anders: Partial<Keuze>): Keuze {
  const eerder = demoKeuze(huis);
  if (eerder) return eerder;
  const keuze: Keuze = {
    jongeren: huis.instellingen.demoJongeren,
    jaren: JAREN,
    zaad: ZAAD,
    wachtwoord: huis.instellingen.demoWachtwoord ?? randomBytes(9).toString('base64url'),
    nu: huis.klok(),
    ...anders,
  };
  writeFileSync(bestand(huis), JSON.stringify(keuze), { mode: 0o600 });
  return keuze;
}

/** The practice region: into an empty practice store, or on with a load that was broken off. */
export async function laadDemo(huis: Huis, meld: (tekst: string, percentage: number) => void, gestopt: () => boolean, anders: Partial<Keuze> = {}): Promise<boolean> {
  await viewsBij(huis);
  if (oefenregio(huis.views.db('toegang'))) return false;
  if (demoKeuze(huis) === null && (await huis.store.lastPosition()) > 0) return false;
  const keuze = kies(huis, anders);
  try {
    await laad(huis, keuze, meld, gestopt);
  } catch (fout) {
    if (!(fout instanceof LadenGestopt)) throw fout;
  }
  return true;
}

const laad = (huis: Huis, keuze: Keuze, meld: (tekst: string, percentage: number) => void, gestopt: () => boolean) =>
  laadOefenregio({
    commands: huis.commands,
    jongeren: keuze.jongeren,
    jaren: keuze.jaren,
    zaad: keuze.zaad,
    nu: keuze.nu as ReturnType<Huis['klok']>,
    wachtwoorden: Object.fromEntries(DEMO_ACCOUNTS.map((a) => [a, keuze.wachtwoord])) as Record<DemoAccount, string>,
    voortgang: (klaar: number, totaal: number) => meld('Oefenregio laden', Math.round((100 * klaar) / Math.max(1, totaal))),
    gestopt,
  });
