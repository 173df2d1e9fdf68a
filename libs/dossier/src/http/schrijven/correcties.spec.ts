import { randomUUID } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { contactmomenten } from '../../contact/state';
import { geldende } from '../../correcties/state';
import { evolveDossier, leegDossier } from '../../state';
import { MEDEWERKER, ORGANISATIE } from '../../testing/voorbeelden';
import { type Antwoord, maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';
import { verplaatsingAfmaken } from './verplaatsing';

let p: Proefhuis;
let app: INestApplication;
let fenna: string;
let tarik: string;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn', koppen = {}) => stuur(app, wie, pad, inhoud, koppen);
const velden = (a: Antwoord) => a.body.fouten?.map((f) => f.veld).sort();
const dossier = async (id: string) => (await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier);
const meld = async (voornaam: string) =>
  String((await post('/jongeren', { voornaam, achternaam: 'Proef', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true })).body['id']);
const contact = async (anders: object = {}) =>
  String((await post(`/jongeren/${fenna}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'nietOpgenomen', ...anders })).body['id']);
const corrigeer = (inhoud: object, wie: Wie = 'marijn', koppen = {}) => post(`/jongeren/${fenna}/correcties`, inhoud, wie, koppen);

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  fenna = await meld('Fenna');
  tarik = await meld('Tarik');
});
afterEach(() => app.close());

describe('POST /v1/jongeren/{id}/correcties', () => {
  it('replaces with the changed fields, null takes one away', async () => {
    const id = await contact({ notitie: 'lang laten overgaan' });
    const a = await corrigeer({ gebeurtenisId: id, reden: 'vergissing', toelichting: 'verkeerde knop', nieuw: { uitkomst: 'gesproken', notitie: null } });
    expect(a.status).toBe(201);
    const [m] = contactmomenten(await dossier(fenna));
    expect(m).toMatchObject({ type: 'ContactGelegd', data: { kanaal: 'bellen', uitkomst: 'gesproken', vervangt: id } });
    expect(m!.data.notitie).toBeUndefined();
    const weer = await corrigeer({ gebeurtenisId: id, reden: 'vergissing' });
    expect([weer.status, weer.body['code']]).toEqual([409, 'al-gecorrigeerd']);
  });

  it('without a new version the event ceases to hold; the same version changes nothing', async () => {
    const id = await contact();
    const zelfde = await corrigeer({ gebeurtenisId: id, reden: 'vergissing', nieuw: { kanaal: 'bellen' } });
    expect([zelfde.status, zelfde.body]).toEqual([200, { ongewijzigd: true }]);
    expect((await corrigeer({ gebeurtenisId: id, reden: 'dubbel' })).status).toBe(201);
    expect(contactmomenten(await dossier(fenna))).toEqual([]);
  });

  it('checks the fields of the kind that is corrected, together with the rest', async () => {
    const id = await contact();
    const a = await corrigeer({ gebeurtenisId: id, reden: 'geenZin', nieuw: { kanaal: 'postduif', plaatsgevondenOp: 'gisteren', tekst: 'x', uitkomst: null } });
    expect([a.status, velden(a)]).toEqual([400, ['/nieuw/kanaal', '/nieuw/plaatsgevondenOp', '/nieuw/tekst', '/nieuw/uitkomst', '/reden']]);
    expect(velden(await corrigeer({ gebeurtenisId: id, reden: 'vergissing', nieuw: 'x' }))).toEqual(['/nieuw']);
    const regel = await corrigeer({ gebeurtenisId: id, reden: 'vergissing', nieuw: { plaatsgevondenOp: '2027-01-01T00:00:00Z' } });
    expect([regel.status, velden(regel)]).toEqual([409, ['/nieuw/plaatsgevondenOp']]);
  });

  it('corrects who the jongere is, with the checks of a registration', async () => {
    const id = (await dossier(fenna)).aanmelding[0]!.id;
    const a = await corrigeer({ gebeurtenisId: id, reden: 'vergissing', nieuw: { geboortedatum: '1890-01-01', bsn: '123456789', gemeente: 'GM9999', voornaam: '' } });
    expect([a.status, velden(a)]).toEqual([400, ['/nieuw/bsn', '/nieuw/geboortedatum', '/nieuw/gemeente', '/nieuw/voornaam']]);
    expect((await corrigeer({ gebeurtenisId: id, reden: 'vergissing', nieuw: { voornaam: ' Fenne ' } })).status).toBe(201);
    expect((await dossier(fenna)).aanmelding[1]!.data).toMatchObject({ voornaam: 'Fenne', vervangt: id });
  });

  it('says nothing about an event to who may not correct here', async () => {
    const id = await contact();
    const nieuw = { kanaal: 'postduif' };
    expect((await corrigeer({ gebeurtenisId: id, reden: 'vergissing', nieuw }, 'soraya')).status).toBe(404);
    expect(velden(await corrigeer({ gebeurtenisId: id, reden: 'geenZin', nieuw }, 'soraya'))).toEqual(['/reden']);
  });

  it('names of the request inside nieuw are those of the contract', async () => {
    const aid = (await post(`/jongeren/${fenna}/afspraken`, { tekst: 'cv' })).body['id'];
    const a = await corrigeer({ gebeurtenisId: aid, reden: 'verkeerdeDatum', nieuw: { uiterlijkDatum: '2020-01-01' } });
    expect([a.status, velden(a)]).toEqual([409, ['/nieuw/uiterlijkDatum']]);
    expect(velden(await corrigeer({ gebeurtenisId: aid, reden: 'vergissing', nieuw: { organisatieId: fenna } }))).toEqual(['/nieuw/organisatieId']);
  });
});

describe('the wrong jongere', () => {
  const verkeerd = (gebeurtenisId: string, jongereId?: string) => ({ gebeurtenisId, reden: 'verkeerdeJongere', ...(jongereId ? { nieuw: { jongereId } } : {}) });

  it('moves: hidden here with an incident, told there as it was, once however often it is sent', async () => {
    const id = await contact({ uitkomst: 'gesproken', notitie: 'ging over Tarik', afspraak: { tekst: 'terugbellen' } });
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const a = await corrigeer(verkeerd(id, tarik), 'marijn', sleutel);
    const weer = await corrigeer(verkeerd(id, tarik), 'marijn', sleutel);
    expect([a.status, weer.status, weer.body]).toEqual([201, 201, a.body]);
    const [van, naar] = [await dossier(fenna), await dossier(tarik)];
    expect(contactmomenten(van)).toEqual([]);
    expect(van.correcties.incidenten.map((i) => i.data.zichtbaarVoor)).toEqual([[ORGANISATIE.gemeente, ORGANISATIE.doorstroompunt]]);
    expect(contactmomenten(naar)).toMatchObject([{ data: { notitie: 'ging over Tarik', verplaatstVan: id } }]);
    expect(geldende(naar, naar.afspraken.gemaakt)).toHaveLength(1);
    expect(a.body['positie']).toBe(String((await p.log()).length));
  });

  it('may be told later, and then it moves as it would have at once; what was cut off in between is finished', async () => {
    const id = await contact({ uitkomst: 'gesproken', notitie: 'van wie was dit?', afspraak: { tekst: 'terugbellen' } });
    expect((await corrigeer(verkeerd(id))).status).toBe(201);
    expect(contactmomenten(await dossier(tarik))).toEqual([]);
    const voerUit = p.commands.voerUit.bind(p.commands);
    const spion = jest.spyOn(p.commands, 'voerUit').mockImplementation(async (d, r) => {
      if (r.type === 'NeemVerplaatsteOver' && (r.data as { feiten: unknown[] }).feiten.length > 0) throw new Error('power cut');
      return voerUit(d, r);
    });
    expect((await corrigeer(verkeerd(id, tarik))).status).toBe(500);
    spion.mockRestore();
    await verplaatsingAfmaken(p.commands, { gebeurtenisId: id, vanJongereId: fenna });
    const [van, naar] = [await dossier(fenna), await dossier(tarik)];
    expect([contactmomenten(van).length, van.correcties.incidenten.length]).toEqual([0, 1]);
    expect(contactmomenten(naar)).toMatchObject([{ data: { notitie: 'van wie was dit?', verplaatstVan: id } }]);
    expect(geldende(naar, naar.afspraken.gemaakt)).toHaveLength(1);
    const nogEens = await corrigeer(verkeerd(id, tarik));
    expect([nogEens.status, nogEens.body['code']]).toEqual([409, 'al-gecorrigeerd']);
  });

  it('is finished after a crash between the two files, by the house or by sending it again', async () => {
    const id = await contact({ uitkomst: 'gesproken' });
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const voerUit = p.commands.voerUit.bind(p.commands);
    jest.spyOn(p.commands, 'voerUit').mockImplementation(async (d, r) => {
      if (r.type === 'NeemVerplaatsteOver' && (r.data as { feiten: unknown[] }).feiten.length > 0) throw new Error('power cut');
      return voerUit(d, r);
    });
    expect((await corrigeer(verkeerd(id, tarik), 'marijn', sleutel)).status).toBe(500);
    jest.restoreAllMocks();
    expect([contactmomenten(await dossier(fenna)), contactmomenten(await dossier(tarik))]).toEqual([[], []]);

    expect((await verplaatsingAfmaken(p.commands, { gebeurtenisId: id, vanJongereId: fenna }))?.soort).toBe('aanvaard');
    expect(await verplaatsingAfmaken(p.commands, { gebeurtenisId: id, vanJongereId: fenna })).toMatchObject({ soort: 'aanvaard', herhaald: true });
    expect((await corrigeer(verkeerd(id, tarik), 'marijn', sleutel)).status).toBe(201);
    expect(contactmomenten(await dossier(tarik))).toMatchObject([{ medewerkerId: MEDEWERKER.marijn, organisatieId: ORGANISATIE.gemeente, data: { verplaatstVan: id } }]);
    expect(await verplaatsingAfmaken(p.commands, { gebeurtenisId: tarik, vanJongereId: fenna })).toBeNull();
  });

  it('hides without a place to go when that is not known', async () => {
    const id = await contact();
    expect((await corrigeer(verkeerd(id), 'wouter')).status).toBe(201);
    expect(contactmomenten(await dossier(fenna))).toEqual([]);
  });

  it('hides nothing when the right file is not one of yours, or is this one', async () => {
    const id = await contact();
    const a = await corrigeer(verkeerd(id, randomUUID()));
    expect([a.status, a.body['code'], velden(a)]).toEqual([409, 'jongere-onbekend', ['/nieuw/jongereId']]);
    const zelfde = await corrigeer(verkeerd(id, fenna));
    expect([zelfde.status, velden(zelfde)]).toEqual([400, ['/nieuw/jongereId']]);
    expect(velden(await corrigeer({ ...verkeerd(id), nieuw: { uitkomst: 'gesproken' } }))).toEqual(['/nieuw/jongereId', '/nieuw/uitkomst']);
    expect(contactmomenten(await dossier(fenna))).toHaveLength(1);
  });
});
