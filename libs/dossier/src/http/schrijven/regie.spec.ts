import type { INestApplication } from '@nestjs/common';
import { ORGANISATIE } from '../../testing/voorbeelden';
import { type Antwoord, maakProefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

let app: INestApplication;
let id: string;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn') => stuur(app, wie, `/jongeren/${id}${pad}`, inhoud);
const fouten = (a: Antwoord) => [a.status, a.body.fouten?.map((f) => [f.veld, f.code])];
const school = { organisatieId: ORGANISATIE.school, rol: 'school', grondslag: 'WVO 2.31a' };

beforeEach(async () => {
  app = await startProefapp(maakProefhuis());
  const a = await stuur(app, 'marijn', '/jongeren', { voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro' });
  id = String(a.body['id']);
});
afterEach(() => app.close());

describe('an involvement over HTTP', () => {
  it('has a role that fits the organisation and one of its own grounds', async () => {
    expect(fouten(await post('/betrokkenen', { ...school, rol: 'gemeente', grondslag: 'PW 7a' }))).toEqual([400, [['/rol', 'rol-past-niet'], ['/grondslag', 'grondslag-past-niet']]]);
    const a = await post('/betrokkenen', school);
    expect(a.status).toBe(201);
    const verbeter = (nieuw: object) => post('/correcties', { gebeurtenisId: a.body['id'], reden: 'vergissing', nieuw });
    expect(fouten(await verbeter({ grondslag: 'PW 7a' }))).toEqual([400, [['/nieuw/grondslag', 'grondslag-past-niet']]]);
    expect(fouten(await verbeter({ rol: 'uwv' }))).toEqual([400, [['/nieuw/rol', 'rol-past-niet']]]);
    expect((await verbeter({ grondslag: 'WEC 44' })).status).toBe(201);
  });

  it('gives a school whose time is up no way to stay, to take the regie or to send others away', async () => {
    const bid = (await post('/betrokkenen', { ...school, totDatum: '2026-06-08' })).body['id'];
    const pogingen = [
      await post('/betrokkenen', school, 'soraya'),
      await post('/correcties', { gebeurtenisId: bid, reden: 'vergissing', nieuw: { totDatum: null } }, 'soraya'),
      await post('/regie', { organisatieId: ORGANISATIE.doorstroompunt, reden: 'correctie' }, 'soraya'),
      await post('/betrokkenen/' + String((await post('/betrokkenen', { organisatieId: ORGANISATIE.uwv, rol: 'uwv', grondslag: 'SUWI 30a' })).body['id']) + '/einde', { reden: 'x' }, 'soraya'),
    ];
    expect(pogingen.map((a) => [a.status, a.body['code']])).toEqual([
      [409, 'eigen-betrokkenheid'], [409, 'eigen-betrokkenheid'], [409, 'regie-van-ander'], [409, 'alleen-regiehouder'],
    ]);
  });
});
