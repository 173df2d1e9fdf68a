import type { INestApplication } from '@nestjs/common';
import { leesVersies } from '../../views/beeld/definities';
import { maakProefhuis, startProefapp, stuur } from '../testing/proefhuis';

const p = maakProefhuis();
let app: INestApplication;
beforeAll(async () => void (app = await startProefapp(p)));
afterAll(() => app.close());
const versies = async () => {
  await p.werkBij();
  return leesVersies(p.huis.views.db('beeld'));
};

describe('POST /v1/definities', () => {
  it('drafts a version from another, publishes it by somebody else only, and never in the past', async () => {
    const a = await stuur(app, 'wouter', '/definities', { code: 'ECHT-CONTACT', uitgaandeVan: 'ECHT-CONTACT@2', vensterDagen: 60 });
    expect(a.status).toBe(201);
    expect((await versies()).find((v) => v.definitie.versie === 3)).toMatchObject({ status: 'concept', definitie: { contact: { vensterDagen: 60, pogingTelt: false }, combineer: 'contactOfRegistratie' } });
    const vast = '/definities/ECHT-CONTACT/versies/3/vaststelling';
    const zelf = await stuur(app, 'wouter', vast, { geldigVanafDatum: '2027-01-01' });
    expect([zelf.status, zelf.body['code']]).toEqual([409, 'definitie-vier-ogen']);
    const vroeg = await stuur(app, 'karim', vast, { geldigVanafDatum: '2026-01-02' });
    expect([vroeg.status, vroeg.body['code'], vroeg.body.fouten?.[0]?.veld]).toEqual([409, 'definitie-achteraf', '/geldigVanafDatum']);
    expect((await stuur(app, 'karim', vast, { geldigVanafDatum: '2027-01-01' })).status).toBe(201);
    expect((await versies()).find((v) => v.definitie.versie === 3)).toMatchObject({ status: 'vastgesteld', definitie: { geldigVanaf: '2027-01-01' } });
  });

  it('names every field that is wrong, and what is not there is not there', async () => {
    const fout = await stuur(app, 'wouter', '/definities', { code: 'klein', uitgaandeVan: 'X@9', vensterDagen: -1, soorten: ['vakantie'] });
    expect([fout.status, fout.body.fouten?.map((f) => f.veld).sort()]).toEqual([400, ['/code', '/soorten', '/uitgaandeVan', '/vensterDagen']]);
    const leeftijd = await stuur(app, 'wouter', '/definities', { code: 'STAD', uitgaandeVan: 'ECHT-CONTACT@2', leeftijdVan: 27, leeftijdTot: 27 });
    expect([leeftijd.body['code'], leeftijd.body.fouten?.[0]?.veld]).toEqual(['definitie-leeftijd-onmogelijk', '/leeftijdVan']);
    for (const pad of ['ECHT-CONTACT/versies/9', 'klein/versies/1', 'ECHT-CONTACT/versies/x']) expect((await stuur(app, 'karim', `/definities/${pad}/verwerping`, {})).status).toBe(404);
  });

  it('is for who has the task', async () => {
    expect((await stuur(app, 'soraya', '/definities', { code: 'STAD', uitgaandeVan: 'ECHT-CONTACT@2' })).status).toBeGreaterThanOrEqual(403);
  });
});
