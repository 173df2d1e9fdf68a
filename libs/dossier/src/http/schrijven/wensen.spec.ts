import type { INestApplication } from '@nestjs/common';
import { rustOp } from '../../rust/state';
import { evolveDossier, leegDossier } from '../../state';
import { MEDEWERKER, ORGANISATIE, VANDAAG } from '../../testing/voorbeelden';
import { maakProefhuis, type Proefhuis, startProefapp, stuur } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;
let id: string;
const post = (pad: string, inhoud: unknown) => stuur(app, 'marijn', `/jongeren/${id}${pad}`, inhoud);
const fout = async (pad: string, inhoud: object) => (await post(pad, inhoud)).body.fouten?.map((f) => [f.veld, f.code]);
const dossier = async () => (await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier);

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  const a = await stuur(app, 'marijn', '/jongeren', { voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro' });
  id = String(a.body['id']);
});
afterEach(() => app.close());

describe('rest over HTTP', () => {
  it('is recorded, refuses to be planned through, and ends', async () => {
    expect((await post('/rust', { magTerugkomen: true, weerWelkomDatum: '2026-09-01', kanaal: 'app', toelichting: 'zelf proberen' })).status).toBe(201);
    expect(rustOp(await dossier(), VANDAAG)?.data).toEqual({ weerWelkom: '2026-09-01', kanaal: 'app', toelichting: 'zelf proberen' });
    const plan = await post('/volgend-moment', { datum: '2026-07-01' });
    expect([plan.status, plan.body.code]).toEqual([409, 'rust-op-verzoek']);
    expect(await fout('/rust/einde', { reden: 'veiligheid', toelichting: 'zorgen' })).toEqual([['/besprokenMetId', 'tweede-persoon-nodig']]);
    expect(await fout('/rust/einde', { reden: 'veiligheid', toelichting: 'zorgen', besprokenMetId: ORGANISATIE.uwv })).toEqual([['/besprokenMetId', 'medewerker-onbekend']]);
    expect((await post('/rust/einde', { reden: 'veiligheid', toelichting: 'zorgen', besprokenMetId: MEDEWERKER.ines })).status).toBe(201);
    expect(rustOp(await dossier(), VANDAAG)).toBeUndefined();
  });

  it('names what is wrong, and is corrected by kind', async () => {
    expect(await fout('/rust', {})).toEqual([['/magTerugkomen', expect.any(String)]]);
    expect(await fout('/rust', { magTerugkomen: true, weerWelkomDatum: '2026-06-01' })).toEqual([['/weerWelkomDatum', 'rust-voorbij']]);
    const r = await post('/rust', { magTerugkomen: true });
    const c = await post('/correcties', { gebeurtenisId: r.body['id'], reden: 'vergissing', nieuw: { weerWelkomDatum: null } });
    expect(c.status).toBe(201);
    expect(rustOp(await dossier(), VANDAAG)).toMatchObject({ type: 'ContactGeweigerd', data: { vervangt: r.body['id'] } });
  });
});

describe('the other wishes and signals over HTTP', () => {
  it('records each, and corrects it', async () => {
    const gemaakt = [
      await post('/toestemmingen', { waarvoor: 'delen', organisatieId: ORGANISATIE.uwv, totDatum: '2026-12-31' }),
      await post('/belastbaarheid', { uren: 20, toelichting: 'na overleg' }),
      await post('/uitvalrisicos', { bij: 'stage', verwachtDatum: '2026-07-01', bron: 'school' }),
      await post('/schoolwissels', { school: ' mbo  Lindewaard ', perDatum: '2026-02-01' }),
    ];
    expect(gemaakt.map((g) => g.status)).toEqual([201, 201, 201, 201]);
    const [t, b, u] = gemaakt.map((g) => String(g.body['id']));
    for (const [gebeurtenisId, nieuw] of [[t, { totDatum: null, hoe: 'schriftelijk' }], [b, { uren: 24 }], [u, { bij: 'school', verwachtDatum: null }]] as const) {
      expect((await post('/correcties', { gebeurtenisId, reden: 'vergissing', nieuw })).status).toBe(201);
    }
    const d = await dossier();
    expect(d.toestemmingen.gegeven.at(-1)!.data).toEqual({ waarvoor: 'delen', organisatieId: ORGANISATIE.uwv, door: 'jongere', hoe: 'schriftelijk', datum: '2026-06-08', vervangt: t });
    expect(d.werk.belastbaarheid.at(-1)!.data).toEqual({ belastbaarheid: [24], datum: '2026-06-08', toelichting: 'na overleg', vervangt: b });
    expect(d.loopbaan.at(-1)).toMatchObject({ bron: 'school', data: { bij: 'school', vervangt: u } });
    expect(d.inschrijvingen.gemeld[0]!.data).toMatchObject({ school: 'mbo Lindewaard', van: '2026-02-01' });
    expect((await post(`/toestemmingen/${t}/intrekking`, {})).status).toBe(201);
    expect((await post(`/toestemmingen/${ORGANISATIE.uwv}/intrekking`, {})).status).toBe(404);
    expect(await fout('/schoolwissels', { perDatum: '2026-02-01' })).toEqual([['/school', 'school-nodig']]);
    expect(await fout('/belastbaarheid', { uren: 61 })).toEqual([['/uren', expect.any(String)]]);
  });
});
