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
/** Names and addresses remembered at most; the longest untouched go first. */
const MAX_TELLERS = 20_000;

interface Teller {
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
    const naam = this.teller('naam', gebruikersnaam, nuMs);
    const plek = this.teller('adres', adres, nuMs);
    const wachtTot = Math.max(naam.wachtTot, plek.wachtTot);
    if (nuMs < wachtTot) return { mag: false, wachtSeconden: Math.ceil((wachtTot - nuMs) / 1000) };
    tel(naam, nuMs);
    tel(plek, nuMs);
    return {
      mag: true,
      gelukt: () => {
        // The owner is here: old guesses at this name no longer matter. Those from this address still do.
        this.tellers.delete(`naam ${gebruikersnaam}`);
        plek.fouten -= 1;
        if (Math.round(plek.fouten) < MAAT.adres.vrij) plek.wachtTot = 0;
      },
    };
  }

  private teller(soort: Soort, wie: string, nuMs: number): Teller {
    const sleutel = `${soort} ${wie}`;
    const teller = this.tellers.get(sleutel) ?? { soort, fouten: 0, laatst: nuMs, wachtTot: 0 };
    teller.fouten = Math.max(0, teller.fouten - Math.max(0, nuMs - teller.laatst) / MAAT[soort].vergeefEenPerMs);
    teller.laatst = nuMs;
    this.tellers.delete(sleutel);
    this.tellers.set(sleutel, teller); // last in line to be forgotten
    if (this.tellers.size > MAX_TELLERS) {
      const [oudste] = this.tellers.keys();
      this.tellers.delete(oudste!);
    }
    return teller;
  }
}

function tel(teller: Teller, nuMs: number): void {
  teller.fouten += 1;
  const teveel = Math.round(teller.fouten) - MAAT[teller.soort].vrij;
  if (teveel >= 0) teller.wachtTot = nuMs + Math.min(EERSTE_WACHT_MS * 2 ** teveel, LANGSTE_WACHT_MS);
}
