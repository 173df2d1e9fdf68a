import { randomUUID } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { evolveDossier, leegDossier } from '../../state';
import { volgendMomentOp } from '../../regie/state';
import { JONGERE, MEDEWERKER, ORGANISATIE, VANDAAG } from '../../testing/voorbeelden';
import { type Antwoord, maakProefhuis, type Proefhuis, startProefapp, stuur, type Wie } from '../testing/proefhuis';

const FENNA = { voornaam: 'Fenna', achternaam: 'Oosterwal', geboortedatum: '2007-03-14', gemeente: 'GM0153', herkomst: 'pro' };

let p: Proefhuis;
let app: INestApplication;
const post = (pad: string, inhoud: unknown, wie: Wie = 'marijn', koppen = {}) => stuur(app, wie, pad, inhoud, koppen);
const meld = async (anders: object = {}, wie: Wie = 'marijn') => String((await post('/jongeren', { ...FENNA, bevestigdNieuw: true, ...anders }, wie)).body['id']);
const velden = (a: Antwoord) => a.body.fouten?.map((f) => f.veld).sort();
const typen = async (id: string) => (await p.huis.gebeurtenissen(id)).map((e) => e.type);
const dossier = async (id: string) => (await p.huis.gebeurtenissen(id)).reduce(evolveDossier, leegDossier);

beforeEach(async () => {
  p = maakProefhuis();
  app = await startProefapp(p);
});
afterEach(() => app.close());

describe('POST /v1/jongeren', () => {
  it('registers and finds itself when it is sent again', async () => {
    const sleutel = { 'Idempotency-Key': randomUUID() };
    const eerste = await post('/jongeren', FENNA, 'marijn', sleutel);
    expect(eerste.status).toBe(201);
    expect(eerste.koppen.get('ETag')).toBe('"4"');
    expect(eerste.body).toMatchObject({ id: expect.any(String), gebeurtenisId: expect.any(String), positie: '5' });
    const weer = await post('/jongeren', FENNA, 'marijn', sleutel);
    expect([weer.status, weer.body]).toEqual([201, eerste.body]);
    expect((await post('/jongeren', { ...FENNA, voornaam: 'Iris' }, 'marijn', sleutel)).body['code']).toBe('sleutel-hergebruikt');
    expect(await p.log()).toHaveLength(5);
  });

  it('names everything that is wrong at once, and records nothing', async () => {
    const a = await post('/jongeren', {
      voornaam: '❤️'.repeat(60), achternaam: ' ', geboortedatum: '1890-01-01', gemeente: 'GM9999', herkomst: 'mars', bsn: '123456789', kleur: 'blauw',
      contactgegevens: [{ soort: 'telefoon', waarde: 'geen nummer' }, { soort: 'email', waarde: 'x' }],
      regie: { organisatieId: JONGERE.fenna }, volgendMoment: { datum: '2026-02-30' },
    });
    expect([a.status, a.body['code']]).toEqual([400, 'verkeerde-vorm']);
    expect(velden(a)).toEqual([
      '/achternaam', '/bsn', '/contactgegevens/0/waarde', '/contactgegevens/1/waarde', '/geboortedatum', '/gemeente', '/herkomst',
      '/kleur', '/regie/organisatieId', '/volgendMoment/datum', '/voornaam',
    ]);
    for (const f of a.body.fouten!) expect(f.uitleg).toMatch(/[.?]$/);
    expect(await p.log()).toEqual([]);
  });

  it.each([['2026-06-09'], ['1890-01-01']])('refuses a birth date of %s by name', async (geboortedatum) => {
    const a = await post('/jongeren', { ...FENNA, geboortedatum });
    expect([a.status, velden(a)]).toEqual([400, ['/geboortedatum']]);
  });

  it('asks first when somebody like this is known, and shows only whom the asker may see', async () => {
    const id = await meld();
    const bijna = { ...FENNA, voornaam: 'Fena', achternaam: ' Oosterwal ' };
    const eigen = await post('/jongeren', bijna);
    expect([eigen.status, eigen.body['code']]).toEqual([409, 'mogelijk-dubbel']);
    expect(eigen.body).toMatchObject({ kandidaten: [{ jongereId: id }], andere: 0 });
    expect((await post('/jongeren', bijna, 'soraya')).body).toMatchObject({ code: 'mogelijk-dubbel', kandidaten: [], andere: 1 });
    expect((await post('/jongeren', { ...bijna, bevestigdNieuw: true })).status).toBe(201);
  });

  it.each([['...'], ['Oos\u200bterwal'], ['\u202elawretsoO']])('does not take %j for a name, also not as a correction', async (achternaam) => {
    expect(velden(await post('/jongeren', { ...FENNA, achternaam }))).toEqual(['/achternaam']);
    const id = await meld();
    const [melding] = await p.huis.gebeurtenissen(id);
    const a = await post(`/jongeren/${id}/correcties`, { gebeurtenisId: melding!.eventId, reden: 'vergissing', nieuw: { achternaam } });
    expect([a.status, velden(a)]).toEqual([400, ['/nieuw/achternaam']]);
  });

  it('takes names in any script', async () => {
    const id = await meld({ voornaam: '  Nour 🦋 ', achternaam: 'العلي' });
    expect((await dossier(id)).aanmelding[0]!.data).toMatchObject({ voornaam: 'Nour 🦋', achternaam: 'العلي' });
  });
});

/** Requests about many youngsters: what was unchanged or refused stands in the row of each. */
const ANTWOORDT_PER_JONGERE: Readonly<Record<string, readonly string[]>> = {
  '/v1/groepscontacten': ['201', '409'], '/v1/nazorg/plannen': ['201'], '/v1/nazorg/plannen/terugname': ['200'], '/v1/uitstroom': ['201'],
};

describe('openapi.json', () => {
  it('tells in Dutch what each write does, takes and gives', () => {
    const doc = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    const paden = Object.entries(doc.paths);
    expect(paden.length).toBeGreaterThan(30);
    for (const [pad, { post: schrijf }] of paden) {
      expect([pad, schrijf?.summary, schrijf?.requestBody, Object.keys(schrijf?.responses ?? {})]).toEqual([
        pad, expect.stringMatching(/^[A-Z]/), expect.anything(), expect.arrayContaining([...(ANTWOORDT_PER_JONGERE[pad] ?? ['200', '201', '409']), '404']),
      ]);
    }
    const { nieuw } = (doc.components!.schemas!['CorrectieDto'] as { properties: { nieuw: { anyOf: unknown[]; description: string } } }).properties;
    expect([nieuw.anyOf.length, nieuw.description]).toEqual([28, expect.stringContaining('null haalt een veld weg')]);
    expect(doc.components!.schemas!['NieuwContactDto']).toMatchObject({ properties: { uitkomst: { enum: expect.arrayContaining(['deurDicht']) } } });
  });
});

describe('touchpoints', () => {
  it('an attempt takes two words', async () => {
    const id = await meld();
    const a = await post(`/jongeren/${id}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    expect(a.status).toBe(201);
    expect(a.body).toMatchObject({ id: a.body['gebeurtenisId'], gebeurtenissen: [expect.any(String), expect.any(String)] });
    expect((await typen(id)).slice(-2)).toEqual(['ContactpogingGeregistreerd', 'VolgendMomentGepland']);
  });

  it('a contact takes everything, under the names of the contract', async () => {
    const id = await meld({ contactgegevens: [{ soort: 'telefoon', waarde: '06 1234 5678', bron: 'school' }] });
    const gegeven = (await dossier(id)).contact.gegevens[0]!;
    expect(gegeven.data).toMatchObject({ herkomst: 'school', waarde: '06 1234 5678' });
    const a = await post(`/jongeren/${id}/contactmomenten`, {
      kanaal: 'bellen', uitkomst: 'gesproken', aanleiding: 'nazorgcheck', plaatsgevondenOp: '2026-06-08T07:00:00+02:00', themas: ['werk', 'schulden'],
      notitie: 'gaat goed', contactgegevenId: gegeven.id, afspraak: { tekst: 'loonstrook', door: 'jongere', uiterlijkDatum: '2026-06-12' },
      volgendMoment: { datum: '2026-06-30', kanaal: 'werkbezoek' },
    });
    expect(a.status).toBe(201);
    const d = await dossier(id);
    expect(d.contact.momenten[0]).toMatchObject({ geldigOp: '2026-06-08T05:00:00.000Z', data: { themas: ['werk'], gevoeligeThemas: ['schulden'] } });
    expect(d.afspraken.gemaakt[0]!.data).toEqual({ tekst: 'loonstrook', door: 'jongere', uiterlijk: '2026-06-12' });
    expect(volgendMomentOp(d, VANDAAG)!.data).toEqual({ datum: '2026-06-30', kanaal: 'werkbezoek', reden: 'gekozen' });
  });

  it('a rule that refuses names the field of the request', async () => {
    const id = await meld();
    const contact = { kanaal: 'bellen', uitkomst: 'gesproken' };
    const wie = async (anders: object) => velden(await post(`/jongeren/${id}/contactmomenten`, { ...contact, ...anders }));
    expect(await wie({ plaatsgevondenOp: '2027-01-01T00:00:00Z' })).toEqual(['/plaatsgevondenOp']);
    expect(await wie({ afspraak: { tekst: 'x', uiterlijkDatum: '2020-01-01' } })).toEqual(['/afspraak/uiterlijkDatum']);
    expect(await wie({ volgendMoment: { datum: '2020-01-01' } })).toEqual(['/volgendMoment/datum']);
    expect((await post(`/jongeren/${id}/contactgegevens`, { soort: 'adres', waarde: 'Dorpsstraat 1', totDatum: '2020-01-01' })).body).toMatchObject({
      code: 'einde-voor-begin', fouten: [{ veld: '/totDatum' }],
    });
  });

  it('somebody else, an id that cannot be and a file that is not there look the same', async () => {
    const id = await meld();
    const notitie = { tekst: 'x' };
    const antwoorden = [
      await post(`/jongeren/${id}/notities`, notitie, 'soraya'),
      await post(`/jongeren/${JONGERE.tarik}/notities`, notitie),
      await post('/jongeren/..%2f/notities', notitie),
      await post(`/jongeren/${id}/contactgegevens/${JONGERE.tarik}/ongeldig`, { reden: 'overig' }),
    ];
    expect(antwoorden.map((a) => [a.status, a.body['code']])).toEqual(Array(4).fill([404, 'niet-gevonden']));
    expect(await p.log()).toHaveLength(5);
  });

  it('a conversation has somebody at the table, each once', async () => {
    const id = await meld();
    for (const aanwezig of [[], ['jongere', 'jongere']]) {
      const a = await post(`/jongeren/${id}/gesprekken`, { soort: 'driegesprek', datum: '2026-06-05', aanwezig });
      expect([a.status, velden(a)]).toEqual([400, ['/aanwezig']]);
    }
  });

  it('details, wishes, conversations and agreements', async () => {
    const id = await meld();
    const cid = (await post(`/jongeren/${id}/contactgegevens`, { soort: 'telefoon', waarde: '0612345678', bron: 'ouder' })).body['id'];
    expect((await post(`/jongeren/${id}/contactgegevens/${cid}/ongeldig`, { reden: 'nummerFout' })).status).toBe(201);
    const voorkeur = { discreet: true, kanaal: 'app' };
    expect((await post(`/jongeren/${id}/contactvoorkeur`, voorkeur)).status).toBe(201);
    const weer = await post(`/jongeren/${id}/contactvoorkeur`, voorkeur);
    expect([weer.status, weer.body]).toEqual([200, { ongewijzigd: true }]);
    expect((await post(`/jongeren/${id}/gesprekken`, { soort: 'toekomst', datum: '2026-06-05', aanwezig: ['jongere'], afspraken: [{ tekst: 'bellen', uiterlijkDatum: '2026-06-10' }] })).status).toBe(201);
    const aid = (await post(`/jongeren/${id}/afspraken`, { tekst: 'cv', medewerkerId: MEDEWERKER.ines })).body['id'];
    expect((await post(`/jongeren/${id}/afspraken/${aid}/afronding`, { uitkomst: 'gedaan' })).status).toBe(201);
    expect((await post(`/jongeren/${id}/afspraken/${JONGERE.tarik}/afronding`, { uitkomst: 'gedaan' })).status).toBe(404);
    expect((await typen(id)).slice(5)).toEqual([
      'ContactgegevenToegevoegd', 'ContactgegevenOngeldigGebleken', 'ContactvoorkeurVastgelegd',
      'ToekomstgesprekGevoerd', 'AfspraakGemaakt', 'VolgendMomentGepland', 'AfspraakGemaakt', 'AfspraakAfgerond',
    ]);
  });
});

describe('regie and who is around', () => {
  it('only people and organisations that exist, and that belong together', async () => {
    const id = await meld();
    const regie = (r: object) => post(`/jongeren/${id}/regie`, r);
    expect((await regie({ organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.ines })).status).toBe(201);
    expect(velden(await regie({ organisatieId: JONGERE.fenna }))).toEqual(['/organisatieId']);
    expect((await regie({ organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.wouter })).body).toMatchObject({ fouten: [{ veld: '/medewerkerId', code: 'medewerker-onbekend' }] });
    expect((await regie({ organisatieId: ORGANISATIE.doorstroompunt })).body).toMatchObject({ code: 'regie-reden-nodig', fouten: [{ veld: '/reden' }] });
    expect((await regie({ organisatieId: ORGANISATIE.doorstroompunt, reden: 'vangnet' })).status).toBe(201);
  });

  it('involvement opens and closes the file for an organisation', async () => {
    const id = await meld();
    const notitie = () => post(`/jongeren/${id}/notities`, { tekst: 'x' }, 'soraya');
    expect((await notitie()).status).toBe(404);
    const bid = (await post(`/jongeren/${id}/betrokkenen`, { organisatieId: ORGANISATIE.school, rol: 'school', grondslag: 'WVO 2.31a' })).body['id'];
    expect((await notitie()).status).toBe(201);
    expect((await post(`/jongeren/${id}/betrokkenen/${bid}/einde`, { reden: 'klaar' })).status).toBe(201);
    p.later(24);
    expect((await notitie()).status).toBe(404);
    const eigen = (await dossier(id)).betrokkenheid.gestart[0]!.id;
    expect((await post(`/jongeren/${id}/betrokkenen/${eigen}/einde`, { reden: 'klaar' })).body['code']).toBe('regiehouder-blijft');
    expect((await post(`/jongeren/${id}/betrokkenen/${JONGERE.tarik}/einde`, { reden: 'klaar' })).status).toBe(404);
  });

  it('couples and uncouples who accompanies', async () => {
    const id = await meld();
    expect((await post(`/jongeren/${id}/begeleiders`, { medewerkerId: MEDEWERKER.ines })).status).toBe(201);
    expect((await post(`/jongeren/${id}/begeleiders/${MEDEWERKER.ines}/einde`, {})).status).toBe(201);
    expect((await post(`/jongeren/${id}/begeleiders/${MEDEWERKER.wouter}/einde`, {})).status).toBe(404);
  });

  it('If-Match fails when the file has moved on', async () => {
    const id = await meld();
    const plan = (datum: string, etag: string) => post(`/jongeren/${id}/volgend-moment`, { datum }, 'marijn', { 'If-Match': etag });
    const eerste = await plan('2026-06-12', '"4"');
    expect([eerste.status, eerste.koppen.get('ETag')]).toEqual([201, '"5"']);
    expect((await plan('2026-06-15', '"4"')).status).toBe(412);
  });
});
