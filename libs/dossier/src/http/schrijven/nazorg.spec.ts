import type { INestApplication } from '@nestjs/common';
import type { Nazorglijst, Uitstroomlijst } from '../../antwoorden';
import { DOSSIER_LEES_CONTROLLERS } from '../lezen';
import { maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie, vraag } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;

async function jongere(n: number, uit = '2026-06-01'): Promise<string> {
  const a = await stuur(app, 'marijn', '/jongeren', { voornaam: `Fenna${n}`, achternaam: 'Oosterwal', geboortedatum: `2007-03-${String(10 + (n % 20))}`, gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true });
  const id = String(a.body['id']);
  await stuur(app, 'marijn', `/jongeren/${id}/uitschrijvingen`, { perDatum: uit, bron: 'school' });
  return id;
}
const post = (id: string, pad: string, inhoud: unknown, wie: Wie = 'marijn') => stuur(app, wie, `/jongeren/${id}/nazorg${pad}`, inhoud);
const lijst = async (bak = '') => (await vraag(app, 'marijn', `/nazorg${bak && `?bak=${bak}`}`)).body as unknown as Nazorglijst;

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p, DOSSIER_LEES_CONTROLLERS);
});
afterEach(() => app.close());

describe('nazorg over HTTP', () => {
  it('starts, pauses, resumes and tells how it stands, with rule, version and source', async () => {
    const id = await jongere(1);
    expect((await vraag(app, 'marijn', `/jongeren/${id}/nazorg`)).body).toEqual({ klokken: [], voorstel: { programma: 'pro', ankerDatum: '2026-06-01' } });
    expect((await post(id, '', {})).status).toBe(201);
    const { body } = await vraag(app, 'marijn', `/jongeren/${id}/nazorg`);
    expect(body).toMatchObject({
      klokken: [{
        programma: { code: 'pro', aard: 'moet' }, staat: 'loopt', ankerDatum: '2026-06-01', eindDatum: '2028-06-01', maand: 1, maanden: 24,
        volgend: { geplandDatum: '2026-06-15', vanDatum: '2026-06-08', totDatum: '2026-06-29', soort: 'regulier' },
        waarom: { versie: 1, bron: { artikel: 'WVO 2020 2.31a' }, verandertOpDatum: '2026-06-30' },
      }],
    });
    expect((await post(id, '/pauze', { reden: 'opname', hervatDatum: '2026-07-01' })).status).toBe(201);
    expect((await vraag(app, 'marijn', `/jongeren/${id}`)).body).toMatchObject({ nazorg: { staat: 'gepauzeerd', pauze: { hervatDatum: '2026-07-01', reden: 'opname' }, uitleg: 'Staat stil tot wo 1 juli' } });
    expect((await post(id, '/hervatting', {})).status).toBe(201);
    expect((await post(id, '/einde', { reden: 'overleden' })).status).toBe(201);
    expect((await lijst()).totaal).toBe(0);
  });

  it('refuses in Dutch, by the field of the request, and leaves no trace', async () => {
    const id = await jongere(1);
    await post(id, '', {});
    const revisie = (await p.huis.gebeurtenissen(id)).length;
    const fout = async (pad: string, inhoud: object) => (await post(id, pad, inhoud)).body.fouten?.map((f) => [f.veld, f.code]);
    expect(await fout('/pauze', { reden: 'rust' })).toEqual([['/hervatDatum', 'pauze-zonder-einde']]);
    expect(await fout('', { ankerDatum: '2001-01-01', programma: 'pro' })).toEqual([['/ankerDatum', 'voor-geboorte']]);
    expect(await fout('/einde', { reden: 'eerder' })).toEqual([['/reden', 'nazorg-zonder-gesprek']]);
    expect(await fout('/einde', { reden: 'klaar', kleur: 1 })).toEqual(expect.arrayContaining([['/reden', 'keuze'], ['/kleur', 'onbekend-veld']]));
    expect(await fout('/verlenging', {})).toEqual(expect.arrayContaining([['/totDatum', 'datum'], ['/toelichting', 'tekst']]));
    expect((await p.huis.gebeurtenissen(id)).length).toBe(revisie);
  });

  it('plans many checks in one action over my days, says how each went, and takes all back in one', async () => {
    const ids = [await jongere(1), await jongere(2), await jongere(3)];
    for (const id of ids.slice(0, 2)) await post(id, '', {});
    const plan = { jongeren: ids, dagen: ['2026-06-16', '2026-06-15'], kanaal: 'bellen' };
    const { status, body } = await stuur(app, 'marijn', '/nazorg/plannen', plan, { 'Idempotency-Key': '7d3f0c1e-1111-4222-8333-123456789abc' });
    expect([status, body]).toMatchObject([201, {
      totaal: 3, mislukt: 1,
      items: [{ jongereId: ids[0], gelukt: true, datum: '2026-06-15' }, { jongereId: ids[1], gelukt: true, datum: '2026-06-15' }, { jongereId: ids[2], gelukt: false, code: 'geen-nazorg' }],
    }]);
    const events = await p.huis.gebeurtenissen(ids[0]!);
    const gepland = events.at(-2)!;
    expect([gepland.type, gepland.correlationId]).toEqual(['NazorgcontactGepland', body['reeksId']]);
    expect((await lijst('volgende-week')).items.map((r) => r.gepland?.datum)).toEqual(['2026-06-15', '2026-06-15']);
    const terug = await stuur(app, 'marijn', '/nazorg/plannen/terugname', { jongeren: ids.slice(0, 2), reeksId: body['reeksId'] });
    expect([terug.status, terug.body]).toMatchObject([200, { mislukt: 0 }]);
    expect((await lijst()).items.every((r) => r.gepland === undefined)).toBe(true);
    expect((await stuur(app, 'marijn', '/nazorg/plannen', { jongeren: [], dagen: ['2026-02-30'] })).body.fouten?.map((f) => f.veld)).toEqual(expect.arrayContaining(['/jongeren', '/dagen/0']));
  });
});

it('plans thirty checks in one request, over three days, ten a day', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 30; n++) ids.push(await jongere(n));
  for (const id of ids) await post(id, '', {});
  const { status, body } = await stuur(app, 'marijn', '/nazorg/plannen', { jongeren: ids, dagen: ['2026-06-15', '2026-06-16', '2026-06-17'] });
  expect([status, body]).toMatchObject([201, { totaal: 30, mislukt: 0 }]);
  const dagen = (await vraag(app, 'marijn', '/nazorg?pageSize=100')).body as unknown as Nazorglijst;
  const per = (dag: string) => dagen.items.filter((r) => r.gepland?.datum === dag).length;
  expect(['2026-06-15', '2026-06-16', '2026-06-17'].map(per)).toEqual([10, 10, 10]);
});

describe('Monday’s list', () => {
  it('puts everybody in a bucket with a reason, counts the work of the week, and moves by the days alone', async () => {
    const [a, b] = [await jongere(1, '2026-06-01'), await jongere(2, '2026-05-20')];
    for (const id of [a, b]) await post(id, '', {});
    const begin = await lijst();
    expect(begin.bakken).toEqual({ 'te-laat': 1, 'deze-week': 0, 'volgende-week': 1, gepauzeerd: 0, 'loopt-af': 0, 'datum-ontbreekt': 0 });
    expect(begin.werk).toEqual({ acties: 1, minuten: 9 });
    expect(begin.items[0]).toMatchObject({ jongereId: b, naam: 'Fenna2 O.', bakken: ['te-laat'], reden: 'Check had op wo 3 juni gekund, kan nog tot en met wo 17 juni' });
    p.later(24 * 60);
    const later = await lijst('te-laat');
    expect(later.totaal).toBe(2);
    expect(later.items[0]).toMatchObject({ klok: { gemistOpRij: 3, gevolg: 'ladder' }, ook: expect.arrayContaining(['Drie keer op rij gemist: zoek via een andere weg']) });
    expect((await vraag(app, 'marijn', '/nazorg?bak=morgen')).status).toBe(400);
  });

  it('asks for the date of who had the talks but is not known to leave, and forgets who was erased', async () => {
    const a = await stuur(app, 'marijn', '/jongeren', { voornaam: 'Tarik', achternaam: 'Amrani', geboortedatum: '2008-03-10', gemeente: 'GM0153', herkomst: 'pro' });
    const id = String(a.body['id']);
    for (const nummer of [1, 2, 3]) await stuur(app, 'marijn', `/jongeren/${id}/gesprekken`, { soort: 'uitstroom', nummer, datum: `2026-0${nummer + 2}-01`, aanwezig: ['jongere', 'gemeente'] });
    expect((await lijst('datum-ontbreekt')).items).toMatchObject([{ jongereId: id, reden: 'Gaat van school, maar de datum is niet bekend' }]);
    await post(id, '', { ankerDatum: '2026-07-17' });
    expect((await lijst('datum-ontbreekt')).totaal).toBe(0);
  });
});

describe('a class in one sitting', () => {
  it('shows who leaves with talks and day, starts twelve clocks in one request, and says per youngster what did not go', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push(await jongere(n));
    for (const nummer of [1, 2]) await stuur(app, 'marijn', `/jongeren/${ids[0]}/gesprekken`, { soort: 'uitstroom', nummer, datum: `2026-0${nummer + 2}-01`, aanwezig: ['jongere', 'gemeente'] });
    const voor = (await vraag(app, 'marijn', '/uitstroom')).body as unknown as Uitstroomlijst;
    expect([voor.totaal, voor.gestart]).toEqual([12, 0]);
    expect(voor.items.find((r) => r.jongereId === ids[0])).toMatchObject({ gesprekken: { gevoerd: 2, nodig: 3 }, waarschuwing: '2 van 3 gesprekken gevoerd', uitstroomDatum: '2026-06-01', programma: 'pro' });
    const rijen = voor.items.map((r) => ({ jongereId: r.jongereId, uitstroomDatum: r.jongereId === ids[3] ? '2001-01-01' : r.uitstroomDatum, programma: r.programma, profiel: 'arbeid' }));
    const uit = await stuur(app, 'marijn', '/uitstroom', { rijen });
    expect([uit.status, uit.body]).toMatchObject([201, { totaal: 12, mislukt: 1 }]);
    expect((uit.body['items'] as { jongereId: string; gelukt: boolean; code?: string }[]).find((r) => !r.gelukt)).toMatchObject({ jongereId: ids[3], code: 'voor-geboorte' });
    const na = (await vraag(app, 'marijn', '/uitstroom')).body as unknown as Uitstroomlijst;
    expect([na.totaal, na.gestart, na.items[0]!.jongereId]).toEqual([12, 11, ids[3]]);
    expect((await stuur(app, 'marijn', '/uitstroom', { rijen: [rijen[0], rijen[0]] })).body.fouten).toMatchObject([{ veld: '/rijen/1/jongereId', code: 'dubbel' }]);
  });
});
