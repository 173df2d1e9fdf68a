import { randomUUID } from 'node:crypto';
import { NuNietMogelijk } from '@loopplank/commands';
import type { INestApplication } from '@nestjs/common';
import { JONGERE } from '../../testing/voorbeelden';
import { maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

let p: Proefhuis;
let app: INestApplication;
const groep: string[] = [];
const post = (inhoud: unknown, sleutel: string = randomUUID(), wie: Wie = 'marijn') => stuur(app, wie, '/groepscontacten', inhoud, { 'Idempotency-Key': sleutel });
const meld = async (voornaam: string, wie: Wie = 'marijn') =>
  String((await stuur(app, wie, '/jongeren', { voornaam, achternaam: 'Proef', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true })).body['id']);
const contacten = async (id: string) => (await p.huis.gebeurtenissen(id)).filter((e) => e.type === 'ContactGelegd' || e.type === 'ContactpogingGeregistreerd');
const aantal = async () => (await p.log()).length;

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
  groep.splice(0, Infinity, await meld('Aya'), await meld('Bram'), await meld('Cem'));
});
afterEach(() => app.close());

describe('POST /v1/groepscontacten', () => {
  it('records one touchpoint in each file, with the exceptions, as one meeting', async () => {
    const [aya, bram, cem] = groep as [string, string, string];
    const a = await post({
      jongeren: groep, aanleiding: 'nazorgcheck', themas: ['werk'], notitie: 'terugkomavond', plaatsgevondenOp: '2026-06-05T19:00:00+02:00',
      uitzonderingen: [{ jongereId: bram }, { jongereId: cem, uitkomst: 'aanwezig', notitie: 'wil een gesprek' }],
    });
    expect([a.status, a.body]).toMatchObject([201, { totaal: 3, mislukt: 0, items: groep.map((jongereId) => ({ jongereId, gelukt: true, gebeurtenisId: expect.any(String) })) }]);
    expect(a.koppen.get('Loopplank-Positie')).toBe(String(await aantal()));
    const rijen = (await Promise.all([aya, bram, cem].map(contacten))).flat();
    expect(rijen.map((e) => [e.type, e.data.uitkomst, e.data.notitie, e.geldigOp])).toEqual([
      ['ContactGelegd', 'aanwezig', 'terugkomavond', '2026-06-05T17:00:00.000Z'],
      ['ContactpogingGeregistreerd', 'afspraakGemist', 'terugkomavond', '2026-06-05T17:00:00.000Z'],
      ['ContactGelegd', 'aanwezig', 'wil een gesprek', '2026-06-05T17:00:00.000Z'],
    ]);
    expect(rijen.every((e) => e.data.kanaal === 'groep')).toBe(true);
    expect(new Set(rijen.map((e) => e.correlationId)).size).toBe(1);
  });

  it('sent again gives the same answer and doubles nothing; another body under the same key is refused', async () => {
    const sleutel = randomUUID();
    const eerste = await post({ jongeren: groep }, sleutel);
    const na = await aantal();
    const weer = await post({ jongeren: groep }, sleutel);
    expect([weer.status, weer.body, await aantal()]).toEqual([201, eerste.body, na]);
    const vierde = await meld('Dua');
    const anders = await post({ jongeren: [vierde, ...groep] }, sleutel);
    expect([anders.status, anders.body['code'], (await contacten(vierde)).length]).toEqual([409, 'sleutel-hergebruikt', 0]);
  });

  it('names nobody and records nothing when one of them may not be known', async () => {
    const vanAnder = await meld('Zoe', 'wouter');
    const na = await aantal();
    for (const ander of [vanAnder, JONGERE.tarik]) {
      const a = await post({ jongeren: [...groep, ander] });
      expect([a.status, a.body['code']]).toEqual([404, 'niet-gevonden']);
      expect(JSON.stringify(a.body)).not.toMatch(new RegExp([...groep, ander].join('|')));
    }
    expect((await post({ jongeren: groep }, randomUUID(), 'soraya')).status).toBe(404);
    expect(await aantal()).toBe(na);
  });

  it('says for whom it did not work, and completes it when sent again', async () => {
    const sleutel = randomUUID();
    const { voerUit } = p.commands;
    const stuk = jest.spyOn(p.commands, 'voerUit').mockImplementation((decider, request) =>
      request.type === 'RegistreerContact' && request.streamId.endsWith(groep[1]!) ? Promise.reject(new NuNietMogelijk('busy')) : voerUit.call(p.commands, decider, request),
    );
    const eerste = await post({ jongeren: groep }, sleutel);
    expect([eerste.status, eerste.body]).toMatchObject([201, { mislukt: 1, items: [{ gelukt: true }, { jongereId: groep[1], gelukt: false, code: 'nu-niet-mogelijk', uitleg: expect.stringMatching(/\.$/) }, { gelukt: true }] }]);
    stuk.mockRestore();
    const weer = await post({ jongeren: groep }, sleutel);
    expect(weer.body).toMatchObject({ mislukt: 0 });
    const rijen = (await Promise.all(groep.map(contacten))).flat();
    expect([rijen.length, new Set(rijen.map((e) => e.correlationId)).size]).toEqual([3, 1]);
  });

  it('is refused as a whole when a rule says no to all of them', async () => {
    const a = await post({ jongeren: groep, plaatsgevondenOp: '2027-01-01T00:00:00Z' });
    expect([a.status, a.body['code'], a.body.fouten]).toMatchObject([409, 'in-de-toekomst', [{ veld: '/plaatsgevondenOp' }]]);
  });

  it('names everything that is wrong at once', async () => {
    const fout = async (inhoud: object) => (await post(inhoud)).body.fouten?.map((f) => [f.veld, f.code]).sort();
    expect(await fout({ jongeren: [] })).toEqual([['/jongeren', 'leeg']]);
    expect(await fout({ jongeren: [groep[0], groep[0]] })).toEqual([['/jongeren', 'dubbel']]);
    expect(await fout({ jongeren: ['geen-id'], uitkomst: 'feest', kleur: 1 })).toEqual([['/jongeren', 'vorm'], ['/kleur', 'onbekend-veld'], ['/uitkomst', 'keuze']]);
    expect(await fout({ jongeren: groep, uitzonderingen: [{ jongereId: groep[0] }, { jongereId: groep[0] }, { jongereId: JONGERE.tarik }] })).toEqual([
      ['/uitzonderingen/1/jongereId', 'dubbel'], ['/uitzonderingen/2/jongereId', 'niet-in-groep'],
    ]);
    expect(await fout({ jongeren: 'Aya', uitzonderingen: [null] })).toEqual(expect.arrayContaining([['/jongeren', expect.any(String)]]));
  });
});
