import { randomUUID } from 'node:crypto';
import { medewerkerIdVan } from '../../index';
import { type Beheerhuis, GEEN, JIP, maakBeheerhuis, NOOR, PUNT, SCHOOL, velden, ZIN } from '../testing/beheerhuis';
import { logIn } from '../testing/klant';

let h: Beheerhuis;
beforeAll(async () => void (h = await maakBeheerhuis()));
afterAll(() => h.app.close());

const werkplein = { naam: 'Werkplein', soort: 'gemeente', gemeenten: ['GM0153'], grondslagen: ['PW 7a'] };

describe('an organisation', () => {
  it('is registered by who manages the installation, and finds itself when sent again', async () => {
    expect((await h.baas.stuur('/v1/organisaties', werkplein)).body['code']).toBe('niet-jouw-organisatie');
    expect((await h.jip.stuur('/v1/organisaties', werkplein)).body['code']).toBe('mag-niet');
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const een = await h.hoofd.stuur('/v1/organisaties', werkplein, sleutel);
    expect(een.status).toBe(201);
    expect((await h.hoofd.stuur('/v1/organisaties', werkplein, sleutel)).body).toEqual(een.body);
    const id = String(een.body['id']);
    expect((await h.hoofd.haal(`/v1/organisaties/${id}`)).body).toEqual({ id, ...werkplein, teams: [], medewerkers: 0, vangnet: { installatie: false, gemeenten: [] } });
    expect(((await h.jip.haal('/v1/organisaties')).body['items'] as { naam: string }[]).map((o) => o.naam)).toContain('Werkplein');
  });

  it('names every wrong field at once', async () => {
    const res = await h.hoofd.stuur('/v1/organisaties', { naam: ' ', soort: 'kerk', gemeenten: ['GM0153', 'GM9999'], doorstroompuntregio: 41, grondslagen: ['Wet op van alles'], extra: 1 });
    expect([res.status, velden(res.body)]).toEqual([400, ['/doorstroompuntregio', '/extra', '/gemeenten/1', '/grondslagen/0', '/naam', '/soort']]);
    expect(velden((await h.hoofd.stuur('/v1/organisaties', { ...werkplein, gemeenten: ['Enschede'], grondslagen: 'PW 7a' })).body)).toEqual(['/gemeenten', '/grondslagen']);
    expect((await h.hoofd.stuur('/v1/organisaties', { ...werkplein, soort: 'doorstroompunt' })).body).toMatchObject({ code: 'regio-ontbreekt', fouten: [{ veld: '/doorstroompuntregio' }] });
  });

  it('changes what was named, at the revision that was seen', async () => {
    const etag = (await h.hoofd.haal(`/v1/organisaties/${SCHOOL}`)).koppen.get('etag')!;
    const wijzig = (inhoud: object, wie = h.hoofd) => wie.wijzig(`/v1/organisaties/${SCHOOL}`, inhoud, { 'If-Match': etag });
    expect((await wijzig({ grondslagen: ['PW 7a'] }, h.baas)).status).toBe(403);
    expect((await wijzig({ naam: 'De Nieuwe Werf', doorstroompuntregio: 3 })).status).toBe(201);
    expect((await wijzig({ naam: 'De Oude Werf' })).status).toBe(412);
    expect((await h.baas.haal(`/v1/organisaties/${SCHOOL}`)).body).toMatchObject({ naam: 'De Nieuwe Werf', doorstroompuntregio: 3, gemeenten: ['GM0777'], medewerkers: 3 });
    expect((await h.hoofd.wijzig(`/v1/organisaties/${SCHOOL}`, { doorstroompuntregio: null })).status).toBe(201);
    expect((await h.hoofd.haal(`/v1/organisaties/${SCHOOL}`)).body).not.toHaveProperty('doorstroompuntregio');
    expect((await h.hoofd.wijzig(`/v1/organisaties/${SCHOOL}`, {})).body).toEqual({ ongewijzigd: true });
    expect((await h.hoofd.wijzig(`/v1/organisaties/${GEEN}`, { naam: 'x' })).status).toBe(404);
  });

  it('is seen by who manages it', async () => {
    expect((await h.baas.haal(`/v1/organisaties/${PUNT}`)).body['code']).toBe('niet-jouw-organisatie');
    expect((await h.jip.haal(`/v1/organisaties/${SCHOOL}`)).body['code']).toBe('mag-niet');
    expect((await h.hoofd.haal(`/v1/organisaties/${GEEN}`)).status).toBe(404);
  });
});

describe('teams', () => {
  it('are made, renamed and taken away by the own beheerder', async () => {
    const pad = `/v1/organisaties/${SCHOOL}/teams`;
    const id = String((await h.baas.stuur(pad, { naam: 'Noord' })).body['id']);
    await h.baas.wijzig(`/v1/medewerkers/${NOOR}`, { teamId: id });
    expect((await h.baas.stuur(pad, { naam: 'noord' })).body).toMatchObject({ code: 'teamnaam-bezet', fouten: [{ veld: '/naam' }] });
    expect((await h.baas.wijzig(`${pad}/${id}`, { naam: 'Zuid' })).status).toBe(201);
    expect((await h.baas.haal(`/v1/organisaties/${SCHOOL}`)).body['teams']).toEqual([{ id, naam: 'Zuid', medewerkers: 1 }]);
    expect((await h.baas.stuur(`${pad}/${id}/einde`)).status).toBe(201);
    expect((await h.baas.stuur(`${pad}/${id}/einde`)).body).toEqual({ ongewijzigd: true });
    expect((await h.baas.haal(`/v1/medewerkers/${NOOR}`)).body).not.toHaveProperty('team');
    expect((await h.baas.wijzig(`${pad}/${GEEN}`, { naam: 'x' })).status).toBe(404);
    expect((await h.baas.stuur(`/v1/organisaties/${PUNT}/teams`, { naam: 'x' })).status).toBe(403);
    expect((await h.jip.stuur(pad, { naam: 'x' })).status).toBe(403);
  });
});

describe('working calendars', () => {
  const pad = `/v1/werkkalenders/${SCHOOL}`;

  it('are read by everybody and set by the own beheerder', async () => {
    expect((await h.jip.haal(pad)).body).toMatchObject({ organisatie: { id: SCHOOL }, weekdagen: [1, 2, 3, 4, 5], feestdagenVrij: true, ingesteld: false, vrijeDagen: [], eerstvolgendeWerkdag: '2026-06-08' });
    expect((await h.jip.zet(pad, { weekdagen: [2], feestdagenVrij: true })).status).toBe(403);
    expect((await h.baas.zet(pad, { weekdagen: [2, 4], feestdagenVrij: false })).status).toBe(201);
    const na = (await h.jip.haal(pad)).body;
    expect(na).toMatchObject({ weekdagen: [2, 4], feestdagenVrij: false, ingesteld: true, eerstvolgendeWerkdag: '2026-06-09' });
    expect((na['feestdagen'] as { datum: string }[]).map((f) => f.datum).slice(0, 3)).toEqual(['2026-12-25', '2026-12-26', '2027-01-01']);
    expect((await h.jip.haal('/v1/werkkalenders?pageSize=1')).body['totaal']).toBe(3);
    expect((await h.jip.haal(`/v1/werkkalenders/${GEEN}`)).status).toBe(404);
    expect((await h.hoofd.zet(`/v1/werkkalenders/${GEEN}`, { weekdagen: [1], feestdagenVrij: true })).status).toBe(404);
  });

  it('know closed periods until they have passed', async () => {
    const een = await h.baas.stuur(`${pad}/vrije-dagen`, { vanDatum: '2026-06-09', soort: 'studiedag' });
    await h.baas.stuur(`${pad}/vrije-dagen`, { vanDatum: '2026-05-01', totDatum: '2026-05-08', soort: 'vakantie' });
    expect((await h.jip.haal(pad)).body).toMatchObject({ vrijeDagen: [{ id: een.body['id'], vanDatum: '2026-06-09', totDatum: '2026-06-09', soort: 'studiedag' }], eerstvolgendeWerkdag: '2026-06-11' });
    expect((await h.baas.stuur(`${pad}/vrije-dagen/${String(een.body['id'])}/einde`)).status).toBe(201);
    expect((await h.jip.haal(pad)).body['vrijeDagen']).toEqual([]);
    expect((await h.baas.stuur(`${pad}/vrije-dagen/${GEEN}/einde`)).status).toBe(404);
    const fout = await h.baas.stuur(`${pad}/vrije-dagen`, { vanDatum: '2026-06-09', totDatum: '2026-06-08', soort: 'vakantie' });
    expect([fout.status, velden(fout.body)]).toEqual([409, ['/totDatum']]);
    expect(velden((await h.baas.zet(pad, { weekdagen: [0, 8, 'ma'], feestdagenVrij: 'ja' })).body)).toEqual(['/feestdagenVrij', '/weekdagen']);
    expect((await h.baas.zet(pad, { weekdagen: [], feestdagenVrij: true })).body['code']).toBe('geen-werkdagen');
  });
});

describe('safety nets', () => {
  it('are named for the installation and for a municipality, by who manages the installation', async () => {
    expect((await h.jip.haal('/v1/vangnetten')).body).toEqual({ gemeenten: [] });
    expect((await h.baas.zet('/v1/vangnetten', { organisatieId: SCHOOL })).status).toBe(403);
    expect((await h.hoofd.zet('/v1/vangnetten', { organisatieId: PUNT })).status).toBe(201);
    expect((await h.hoofd.zet('/v1/vangnetten/GM0777', { organisatieId: SCHOOL })).status).toBe(201);
    expect((await h.jip.haal('/v1/vangnetten')).body).toEqual({ installatie: { id: PUNT, naam: 'Punt' }, gemeenten: [{ gemeente: 'GM0777', organisatie: { id: SCHOOL, naam: 'De Nieuwe Werf' } }] });
    expect((await h.hoofd.haal(`/v1/organisaties/${SCHOOL}`)).body['vangnet']).toEqual({ installatie: false, gemeenten: ['GM0777'] });
    expect((await h.hoofd.zet('/v1/vangnetten/GM9999', { organisatieId: SCHOOL })).status).toBe(404);
    expect(velden((await h.hoofd.zet('/v1/vangnetten', { organisatieId: GEEN })).body)).toEqual(['/organisatieId']);
  });
});

describe('closing an organisation', () => {
  it('needs another safety net and a successor, closes its accounts, and empties it', async () => {
    h.p.kast.plekken.set('bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb', [{ organisatieId: SCHOOL, medewerkerId: JIP }]);
    const sluit = (inhoud: object, wie = h.hoofd) => wie.stuur(`/v1/organisaties/${SCHOOL}/sluiting`, inhoud);
    expect((await sluit({}, h.baas)).status).toBe(403);
    expect((await sluit({ opvolgerId: PUNT })).body['code']).toBe('is-vangnet');
    expect((await h.hoofd.stuur('/v1/vangnetten/GM0777/einde')).status).toBe(201);
    expect((await sluit({})).body).toMatchObject({ code: 'opvolger-nodig', detail: 'Er is nog 1 jongere. Kies wie die overneemt.' });
    expect((await sluit({ opvolgerId: SCHOOL })).body['code']).toBe('opvolger-zichzelf');
    expect(velden((await sluit({ opvolgerId: GEEN, opvolgerMedewerkerId: JIP })).body)).toEqual(['/opvolgerId', '/opvolgerMedewerkerId']);

    const dicht = await sluit({ opvolgerId: PUNT, opvolgerMedewerkerId: medewerkerIdVan('rik') });
    expect(dicht.status).toBe(201);
    expect((await h.jip.haal('/v1/sessie')).status).toBe(401);
    expect((await logIn(h.app, 'jip', ZIN)).status).toBe(401);
    await h.p.huis.sluitingen.werkAf();
    await h.p.werkBij();
    expect((await h.hoofd.haal(`/v1/sluitingen/${String(dicht.body['id'])}`)).body).toMatchObject({ soort: 'organisatie', status: 'voltooid', totaal: 1, over: 0 });
    const na = (await h.hoofd.haal(`/v1/organisaties/${SCHOOL}`)).body;
    expect(na).toMatchObject({ medewerkers: 0, gesloten: { opvolger: { id: PUNT } }, sluiting: { status: 'voltooid' } });
    expect(((await h.hoofd.haal('/v1/organisaties')).body['items'] as { id: string }[]).map((o) => o.id)).not.toContain(SCHOOL);
    expect((await h.hoofd.stuur(`/v1/organisaties/${SCHOOL}/teams`, { naam: 'x' })).body['code']).toBe('organisatie-gesloten');
    expect((await h.hoofd.stuur('/v1/medewerkers', { gebruikersnaam: 'te-laat', naam: 'x', organisatieId: SCHOOL })).status).toBe(400);
    expect(h.p.fouten).toEqual([]);
  });
});
