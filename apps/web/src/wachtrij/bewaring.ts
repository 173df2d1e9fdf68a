import { woorden } from '../woorden';
import { FASES, SOORTEN, type Fase, type Registratie, type Soort } from './rij';

/**
 * How the queue lies on the disk of a phone that may be lost: ids, codes and times in clear, everything a
 * person typed or chose about somebody (note, agreement, themes, a number) closed with a key that cannot
 * be exported from this browser.
 */
const OPEN_VELDEN = ['kanaal', 'uitkomst', 'aanleiding', 'betrokkene', 'plaatsgevondenOp', 'contactgegevenId', 'soort'] as const;

export interface Bewaard {
  readonly sleutel: string;
  readonly medewerkerId: string;
  readonly jongereId: string;
  readonly soort: Soort;
  readonly open: Readonly<Record<string, unknown>>;
  /** There is more than the open part: without it this may not be sent. */
  readonly heeftDicht?: true;
  /** Closed part; absent when there is none, or when it is not closed yet. */
  readonly dicht?: string;
  readonly fase: Fase;
  readonly gemaaktMs: number;
  readonly vanafMs: number;
  readonly pogingen: number;
  /** The tab that sends it. */
  readonly tab: string;
}

export const openDeel = (lichaam: Registratie['lichaam']): Record<string, unknown> =>
  Object.fromEntries(OPEN_VELDEN.filter((veld) => typeof lichaam[veld] === 'string').map((veld) => [veld, lichaam[veld]]));

/** What must be closed, or null when there is nothing of the kind. */
export function dichtDeel(lichaam: Registratie['lichaam']): Record<string, unknown> | null {
  const open = openDeel(lichaam);
  const rest = Object.entries(lichaam).filter(([veld]) => !(veld in open));
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

export const naarBewaard = (r: Registratie, tab: string, dicht: string | undefined): Bewaard => ({
  sleutel: r.sleutel,
  medewerkerId: r.medewerkerId,
  jongereId: r.jongereId,
  soort: r.soort,
  open: openDeel(r.lichaam),
  ...(r.onvolledig || dichtDeel(r.lichaam) !== null ? { heeftDicht: true } : {}),
  ...(dicht === undefined ? {} : { dicht }),
  fase: r.fase,
  gemaaktMs: r.gemaaktMs,
  vanafMs: r.vanafMs,
  pogingen: r.pogingen,
  tab,
});

/**
 * A form that was open when the page went away is ready to leave: nobody can finish it any more. `dicht` is null when
 * the closed part is not there or cannot be opened; what had one is then refused here, for it would leave without its text.
 */
export function uitBewaard(b: Bewaard, dicht: Record<string, unknown> | null, nuMs: number): Registratie {
  const onvolledig = dicht === null && (b.heeftDicht === true || b.dicht !== undefined);
  return {
    sleutel: b.sleutel,
    medewerkerId: b.medewerkerId,
    jongereId: b.jongereId,
    soort: b.soort,
    lichaam: { ...b.open, ...dicht },
    fase: onvolledig || b.fase === 'geweigerd' ? 'geweigerd' : 'klaar',
    gemaaktMs: b.gemaaktMs,
    vanafMs: b.fase === 'bedenktijd' ? Math.min(b.vanafMs, nuMs) : nuMs,
    pogingen: b.pogingen,
    ...(onvolledig ? { onvolledig, waarom: woorden.wachtrij.onleesbaar } : {}),
  };
}

const isBewaard = (w: unknown): w is Bewaard => {
  const b = w as Bewaard;
  return (
    typeof w === 'object' && w !== null && [b.sleutel, b.medewerkerId, b.jongereId, b.tab].every((t) => typeof t === 'string') &&
    SOORTEN.includes(b.soort) && FASES.includes(b.fase) && typeof b.open === 'object' && Number.isFinite(b.gemaaktMs) && Number.isFinite(b.vanafMs)
  );
};

/** What is stored, or nothing when it cannot be read. */
export function leesBewaard(tekst: string | null): Bewaard[] {
  try {
    const waarde: unknown = JSON.parse(tekst ?? 'null');
    return isBewaard(waarde) ? [waarde] : [];
  } catch {
    return [];
  }
}

const WEES_MS = 60_000;

/** Entries nobody sends: of this tab before it was reloaded, or of a tab that is gone. */
export const teAdopteren = (opgeslagen: readonly Bewaard[], tab: string, kent: (sleutel: string) => boolean, nuMs: number): Bewaard[] =>
  opgeslagen.filter((b) => !kent(b.sleutel) && (b.tab === tab || nuMs - Math.max(b.gemaaktMs, b.vanafMs) > WEES_MS));
