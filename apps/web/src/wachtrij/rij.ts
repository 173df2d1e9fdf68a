import { isTijdelijk, type Probleem } from '../client/probleem';
import { wachtMs } from '../client/opnieuw';

/**
 * The queue of what was tapped and has not arrived yet. Pure: every function takes a queue and gives a new one.
 *
 * open       the details are still being filled in; waits for "Klaar", at most HOUVAST_MS after the last change
 * bedenktijd can be undone; leaves after BEDENKTIJD_MS or as soon as the person moves on
 * klaar      is being sent, or waits for the next attempt
 * geweigerd  the server will not have it; a person decides
 */
export const FASES = ['open', 'bedenktijd', 'klaar', 'geweigerd'] as const;
export type Fase = (typeof FASES)[number];
export const SOORTEN = ['contactmomenten', 'notities', 'contactgegevens'] as const;
export type Soort = (typeof SOORTEN)[number];

export interface Registratie {
  /** Idempotency-Key of the request, fixed at the tap. */
  readonly sleutel: string;
  readonly medewerkerId: string;
  readonly jongereId: string;
  readonly soort: Soort;
  readonly lichaam: Readonly<Record<string, unknown>>;
  readonly fase: Fase;
  readonly gemaaktMs: number;
  /** When it leaves by itself (open, bedenktijd) or is tried again (klaar). */
  readonly vanafMs: number;
  readonly pogingen: number;
  /** Dutch: why it was refused or has to wait. */
  readonly waarom?: string;
  /** What was typed cannot be read back on this device: never sent, a person can only throw it away. */
  readonly onvolledig?: true;
}

export type Rij = readonly Registratie[];

export const BEDENKTIJD_MS = 10_000;
/** A form that is left alone this long is sent as it is. */
export const HOUVAST_MS = 300_000;

const wijzigEen = (rij: Rij, sleutel: string, hoe: (r: Registratie) => Registratie): Rij => rij.map((r) => (r.sleutel === sleutel ? hoe(r) : r));

export type Nieuw = Pick<Registratie, 'sleutel' | 'medewerkerId' | 'jongereId' | 'soort' | 'lichaam'>;

/** Adds what was tapped. `metDetails`: a form for the rest is open. */
export const voegToe = (rij: Rij, nieuw: Nieuw, nuMs: number, metDetails: boolean): Rij => [
  ...rij,
  { ...nieuw, fase: metDetails ? 'open' : 'bedenktijd', gemaaktMs: nuMs, vanafMs: nuMs + (metDetails ? HOUVAST_MS : BEDENKTIJD_MS), pogingen: 0 },
];

/** Until it is on its way the content may still change; afterwards the key belongs to the body as it was. */
export const vulAan = (rij: Rij, sleutel: string, lichaam: Registratie['lichaam'], nuMs: number): Rij =>
  wijzigEen(rij, sleutel, (r) => (r.fase === 'open' ? { ...r, lichaam, vanafMs: nuMs + HOUVAST_MS } : r));

export const kanOngedaan = (r: Registratie): boolean => r.fase === 'open' || r.fase === 'bedenktijd';

/** Takes it back. Does nothing once it is on its way: then a correction is needed. */
export const maakOngedaan = (rij: Rij, sleutel: string): Rij => rij.filter((r) => r.sleutel !== sleutel || !kanOngedaan(r));

/** The person moved on: off it goes. Without a key: everything that waits only to be undone. */
export const laatLos = (rij: Rij, nuMs: number, sleutel?: string): Rij =>
  rij.map((r) => ((sleutel === undefined ? r.fase === 'bedenktijd' : r.sleutel === sleutel && kanOngedaan(r)) ? { ...r, fase: 'klaar', vanafMs: nuMs } : r));

/** Before the page closes: forms that are open go too. */
export const laatAllesLos = (rij: Rij, nuMs: number): Rij => rij.map((r) => (kanOngedaan(r) ? { ...r, fase: 'klaar', vanafMs: nuMs } : r));

/** Lets go of what has waited long enough. */
export const verstrijk = (rij: Rij, nuMs: number): Rij =>
  rij.some((r) => kanOngedaan(r) && r.vanafMs <= nuMs) ? rij.map((r) => (kanOngedaan(r) && r.vanafMs <= nuMs ? { ...r, fase: 'klaar', vanafMs: nuMs } : r)) : rij;

/** What may be sent now by this person, oldest first. */
export const teSturen = (rij: Rij, medewerkerId: string, nuMs: number): Rij =>
  rij.filter((r) => r.fase === 'klaar' && r.medewerkerId === medewerkerId && r.vanafMs <= nuMs);

export const naAankomst = (rij: Rij, sleutel: string): Rij => rij.filter((r) => r.sleutel !== sleutel);

/** An earlier attempt did arrive: the server knows this key. */
export const alAangekomen = (p: Probleem): boolean => p.code === 'sleutel-hergebruikt';

/** A passing fault waits and tries again; a lost session waits for the login; a refusal is for a person. */
export function naMislukking(rij: Rij, sleutel: string, p: Probleem, nuMs: number, toeval?: () => number): Rij {
  return wijzigEen(rij, sleutel, (r) => {
    if (p.status === 401) return { ...r, waarom: p.detail };
    if (!isTijdelijk(p)) return { ...r, fase: 'geweigerd', waarom: p.detail };
    const pogingen = r.pogingen + 1;
    return { ...r, pogingen, vanafMs: nuMs + wachtMs(pogingen, p.wachtSeconden, toeval), waarom: p.detail };
  });
}

/** A person, or a connection that is back: try what waits at once. */
export const probeerNu = (rij: Rij, nuMs: number, ookGeweigerd = false): Rij =>
  rij.map((r) => (r.fase === 'klaar' || (ookGeweigerd && r.fase === 'geweigerd' && !r.onvolledig) ? { ...r, fase: 'klaar', vanafMs: nuMs } : r));

/** Only a refused one can be thrown away; the rest leaves by arriving or by being undone. */
export const gooiWeg = (rij: Rij, sleutel: string): Rij => rij.filter((r) => r.sleutel !== sleutel || r.fase !== 'geweigerd');

/** When something is due next, or null. */
export function volgendeTik(rij: Rij, medewerkerId: string | null): number | null {
  const momenten = rij.filter((r) => kanOngedaan(r) || (r.fase === 'klaar' && r.medewerkerId === medewerkerId)).map((r) => r.vanafMs);
  return momenten.length === 0 ? null : Math.min(...momenten);
}

export interface Stand {
  /** Everything of this person that is still here and was not refused. */
  readonly alle: number;
  /** Tried at least once without arriving. */
  readonly wachten: number;
  readonly geweigerd: number;
  /** Of somebody else who used this device. */
  readonly vanAnderen: number;
}

export function stand(rij: Rij, medewerkerId: string | null): Stand {
  const eigen = rij.filter((r) => r.medewerkerId === medewerkerId);
  return {
    alle: eigen.filter((r) => r.fase !== 'geweigerd').length,
    wachten: eigen.filter((r) => r.fase === 'klaar' && r.waarom !== undefined).length,
    geweigerd: eigen.filter((r) => r.fase === 'geweigerd').length,
    vanAnderen: rij.length - eigen.length,
  };
}
