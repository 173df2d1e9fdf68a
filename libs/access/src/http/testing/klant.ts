import type { AddressInfo } from 'node:net';
import type { INestApplication } from '@nestjs/common';

/** An answer as a test looks at it. `koekjes`: the Set-Cookie lines in order. */
export interface Antwoord {
  readonly status: number;
  readonly body: { readonly [veld: string]: unknown };
  readonly koppen: Headers;
  readonly koekjes: readonly string[];
}

/** Asks over a real socket, like any client. Start the app with `listen(0)` first. */
export async function vraag(app: INestApplication, methode: string, pad: string, koppen: Record<string, string> = {}, inhoud?: unknown): Promise<Antwoord> {
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const res = await fetch(`http://127.0.0.1:${port}${pad}`, {
    method: methode,
    headers: { ...(inhoud === undefined ? {} : { 'Content-Type': 'application/json' }), ...koppen },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  });
  const tekst = await res.text();
  return { status: res.status, body: (tekst ? JSON.parse(tekst) : {}) as Antwoord['body'], koppen: res.headers, koekjes: res.headers.getSetCookie() };
}

export const logIn = (app: INestApplication, gebruikersnaam: string, wachtwoord: string): Promise<Antwoord> =>
  vraag(app, 'POST', '/v1/sessie', {}, { gebruikersnaam, wachtwoord });

/** The Cookie header that belongs to an answer of logging in. */
export const koekje = ({ koekjes }: Antwoord): { Cookie: string } => ({ Cookie: koekjes[0]!.split(';')[0]! });

/** Somebody who is logged in: sends the cookie, and on writes the CSRF token and a key. */
export async function ingelogd(app: INestApplication, gebruikersnaam: string, wachtwoord: string) {
  const sessie = await logIn(app, gebruikersnaam, wachtwoord);
  if (sessie.status !== 201) throw new Error(`log in as ${gebruikersnaam}: ${sessie.status}`);
  const vast = { ...koekje(sessie), 'X-CSRF-Token': String(sessie.body['csrfToken']) };
  const schrijf = (methode: string) => (pad: string, inhoud: unknown = {}, koppen: Record<string, string> = {}) =>
    vraag(app, methode, pad, { ...vast, 'Idempotency-Key': crypto.randomUUID(), ...koppen }, inhoud);
  return { sessie, haal: (pad: string) => vraag(app, 'GET', pad, vast), stuur: schrijf('POST'), wijzig: schrijf('PATCH'), zet: schrijf('PUT'), verwijder: (pad: string) => vraag(app, 'DELETE', pad, vast) };
}
export type Ingelogd = Awaited<ReturnType<typeof ingelogd>>;
