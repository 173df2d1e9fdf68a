import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as slaap } from 'node:timers/promises';
import type { MedewerkerDetail, MedewerkerRij, Pagina, Sluitingsstand } from '@loopplank/access/antwoorden';
import type { EenBeeld, TijdlijnItem, Werklijst, WerklijstRij } from '@loopplank/dossier/antwoorden';
import { type Klant, logIn, ruw } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';
import { rijenVan } from '../testing/rijen';

interface Probleem {
  readonly code: string;
  readonly detail: string;
}

const NIEUW = 'vijf ganzen bij het water';
const DAG_MS = 86_400_000;
const dag = (over: number): string => new Date(Date.now() + over * DAG_MS).toISOString().slice(0, 10);

/** The whole worklist of somebody. */
async function werklijst(wie: Klant): Promise<WerklijstRij[]> {
  const rijen: WerklijstRij[] = [];
  for (let page = 1; ; page += 1) {
    const { inhoud } = await wie.haal<Werklijst>(`/v1/werklijst?pageSize=100&page=${page}`);
    rijen.push(...inhoud.items);
    if (page * 100 >= inhoud.totaal) return rijen;
  }
}

describe('the administration of an installation', () => {
  let server: Proefserver;
  let hoofd: Klant;
  let jobcoach: Klant;
  let auditor: Klant;
  let werkplein: string;
  let collega: MedewerkerRij;
  let ik: MedewerkerRij;

  const alsIedereen = async () => {
    hoofd = await logIn(server.adres, 'beheerder', WACHTWOORD);
    auditor = await logIn(server.adres, 'auditor', WACHTWOORD);
  };
  const postvak = () => readdirSync(join(server.data, 'postvak-uit')).map((naam) => join(server.data, 'postvak-uit', naam));
  const openbaar = (pad: string, inhoud: object) =>
    ruw<Probleem>(`${server.adres}/v1/wachtwoordherstel${pad}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(inhoud) });
  const token = (bestand: string) => /nieuw-wachtwoord#([\w-]{43})/.exec(readFileSync(bestand, 'utf8'))![1]!;
  /** Gives somebody of the practice region an address and a password, as an invitation does. */
  async function laatInloggen(wie: MedewerkerRij): Promise<Klant> {
    const voor = new Set(statSync(server.data).isDirectory() && readdirSync(server.data).includes('postvak-uit') ? postvak() : []);
    expect((await hoofd.wijzig(`/v1/medewerkers/${wie.id}`, { mailadres: `${wie.id}@werkplein.example` })).status).toBe(201);
    expect((await hoofd.stuur(`/v1/medewerkers/${wie.id}/uitnodiging`, {})).status).toBe(201);
    const [bericht] = postvak().filter((b) => !voor.has(b));
    expect((await openbaar('/voltooiing', { token: token(bericht!), wachtwoord: NIEUW })).status).toBe(204);
    return logIn(server.adres, wie.gebruikersnaam, NIEUW);
  }
  const totKlaar = async (id: string): Promise<Sluitingsstand> => {
    for (let i = 0; i < 300; i += 1) {
      const { inhoud } = await hoofd.haal<Sluitingsstand>(`/v1/sluitingen/${id}`);
      if (inhoud.status !== 'bezig') return inhoud;
      await slaap(100);
    }
    throw new Error('the closing did not end');
  };

  beforeAll(async () => {
    server = await startServer({ env: { LOOPPLANK_DEMO_JONGEREN: '120' } });
    await alsIedereen();
    jobcoach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    werkplein = (await jobcoach.haal<{ organisatie: { id: string } }>('/v1/sessie')).inhoud.organisatie.id;
    const { items } = (await hoofd.haal<Pagina<MedewerkerRij>>(`/v1/organisaties/${werkplein}/medewerkers?pageSize=100`)).inhoud;
    ik = items.find((m) => m.gebruikersnaam === 'jobcoach')!;
    collega = items.find((m) => m.gebruikersnaam !== 'jobcoach')!;
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  it('makes an organisation with a team and a colleague who chooses a password that nobody else knows', async () => {
    const organisatie = (await hoofd.stuur<{ id: string }>('/v1/organisaties', { naam: 'Stichting Opstap', soort: 'begeleiding', gemeenten: ['GM0153'], grondslagen: ['PW 7a'] })).inhoud.id;
    const team = (await hoofd.stuur<{ id: string }>(`/v1/organisaties/${organisatie}/teams`, { naam: 'Noord' })).inhoud.id;
    const nieuw = await hoofd.stuur<{ id: string }>('/v1/medewerkers', {
      gebruikersnaam: 'sanne.proef', naam: 'Sanne Proef', organisatieId: organisatie, mailadres: 'sanne@opstap.example', teamId: team, rollen: [{ rol: 'jobcoach', totDatum: dag(300) }],
    });
    expect(nieuw.status).toBe(201);
    expect((await hoofd.stuur(`/v1/medewerkers/${nieuw.inhoud.id}/uitnodiging`, {})).status).toBe(201);
    const [bericht] = postvak();
    const mail = readFileSync(bericht!, 'utf8');
    expect(mail).toContain('To: sanne@opstap.example');
    expect(mail).not.toMatch(/Sanne|Opstap /);
    expect(statSync(bericht!).mode & 0o077).toBe(0);
    expect((await openbaar('/voltooiing', { token: token(bericht!), wachtwoord: NIEUW })).status).toBe(204);
    const sanne = await logIn(server.adres, 'sanne.proef', NIEUW);
    expect((await werklijst(sanne)).length).toBe(0);
    expect(server.uitvoer()).not.toContain(token(bericht!));
    const detail = (await hoofd.haal<MedewerkerDetail>(`/v1/medewerkers/${nieuw.inhoud.id}`)).inhoud;
    expect(detail).toMatchObject({ heeftWachtwoord: true, team: { id: team, naam: 'Noord' }, jongeren: 0 });
    expect(detail.laatstIngelogdOp).toBeDefined();
    // A role that is taken away is gone at the next request.
    expect((await hoofd.stuur(`/v1/medewerkers/${nieuw.inhoud.id}/rollen/jobcoach/einde`, {})).status).toBe(201);
    expect((await sanne.haal('/v1/werklijst')).status).toBe(403);
  });

  it('shows the work of an absent colleague to who stands in, said for whom, and no longer when that ends', async () => {
    const vervanger = await laatInloggen(collega);
    const eigen = new Set((await werklijst(vervanger)).map((r) => r.jongereId));
    const mijn = (await werklijst(jobcoach)).filter((r) => r.regie.medewerker?.id === ik.id);
    expect(mijn.length).toBeGreaterThan(0);
    const v = await hoofd.stuur<{ id: string }>(`/v1/medewerkers/${ik.id}/vervanging`, { vervangerId: collega.id, vanDatum: dag(0), totDatum: dag(14) });
    expect(v.status).toBe(201);
    const met = (await werklijst(vervanger)).filter((r) => r.namens);
    expect(met.map((r) => r.jongereId).sort()).toEqual(expect.arrayContaining(mijn.map((r) => r.jongereId).filter((id) => !eigen.has(id)).sort()));
    expect(new Set(met.map((r) => r.namens!.id))).toEqual(new Set([ik.id]));
    expect((await hoofd.stuur(`/v1/medewerkers/${ik.id}/vervanging/${v.inhoud.id}/einde`, { totDatum: dag(-1) })).status).toBe(409);
    expect((await hoofd.haal<MedewerkerDetail>(`/v1/medewerkers/${ik.id}`)).inhoud.vervangingen).toMatchObject([{ vervanger: { id: collega.id }, loopt: true }]);
  });

  it('closes an account only with a successor, who then has every youngster, visibly', async () => {
    const mijn = (await werklijst(jobcoach)).filter((r) => r.regie.medewerker?.id === ik.id).map((r) => r.jongereId);
    const zonder = await hoofd.stuur<Probleem>(`/v1/medewerkers/${ik.id}/sluiting`, { reden: 'Uit dienst' });
    expect([zonder.status, zonder.inhoud.code]).toEqual([409, 'opvolger-nodig']);
    const sleutel = { 'idempotency-key': randomUUID() };
    const sluit = () => hoofd.stuur<{ id: string }>(`/v1/medewerkers/${ik.id}/sluiting`, { reden: 'Uit dienst', opvolgerId: collega.id }, sleutel);
    const dicht = await sluit();
    expect(dicht.status).toBe(201);
    expect((await jobcoach.haal('/v1/werklijst')).status).toBe(401);
    expect((await sluit()).inhoud).toEqual(dicht.inhoud);

    const stand = await totKlaar(dicht.inhoud.id);
    expect(stand).toMatchObject({ status: 'voltooid', over: 0, opvolger: { medewerker: { id: collega.id } } });
    expect(stand.totaal).toBeGreaterThanOrEqual(mijn.length);
    const opvolger = await logIn(server.adres, collega.gebruikersnaam, NIEUW);
    const van = new Map((await werklijst(opvolger)).map((r) => [r.jongereId, r]));
    for (const id of mijn) expect([id, van.get(id)?.regie.medewerker?.id, van.get(id)?.namens]).toEqual([id, collega.id, undefined]);
    const tijdlijn = (await opvolger.haal<{ items: { titel: string; soort: string }[] }>(`/v1/jongeren/${mijn[0]!}/tijdlijn`)).inhoud.items;
    expect(JSON.stringify(tijdlijn.slice(0, 3))).toMatch(/Regie bij/);
    expect((await auditor.haal<Pagina<unknown>>('/v1/zonder-regie')).inhoud.totaal).toBe(0);
  });

  it('goes on with closing an organisation after it was killed in the middle: nobody is without regie, nothing is done twice', async () => {
    const punt = (await hoofd.haal<{ organisatie: { id: string } }>('/v1/sessie')).inhoud.organisatie.id;
    const vangnet = await hoofd.zet('/v1/vangnetten', { organisatieId: punt });
    expect([200, 201]).toContain(vangnet.status);
    const opvolger = await logIn(server.adres, collega.gebruikersnaam, NIEUW);
    const jongeren = (await werklijst(opvolger)).filter((r) => r.regie.organisatie.id === werkplein).map((r) => r.jongereId);
    expect(jongeren.length).toBeGreaterThan(3);
    const dicht = await hoofd.stuur<{ id: string }>(`/v1/organisaties/${werkplein}/sluiting`, { opvolgerId: punt });
    expect(dicht.status).toBe(201);
    await server.dood();
    expect(rijenVan(server.data)['toegang.sluiting']!.filter((rij) => rij.includes(dicht.inhoud.id) && rij.includes('"status":"bezig"'))).toHaveLength(1);
    server = await startServer({ data: server.data });
    await alsIedereen();
    expect(await totKlaar(dicht.inhoud.id)).toMatchObject({ soort: 'organisatie', status: 'voltooid', over: 0 });
    expect((await auditor.haal<Pagina<unknown>>('/v1/zonder-regie')).inhoud.totaal).toBe(0);
    await expect(logIn(server.adres, collega.gebruikersnaam, NIEUW)).rejects.toThrow('401');
    const rmc = await logIn(server.adres, 'rmc', WACHTWOORD);
    for (const id of jongeren) {
      const beeld = (await rmc.haal<EenBeeld>(`/v1/jongeren/${id}`)).inhoud;
      expect([id, beeld.regie.organisatie.id]).toEqual([id, punt]);
      const { items } = (await rmc.haal<Pagina<TijdlijnItem>>(`/v1/jongeren/${id}/tijdlijn?pageSize=100`)).inhoud;
      expect(items.filter((i) => i.soort === 'RegieToegewezen' && /vangnet/i.test(i.toelichting ?? ''))).toHaveLength(1);
    }
  }, 120_000);

  it('opens no youngster to a beheerder, whatever they manage', async () => {
    const rmc = await logIn(server.adres, 'rmc', WACHTWOORD);
    const [rij] = await werklijst(rmc);
    for (const pad of ['', '/tijdlijn', '/contactmomenten', '/inzagen']) expect((await hoofd.haal(`/v1/jongeren/${rij!.jongereId}${pad}`)).status).toBe(404);
    expect((await hoofd.haal('/v1/werklijst')).status).toBe(403);
    expect((await hoofd.stuur('/v1/jongeren/_zoek', { tekst: 'Jansen' })).status).toBe(403);
    expect((await rmc.haal(`/v1/medewerkers/${ik.id}`)).status).toBe(403);
  });

  it('does not let a flood of guesses fill the log', async () => {
    const positie = async () => Number((await ruw<{ views: { positie: number }[] }>(`${server.adres}/health/ready`, {})).inhoud.views[0]!.positie);
    const voor = await positie();
    const gok = (n: number) =>
      ruw(`${server.adres}/v1/sessie`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ gebruikersnaam: `naam${n % 3}`, wachtwoord: 'helemaal verkeerd' }) });
    const statussen = new Set((await Promise.all(Array.from({ length: 150 }, (_, i) => gok(i)))).map((a) => a.status));
    expect([...statussen].every((s) => s === 401 || s === 429)).toBe(true);
    expect((await positie()) - voor).toBeLessThan(5);
    expect(await server.stop()).toBe(0);
    server = await startServer({ data: server.data });
    expect((await positie()) - voor).toBeLessThan(8);
  }, 60_000);
});
