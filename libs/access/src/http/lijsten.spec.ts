import { dag, type RecordedEvent } from '@loopplank/kernel';
import type { INestApplication } from '@nestjs/common';
import { type InzageEvent, maakMedewerker, medewerkerIdVan, registreerOrganisatie, type Rol } from '../index';
import { type Antwoord, koekje, logIn, vraag as stel } from './testing/klant';
import { maakProefhuis, type Proefhuis, startProefapp } from './testing/proefhuis';

const SCHOOL = '22222222-2222-4222-8222-222222222222';
const PUNT = '33333333-3333-4333-8333-333333333333';
const JONGERE = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const ZIN = 'drie schapen op de dijk';

let p: Proefhuis;
let app: INestApplication;

/** Logs in and asks. */
async function als(gebruikersnaam: string): Promise<(pad: string) => Promise<Antwoord>> {
  const cookie = koekje(await logIn(app, gebruikersnaam, ZIN));
  return (pad) => stel(app, 'GET', pad, cookie);
}

beforeAll(async () => {
  p = maakProefhuis();
  await registreerOrganisatie(p.commands, SCHOOL, { naam: 'Praktijkschool De Werf', soort: 'school', gemeenten: ['GM0777'], grondslagen: ['WVO 2.31a'] });
  await registreerOrganisatie(p.commands, PUNT, { naam: 'Doorstroompunt Testregio', soort: 'doorstroompunt', gemeenten: [], doorstroompuntregio: 34, grondslagen: [] });
  const maak = (gebruikersnaam: string, organisatieId: string, ...rollen: Rol[]) =>
    maakMedewerker(p.commands, { gebruikersnaam, naam: `${gebruikersnaam} Test`, organisatieId, rollen, wachtwoord: ZIN }, { kosten: { ln: 10, r: 8, p: 1 } });
  await maak('jip', SCHOOL, 'combinatie');
  await maak('noor', SCHOOL, 'jobcoach');
  await maak('rik', PUNT, 'rmc');
  await maak('auditor', PUNT, 'auditor');
  await maak('beheer', PUNT, 'beheerder');
  await maak('niets', SCHOOL);
  p.relaties.set(JONGERE, [{ rol: 'school', grondslag: 'WVO 2.31a', van: dag('2025-08-01') }]);
  await p.werkBij();
  app = await startProefapp(p);
});
afterAll(() => app.close());

describe('organisations and people', () => {
  it.each(['jip', 'rik', 'auditor', 'beheer'])('are there for everybody with a role: %s', async (wie) => {
    const res = await (await als(wie))('/v1/organisaties');
    expect(res.status).toBe(200);
    expect(res.body).toEqual({
      items: [{ id: PUNT, naam: 'Doorstroompunt Testregio', soort: 'doorstroompunt' }, { id: SCHOOL, naam: 'Praktijkschool De Werf', soort: 'school' }],
      totaal: 2,
    });
  });

  it('are not there for somebody without a role', async () => {
    expect((await (await als('niets'))('/v1/organisaties')).status).toBe(403);
    expect((await (await als('niets'))('/v1/medewerkers')).status).toBe(403);
  });

  it('come a page at a time with links', async () => {
    const res = await (await als('jip'))('/v1/organisaties?page=2&pageSize=1');
    expect(res.status).toBe(200);
    expect(res.body).toEqual({ items: [{ id: SCHOOL, naam: 'Praktijkschool De Werf', soort: 'school' }], totaal: 2 });
    expect(res.koppen.get('link')).toContain('</v1/organisaties?page=1&pageSize=1>; rel="prev"');
  });

  it('give the people of the own organisation, or of another: names only', async () => {
    const vraag = await als('jip');
    expect((await vraag('/v1/medewerkers')).body).toEqual({
      items: [{ id: medewerkerIdVan('jip'), naam: 'jip Test' }, { id: medewerkerIdVan('niets'), naam: 'niets Test' }, { id: medewerkerIdVan('noor'), naam: 'noor Test' }],
      totaal: 3,
    });
    expect((await vraag(`/v1/medewerkers?organisatieId=${PUNT}`)).body['totaal']).toBe(3);
    expect((await vraag(`/v1/medewerkers?organisatieId=${JONGERE}`)).body).toEqual({ items: [], totaal: 0 });
  });

  it('refuse a question they do not know', async () => {
    const vraag = await als('jip');
    expect((await vraag('/v1/medewerkers?organisatieId=DROP')).body['fouten']).toHaveLength(1);
    expect((await vraag('/v1/organisaties?peildatum=2026-01-01&pageSize=0')).body['fouten']).toHaveLength(2);
  });

  it('show no youngster, so nothing is logged', async () => {
    const vraag = await als('jip');
    const voor = await p.store.lastPosition();
    expect((await vraag('/v1/medewerkers')).status).toBe(200);
    expect(await p.store.lastPosition()).toBe(voor);
  });
});

describe('who looked', () => {
  const pad = `/v1/jongeren/${JONGERE}/inzagen`;

  it('is itself a viewing, and shows those before it with name, organisation and purpose', async () => {
    expect((await (await als('jip'))(pad)).status).toBe(200);
    await p.werkBij();
    const res = await (await als('auditor'))(pad);
    expect(res.status).toBe(200);
    expect(res.body).toEqual({
      items: [{
        op: '2026-06-08T06:12:00.000Z',
        medewerker: { id: medewerkerIdVan('jip'), naam: 'jip Test' },
        organisatie: { id: SCHOOL, naam: 'Praktijkschool De Werf' },
        rol: 'combinatie',
        doel: 'nazorg',
        soort: 'inzagen',
      }],
      totaal: 1,
    });
    expect(res.koppen.get('link')).toContain('rel="last"');
    const log = (await p.store.readStream('inzage-2026-06-08-proef')).map((e) => p.codec.decode(e) as RecordedEvent<InzageEvent>);
    expect(log.at(-1)).toMatchObject({ doel: 'verantwoording', actor: { rol: 'auditor' }, data: { soort: 'inzagen', jongeren: [JONGERE] } });
  });

  it('can be asked as known before', async () => {
    const res = await (await als('auditor'))(`${pad}?bekendOp=2026-06-08T06:11:59Z`);
    expect(res.status).toBe(200);
    expect(res.body).toEqual({ items: [], totaal: 0 });
    expect((await (await als('auditor'))(`${pad}?bekendOp=gisteren`)).status).toBe(400);
  });

  it.each([
    ['somebody without relation', 'jip', 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb'],
    ['a beheerder', 'beheer', JONGERE],
    ['somebody without a role', 'niets', JONGERE],
    ['an id that cannot be', 'jip', 'onzin'],
    ['an id in capitals', 'jip', JONGERE.toUpperCase()],
  ])('is not there for %s', async (_, wie, id) => {
    const res = await (await als(wie))(`/v1/jongeren/${id}/inzagen`);
    expect(res.status).toBe(404);
    expect(res.body['code']).toBe('niet-gevonden');
  });
});
