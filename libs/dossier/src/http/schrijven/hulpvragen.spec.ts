import type { INestApplication } from '@nestjs/common';
import { hulpvragen } from '../../hulpvraag/state';
import { evolveDossier, leegDossier } from '../../state';
import { JONGERE, MEDEWERKER, ORGANISATIE } from '../../testing/voorbeelden';
import { maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;
let id: string;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn') => stuur(app, wie, `/jongeren/${id}${pad}`, inhoud);
const stand = async () => hulpvragen((await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier));

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  const a = await stuur(app, 'marijn', '/jongeren', { voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro' });
  id = String(a.body['id']);
});
afterEach(() => app.close());

describe('help requests over HTTP', () => {
  it('are raised, taken up and ended', async () => {
    const a = await post('/hulpvragen', { thema: 'wonen', urgentie: 'urgent', tekst: 'slaapt buiten', gevraagd: { organisatieId: ORGANISATIE.doorstroompunt } });
    expect(a.status).toBe(201);
    const hid = a.body['id'];
    expect((await post(`/hulpvragen/${hid}/oppakken`, {}, 'wouter')).status).toBe(201);
    expect((await stand())[0]!.eigenaar!.data).toMatchObject({ organisatieId: ORGANISATIE.doorstroompunt, medewerkerId: MEDEWERKER.wouter });
    expect((await post(`/hulpvragen/${hid}/oppakken`, {}, 'wouter')).body).toEqual({ ongewijzigd: true });
    expect((await post(`/hulpvragen/${hid}/afronding`, { uitkomst: 'opgelost', toelichting: 'x' }, 'wouter')).status).toBe(201);
    expect((await post(`/hulpvragen/${hid}/oppakken`, {})).body).toMatchObject({ code: 'hulpvraag-afgerond' });
  });

  it('names what is wrong, and hides what is not there', async () => {
    const fout = async (inhoud: object) => (await post('/hulpvragen', inhoud)).body.fouten?.map((f) => [f.veld, f.code]);
    expect(await fout({ thema: 'alles', urgentie: 'nu' })).toEqual(expect.arrayContaining([['/thema', 'keuze'], ['/urgentie', 'keuze']]));
    expect(await fout({ thema: 'geld', gevraagd: { organisatieId: JONGERE.fenna } })).toEqual([['/gevraagd/organisatieId', 'organisatie-onbekend']]);
    expect(await fout({ thema: 'geld', gevraagd: { organisatieId: ORGANISATIE.school } })).toEqual([['/gevraagd/organisatieId', 'niet-betrokken']]);
    expect((await post('/hulpvragen', { thema: 'geld' }, 'soraya')).status).toBe(404);
    expect((await post(`/hulpvragen/${JONGERE.tarik}/oppakken`, {})).status).toBe(404);
    expect((await post(`/hulpvragen/${JONGERE.tarik}/afronding`, { uitkomst: 'opgelost' })).status).toBe(404);
    const hid = (await post('/hulpvragen', { thema: 'geld' })).body['id'];
    expect((await post(`/hulpvragen/${hid}/oppakken`, { organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.wouter })).body.fouten).toMatchObject([{ veld: '/medewerkerId' }]);
  });

  it('are corrected by kind', async () => {
    const hid = (await post('/hulpvragen', { thema: 'geld', tekst: 'x' })).body['id'];
    const aid = (await post(`/hulpvragen/${hid}/afronding`, { uitkomst: 'opgelost', toelichting: 'y' })).body['id'];
    const verbeter = (gebeurtenisId: unknown, nieuw: object) => post('/correcties', { gebeurtenisId, reden: 'vergissing', nieuw });
    expect((await verbeter(hid, { thema: 'schulden', tekst: null })).status).toBe(201);
    expect((await verbeter(aid, { uitkomst: 'doorverwezen', toelichting: null })).status).toBe(201);
    expect((await stand())[0]).toMatchObject({ hulpvraag: { data: { thema: 'gevoelig', gevoeligeThemas: ['schulden'] } }, afronding: { data: { uitkomst: 'doorverwezen' } } });
  });
});
