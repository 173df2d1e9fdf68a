import type { INestApplication } from '@nestjs/common';
import { evolveDossier, leegDossier } from '../../state';
import { JONGERE, VANDAAG } from '../../testing/voorbeelden';
import { plaatsingen, totVan, voorwaardenOp } from '../../werk/plaatsingen';
import { maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;
let id: string;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn') => stuur(app, wie, `/jongeren/${id}${pad}`, inhoud);
const stand = async () => plaatsingen((await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier));

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  const a = await stuur(app, 'marijn', '/jongeren', { voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro' });
  id = String(a.body['id']);
});
afterEach(() => app.close());

const kruim = { werkgever: ' Bakkerij  Kruim', vanDatum: '2026-02-01', contract: 'bepaald', uren: 16, totDatum: '2026-08-31', telefoon: '053-1234567' };

describe('work over HTTP', () => {
  it('starts, changes and ends under the names of the contract', async () => {
    const a = await post('/plaatsingen', { ...kruim, bron: 'werkgever' });
    expect(a.status).toBe(201);
    const pid = a.body['id'];
    expect((await post(`/plaatsingen/${pid}/wijziging`, { perDatum: '2026-06-01', uren: 24, totDatum: '2026-12-31', telefoon: null })).status).toBe(201);
    const [rij] = await stand();
    expect(rij!.plaatsing).toMatchObject({ bron: 'werkgever', data: { werkgever: 'Bakkerij Kruim', soort: 'werk', telefoon: '053-1234567' } });
    expect(voorwaardenOp(rij!, VANDAAG)).toEqual({ contract: 'bepaald', uren: 24, tot: '2026-12-31' });
    const einde = { totDatum: '2026-06-30', reden: 'contractAfgelopen' };
    expect((await post(`/plaatsingen/${pid}/einde`, einde)).status).toBe(201);
    expect(totVan((await stand())[0]!)).toBe('2026-06-30');
    expect((await post(`/plaatsingen/${pid}/einde`, einde)).body).toEqual({ ongewijzigd: true });
    expect((await post(`/plaatsingen/${pid}/einde`, { totDatum: '2026-07-31' })).body).toMatchObject({ code: 'plaatsing-gestopt' });
  });

  it('names what is wrong, and hides what is not there', async () => {
    const fout = async (pad: string, inhoud: object) => (await post(pad, inhoud)).body.fouten?.map((f) => [f.veld, f.code]);
    expect(await fout('/plaatsingen', { ...kruim, contract: 'onbepaald' })).toEqual([['/totDatum', 'onbepaald-zonder-einde']]);
    expect(await fout('/plaatsingen', { vanDatum: 'morgen', uren: 61, telefoon: 'bel maar' })).toEqual(
      expect.arrayContaining([['/werkgever', expect.any(String)], ['/vanDatum', 'datum'], ['/uren', 'te-groot'], ['/telefoon', 'vorm']]),
    );
    expect((await post(`/plaatsingen/${JONGERE.tarik}/wijziging`, { uren: 3 })).status).toBe(404);
    expect((await post('/plaatsingen', kruim, 'soraya')).status).toBe(404);
    const pid = (await post('/plaatsingen', kruim)).body['id'];
    expect(await fout(`/plaatsingen/${pid}/wijziging`, { perDatum: '2026-01-01', uren: 8 })).toEqual([['/perDatum', 'wijziging-voor-begin']]);
    expect(await fout(`/plaatsingen/${pid}/wijziging`, { totDatum: '2026-01-01' })).toEqual([['/totDatum', 'einde-voor-begin']]);
  });

  it('corrects each kind', async () => {
    const pid = (await post('/plaatsingen', kruim)).body['id'];
    const wid = (await post(`/plaatsingen/${pid}/wijziging`, { uren: 24 })).body['id'];
    const eid = (await post(`/plaatsingen/${pid}/einde`, { totDatum: '2026-06-30' })).body['id'];
    const verbeter = (gebeurtenisId: unknown, nieuw: object) => post('/correcties', { gebeurtenisId, reden: 'vergissing', nieuw });
    expect((await verbeter(pid, { perDatum: '2026-01-01' })).body.fouten).toMatchObject([{ veld: '/nieuw/perDatum', code: 'onbekend-veld' }]);
    const gedaan = [await verbeter(pid, { werkgever: 'De Ketting', vanDatum: '2026-03-01' }), await verbeter(wid, { uren: 20 }), await verbeter(eid, { totDatum: '2026-07-01', reden: 'overig' })];
    expect(gedaan.map((a) => a.status)).toEqual([201, 201, 201]);
    const [rij] = await stand();
    expect([rij!.plaatsing.data.werkgever, voorwaardenOp(rij!, VANDAAG).uren, rij!.einde!.data.reden]).toEqual(['De Ketting', 20, 'overig']);
  });

  it('records a visit with the contact it was, and contactmomenten still takes one by itself', async () => {
    const pid = (await post('/plaatsingen', kruim)).body['id'];
    const a = await post('/werkbezoeken', {
      plaatsingId: pid, aanwezig: ['jongere', 'werkgever'], uren: 24, belastbaarheid: 20, plaatsgevondenOp: '2026-06-08T07:00:00+02:00', themas: ['werk'], notitie: 'x',
      afspraak: { tekst: 'uren', uiterlijkDatum: '2026-06-12' }, volgendMoment: { datum: '2026-07-01' },
    });
    expect(a.status).toBe(201);
    const typen = async () => (await p.huis.gebeurtenissen(id)).map((e) => e.type);
    expect((await typen()).slice(-4)).toEqual(['WerkplekbezoekAfgelegd', 'ContactGelegd', 'AfspraakGemaakt', 'VolgendMomentGepland']);
    expect((await p.huis.gebeurtenissen(id)).find((e) => e.eventId === a.body['id'])!.type).toBe('WerkplekbezoekAfgelegd');
    expect((await post('/contactmomenten', { kanaal: 'werkbezoek', uitkomst: 'gesproken' })).status).toBe(201);
    expect((await typen()).at(-1)).toBe('ContactGelegd');
    const c = await post('/correcties', { gebeurtenisId: a.body['id'], reden: 'vergissing', nieuw: { belastbaarheid: 16, uren: null } });
    expect(c.status).toBe(201);
    const fout = async (inhoud: object) => (await post('/werkbezoeken', inhoud)).body.fouten?.map((f) => [f.veld, f.code]);
    expect(await fout({ aanwezig: [] })).toEqual(expect.arrayContaining([['/aanwezig', 'leeg']]));
    expect(await fout({ aanwezig: ['chef'], uren: 61 })).toEqual(expect.arrayContaining([['/aanwezig', 'keuze'], ['/uren', 'te-groot']]));
    expect(await fout({ aanwezig: ['jongere'], werkgever: 'x', afspraak: { tekst: 'y', uiterlijkDatum: '2020-01-01' } })).toEqual([['/afspraak/uiterlijkDatum', 'afspraak-voorbij']]);
  });
});
