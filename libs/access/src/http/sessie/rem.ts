/**
 * How many wrong guesses are free before a wait begins, and how fast they are forgiven. An office shares one
 * address, so typing errors there are forgiven sooner than guesses at one name.
 */
const MAAT = {
  naam: { vrij: 5, vergeefEenPerMs: 15 * 60_000 },
  adres: { vrij: 20, vergeefEenPerMs: 3 * 60_000 },
} as const;
type Soort = keyof typeof MAAT;

/** The first wait; each further wrong guess doubles it. */
const EERSTE_WACHT_MS = 15_000;
const LANGSTE_WACHT_MS = 15 * 60_000;
/** Names and addresses remembered; the longest untouched go first, save those that wait. */
const MAX_TELLERS = 20_000;

interface Teller {
  readonly sleutel: string;
  readonly soort: Soort;
  /** Not whole: guesses are forgiven bit by bit. */
  fouten: number;
  laatst: number;
  wachtTot: number;
}

export type Poging =
  | {
      readonly mag: true;
      /** The password was right after all: takes this guess back. */
      gelukt(): void;
    }
  | { readonly mag: false; readonly wachtSeconden: number };

/**
 * Slows down guessing of passwords. In memory and per node: after a restart counting starts anew, which a guesser
 * cannot bring about. A guess is counted before it is judged, so that many at once do not slip through; during a
 * wait nothing is judged, so the right password is refused too and the answer tells nothing. Names that do not
 * exist are counted like those that do.
 */
export class InlogRem {
  private readonly tellers = new Map<string, Teller>();

  /** @param nuMs milliseconds of any clock that runs on */
  poging(gebruikersnaam: string, adres: string, nuMs: number): Poging {
    const naam = this.kijk('naam', gebruikersnaam, nuMs);
    const plek = this.kijk('adres', netwerkVan(adres), nuMs);
    const wachtTot = Math.max(naam.wachtTot, plek.wachtTot);
    // A refusal leaves nothing behind: being refused is cheap, and must not push out what others have used up.
    if (nuMs < wachtTot) return { mag: false, wachtSeconden: Math.ceil((wachtTot - nuMs) / 1000) };
    this.tel(naam, nuMs);
    this.tel(plek, nuMs);
    return {
      mag: true,
      gelukt: () => {
        // The owner is here: old guesses at this name no longer matter. Those from this address still do.
        this.tellers.delete(naam.sleutel);
        plek.fouten -= 1;
        if (Math.round(plek.fouten) < MAAT.adres.vrij) plek.wachtTot = 0;
      },
    };
  }

  /** The counter as it stands now; a new one is not remembered yet. */
  private kijk(soort: Soort, wie: string, nuMs: number): Teller {
    const sleutel = `${soort} ${wie}`;
    const teller = this.tellers.get(sleutel) ?? { sleutel, soort, fouten: 0, laatst: nuMs, wachtTot: 0 };
    teller.fouten = Math.max(0, teller.fouten - Math.max(0, nuMs - teller.laatst) / MAAT[soort].vergeefEenPerMs);
    teller.laatst = nuMs;
    return teller;
  }

  private tel(teller: Teller, nuMs: number): void {
    teller.fouten += 1;
    const teveel = Math.round(teller.fouten) - MAAT[teller.soort].vrij;
    if (teveel >= 0) teller.wachtTot = nuMs + Math.min(EERSTE_WACHT_MS * 2 ** teveel, LANGSTE_WACHT_MS);
    this.tellers.delete(teller.sleutel);
    this.tellers.set(teller.sleutel, teller); // last in line to be forgotten
    if (this.tellers.size > MAX_TELLERS) this.vergeet(teller, nuMs);
  }

  /**
   * Forgets the longest untouched counter that does not wait. When all of them wait one more is kept: each took
   * guesses whose passwords were really judged, so that cannot go fast.
   */
  private vergeet(behalve: Teller, nuMs: number): void {
    for (const teller of this.tellers.values()) {
      if (teller === behalve || nuMs < teller.wachtTot) continue;
      this.tellers.delete(teller.sleutel);
      return;
    }
  }
}

/** Whoever has one IPv6 address has the /64 around it, so those count as one. IPv4, also when written as IPv6, stays whole. */
function netwerkVan(adres: string): string {
  const v4 = /[\d.]+$/.exec(adres)?.[0];
  if (v4?.includes('.') || !adres.includes(':')) return v4 ?? adres;
  const [voor = '', na] = adres.replace(/%.*$/, '').split('::');
  const groepen = (deel: string) => deel.split(':').filter((g) => g !== '');
  const links = groepen(voor);
  const rechts = groepen(na ?? '');
  const alle = na === undefined ? links : [...links, ...Array<string>(Math.max(0, 8 - links.length - rechts.length)).fill('0'), ...rechts];
  return alle.slice(0, 4).map((g) => g.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}
