import { maakBron } from './bron';
import { metHerhaling } from './herhaal';
import { nieuweSleutel } from './http';
import { probleemIn } from './probleem';

/**
 * One action on many: ten seconds to undo it, then one by one, with a stop. Runs behind the screens, so that going
 * elsewhere does not break it off; each item keeps its own key, so that a retry changes nothing twice.
 */
export const BEDENKTIJD_MS = 10_000;

export interface Mislukt {
  readonly naam: string;
  /** Dutch. */
  readonly waarom: string;
}

export interface Reeks {
  readonly id: string;
  /** Dutch: what is being done. */
  readonly tekst: string;
  readonly totaal: number;
  readonly klaar: number;
  readonly mislukt: readonly Mislukt[];
  readonly fase: 'bedenktijd' | 'bezig' | 'klaar' | 'gestopt';
}

export interface Opdracht<T> {
  readonly tekst: string;
  readonly items: readonly T[];
  readonly naamVan: (item: T) => string;
  /** Writes one, with this idempotency key; throws when it fails. */
  readonly een: (item: T, sleutel: string) => Promise<unknown>;
  /** After the last one, also when it was stopped. */
  readonly na?: () => void;
  /** What to say when something failed without words of its own. */
  readonly onbekend: string;
}

export const reeksen = maakBron<readonly Reeks[]>([]);

const los = new Map<string, () => void>();
const vind = (id: string) => reeksen.lees().find((r) => r.id === id);
const wijzig = (id: string, deel: Partial<Reeks>): void => reeksen.zet(reeksen.lees().map((r) => (r.id === id ? { ...r, ...deel } : r)));
const haalWeg = (id: string): void => reeksen.zet(reeksen.lees().filter((r) => r.id !== id));

async function voerUit<T>(id: string, o: Opdracht<T>): Promise<void> {
  const sleutels = o.items.map(() => nieuweSleutel());
  wijzig(id, { fase: 'bezig' });
  for (const [i, item] of o.items.entries()) {
    if (vind(id)?.fase !== 'bezig') break;
    try {
      await metHerhaling(() => o.een(item, sleutels[i]!));
    } catch (fout) {
      wijzig(id, { mislukt: [...(vind(id)?.mislukt ?? []), { naam: o.naamVan(item), waarom: probleemIn(fout)?.detail ?? o.onbekend }] });
    }
    wijzig(id, { klaar: i + 1 });
  }
  if (vind(id)?.fase === 'bezig') wijzig(id, { fase: 'klaar' });
  o.na?.();
}

/** Offers to undo, and then begins. Gives the id of the work. */
export function begin<T>(o: Opdracht<T>): string {
  const id = nieuweSleutel();
  reeksen.zet([...reeksen.lees(), { id, tekst: o.tekst, totaal: o.items.length, klaar: 0, mislukt: [], fase: 'bedenktijd' }]);
  const start = () => {
    clearTimeout(wekker);
    if (los.delete(id) && vind(id)) void voerUit(id, o);
  };
  const wekker = setTimeout(start, BEDENKTIJD_MS);
  los.set(id, start);
  return id;
}

/** Takes it back while it has not begun. */
export function maakOngedaan(id: string): void {
  if (los.delete(id)) haalWeg(id);
}

/** Begins at once. */
export const laatLos = (id: string): void => los.get(id)?.();

/** Stops after the one that is under way; what is done stays done. */
export function stop(id: string): void {
  if (vind(id)?.fase === 'bezig') wijzig(id, { fase: 'gestopt' });
}

export const sluit = haalWeg;

/** Whether closing the page now would lose work. */
export const bezig = (): boolean => reeksen.lees().some((r) => r.fase === 'bedenktijd' || r.fase === 'bezig');

/** Somebody leaves: what had not begun does not begin, what runs stops. */
export function stopAlles(): void {
  for (const r of reeksen.lees()) {
    maakOngedaan(r.id);
    stop(r.id);
  }
  reeksen.zet([]);
}
