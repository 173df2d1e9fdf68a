import { randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import { medewerkerIdVan } from '../../index';
import { type Beheerhuis, JIP, maakBeheerhuis, NOOR, RIK, velden, ZIN } from '../testing/beheerhuis';
import { ingelogd, logIn, vraag } from '../testing/klant';

let h: Beheerhuis;
beforeAll(async () => void (h = await maakBeheerhuis()));
afterAll(() => h.app.close());

const NIEUW = 'vijf ganzen bij het water';
const publiek = (pad: string, inhoud: unknown) => vraag(h.app, 'POST', `/v1/wachtwoordherstel${pad}`, {}, inhoud);
const token = () => h.p.post.at(-1)!.tekst.match(/#([\w-]+)/)![1]!;
const totPost = async (aantal: number) => {
  for (let i = 0; i < 200 && h.p.post.length < aantal; i++) await slaap(5);
  expect(h.p.post).toHaveLength(aantal);
};

describe('an invitation', () => {
  it('lets somebody choose a password that nobody else ever knew', async () => {
    await h.baas.stuur('/v1/medewerkers', { gebruikersnaam: 'mila', naam: 'Mila Boom', mailadres: 'mila@school.example', rollen: [{ rol: 'jobcoach' }] });
    const id = medewerkerIdVan('mila');
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const een = await h.baas.stuur(`/v1/medewerkers/${id}/uitnodiging`, {}, sleutel);
    expect(een.status).toBe(201);
    expect(h.p.post.at(-1)).toMatchObject({ naar: 'mila@school.example' });
    expect(JSON.stringify(een.body)).not.toContain(token());
    await h.p.werkBij();
    expect((await h.baas.haal(`/v1/medewerkers/${id}`)).body['link']).toEqual({ soort: 'uitnodiging', gemaaktOp: '2026-06-08T06:12:00.000Z', geldigTot: '2026-06-15T06:12:00.000Z', verzending: 'gelukt', verlopen: false });
    // The same request again gives the same answer, and no second message.
    expect((await h.baas.stuur(`/v1/medewerkers/${id}/uitnodiging`, {}, sleutel)).body).toEqual(een.body);
    expect(h.p.post).toHaveLength(1);

    expect((await publiek('/voltooiing', { token: token(), wachtwoord: NIEUW })).status).toBe(204);
    expect((await logIn(h.app, 'mila', NIEUW)).status).toBe(201);
    const weer = await publiek('/voltooiing', { token: token(), wachtwoord: 'zes reigers in de sloot' });
    expect([weer.status, weer.body['code']]).toEqual([409, 'link-werkt-niet']);
    expect((await h.baas.haal(`/v1/medewerkers/${id}`)).body).toMatchObject({ heeftWachtwoord: true });
  });

  it('needs an address, and the right to manage', async () => {
    const res = await h.baas.stuur(`/v1/medewerkers/${NOOR}/uitnodiging`);
    expect([res.status, res.body['code'], velden(res.body)]).toEqual([409, 'geen-mailadres', ['/mailadres']]);
    expect((await h.baas.stuur(`/v1/medewerkers/${RIK}/uitnodiging`)).status).toBe(403);
    expect((await h.jip.stuur(`/v1/medewerkers/${medewerkerIdVan('mila')}/uitnodiging`)).status).toBe(403);
  });
});

describe('a forgotten password', () => {
  it('gets the same answer whether there is such an account or not', async () => {
    await h.baas.wijzig(`/v1/medewerkers/${JIP}`, { mailadres: 'jip@school.example' });
    const voor = h.p.post.length;
    const antwoorden = await Promise.all(['jip', 'noor', 'bestaat-niet'].map((gebruikersnaam) => publiek('', { gebruikersnaam })));
    expect(new Set(antwoorden.map((a) => JSON.stringify([a.status, a.body]))).size).toBe(1);
    expect(antwoorden[0]!.status).toBe(202);
    await totPost(voor + 1);
    expect(h.p.post.at(-1)!.naar).toBe('jip@school.example');
  });

  it('is replaced; who was still logged in is not any more', async () => {
    await h.p.werkBij();
    const kort = await publiek('/voltooiing', { token: token(), wachtwoord: 'kort' });
    expect([kort.status, velden(kort.body)]).toEqual([400, ['/wachtwoord']]);
    expect((await publiek('/voltooiing', { token: token(), wachtwoord: NIEUW })).status).toBe(204);
    expect((await h.jip.haal('/v1/sessie')).status).toBe(401);
    expect((await logIn(h.app, 'jip', ZIN)).status).toBe(401);
    expect((await ingelogd(h.app, 'jip', NIEUW)).sessie.status).toBe(201);
  });

  it('has no link that can be guessed, is too old, or belongs to a closed account', async () => {
    const voor = h.p.post.length;
    h.p.loop(6);
    await publiek('', { gebruikersnaam: 'jip' });
    await totPost(voor + 1);
    await h.p.werkBij();
    h.p.loop(61);
    for (const t of [token(), `${token()}A`, 'x', 'é'.repeat(90)]) expect((await publiek('/voltooiing', { token: t, wachtwoord: NIEUW })).body['code']).toBe('link-werkt-niet');
    expect(velden((await publiek('/voltooiing', { token: 7 })).body)).toEqual(['/token', '/wachtwoord']);
    expect(velden((await publiek('', { naam: 'jip' })).body)).toEqual(['/gebruikersnaam', '/naam']);
  });

  it('is not asked for without end, neither for one name nor from one place', async () => {
    const statussen: number[] = [];
    let laatste = await publiek('', { gebruikersnaam: 'veel-gevraagd' });
    for (let i = 0; i < 10 && laatste.status === 202; i++) statussen.push((laatste = await publiek('', { gebruikersnaam: 'veel-gevraagd' })).status);
    expect([laatste.status, Number(laatste.koppen.get('retry-after')) > 0, laatste.body['detail']]).toEqual([429, true, expect.stringMatching(/^Er is te vaak om een nieuw wachtwoord gevraagd\. Wacht/)]);
    expect(statussen.filter((s) => s === 202)).toHaveLength(4);
  });
});

describe('the log of logging in', () => {
  it('has a line for who logged in, and counts who failed', async () => {
    await logIn(h.app, 'noor', 'verkeerd wachtwoord');
    await logIn(h.app, 'niemand', 'verkeerd wachtwoord');
    await ingelogd(h.app, 'noor', ZIN);
    await h.p.stopInlog();
    const events = (await h.p.log()).filter((e) => e.streamId.startsWith('inloggen-'));
    expect(events.filter((e) => e.type === 'Ingelogd' && e.actor.medewerkerId === NOOR)).toHaveLength(1);
    const mislukt = events.filter((e) => e.type === 'InloggenMislukt').map((e) => e.data);
    expect(mislukt).toContainEqual(expect.objectContaining({ medewerkerId: NOOR, mislukt: 1, geweigerd: 0 }));
    expect(mislukt).toContainEqual(expect.not.objectContaining({ medewerkerId: expect.anything() as unknown }));
    const klaar = JSON.stringify(events.map((e) => e.data));
    for (const woord of ['noor', 'niemand', 'verkeerd', '127.0.0.1']) expect(klaar).not.toContain(woord);
  });
});
