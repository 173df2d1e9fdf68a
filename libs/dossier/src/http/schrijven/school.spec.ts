import type { INestApplication } from '@nestjs/common';
import { inschrijvingen } from '../../school/inschrijvingen';
import { evolveDossier, leegDossier } from '../../state';
import { ORGANISATIE } from '../../testing/voorbeelden';
import { maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;
let id: string;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn') => stuur(app, wie, `/jongeren/${id}${pad}`, inhoud);
const dossier = async () => (await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier);

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  const a = await stuur(app, 'marijn', '/jongeren', { voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro' });
  id = String(a.body['id']);
});
afterEach(() => app.close());

describe('school over HTTP', () => {
  it('records an enrolment and its end under the names of the contract, with the source of each', async () => {
    const i = await post('/inschrijvingen', { school: ' mbo  Lindewaard ', opleiding: 'entree', vanDatum: '2025-08-25', totDatum: '2026-07-17', bron: 'school' });
    expect(i.status).toBe(201);
    const u = await post('/uitschrijvingen', { inschrijvingId: i.body['id'], perDatum: '2026-05-12', reden: 'zonderDiploma', bron: 'DUO', ontvangenOp: '2026-05-26T09:00:00+02:00' });
    expect(u.status).toBe(201);
    const [rij] = inschrijvingen(await dossier());
    expect(rij!.inschrijving).toMatchObject({ bron: 'school', data: { school: 'mbo Lindewaard', van: '2025-08-25', tot: '2026-07-17', aangekondigd: false } });
    expect(rij!.uitschrijving).toMatchObject({ id: u.body['id'], bron: 'DUO', data: { per: '2026-05-12', ontvangenOp: '2026-05-26T07:00:00.000Z' } });
    const weer = await post('/uitschrijvingen', { inschrijvingId: i.body['id'], perDatum: '2026-05-12', reden: 'zonderDiploma' });
    expect([weer.status, weer.body]).toEqual([200, { ongewijzigd: true }]);
  });

  it('names what is wrong by the field of the request', async () => {
    const fout = async (pad: string, inhoud: object) => (await post(pad, inhoud)).body.fouten?.map((f) => [f.veld, f.code]);
    expect(await fout('/inschrijvingen', { vanDatum: '2025-08-25' })).toEqual([['/school', 'school-nodig']]);
    expect(await fout('/inschrijvingen', { school: 'x', vanDatum: '2025-02-30', kleur: 1 })).toEqual(expect.arrayContaining([['/vanDatum', 'datum'], ['/kleur', 'onbekend-veld']]));
    expect(await fout('/inschrijvingen', { school: 'x', vanDatum: '2026-01-01', totDatum: '2025-01-01' })).toEqual([['/totDatum', 'einde-voor-begin']]);
    expect(await fout('/inschrijvingen', { organisatieId: id, vanDatum: '2026-01-01' })).toEqual([['/organisatieId', 'organisatie-onbekend']]);
    expect(await fout('/uitschrijvingen', { perDatum: '1999-01-01' })).toEqual([['/perDatum', 'voor-geboorte']]);
    expect(await fout('/uitschrijvingen', { perDatum: '2026-05-12', inschrijvingId: ORGANISATIE.school })).toEqual([['/inschrijvingId', 'inschrijving-onbekend']]);
    expect((await post('/inschrijvingen', { school: 'x', vanDatum: '2026-01-01' }, 'soraya')).status).toBe(404);
  });

  it('records diploma, profile and invitation, and corrects them', async () => {
    const gemaakt = await Promise.all([
      post('/diplomas', { niveau: 'mbo2', leerweg: 'bol', datum: '2026-06-05', school: ' mbo  Lindewaard ', bron: 'DUO' }),
      post('/uitstroomprofielen', { profiel: 'arbeid', toelichting: 'rustige plek' }),
      post('/uitnodigingen', { nummer: 2, gesprekDatum: '2026-06-20' }),
    ]);
    expect(gemaakt.map((g) => g.status)).toEqual([201, 201, 201]);
    const [d, pr, u] = gemaakt.map((g) => g.body['id']);
    for (const [gebeurtenisId, nieuw] of [[d, { niveau: 'mbo3', school: null, organisatieId: ORGANISATIE.school }], [pr, { profiel: 'beschut', toelichting: null }], [u, { gesprekDatum: null }]]) {
      expect((await post('/correcties', { gebeurtenisId, reden: 'vergissing', nieuw })).status).toBe(201);
    }
    const { loopbaan } = await dossier();
    expect(loopbaan.slice(3).map((f) => f.data)).toEqual([
      { niveau: 'mbo3', leerweg: 'bol', datum: '2026-06-05', organisatieId: ORGANISATIE.school, vervangt: d },
      { profiel: 'beschut', datum: '2026-06-08', vervangt: pr },
      { organisatieId: ORGANISATIE.gemeente, datum: '2026-06-08', nummer: 2, vervangt: u },
    ]);
    expect((await post('/diplomas', { niveau: 'pro', leerweg: 'bol', datum: '2026-06-05' })).body.fouten?.map((f) => [f.veld, f.code])).toEqual([['/leerweg', 'leerweg-alleen-mbo']]);
    expect((await post('/uitnodigingen', { organisatieId: id })).body.fouten?.map((f) => f.veld)).toEqual(['/organisatieId']);
  });

  it('corrects them by kind', async () => {
    const i = await post('/inschrijvingen', { school: 'Lindewaard', vanDatum: '2025-08-25' });
    const c = await post('/correcties', { gebeurtenisId: i.body['id'], reden: 'vergissing', nieuw: { school: null, organisatieId: ORGANISATIE.school, vanDatum: '2025-09-01' } });
    expect(c.status).toBe(201);
    expect(inschrijvingen(await dossier())[0]!.inschrijving.data).toEqual({ organisatieId: ORGANISATIE.school, van: '2025-09-01', aangekondigd: false, vervangt: i.body['id'] });
    const u = await post('/uitschrijvingen', { perDatum: '2026-07-01', aangekondigd: true });
    expect((await post('/correcties', { gebeurtenisId: u.body['id'], reden: 'vergissing', nieuw: { perDatum: '2026-06-01', aangekondigd: false } })).status).toBe(201);
    expect((await p.huis.gebeurtenissen(id)).at(-1)).toMatchObject({ type: 'UitschrijvingGemeld', data: { per: '2026-06-01' } });
  });
});
