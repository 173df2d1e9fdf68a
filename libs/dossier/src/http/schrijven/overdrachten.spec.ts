import type { INestApplication } from '@nestjs/common';
import type { Medewerker } from '@loopplank/access';
import { relatiesVanState } from '../../betrokkenheid/relaties';
import { regieOp, volgendMomentOp } from '../../regie/state';
import { evolveDossier, leegDossier } from '../../state';
import { JONGERE, MARIJN, MEDEWERKER, ORGANISATIE, SORAYA, VANDAAG } from '../../testing/voorbeelden';
import { leesEenBeeld, leesOverdracht, leesOverdrachtlijst, leesWerklijst, relatiesVan, type Vraag } from '../../views';
import { maakProefhuis, MENSEN, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;
let id: string;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn') => stuur(app, wie, `/jongeren/${id}${pad}`, inhoud);
const dossier = async () => (await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier);
const AANBOD = { aan: ORGANISATIE.school, reden: 'Gaat naar school.', gedeeld: [{ onderdeel: 'contactgegevens', grondslag: 'toestemming' }] };

const vraagVan = (m: Medewerker): Vraag => ({
  vrager: { medewerkerId: m.id, organisatieId: m.organisatieId, inhoud: 'alles', vandaag: VANDAAG }, namen: p.huis.namen, nu: p.klok(), peildatum: VANDAAG,
});
const db = async () => {
  await p.werkBij();
  return p.huis.views.db('jongere');
};
const LIJST = { page: 1, pageSize: 25 };

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  const a = await stuur(app, 'marijn', '/jongeren', {
    voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro', contactgegevens: [{ soort: 'telefoon', waarde: '0612345678' }],
  });
  id = String(a.body['id']);
});
afterEach(() => app.close());

describe('a handover over HTTP', () => {
  it('is asked, shows the receiver only what is shared, is accepted, and both let go', async () => {
    const oid = String((await post('/overdrachten', AANBOD)).body['id']);
    // Soraya's school has nothing to do with this file but the offer.
    expect((await post('/notities', { tekst: 'x' }, 'soraya')).status).toBe(404);
    const voor = await db();
    expect(relatiesVan(voor, id, ORGANISATIE.school)).toEqual(relatiesVanState(await dossier(), ORGANISATIE.school));
    const detail = leesOverdracht(voor, id, oid, vraagVan(MENSEN.soraya))!;
    expect(Object.keys(detail.delen)).toEqual(['contactgegevens']);
    expect(detail.delen.contactgegevens).toMatchObject([{ waarde: '0612345678' }]);
    expect(detail).toMatchObject({ jongere: { naam: 'Fenna Oosterwal' }, overdracht: { reden: 'Gaat naar school.', stand: 'open', magAntwoorden: true, magIntrekken: false } });
    expect(leesOverdrachtlijst(voor, vraagVan(MENSEN.soraya), LIJST)).toMatchObject({ ontvangen: 1, verzonden: 0, samen: 0, items: [{ jongereId: id, richting: 'ontvangen', aanZet: true }] });
    expect(leesOverdrachtlijst(voor, vraagVan(MENSEN.marijn), LIJST)).toMatchObject({ ontvangen: 0, verzonden: 1, items: [{ reden: expect.stringContaining('Nog van jou') as string }] });
    expect(leesWerklijst(voor, vraagVan(MENSEN.soraya), LIJST).items).toEqual([]);
    expect([leesWerklijst(voor, vraagVan(MENSEN.marijn), LIJST).items[0]!].flatMap((r) => [r.reden, ...(r.ook ?? [])])).toContainEqual(expect.stringContaining('Overdracht loopt: nog van jou'));

    const vid = String((await post(`/overdrachten/${oid}/vragen`, { vraag: 'Waarom nu?' }, 'soraya')).body['id']);
    expect((await post(`/overdrachten/${oid}/vragen/${vid}/antwoord`, { antwoord: 'Nieuw schooljaar.' })).status).toBe(201);
    expect((await post(`/overdrachten/${oid}/acceptatie`, {}, 'soraya')).status).toBe(201);
    expect((await post(`/overdrachten/${oid}/acceptatie`, {}, 'soraya')).body).toEqual({ ongewijzigd: true });
    expect(regieOp(await dossier(), VANDAAG)!.data).toMatchObject({ organisatieId: ORGANISATIE.school, medewerkerId: MEDEWERKER.soraya });
    expect(volgendMomentOp(await dossier(), VANDAAG)!.data.reden).toBe('overdracht');
    expect((await post('/contactmomenten', { kanaal: 'bellen', uitkomst: 'gesproken' }, 'soraya')).status).toBe(201);

    const lid = String((await post('/loslaatvoorstellen', { mening: 'eens' }, 'soraya')).body['id']);
    expect((await post(`/loslaatvoorstellen/${lid}/bevestiging`, {}, 'soraya')).body).toMatchObject({ code: 'tweede-sleutel-zelfde-organisatie' });
    expect(leesEenBeeld(await db(), id, vraagVan(MENSEN.marijn))!.waarde.overdracht).toMatchObject({ fase: 'samen', magLoslaten: false, voorstel: { id: lid, mening: 'eens', magBevestigen: true } });
    expect(leesOverdrachtlijst(await db(), vraagVan(MENSEN.marijn), LIJST)).toMatchObject({ samen: 1, items: [{ richting: 'samen', aanZet: true }] });
    expect((await post(`/loslaatvoorstellen/${lid}/bevestiging`, { ja: true })).body).toMatchObject({ fouten: [{ veld: '/ja' }] });
    expect((await post(`/loslaatvoorstellen/${lid}/bevestiging`, {})).status).toBe(201);
    const beeld = leesEenBeeld(await db(), id, vraagVan(MENSEN.marijn))!.waarde;
    expect(beeld.overdracht).toMatchObject({ fase: 'geland', geland: { sleutels: [{ medewerker: { id: SORAYA.medewerkerId } }, { medewerker: { id: MARIJN.medewerkerId } }], eenPartij: false } });
    expect(beeld.regie.organisatie.id).toBe(ORGANISATIE.school);
    expect((await post('/terugval', { reden: 'werkGestopt' })).status).toBe(201);
    expect(leesEenBeeld(await db(), id, vraagVan(MENSEN.marijn))!.waarde).toMatchObject({ overdracht: { fase: 'samen', teruggevallen: true }, volgendMoment: { datum: VANDAAG } });
  });

  it('names what is wrong, and leaves no trace', async () => {
    const voor = (await p.huis.gebeurtenissen(id)).length;
    const fout = async (anders: object, wie?: Wie) => (await post('/overdrachten', { ...AANBOD, ...anders }, wie)).body;
    expect((await fout({ aan: JONGERE.fenna, reden: '' })).fouten?.map((f) => f.veld).sort()).toEqual(['/aan', '/reden']);
    expect(await fout({ aan: ORGANISATIE.gemeente })).toMatchObject({ code: 'overdracht-aan-jezelf', fouten: [{ veld: '/aan' }] });
    expect(await fout({ aan: ORGANISATIE.uwv })).toMatchObject({ code: 'ontvanger-zonder-medewerkers', fouten: [{ veld: '/aan' }] });
    expect(await fout({}, 'wouter')).toMatchObject({ code: 'overdracht-zonder-regie' });
    expect((await fout({ gedeeld: [{ onderdeel: 'alles', grondslag: 'x' }] })).fouten?.map((f) => f.veld)).toEqual(['/gedeeld/0/onderdeel', '/gedeeld/0/grondslag']);
    expect((await post(`/overdrachten/${JONGERE.tarik}/acceptatie`, {})).status).toBe(404);
    expect((await post(`/loslaatvoorstellen/${JONGERE.tarik}/bevestiging`, {})).status).toBe(404);
    expect((await post('/loslaatvoorstellen', { mening: 'eens' })).body).toMatchObject({ code: 'situatie-niet-bevestigd' });
    expect((await p.huis.gebeurtenissen(id)).length).toBe(voor);
  });

  it('closes the look once refused, or once its latest day has passed', async () => {
    const oid = String((await post('/overdrachten', AANBOD)).body['id']);
    expect((await post(`/overdrachten/${oid}/weigering`, { reden: 'Woont elders.' }, 'soraya')).status).toBe(201);
    expect((await post(`/overdrachten/${oid}/vragen`, { vraag: '?' }, 'soraya')).status).toBe(404);
    const tweede = String((await post('/overdrachten', AANBOD)).body['id']);
    p.later(24 * 20);
    expect((await post(`/overdrachten/${tweede}/acceptatie`, {}, 'soraya')).status).toBe(404);
  });

  it('of two offers only the open one is there for who was asked, also when another day is asked about', async () => {
    const eerste = String((await post('/overdrachten', AANBOD)).body['id']);
    expect(leesOverdracht(await db(), id, eerste, vraagVan(MENSEN.soraya))).not.toBeNull();
    expect((await post(`/overdrachten/${eerste}/weigering`, { reden: 'Woont elders.' }, 'soraya')).status).toBe(201);
    const toen: Vraag = { ...vraagVan(MENSEN.soraya), peildatum: VANDAAG, bekendOp: p.klok() };
    expect(leesOverdrachtlijst(await db(), toen, LIJST).totaal).toBe(0);
    const tweede = String((await post('/overdrachten', { ...AANBOD, gedeeld: [] })).body['id']);
    for (const vraag of [vraagVan(MENSEN.soraya), toen]) expect(leesOverdracht(await db(), id, eerste, vraag)).toBeNull();
    expect(leesOverdracht(await db(), id, tweede, vraagVan(MENSEN.soraya))).toMatchObject({ delen: {} });
    expect(leesOverdracht(await db(), id, eerste, vraagVan(MENSEN.marijn))).not.toBeNull();
  });
});
