import { dichtDeel, leesBewaard, naarBewaard, teAdopteren, uitBewaard, type Bewaard } from './bewaring';
import * as kluis from './kluis';
import type { Registratie, Rij } from './rij';

/** One entry per registration, so that tabs never write over each other. */
const VOOR = 'loopplank.rij.';

/** Names this tab, also after it is reloaded. */
function tabNaam(): string {
  const bestaand = sessionStorage.getItem('loopplank.tab');
  if (bestaand) return bestaand;
  const nieuw = Math.random().toString(36).slice(2);
  sessionStorage.setItem('loopplank.tab', nieuw);
  return nieuw;
}

/** Closed parts, with the text they hold, so that text is closed once per change. */
const gesloten = new Map<string, { tekst: string; dicht: string }>();
/** What this tab has put down and must take away again. */
const neergelegd = new Set<string>();

function schrijfWeg(rij: Rij): boolean {
  try {
    const tab = tabNaam();
    for (const r of rij) {
      localStorage.setItem(VOOR + r.sleutel, JSON.stringify(naarBewaard(r, tab, gesloten.get(r.sleutel)?.dicht)));
      neergelegd.add(r.sleutel);
    }
    return true;
  } catch {
    return false;
  }
}

function ruimOp(rij: Rij): void {
  const nog = new Set(rij.map((r) => r.sleutel));
  for (const sleutel of neergelegd) {
    if (nog.has(sleutel)) continue;
    localStorage.removeItem(VOOR + sleutel);
    neergelegd.delete(sleutel);
    gesloten.delete(sleutel);
  }
}

/** Closes one registration's content, unless that was done already. True: something new was closed. */
async function sluitDeel(r: Registratie): Promise<boolean> {
  const deel = dichtDeel(r.lichaam);
  const tekst = JSON.stringify(deel);
  if (deel === null || gesloten.get(r.sleutel)?.tekst === tekst) return false;
  const dicht = await kluis.sluit(deel);
  if (dicht === null) return false;
  gesloten.set(r.sleutel, { tekst, dicht });
  return true;
}

let beurt = 0;

/** Writes ids and codes at once, the closed part as soon as it is closed. False: this browser does not store. */
export async function bewaar(rij: Rij): Promise<boolean> {
  const dit = ++beurt;
  ruimOp(rij);
  if (!schrijfWeg(rij)) return false;
  const nieuw = await Promise.all(rij.map(sluitDeel));
  // When a newer state has been written meanwhile, that turn writes the closed parts.
  return nieuw.includes(true) && dit === beurt ? schrijfWeg(rij) : true;
}

async function herstel(b: Bewaard): Promise<Registratie> {
  const geopend = b.dicht === undefined ? null : await kluis.open(b.dicht);
  const deel = typeof geopend === 'object' && geopend !== null ? (geopend as Record<string, unknown>) : null;
  neergelegd.add(b.sleutel);
  // It lies closed here already, also when it cannot be opened now: what is written next keeps it.
  if (b.dicht !== undefined) gesloten.set(b.sleutel, { tekst: JSON.stringify(deel), dicht: b.dicht });
  return uitBewaard(b, deel, Date.now());
}

/** Registrations on this device that nobody is sending. */
export async function adopteer(kent: (sleutel: string) => boolean): Promise<Registratie[]> {
  try {
    const opgeslagen = Object.keys(localStorage).filter((k) => k.startsWith(VOOR)).flatMap((k) => leesBewaard(localStorage.getItem(k)));
    return await Promise.all(teAdopteren(opgeslagen, tabNaam(), kent, Date.now()).map(herstel));
  } catch {
    return [];
  }
}
