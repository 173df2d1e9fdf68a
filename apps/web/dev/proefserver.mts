import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { BANDEN, beeldVan, GEMEENTEN, INZAGEN, MARLOES, MEDEWERKERS, START, TIJDLIJN, WERKLIJST, WERKPLEIN } from './gegevens.mts';

/**
 * A stand-in for the server while working on the screens: `vite apps/web`, any demo name, password "loopplank".
 * Never part of the build. GET /v1/proef?gedrag=goed|traag|stuk|weg|uitgelogd sets how the next answers go;
 * without it, it tells what was received.
 */
interface Staat {
  wie: string | null;
  gedrag: 'goed' | 'traag' | 'stuk' | 'weg';
  positie: number;
  pogingen: number;
  gezien: Map<string, unknown>;
  ontvangen: { pad: string; lichaam: unknown }[];
}

const WEG = 'proef=; Path=/; Max-Age=0';
const staat: Staat = { wie: null, gedrag: 'goed', positie: 100, pogingen: 0, gezien: new Map(), ontvangen: [] };
const verschil = Date.parse(START) - Date.now();
const nu = () => new Date(Date.now() + verschil).toISOString();

async function lees(req: IncomingMessage): Promise<Record<string, unknown>> {
  const delen: Buffer[] = [];
  for await (const deel of req) delen.push(deel as Buffer);
  const tekst = Buffer.concat(delen).toString();
  return tekst === '' ? {} : (JSON.parse(tekst) as Record<string, unknown>);
}

function stuur(res: ServerResponse, status: number, inhoud?: unknown, koppen: Record<string, string> = {}): void {
  res.writeHead(status, { 'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json', 'Cache-Control': 'no-store', 'Loopplank-Nu': nu(), ...koppen });
  res.end(inhoud === undefined ? undefined : JSON.stringify(inhoud));
}

const weiger = (res: ServerResponse, [status, code, detail]: readonly [number, string, string], rest: object = {}, koppen: Record<string, string> = {}) =>
  stuur(res, status, { type: 'about:blank', title: '', status, detail, code, instance: `urn:uuid:${randomUUID()}`, fouten: [], ...rest }, koppen);

const sessie = (wie: string) => {
  const m = MEDEWERKERS[wie]!;
  return {
    medewerker: { id: m.id, naam: m.naam, gebruikersnaam: wie, organisatieId: m.organisatie.id, organisatieNaam: m.organisatie.naam, rollen: [m.rol] },
    csrfToken: 'proef', taken: [{ doel: 'arbeidsondersteuning', rol: m.rol, uitleg: 'Jongeren ondersteunen.' }], eindigtOp: nu(),
  };
};

function inloggen(res: ServerResponse, { gebruikersnaam, wachtwoord }: Record<string, unknown>): void {
  if (++staat.pogingen > 6) return weiger(res, [429, 'te-vaak-geprobeerd', 'Te vaak geprobeerd.'], {}, { 'Retry-After': '15' });
  if (wachtwoord !== 'loopplank' || !MEDEWERKERS[String(gebruikersnaam)]) return weiger(res, [401, 'inloggen-mislukt', 'De gebruikersnaam of het wachtwoord klopt niet.']);
  staat.pogingen = 0;
  stuur(res, 201, sessie(String(gebruikersnaam)), { 'Set-Cookie': `proef=${String(gebruikersnaam)}; Path=/; HttpOnly` });
}

const treffer = (r: (typeof WERKLIJST)[number], reden: string) => ({
  jongereId: r.jongereId, naam: r.naam, geboortedatum: '2007-03-02', leeftijd: r.leeftijd, gemeente: r.gemeente, regie: WERKPLEIN, reden, velden: ['achternaam'],
});

function zoek(res: ServerResponse, { tekst, geboortedatum }: Record<string, unknown>): void {
  const begin = String(tekst ?? '').slice(0, 2).toLowerCase();
  const items = WERKLIJST.filter((r) => geboortedatum !== undefined || (begin !== '' && r.naam.toLowerCase().startsWith(begin))).map((r) => treffer(r, 'Achternaam klinkt hetzelfde'));
  stuur(res, 200, { items, totaal: items.length });
}

function aanmelden(res: ServerResponse, l: Record<string, unknown>): void {
  if (l['voornaam'] === 'Fout') {
    return weiger(res, [400, 'verkeerde-vorm', 'Een paar dingen kloppen nog niet.'], { fouten: [{ veld: '/geboortedatum', code: 'geboortedatum', uitleg: 'Loopplank is voor jongeren van 12 tot 27 jaar. Klopt het geboortejaar?' }, { veld: '/bsn', code: 'elfproef', uitleg: 'Dit BSN bestaat niet. Kijk de cijfers na.' }] });
  }
  if (String(l['achternaam']).startsWith('V') && l['bevestigdNieuw'] !== true) {
    return weiger(res, [409, 'mogelijk-dubbel', 'Deze jongere lijkt op iemand die er al is.'], { kandidaten: [treffer(WERKLIJST[5]!, 'Achternaam en geboortedatum zijn gelijk')], andere: 1 });
  }
  stuur(res, 201, { id: WERKLIJST[0]!.jongereId, gebeurtenisId: randomUUID(), gebeurtenissen: [], positie: String(++staat.positie) });
}

function leg(res: ServerResponse, pad: string, l: Record<string, unknown>, sleutel: string | undefined): void {
  const eerder = sleutel && staat.gezien.get(sleutel);
  if (eerder) return stuur(res, 201, eerder);
  if (l['notitie'] === 'weiger') return weiger(res, [409, 'geweigerd', 'Dit kan niet: het dossier is gesloten.']);
  const ontvangst = { gebeurtenisId: randomUUID(), gebeurtenissen: [], positie: String(++staat.positie) };
  if (sleutel) staat.gezien.set(sleutel, ontvangst);
  staat.ontvangen.push({ pad, lichaam: l });
  stuur(res, 201, ontvangst, { 'Loopplank-Positie': ontvangst.positie });
}

function stuurBlad(res: ServerResponse, url: URL, alle: readonly unknown[]): void {
  const [page, grootte] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('pageSize'))];
  stuur(res, 200, { items: alle.slice((page - 1) * grootte, page * grootte), totaal: alle.length });
}

function toon(res: ServerResponse, url: URL): void {
  const [, , , id = '', deel] = url.pathname.split('/');
  const rij = WERKLIJST.find((r) => r.jongereId === id);
  const bekendOp = url.searchParams.get('bekendOp');
  if (!rij) return weiger(res, [404, 'niet-gevonden', 'Dit is niet gevonden. Misschien bestaat het niet, of is jouw organisatie er niet bij betrokken.']);
  if (deel === 'banden') return stuur(res, 200, BANDEN);
  if (deel === 'tijdlijn') {
    const nieuw = staat.ontvangen.filter((o) => o.pad.includes(id)).map((_, i) => ({ ...TIJDLIJN[0]!, gebeurtenisId: `n${i}`, titel: 'Net vastgelegd', geldigOp: nu(), vastgelegdOp: nu(), organisatie: WERKPLEIN, medewerker: MARLOES }));
    const alle = [...nieuw.reverse(), ...TIJDLIJN].filter((i) => !bekendOp || i.vastgelegdOp <= bekendOp);
    return stuurBlad(res, url, alle);
  }
  if (deel === 'inzagen') return stuurBlad(res, url, INZAGEN.filter((i) => !bekendOp || i.op <= bekendOp));
  const beeld = beeldVan(id, rij.naam, rij.leeftijd!);
  stuur(res, 200, { ...beeld, ...(staat.wie === 'auditor' ? { mag: ['inzagen.zien'] } : {}), ...(bekendOp ? { bekendOp } : {}) });
}

async function beantwoord(req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  const pad = url.pathname;
  if (pad === '/health/live') return stuur(res, 200, {});
  const lichaam = req.method === 'GET' ? {} : await lees(req);
  staat.wie = /proef=(\w+)/.exec(req.headers.cookie ?? '')?.[1] ?? null;
  if (pad === '/v1/sessie' && req.method === 'POST') return inloggen(res, lichaam);
  if (staat.wie === null) return weiger(res, [401, 'niet-ingelogd', 'Je bent niet (meer) ingelogd.']);
  if (pad === '/v1/sessie' && req.method === 'DELETE') {
    return stuur(res, 204, undefined, { 'Set-Cookie': WEG });
  }
  if (pad === '/v1/sessie') return stuur(res, 200, sessie(staat.wie));
  if (pad === '/v1/werklijst') return stuur(res, 200, { items: WERKLIJST, totaal: WERKLIJST.length, nu: 4, straks: 4 });
  if (pad === '/v1/nieuws' || pad === '/v1/nieuws/aantal') return stuur(res, 200, { items: [], totaal: 0, nieuw: 0, dringend: 0 });
  if (pad === '/v1/berichtgeving') return stuur(res, 200, { dagbericht: 'dagelijks' });
  if (pad === '/v1/gemeenten') return stuur(res, 200, { items: GEMEENTEN, totaal: GEMEENTEN.length });
  if (pad === '/v1/jongeren/_zoek') return zoek(res, lichaam);
  if (pad === '/v1/jongeren') return aanmelden(res, lichaam);
  if (req.method === 'POST') return leg(res, pad, lichaam, req.headers['idempotency-key'] as string | undefined);
  toon(res, url);
}

async function behandel(req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  if (url.pathname === '/v1/proef') {
    const gedrag = url.searchParams.get('gedrag');
    staat.pogingen = 0;
    if (gedrag === 'uitgelogd') return stuur(res, 200, {}, { 'Set-Cookie': WEG });
    if (gedrag !== null) staat.gedrag = gedrag as Staat['gedrag'];
    return stuur(res, 200, staat.ontvangen);
  }
  if (staat.gedrag === 'weg') return void req.socket.destroy();
  if (staat.gedrag === 'stuk') return weiger(res, [500, 'storing', 'Er ging bij ons iets mis. Wat al bewaard was, is veilig.']);
  await new Promise((klaar) => setTimeout(klaar, staat.gedrag === 'traag' ? 4_000 : 60));
  await beantwoord(req, res, url);
}

export const proefserver = (): Plugin => ({
  name: 'loopplank-proefserver',
  configureServer(server) {
    server.middlewares.use((req, res, verder) => {
      const url = new URL(req.url ?? '/', 'http://proef');
      if (!url.pathname.startsWith('/v1') && !url.pathname.startsWith('/health')) return verder();
      void behandel(req, res, url);
    });
  },
});
