import type { INestApplication } from '@nestjs/common';
import { maakProefhuis, type Proefhuis, startProefapp, stuur } from '../testing/proefhuis';

const FENNA = { voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro' };

let p: Proefhuis;
let app: INestApplication;
let bekend: string[];
const meld = (anders: object = {}) => stuur(app, 'soraya', '/jongeren', { ...FENNA, ...anders });

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  const twee = [await stuur(app, 'marijn', '/jongeren', FENNA), await stuur(app, 'marijn', '/jongeren', { ...FENNA, bevestigdNieuw: true })];
  bekend = twee.map((a) => String(a.body['id'])).sort();
  p.ingezien.length = 0;
});
afterEach(() => app.close());

describe('asking whether somebody is known', () => {
  it.each([
    ['a next moment in the past', { volgendMoment: { datum: '2026-06-07' } }, 'moment-voorbij'],
    ['a next moment too far ahead', { volgendMoment: { datum: '2029-01-01' } }, 'moment-te-ver'],
    ['regie for who is not involved', { regie: { organisatieId: 'b1000000-0000-4000-8000-000000000004' } }, 'regie-niet-betrokken'],
  ])('is not possible with a registration that would be refused: %s', async (_, fout, code) => {
    const [wel, niet] = [await meld(fout), await meld({ ...fout, voornaam: 'Nour', achternaam: 'Zilver' })];
    expect([wel.status, wel.body['code']]).toEqual([409, code]);
    expect([niet.status, niet.body]).toEqual([wel.status, wel.body]);
    expect(p.ingezien).toEqual([]);
  });

  it('is not possible with a condition that a new file cannot meet', async () => {
    const metEtag = (anders: object) => stuur(app, 'soraya', '/jongeren', { ...FENNA, ...anders }, { 'If-Match': '"3"' });
    expect([await metEtag({}), await metEtag({ voornaam: 'Nour', achternaam: 'Zilver' })].map((a) => a.status)).toEqual([412, 412]);
    expect(p.ingezien).toEqual([]);
  });

  it('tells of files the asker may not see only that there is one, and is logged for all of them', async () => {
    expect((await meld()).body).toMatchObject({ code: 'mogelijk-dubbel', kandidaten: [], andere: 1 });
    expect(p.ingezien.map((ids) => [...ids].sort())).toEqual([bekend]);
  });
});
