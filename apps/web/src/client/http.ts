import { woorden } from '../woorden';
import { leerServertijd } from './klok';
import { ApiFout, geenAntwoord, leesProbleem } from './probleem';
import { doelKop, meldVerlopen, sessie, zetIn, type Sessieantwoord } from './sessie';
import { neemVroeg } from './vroeg';
import { meldAntwoord, meldStatus, meldStilte } from './verbinding';

/** Read your writes: the furthest position this browser has seen, sent back with every question. */
let positie: string | undefined;

const leerPositie = (kop: string | null): void => {
  if (kop !== null && /^\d+$/.test(kop) && (positie === undefined || BigInt(kop) > BigInt(positie))) positie = kop;
};

/** After logging out nothing of the previous session is sent along. */
export const vergeetPositie = (): void => void (positie = undefined);

export interface Schrijfopties {
  /** One key per action of a person, the same in every retry. */
  readonly sleutel?: string;
  /** Lets the request outlive the page (at most 64 kB). */
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal;
  readonly methode?: Methode;
  readonly koppen?: Readonly<Record<string, string>>;
}

export type Methode = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

async function lichaamVan(antwoord: Response): Promise<unknown> {
  const soort = antwoord.headers.get('Content-Type') ?? '';
  if (!/json/i.test(soort)) return undefined;
  try {
    return (await antwoord.json()) as unknown;
  } catch {
    return undefined;
  }
}

/** Only a plain question with nothing to say about itself can have been asked early. */
const vroegVoor = (pad: string, init: RequestInit) =>
  init.method === undefined && positie === undefined && Object.keys(doelKop()).length === 0 ? neemVroeg(pad) : undefined;

async function haal(pad: string, init: RequestInit, lees: (antwoord: Response) => Promise<unknown> = lichaamVan): Promise<unknown> {
  let antwoord: Response;
  try {
    antwoord = await (vroegVoor(pad, init) ?? fetch(pad, { credentials: 'same-origin', cache: 'no-store', ...init }));
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
    meldStilte();
    throw new ApiFout(geenAntwoord(woorden.fouten.geenAntwoord));
  }
  meldAntwoord();
  meldStatus(pad.split('?')[0]!, antwoord.status);
  leerServertijd(antwoord.headers.get('Loopplank-Nu') ?? antwoord.headers.get('Date'));
  leerPositie(antwoord.headers.get('Loopplank-Positie'));
  if (antwoord.ok) return lees(antwoord);
  const lichaam = await lichaamVan(antwoord);
  const probleem = leesProbleem(antwoord.status, lichaam, antwoord.headers.get('Retry-After'), woorden.fouten.bijStatus);
  if (antwoord.status === 401 && pad !== '/v1/sessie') meldVerlopen();
  throw new ApiFout(probleem);
}

const metPositie = (): Record<string, string> => (positie === undefined ? {} : { 'Loopplank-Positie': positie });

/** GET. The path holds ids and dates only, never a name. */
export const vraag = <T>(pad: string, signal?: AbortSignal): Promise<T> =>
  haal(pad, { headers: { Accept: 'application/json', ...metPositie(), ...doelKop() }, ...(signal ? { signal } : {}) }) as Promise<T>;

/** GET of a file, to be kept on the device because somebody asked for it. */
export const vraagBestand = (pad: string): Promise<Blob> => haal(pad, { headers: { ...metPositie(), ...doelKop() } }, (antwoord) => antwoord.blob()) as Promise<Blob>;

/** A file travels as it is, everything else as JSON. */
const alsLichaam = (inhoud: unknown): BodyInit => (inhoud instanceof Blob ? inhoud : JSON.stringify(inhoud));
const soortVan = (inhoud: unknown): string => (inhoud instanceof Blob ? inhoud.type : 'application/json');

function schrijfEens(pad: string, inhoud: unknown, opties: Schrijfopties): Promise<unknown> {
  const nu = sessie.lees();
  return haal(pad, {
    method: opties.methode ?? 'POST',
    headers: {
      Accept: 'application/json',
      ...(inhoud === undefined ? {} : { 'Content-Type': soortVan(inhoud) }),
      ...(nu.soort === 'in' ? { 'X-CSRF-Token': nu.csrfToken } : {}),
      ...(opties.sleutel ? { 'Idempotency-Key': opties.sleutel } : {}),
      ...metPositie(),
      ...doelKop(),
      ...opties.koppen,
    },
    ...(inhoud === undefined ? {} : { body: alsLichaam(inhoud) }),
    ...(opties.keepalive ? { keepalive: true } : {}),
    ...(opties.signal ? { signal: opties.signal } : {}),
  });
}

/**
 * POST, PUT, PATCH or DELETE, with the CSRF token of the session. Logging in again in another tab makes the token of this
 * one old: then it is asked for anew and the request is sent once more.
 */
export async function schrijf<T>(pad: string, inhoud: unknown, opties: Schrijfopties = {}): Promise<T> {
  try {
    return (await schrijfEens(pad, inhoud, opties)) as T;
  } catch (fout) {
    if (!(fout instanceof ApiFout) || fout.probleem.code !== 'csrf') throw fout;
    zetIn(await vraag<Sessieantwoord>('/v1/sessie', opties.signal));
    return (await schrijfEens(pad, inhoud, opties)) as T;
  }
}

function uuidUitBytes(b: Uint8Array): string {
  b[6] = (b[6]! & 0x0f) | 0x40;
  b[8] = (b[8]! & 0x3f) | 0x80;
  const hex = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A fresh key for one action of a person. Browsers give `randomUUID` on https and localhost only. */
export const nieuweSleutel = (): string => crypto.randomUUID ? crypto.randomUUID() : uuidUitBytes(crypto.getRandomValues(new Uint8Array(16)));
