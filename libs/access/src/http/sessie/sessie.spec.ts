import type { INestApplication } from '@nestjs/common';
import { maakMedewerker, medewerkerDecider, medewerkerIdVan, medewerkerStream, registreerOrganisatie, sluitMedewerker, stelWachtwoordIn } from '../../index';
import { type Antwoord, koekje, logIn as logInBij, vraag } from '../testing/klant';
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

const logIn = (wachtwoord = ZIN, gebruikersnaam = 'jip'): Promise<Antwoord> => logInBij(app, gebruikersnaam, wachtwoord);
const kijk = (cookie: { Cookie: string }, pad = '/v1/sessie'): Promise<Antwoord> => vraag(app, 'GET', pad, cookie);
const logUit = (cookie: { Cookie: string }, csrf?: string): Promise<Antwoord> => vraag(app, 'DELETE', '/v1/sessie', { ...cookie, ...(csrf === undefined ? {} : { 'X-CSRF-Token': csrf }) });
const csrfVan = (res: Antwoord): string => res.body['csrfToken'] as string;
/** The answer, which must have this status. */
async function met(status: number, antwoord: Promise<Antwoord>): Promise<Antwoord> {
  const res = await antwoord;
  expect({ status: res.status, body: res.body }).toMatchObject({ status });
  return res;
}

describe('logging in', () => {
  it('gives a cookie the browser keeps to itself, and says who this is', async () => {
    const res = await met(201, logIn(ZIN, ' JIP '));
    expect(res.koekjes[0]).toMatch(/^loopplank-sessie=ey[\w.-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=14400$/);
    expect(res.body).toMatchObject({
      medewerker: { id: medewerkerIdVan('jip'), naam: 'Jip Test', organisatieNaam: 'Praktijkschool De Werf' },
      rollen: ['jobcoach', 'combinatie'],
      organisatie: { id: SCHOOL, naam: 'Praktijkschool De Werf' },
      taken: [{ doel: 'nazorg', rol: 'combinatie' }, { doel: 'arbeidsondersteuning', rol: 'jobcoach' }],
      eindigtOp: '2026-06-08T10:12:00.000Z',
    });
    expect(res.koekjes[1]).toMatch(/^loopplank-positie=; .*Max-Age=0$/);
    expect(csrfVan(res)).toMatch(/^[\w-]{43}$/);
    expect((await met(200, kijk(koekje(res)))).body).toEqual(res.body);
  });

  it('binds the cookie to this host on https', async () => {
    await app.close();
    await start('https://loopplank.example');
    expect((await met(201, logIn())).koekjes[0]).toMatch(/^__Host-loopplank-sessie=.*; Secure; Max-Age=/);
  });

  it('never shows the password or its hash', async () => {
    const res = await logIn();
    expect(JSON.stringify([res.body, [...res.koppen]])).not.toMatch(/schapen|scrypt/);
  });

  it('names every fault of a malformed request and echoes nothing', async () => {
    const res = await met(400, vraag(app, 'POST', '/v1/sessie', {}, { gebruikersnaam: 7, geheim: 'mijn geheime zin' }));
    expect((res.body['fouten'] as { veld: string }[]).map((f) => f.veld).sort()).toEqual(['/gebruikersnaam', '/geheim', '/wachtwoord']);
    expect(JSON.stringify(res.body)).not.toContain('geheime zin');
    await met(400, logIn('x'.repeat(401)));
  });

  it('answers the same for a wrong password, an unknown name, a closed account and an account without password', async () => {
    await maakMedewerker(p.commands, { gebruikersnaam: 'weg', naam: 'Weg Test', organisatieId: SCHOOL, rollen: ['rmc'], wachtwoord: ZIN }, door);
    await sluitMedewerker(p.commands, 'weg', { reden: 'uit dienst' }, door);
    await p.werkBij();
    const antwoorden = [await logIn('fout'), await logIn(ZIN, 'niemand'), await logIn(ZIN, 'weg'), await logIn(ZIN, 'zonder')];
    expect(antwoorden.map((a) => a.status)).toEqual([401, 401, 401, 401]);
    expect(new Set(antwoorden.map((a) => JSON.stringify(a.body))).size).toBe(1);
    expect(antwoorden.every((a) => a.koekjes.length === 0)).toBe(true);
  });

  it('counts a closed account at once, before any view knows', async () => {
    await sluitMedewerker(p.commands, 'jip', { reden: 'uit dienst' }, door);
    await met(401, logIn());
  });

  it.each(['jip', 'niemand'])('slows down after five wrong guesses at %s, and twenty tell nothing', async (naam) => {
    const antwoorden: Antwoord[] = [];
    for (let i = 0; i < 20; i++) antwoorden.push(await logIn(`fout ${i}`, naam));
    expect(antwoorden.map((a) => a.status)).toEqual([...Array<number>(5).fill(401), ...Array<number>(15).fill(429)]);
    expect(Number(antwoorden[5]!.koppen.get('retry-after'))).toBeGreaterThan(0);
    // The right password during the wait is refused as well.
    const juist = await met(429, logIn(ZIN, naam));
    expect(juist.body).toEqual(antwoorden.at(-1)!.body);
    p.loop(1);
    await met(naam === 'jip' ? 201 : 401, logIn(ZIN, naam));
  });
});

describe('a session', () => {
  it('is needed for everything that is not open', async () => {
    const zonder = await met(401, vraag(app, 'GET', '/v1/sessie'));
    expect(zonder.body['code']).toBe('niet-ingelogd');
    await met(401, vraag(app, 'GET', '/v1/organisaties'));
    await met(401, vraag(app, 'GET', `/v1/jongeren/${SCHOOL}/inzagen`));
    await met(401, kijk({ Cookie: 'loopplank-sessie=onzin' }));
  });

  it('cannot be made up, changed or sealed with another key', async () => {
    const echt = koekje(await logIn());
    const veranderd = echt.Cookie.replace(/.(?=.{10}$)/, (teken) => (teken === 'a' ? 'b' : 'a'));
    await met(401, kijk({ Cookie: veranderd }));
    await met(200, kijk(echt));
    p.huis.zegelSleutel.fill(9); // the guard holds the same bytes
    await met(401, kijk(echt));
  });

  it('hides what it holds from the browser', async () => {
    const [, inhoud] = koekje(await logIn()).Cookie.split('=') as [string, string];
    expect(Buffer.from(inhoud, 'base64url').toString('latin1')).not.toContain(medewerkerIdVan('jip'));
  });

  it('wants the CSRF token on every write', async () => {
    const res = await logIn();
    const cookie = koekje(res);
    for (const csrf of [undefined, '', 'fout', `${csrfVan(res)}x`]) {
      expect((await met(403, logUit(cookie, csrf))).body['code']).toBe('csrf');
    }
    await met(200, kijk(cookie));
    const ander = await logIn();
    await met(403, logUit(cookie, csrfVan(ander)));
  });

  it('is over for good after logging out, also for a copy of the cookie, and leaves the other sessions alone', async () => {
    const [een, twee] = [await logIn(), await logIn()];
    const uit = await met(204, logUit(koekje(een), csrfVan(een)));
    expect(uit.koekjes[0]).toBe('loopplank-sessie=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0');
    await met(401, kijk(koekje(een)));
    await met(200, kijk(koekje(twee)));
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
    expect((await met(200, kijk(cookie))).body['rollen']).toEqual(['combinatie']);
    await stelWachtwoordIn(p.commands, 'jip', 'vier koeien in de wei', door);
    await p.werkBij();
    await met(401, kijk(cookie));
    const nieuw = koekje(await met(201, logIn('vier koeien in de wei')));
    await met(200, kijk(nieuw));
    await sluitMedewerker(p.commands, 'jip', { reden: 'uit dienst' }, door);
    await p.werkBij();
    await met(401, kijk(nieuw));
  });

  it('is good at once with a password that no view knows yet', async () => {
    await stelWachtwoordIn(p.commands, 'jip', 'vier koeien in de wei', door);
    const cookie = koekje(await met(201, logIn('vier koeien in de wei')));
    await met(200, kijk(cookie));
    await p.werkBij();
    await met(200, kijk(cookie));
  });

  it('ends after four hours of nothing', async () => {
    const cookie = koekje(await logIn());
    p.loop(4 * 60 - 1);
    await met(200, kijk(cookie));
    p.loop(1);
    await met(401, kijk(cookie));
  });

  it('lives on while it is used, but never longer than twelve hours', async () => {
    let cookie = koekje(await logIn());
    p.loop(14);
    expect((await kijk(cookie)).koekjes).toEqual([]);
    for (let uur = 0; uur < 11; uur++) {
      p.loop(60);
      const res = await met(200, kijk(cookie));
      cookie = koekje(res);
    }
    p.loop(45);
    await met(200, kijk(cookie));
    p.loop(1);
    await met(401, kijk(cookie));
  });
});
