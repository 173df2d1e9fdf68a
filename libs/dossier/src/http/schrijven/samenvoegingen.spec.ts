import { randomUUID } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { zonderRegie } from '../../regie/invariant';
import { opgegaanIn, opgenomen } from '../../samenvoegen/state';
import { evolveDossier, leegDossier } from '../../state';
import { dossierDecider } from '../../decider';
import { dossierStream } from '../../events';
import { MARIJN } from '../../testing/voorbeelden';
import { JongerenController } from '../lezen/jongeren.controller';
import { maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;
let fenna: string;
let dubbel: string;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn', koppen = {}) => stuur(app, wie, pad, inhoud, koppen);
const dossier = async (id: string) => (await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier);
const meld = async (voornaam: string, wie: Wie = 'marijn') =>
  String((await post('/jongeren', { voornaam, achternaam: 'Proef', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true }, wie)).body['id']);

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p, [JongerenController]);
  fenna = await meld('Fenna');
  dubbel = await meld('Fen');
});
afterEach(() => app.close());

describe('POST /v1/samenvoegingen', () => {
  it('makes one of two, once for the same request, and takes it back', async () => {
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const samen = () => post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: dubbel, toelichting: 'twee keer aangemeld' }, 'marijn', sleutel);
    const [een, weer] = [await samen(), await samen()];
    expect([een.status, weer.status, weer.body['id']]).toEqual([201, 201, een.body['id']]);
    expect(opgegaanIn(await dossier(dubbel))?.data.anderJongereId).toBe(fenna);
    expect((await post(`/jongeren/${dubbel}/notities`, { tekst: 'x' })).status).toBe(404);
    const terug = await post(`/samenvoegingen/${String(een.body['id'])}/terugdraaiing`, { jongereId: fenna });
    expect(terug.status).toBe(201);
    const [a, b] = [await dossier(fenna), await dossier(dubbel)];
    expect([opgegaanIn(b), zonderRegie(a, '2026-06-08' as never), zonderRegie(b, '2026-06-08' as never)]).toEqual([undefined, false, false]);
    expect((await post(`/jongeren/${dubbel}/notities`, { tekst: 'x' })).status).toBe(201);
  });

  it('asks for both files by field, and writes nothing when one is not there for you', async () => {
    const leeg = await post('/samenvoegingen', { blijftJongereId: 'x' });
    expect([leeg.status, leeg.body.fouten?.map((f) => f.veld).sort()]).toEqual([400, ['/blijftJongereId', '/opgaatJongereId']]);
    expect((await post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: fenna })).body.fouten?.map((f) => f.code)).toEqual(['zelfde-jongere']);
    expect((await post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: randomUUID() })).status).toBe(404);
    expect((await post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: dubbel }, 'soraya')).status).toBe(404);
    expect((await dossier(fenna)).samenvoegingen).toEqual([]);
    expect((await post(`/samenvoegingen/${randomUUID()}/terugdraaiing`, { jongereId: fenna })).body['code']).toBe('samenvoeging-onbekend');
  });

  it('shows both files in one timeline, and says of both that they were seen', async () => {
    await post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: dubbel });
    const { port } = (app.getHttpServer() as { address(): { port: number } }).address();
    const res = await fetch(`http://127.0.0.1:${port}/v1/jongeren/${fenna}/tijdlijn?pageSize=50`, { headers: { Wie: 'marijn' } });
    expect([res.status, [...p.ingezien.at(-1)!].sort()]).toEqual([200, [fenna, dubbel].sort()]);
  });

  it('asks for the right to the other file again while it still says it is a signpost and the merge was taken back here', async () => {
    const { body } = await post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: dubbel });
    await p.commands.voerUit(dossierDecider, {
      streamId: dossierStream(fenna), type: 'LaatDossierLos', data: { samenvoegingId: String(body['id']) }, actor: MARIJN, doel: 'doorstroompunt', bron: 'medewerker',
      commandId: randomUUID(), verzoek: 'los', correlationId: randomUUID(), nu: p.klok(),
    });
    expect(opgegaanIn(await dossier(dubbel))?.data.anderJongereId).toBe(fenna);
    const voor = (await dossier(fenna)).samenvoegingen.length;
    expect((await post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: dubbel })).status).toBe(404);
    expect((await dossier(fenna)).samenvoegingen).toHaveLength(voor);
  });

  it('says which file must stay when something runs in the other', async () => {
    await post(`/jongeren/${dubbel}/hulpvragen`, { thema: 'wonen', urgentie: 'gewoon' });
    const a = await post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: dubbel });
    expect([a.status, a.body['code'], (await dossier(fenna)).samenvoegingen]).toEqual([409, 'opgaan-hulpvraag', []]);
    expect((await post('/samenvoegingen', { blijftJongereId: dubbel, opgaatJongereId: fenna })).status).toBe(201);
  });

  it('undoes the first half when something began in the other file in between, says so, and may be asked anew', async () => {
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const voerUit = p.commands.voerUit.bind(p.commands);
    const spion = jest.spyOn(p.commands, 'voerUit').mockImplementation(async (d, r) => {
      if (r.type === 'GaOpInDossier') await post(`/jongeren/${dubbel}/hulpvragen`, { thema: 'wonen', urgentie: 'gewoon' });
      return voerUit(d, r);
    });
    const samen = (koppen: object) => post('/samenvoegingen', { blijftJongereId: fenna, opgaatJongereId: dubbel }, 'marijn', koppen);
    const een = await samen(sleutel);
    expect([een.status, een.body['code']]).toEqual([409, 'opgaan-hulpvraag']);
    spion.mockRestore();
    const [blijft, ander] = [await dossier(fenna), await dossier(dubbel)];
    expect([opgenomen(blijft), blijft.correcties.incidenten, opgegaanIn(ander), zonderRegie(blijft, '2026-06-08' as never)]).toEqual([[], [], undefined, false]);

    const [hulpvraag] = ander.hulpvragen.gesignaleerd;
    expect((await post(`/jongeren/${dubbel}/hulpvragen/${hulpvraag!.id}/afronding`, { uitkomst: 'opgelost' })).status).toBe(201);
    const weer = await samen(sleutel);
    expect([weer.status, weer.body['code'], opgegaanIn(await dossier(dubbel))]).toEqual([409, 'samenvoeging-teruggedraaid', undefined]);
    expect([(await samen({})).status, opgegaanIn(await dossier(dubbel))?.data.anderJongereId]).toEqual([201, fenna]);
  });
});
