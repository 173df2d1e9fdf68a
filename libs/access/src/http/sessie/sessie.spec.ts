import type { INestApplication } from '@nestjs/common';
import request, { type Response } from 'supertest';
import { maakMedewerker, medewerkerDecider, medewerkerIdVan, medewerkerStream, registreerOrganisatie, sluitMedewerker, stelWachtwoordIn } from '../../index';
import { maakProefhuis, type Proefhuis, startProefapp } from '../testing/proefhuis';

const SCHOOL = '22222222-2222-4222-8222-222222222222';
const ZIN = 'drie schapen op de dijk';
const door = { kosten: { ln: 10, r: 8, p: 1 } };

let p: Proefhuis;
let app: INestApplication;

async function start(url?: string): Promise<void> {
  p = maakProefhuis(url);
  await registreerOrganisatie(p.commands, SCHOOL, { naam: 'Praktijkschool De Werf', soort: 'school', gemeenten: [], grondslagen: [] });
  await maakMedewerker(p.commands, { gebruikersnaam: 'jip', naam: 'Jip Test', organisatieId: SCHOOL, rollen: ['combinatie', 'jobcoach'], wachtwoord: ZIN }, door);
  await maakMedewerker(p.commands, { gebruikersnaam: 'zonder', naam: 'Zonder Test', organisatieId: SCHOOL, rollen: ['rmc'] }, door);
  await p.werkBij();
  app = await startProefapp(p);
}
beforeEach(() => start());
afterEach(() => app.close());

const server = () => request(app.getHttpServer() as never);
const logIn = (wachtwoord = ZIN, gebruikersnaam = 'jip') => server().post('/v1/sessie').send({ gebruikersnaam, wachtwoord });
const koekje = (res: Response): string => (res.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
const kijk = (cookie: string) => server().get('/v1/sessie').set('Cookie', cookie);
const logUit = (cookie: string, csrf?: string) => server().delete('/v1/sessie').set('Cookie', cookie).set(csrf === undefined ? {} : { 'X-CSRF-Token': csrf });

describe('logging in', () => {
  it('gives a cookie the browser keeps to itself, and says who this is', async () => {
    const res = await logIn(ZIN, ' JIP ').expect(201);
    expect(res.headers['set-cookie']![0]).toMatch(/^loopplank-sessie=ey[\w.-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=14400$/);
    expect(res.body).toMatchObject({
      medewerker: { id: medewerkerIdVan('jip'), naam: 'Jip Test', organisatieNaam: 'Praktijkschool De Werf' },
      rollen: ['jobcoach', 'combinatie'],
      organisatie: { id: SCHOOL, naam: 'Praktijkschool De Werf' },
      taken: [{ doel: 'nazorg', rol: 'combinatie' }, { doel: 'arbeidsondersteuning', rol: 'jobcoach' }],
      eindigtOp: '2026-06-08T10:12:00.000Z',
    });
    expect(res.headers['set-cookie']![1]).toMatch(/^loopplank-positie=; .*Max-Age=0$/);
    expect(res.body.csrfToken).toMatch(/^[\w-]{43}$/);
    expect((await kijk(koekje(res)).expect(200)).body).toEqual(res.body);
  });

  it('binds the cookie to this host on https', async () => {
    await app.close();
    await start('https://loopplank.example');
    expect((await logIn().expect(201)).headers['set-cookie']![0]).toMatch(/^__Host-loopplank-sessie=.*; Secure; Max-Age=/);
  });

  it('never shows the password or its hash', async () => {
    const res = await logIn();
    expect(JSON.stringify([res.body, res.headers])).not.toMatch(/schapen|scrypt/);
  });

  it('names every fault of a malformed request and echoes nothing', async () => {
    const res = await server().post('/v1/sessie').send({ gebruikersnaam: 7, geheim: 'mijn geheime zin' }).expect(400);
    expect((res.body.fouten as { veld: string }[]).map((f) => f.veld).sort()).toEqual(['/gebruikersnaam', '/geheim', '/wachtwoord']);
    expect(JSON.stringify(res.body)).not.toContain('geheime zin');
    await server().post('/v1/sessie').send({ gebruikersnaam: 'jip', wachtwoord: 'x'.repeat(401) }).expect(400);
  });

  it('answers the same for a wrong password, an unknown name, a closed account and an account without password', async () => {
    await maakMedewerker(p.commands, { gebruikersnaam: 'weg', naam: 'Weg Test', organisatieId: SCHOOL, rollen: ['rmc'], wachtwoord: ZIN }, door);
    await sluitMedewerker(p.commands, 'weg', 'uit dienst', door);
    await p.werkBij();
    const antwoorden = [await logIn('fout'), await logIn(ZIN, 'niemand'), await logIn(ZIN, 'weg'), await logIn(ZIN, 'zonder')];
    expect(antwoorden.map((a) => a.status)).toEqual([401, 401, 401, 401]);
    expect(new Set(antwoorden.map((a) => JSON.stringify(a.body))).size).toBe(1);
    expect(antwoorden.every((a) => a.headers['set-cookie'] === undefined)).toBe(true);
  });

  it('counts a closed account at once, before any view knows', async () => {
    await sluitMedewerker(p.commands, 'jip', 'uit dienst', door);
    await logIn().expect(401);
  });

  it.each(['jip', 'niemand'])('slows down after five wrong guesses at %s, and twenty tell nothing', async (naam) => {
    const antwoorden: Response[] = [];
    for (let i = 0; i < 20; i++) antwoorden.push(await logIn(`fout ${i}`, naam));
    expect(antwoorden.map((a) => a.status)).toEqual([...Array<number>(5).fill(401), ...Array<number>(15).fill(429)]);
    expect(Number(antwoorden[5]!.headers['retry-after'])).toBeGreaterThan(0);
    // The right password during the wait is refused as well.
    const juist = await logIn(ZIN, naam).expect(429);
    expect(juist.body).toEqual(antwoorden.at(-1)!.body);
    p.loop(1);
    await logIn(ZIN, naam).expect(naam === 'jip' ? 201 : 401);
  });
});

describe('a session', () => {
  it('is needed for everything that is not open', async () => {
    const zonder = await server().get('/v1/sessie').expect(401);
    expect(zonder.body.code).toBe('niet-ingelogd');
    await server().get('/v1/organisaties').expect(401);
    await server().get(`/v1/jongeren/${SCHOOL}/inzagen`).expect(401);
    await kijk('loopplank-sessie=onzin').expect(401);
  });

  it('cannot be made up, changed or sealed with another key', async () => {
    const echt = koekje(await logIn());
    await kijk(`${echt.slice(0, -2)}aa`).expect(401);
    const ander = maakProefhuis();
    expect(ander.huis.zegelSleutel).toEqual(p.huis.zegelSleutel);
    p.huis.zegelSleutel.fill(9); // the guard holds the same bytes
    await kijk(echt).expect(401);
  });

  it('hides what it holds from the browser', async () => {
    const [, inhoud] = koekje(await logIn()).split('=') as [string, string];
    expect(Buffer.from(inhoud, 'base64url').toString('latin1')).not.toContain(medewerkerIdVan('jip'));
  });

  it('wants the CSRF token on every write', async () => {
    const res = await logIn();
    const cookie = koekje(res);
    for (const csrf of [undefined, '', 'fout', `${res.body.csrfToken as string}x`]) {
      expect((await logUit(cookie, csrf).expect(403)).body.code).toBe('csrf');
    }
    await kijk(cookie).expect(200);
    const ander = await logIn();
    await logUit(cookie, ander.body.csrfToken as string).expect(403);
  });

  it('is over for good after logging out, also for a copy of the cookie, and leaves the other sessions alone', async () => {
    const [een, twee] = [await logIn(), await logIn()];
    const uit = await logUit(koekje(een), een.body.csrfToken as string).expect(204);
    expect(uit.headers['set-cookie']![0]).toBe('loopplank-sessie=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0');
    await kijk(koekje(een)).expect(401);
    await kijk(koekje(twee)).expect(200);
    const laatste = (await p.commands.lees(medewerkerStream(medewerkerIdVan('jip')))).at(-1);
    expect(laatste).toMatchObject({ type: 'SessieIngetrokken', doel: 'toegang', actor: { medewerkerId: medewerkerIdVan('jip'), organisatieId: SCHOOL } });
  });

  it('ends when the account is closed or gets another password, and follows a changed role', async () => {
    const cookie = koekje(await logIn());
    await p.commands.voerUit(medewerkerDecider, {
      streamId: medewerkerStream(medewerkerIdVan('jip')), type: 'TrekRolIn', data: { rol: 'jobcoach' }, actor: { medewerkerId: SCHOOL, organisatieId: SCHOOL, rol: 'beheerder' },
      doel: 'beheer', bron: 'beheer', commandId: '88888888-8888-4888-8888-888888888888', verzoek: 'x',
    });
    await p.werkBij();
    expect((await kijk(cookie).expect(200)).body.rollen).toEqual(['combinatie']);
    await stelWachtwoordIn(p.commands, 'jip', 'vier koeien in de wei', door);
    await p.werkBij();
    await kijk(cookie).expect(401);
    const nieuw = koekje(await logIn('vier koeien in de wei').expect(201));
    await kijk(nieuw).expect(200);
    await sluitMedewerker(p.commands, 'jip', 'uit dienst', door);
    await p.werkBij();
    await kijk(nieuw).expect(401);
  });

  it('is good at once with a password that no view knows yet', async () => {
    await stelWachtwoordIn(p.commands, 'jip', 'vier koeien in de wei', door);
    const cookie = koekje(await logIn('vier koeien in de wei').expect(201));
    await kijk(cookie).expect(200);
    await p.werkBij();
    await kijk(cookie).expect(200);
  });

  it('ends after four hours of nothing', async () => {
    const cookie = koekje(await logIn());
    p.loop(4 * 60 - 1);
    await kijk(cookie).expect(200);
    p.loop(1);
    await kijk(cookie).expect(401);
  });

  it('lives on while it is used, but never longer than twelve hours', async () => {
    let cookie = koekje(await logIn());
    p.loop(14);
    expect((await kijk(cookie)).headers['set-cookie']).toBeUndefined();
    for (let uur = 0; uur < 11; uur++) {
      p.loop(60);
      const res = await kijk(cookie).expect(200);
      cookie = koekje(res);
    }
    p.loop(45);
    await kijk(cookie).expect(200);
    p.loop(1);
    await kijk(cookie).expect(401);
  });
});
