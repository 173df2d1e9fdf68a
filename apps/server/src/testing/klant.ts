import { randomUUID } from 'node:crypto';

/** An answer of the API as a test looks at it. */
export interface Antwoord<T = Record<string, unknown>> {
  readonly status: number;
  readonly koppen: Headers;
  readonly inhoud: T;
}

/** Somebody who is logged in, seen from outside. */
export interface Klant {
  readonly csrf: string;
  haal<T = Record<string, unknown>>(pad: string, koppen?: Record<string, string>): Promise<Antwoord<T>>;
  stuur<T = Record<string, unknown>>(pad: string, inhoud: unknown, koppen?: Record<string, string>): Promise<Antwoord<T>>;
  /** PATCH. */
  wijzig<T = Record<string, unknown>>(pad: string, inhoud: unknown, koppen?: Record<string, string>): Promise<Antwoord<T>>;
  /** PUT. */
  zet<T = Record<string, unknown>>(pad: string, inhoud: unknown, koppen?: Record<string, string>): Promise<Antwoord<T>>;
  /** The same browser, with the same cookies, when its next requests reach another server. */
  via(adres: string): Klant;
}

async function vraag<T>(url: string, init: RequestInit): Promise<Antwoord<T>> {
  const res = await fetch(url, init);
  const tekst = await res.text();
  return { status: res.status, koppen: res.headers, inhoud: (tekst && /json/.test(res.headers.get('content-type') ?? '') ? JSON.parse(tekst) : tekst) as T };
}

export const ruw = vraag;

type Doe = <T>(adres: string, pad: string, init: RequestInit) => Promise<Antwoord<T>>;

/** Requests that share a jar of cookies. */
function metKoekjes(): Doe {
  const koekjes = new Map<string, string>();
  const onthoud = (koppen: Headers) => {
    for (const regel of koppen.getSetCookie()) {
      const [paar] = regel.split(';');
      const is = paar!.indexOf('=');
      koekjes.set(paar!.slice(0, is), paar!.slice(is + 1));
    }
  };
  const cookie = () => [...koekjes].map(([n, w]) => `${n}=${w}`).join('; ');
  return async <T>(adres: string, pad: string, init: RequestInit): Promise<Antwoord<T>> => {
    const a = await vraag<T>(adres + pad, { ...init, headers: { ...(init.headers as Record<string, string>), cookie: cookie() } });
    onthoud(a.koppen);
    return a;
  };
}

/** Logs in and keeps cookies and positions, as a browser would. */
export async function logIn(adres: string, gebruikersnaam: string, wachtwoord: string): Promise<Klant> {
  const doe = metKoekjes();
  const sessie = await doe<{ csrfToken: string }>(adres, '/v1/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gebruikersnaam, wachtwoord }),
  });
  if (sessie.status >= 300) throw new Error(`log in as ${gebruikersnaam}: ${sessie.status} ${JSON.stringify(sessie.inhoud)}`);
  return maakKlant(doe, adres, sessie.inhoud.csrfToken);
}

function maakKlant(doe: Doe, adres: string, csrf: string): Klant {
  const schrijf = (method: string) => <T>(pad: string, inhoud: unknown, koppen: Record<string, string> = {}) =>
    doe<T>(adres, pad, {
      method,
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf, 'idempotency-key': randomUUID(), ...koppen },
      body: typeof inhoud === 'string' || inhoud instanceof Uint8Array ? (inhoud as BodyInit) : JSON.stringify(inhoud),
    });
  return {
    csrf,
    haal: (pad, koppen = {}) => doe(adres, pad, { headers: koppen }),
    stuur: schrijf('POST'),
    wijzig: schrijf('PATCH'),
    zet: schrijf('PUT'),
    via: (ander) => maakKlant(doe, ander, csrf),
  };
}
