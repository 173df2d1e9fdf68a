/** What the server refuses or fails with, as application/problem+json, and what the screens make of it. */
export interface Veldfout {
  /** JSON pointer: `/contactgegevens/0/waarde`. */
  readonly veld: string;
  readonly code: string;
  readonly uitleg: string;
}

export interface Probleem {
  /** 0: no answer at all. */
  readonly status: number;
  readonly code: string;
  /** Dutch at B1: what happened, what is safe, what to do. */
  readonly detail: string;
  readonly fouten: readonly Veldfout[];
  /** To name when asking for help. */
  readonly kenmerk?: string;
  /** Seconds to wait before trying again. */
  readonly wachtSeconden?: number;
  /** The whole body, for members of one kind of problem (`kandidaten`). */
  readonly inhoud: Readonly<Record<string, unknown>>;
}

/** Thrown by the client for every answer that is not a success. */
export class ApiFout extends Error {
  constructor(readonly probleem: Probleem) {
    super(probleem.code);
  }
}

const tekst = (w: unknown): string | undefined => (typeof w === 'string' && w !== '' ? w : undefined);

const isVeldfout = (w: unknown): w is Veldfout =>
  typeof w === 'object' && w !== null && typeof (w as Veldfout).veld === 'string' && typeof (w as Veldfout).uitleg === 'string';

/** `Retry-After` in seconds; the date form is not used by our server. */
export function wachttijd(kop: string | null): number | undefined {
  return kop !== null && /^\d{1,5}$/.test(kop) ? Number(kop) : undefined;
}

/** Short code to read out over the phone: the first eight characters of the correlation id. */
const kenmerkVan = (instance: unknown): string | undefined => /^urn:uuid:([0-9a-f]{8})/.exec(tekst(instance) ?? '')?.[1]?.toUpperCase();

/** `uitleg` gives the Dutch text for a status without a usable body (a proxy's HTML page, nothing at all). */
export function leesProbleem(status: number, lichaam: unknown, retryAfter: string | null, uitleg: (status: number) => string): Probleem {
  const inhoud = (typeof lichaam === 'object' && lichaam !== null ? lichaam : {}) as Record<string, unknown>;
  const kenmerk = kenmerkVan(inhoud['instance']);
  const wachtSeconden = wachttijd(retryAfter);
  return {
    status,
    code: tekst(inhoud['code']) ?? `http-${status}`,
    detail: tekst(inhoud['detail']) ?? uitleg(status),
    fouten: Array.isArray(inhoud['fouten']) ? inhoud['fouten'].filter(isVeldfout) : [],
    ...(kenmerk ? { kenmerk } : {}),
    ...(wachtSeconden === undefined ? {} : { wachtSeconden }),
    inhoud,
  };
}

export const geenAntwoord = (uitleg: string): Probleem => ({ status: 0, code: 'geen-antwoord', detail: uitleg, fouten: [], inhoud: {} });

/** The problem in anything thrown, or null for a fault of our own. */
export const probleemIn = (fout: unknown): Probleem | null => (fout instanceof ApiFout ? fout.probleem : null);

/** The connection or the server fails for now; the same request later may succeed. */
export const isTijdelijk = (p: Probleem): boolean => p.status === 0 || p.status === 408 || p.status === 429 || p.status >= 500;

/**
 * Spreads field faults over the fields of a form. `velden` maps a JSON pointer to the name of a field;
 * what fits nowhere is kept for the summary.
 */
export function perVeld<V extends string>(fouten: readonly Veldfout[], velden: Readonly<Record<string, V>>): { bij: Partial<Record<V, string>>; rest: string[] } {
  const bij: Partial<Record<V, string>> = {};
  const rest: string[] = [];
  for (const fout of fouten) {
    const veld = velden[fout.veld];
    if (veld === undefined) rest.push(fout.uitleg);
    else bij[veld] ??= fout.uitleg;
  }
  return { bij, rest };
}
