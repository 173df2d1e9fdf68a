import { setTimeout as slaap } from 'node:timers/promises';
import { openViews } from '@loopplank/projections';
import type { Baan } from '../baan';
import type { Datamap } from '../datamap';
import { latenties, percentiel, spreiding } from '../meten/statistiek';
import type { Klant } from '../proces/klant';
import { type Controle, type Doel, geen, type Rij } from '../verslag/rij';
import { CONTACT } from './contact';
import type { Dossierfeiten } from './dossiers';
import type { Opstelling } from './opstelling';

const DOEL: Doel = { op: 'ons', soort: 'hoogstens', grens: 100 };
const PER_SECONDE = 50;
/** Between two writes when nothing else happens, ms: long enough for everything to fall asleep. */
const RUST_MS = 40;
/** How often to look, ms. A figure can be this much too high, never too low. */
const KIJK_MS = 1;
/** A row that is not there after this long is lost, ms. */
const KWIJT_MS = 5000;

/** A write that was acknowledged and is not yet seen in the view. */
interface Wachtend {
  readonly eventId: string;
  readonly sinds: number;
}

/**
 * Figure 4. From the answer of a write, as its client has it, until the row stands in the view, as another process sees
 * it in the file. There is no floor: a view that is fed afterwards has nothing bare to be compared with.
 */
export async function meetVertraging(baan: Baan, o: Opstelling, datamap: Datamap): Promise<Rij[]> {
  const { rustig, drukSeconden } = baan.maat.vertraging;
  const kijker = new Kijker(datamap);
  try {
    const stil = await kijker.tijdens(async (gezien) => {
      for (let i = 0; i < rustig; i++) {
        gezien(await schrijf(o, i));
        await slaap(RUST_MS);
      }
    });
    const druk = await kijker.tijdens((gezien) => stroom(drukSeconden * PER_SECONDE, async (i) => gezien(await schrijf(o, i))));
    return [rij('schrijven tot zichtbaar, in rust', stil), rij(`schrijven tot zichtbaar, bij ${PER_SECONDE} per seconde`, druk)];
  } finally {
    kijker.sluit();
  }
}

/** Begins a piece of work every so often, whether the one before is done or not: people do not wait for each other. */
async function stroom(aantal: number, werk: (nummer: number) => Promise<void>): Promise<void> {
  const begin = performance.now();
  const bezig: Promise<void>[] = [];
  for (let i = 0; i < aantal; i++) {
    const nog = begin + (i * 1000) / PER_SECONDE - performance.now();
    if (nog > 0) await slaap(nog);
    const dit = werk(i);
    dit.catch(() => undefined); // heard below
    bezig.push(dit);
  }
  await Promise.all(bezig);
}

/** The id of the event when the write was acknowledged, null when it was not. */
async function schrijf({ feiten, klanten }: Opstelling, nummer: number): Promise<string | null> {
  const d = feiten[nummer % feiten.length] as Dossierfeiten;
  const wie = klanten.get(d.medewerker.gebruikersnaam) as Klant;
  const antwoord = await wie.doe({ methode: 'POST', pad: `/v1/jongeren/${d.jongereId}/contactmomenten`, inhoud: CONTACT });
  return antwoord.status === 201 ? (JSON.parse(antwoord.tekst) as { gebeurtenisId: string }).gebeurtenisId : null;
}

interface Waarneming {
  readonly tijden: readonly number[];
  readonly geweigerd: number;
  readonly kwijt: number;
}

/** Looks into the view through a connection of its own. */
class Kijker {
  private readonly views;
  private wachtend: Wachtend[] = [];
  private tijden: number[] = [];
  private kwijt = 0;

  constructor(datamap: Datamap) {
    this.views = openViews({ map: datamap.views });
  }

  /** Watches everything that is reported as acknowledged while `werk` goes on, until all of it was seen or is lost. */
  async tijdens(werk: (gezien: (eventId: string | null) => void) => Promise<void>): Promise<Waarneming> {
    let [geweigerd, klaar] = [0, false];
    this.tijden = [];
    this.kwijt = 0;
    const bezig = werk((eventId) => {
      if (eventId === null) geweigerd++;
      else this.wachtend.push({ eventId, sinds: performance.now() });
    }).finally(() => (klaar = true));
    bezig.catch(() => undefined); // heard below
    while (!klaar || this.wachtend.length > 0) {
      this.kijk();
      await slaap(KIJK_MS);
    }
    await bezig;
    return { tijden: this.tijden, geweigerd, kwijt: this.kwijt };
  }

  private kijk(): void {
    if (this.wachtend.length === 0) return;
    const zoek = this.views.db('jongere').prepare('SELECT 1 FROM gebeurtenis WHERE event_id = ?');
    const nogNiet: Wachtend[] = [];
    for (const w of this.wachtend) {
      const gezien = zoek.get(w.eventId) !== undefined;
      const duur = performance.now() - w.sinds;
      if (gezien) this.tijden.push(duur);
      else if (duur > KWIJT_MS) this.kwijt++;
      else nogNiet.push(w);
    }
    this.wachtend = nogNiet;
  }

  sluit(): void {
    this.views.close();
  }
}

function rij(naam: string, { tijden, geweigerd, kwijt }: Waarneming): Rij {
  const controles: readonly Controle[] = [geen('writes were not accepted', geweigerd), geen('acknowledged writes were never seen in the view', kwijt)];
  return {
    figuur: 4, naam, eenheid: 'ms', maat: 'p99',
    ons: spreiding([percentiel(tijden, 99)]), vloer: null, verhouding: null,
    latenties: { ons: latenties(tijden), vloer: null },
    doel: DOEL, controles,
  };
}
