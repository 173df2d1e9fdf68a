import type { AddressInfo } from 'node:net';
import { beslis, type Medewerker, type Rol } from '@loopplank/access';
import { nietGevonden, Probleem, StelVraag, type VerzoekMetKader } from '@loopplank/access/http';
import { type Dag, dag, dagVan, moment } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { type ArgumentsHost, Catch, type ExceptionFilter, type INestApplication } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { CqrsModule, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Response } from 'express';
import { jongereProjection, relatiesVan, zoekProjection } from '../../views';
import { COACH, jongereId, MENTOR, NAMEN, SCHOOL, Verhaal, VREEMD, WERKPLEIN } from '../../views/testing/verhaal';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { DOSSIER_LEES_CONTROLLERS } from './index';

const NU = moment('2026-06-08T06:12:00Z');
const iemand = (id: string, organisatieId: string, ...rollen: Rol[]): Medewerker => ({ id, naam: id, gebruikersnaam: id, organisatieId, organisatieNaam: organisatieId, rollen });
const MENSEN = {
  mentor: iemand(MENTOR, SCHOOL, 'combinatie'),
  coach: iemand(COACH, WERKPLEIN, 'jobcoach'),
  vreemde: iemand(COACH, VREEMD, 'rmc'),
  auditor: iemand(COACH, VREEMD, 'auditor'),
};
type Wie = keyof typeof MENSEN;

function verhaal(): Verhaal {
  const v = new Verhaal(jongereId(1)).aangemeld();
  v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'GEHEIM' }, { op: '2026-05-14T10:00:00Z' });
  v.gebeurt('AfspraakGemaakt', { tekst: 'Noa belt de school', door: 'jongere' }, { op: '2026-05-14T10:00:00Z' });
  v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0612345678', van: dag('2026-05-14') }, { op: '2026-05-14T10:00:00Z' });
  return v;
}

const v = verhaal();
const log = logVan(v.events);
const views = new Map([jongereProjection, zoekProjection((b) => b)].map((p) => [p.naam, projecteer(p, log)]));
const inzagen: { soort: string; jongeren: readonly string[] }[] = [];
let app: INestApplication;

const huis: DossierHuis = {
  views: { db: (naam) => views.get(naam)!, wachtOp: async () => true, achterstandMs: () => 0, staat: () => [] },
  namen: NAMEN,
  gebeurtenissen: async () => [],
  betrokkenenBijAanmelding: () => [],
  bsnIndex: (b) => b,
  organisatieBestaat: () => true,
  betrekbaarAls: () => undefined,
  ontvanger: () => undefined,
  organisatieVanMedewerker: () => undefined,
  toezichtOp: () => [],
  url: 'https://loopplank.example',
  agendaVan: () => undefined,
  nieuwsGezienTot: () => undefined,
  vervangtOp: () => [],
  hoortTreden: () => [],
  werkdagenNa: (van: Dag) => van,
    beeldlijst: async () => null,
    beeldstil: async () => ({ items: [], totaal: 0, jongeren: 0, latentie: [] }),
    beeldeffect: async () => null,
};

/** Does what the server's handler does: decide on the relations of today, answer, note who was shown. */
@QueryHandler(StelVraag)
class Lees implements IQueryHandler<StelVraag> {
  async execute({ vraag: q }: StelVraag): Promise<unknown> {
    const { medewerker, nu } = q.kader;
    const relaties = q.jongereId === undefined ? undefined : relatiesVan(views.get('jongere')!, q.jongereId, medewerker.organisatieId);
    if (relaties === null) throw nietGevonden();
    const toegang = beslis({ medewerker, handeling: q.handeling, vandaag: dagVan(nu), ...(relaties ? { relaties } : {}) });
    if (toegang.soort === 'geweigerd') throw toegang.bestaan ? new Probleem({ status: 403, code: toegang.code, detail: '' }) : nietGevonden();
    const { waarde, jongeren } = await q.antwoord(toegang);
    inzagen.push({ soort: q.soort, jongeren });
    return waarde;
  }
}

@Catch(Probleem)
class Filter implements ExceptionFilter {
  catch({ inhoud }: Probleem, host: ArgumentsHost): void {
    host.switchToHttp().getResponse<Response>().status(inhoud.status).json(inhoud);
  }
}

beforeAll(async () => {
  class Proefmodule {}
  app = await NestFactory.create(
    { module: Proefmodule, imports: [CqrsModule.forRoot()], controllers: [...DOSSIER_LEES_CONTROLLERS], providers: [{ provide: DOSSIER_HUIS, useValue: huis }, { provide: APP_FILTER, useClass: Filter }, Lees] },
    { logger: false },
  );
  app.use((req: VerzoekMetKader, _res: Response, next: NextFunction) => {
    req.nu = NU;
    req.medewerker = MENSEN[req.header('Wie') as Wie];
    next();
  });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());
beforeEach(() => void inzagen.splice(0));

async function vraag(wie: Wie, pad: string, inhoud?: unknown) {
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const res = await fetch(`http://127.0.0.1:${port}/v1${pad}`, {
    headers: { Wie: wie, 'Content-Type': 'application/json' },
    ...(inhoud === undefined ? {} : { method: 'POST', body: JSON.stringify(inhoud) }),
  });
  const tekst = await res.text();
  return { status: res.status, koppen: res.headers, tekst, body: JSON.parse(tekst) as Record<string, unknown> & { items?: Record<string, unknown>[]; fouten?: { veld: string }[] } };
}

const ONDERDELEN = ['tijdlijn', 'contactmomenten', 'notities', 'contactgegevens', 'regie', 'volgend-moment', 'betrokkenen', 'gesprekken', 'afspraken', 'inschrijvingen', 'uitschrijvingen', 'diplomas', 'uitstroomprofielen', 'uitnodigingen', 'toestemmingen', 'uitvalrisicos', 'belastbaarheid', 'plaatsingen', 'werkbezoeken', 'hulpvragen'];

describe('GET /v1/jongeren/{id}', () => {
  it('gives the shared view with the revision as ETag, what the asker may do, and logs the viewing', async () => {
    const a = await vraag('mentor', `/jongeren/${v.id}`);
    expect([a.status, a.koppen.get('ETag')]).toEqual([200, `"${v.events.length - 1}"`]);
    expect(a.body).toMatchObject({ id: v.id, peildatum: '2026-06-08', bekendOp: NU, mag: ['contact.vastleggen', 'dossier.wijzigen', 'corrigeren', 'inzagen.zien'] });
    expect(inzagen).toEqual([{ soort: 'dossier', jongeren: [v.id] }]);
  });

  it('is as known at an instant, with the revision of then', async () => {
    const a = await vraag('mentor', `/jongeren/${v.id}?bekendOp=2026-05-01T00:00:00Z&peildatum=2026-05-01`);
    expect(a.koppen.get('ETag')).toBe('"4"');
    expect(a.body).toMatchObject({ peildatum: '2026-05-01', bekendOp: '2026-05-01T00:00:00.000Z', afspraken: [], contactgegevens: [] });
    expect((await vraag('mentor', `/jongeren/${v.id}?bekendOp=2030-01-01T00:00:00Z`)).body['bekendOp']).toBe(NU);
    const ervoor = await vraag('mentor', `/jongeren/${v.id}?bekendOp=2026-01-01T00:00:00Z`);
    expect([ervoor.status, ervoor.body['code']]).toEqual([404, 'nog-niet-bekend']);
  });

  it('lets the auditor see facts, and no content', async () => {
    const a = await vraag('auditor', `/jongeren/${v.id}`);
    expect([a.status, a.body['mag']]).toEqual([200, ['inzagen.zien']]);
    expect(a.tekst).not.toMatch(/GEHEIM|0612345678|belt de school/);
  });

  it('names every parameter that is wrong', async () => {
    const a = await vraag('mentor', `/jongeren/${v.id}/tijdlijn?page=0&pageSize=101&peildatum=2026-02-30&bekendOp=gisteren&kleur=blauw`);
    expect([a.status, a.body.fouten?.map((f) => f.veld).sort()]).toEqual([400, ['/bekendOp', '/kleur', '/page', '/pageSize', '/peildatum']]);
    expect((await vraag('mentor', `/jongeren/${v.id}?page=1`)).body.fouten?.map((f) => f.veld)).toEqual(['/page']);
  });
});

describe('the parts of a file', () => {
  it.each(ONDERDELEN)('%s comes as a list with links, and the viewing is logged', async (deel) => {
    const a = await vraag('mentor', `/jongeren/${v.id}/${deel}?pageSize=1`);
    expect([a.status, a.body]).toEqual([200, { items: expect.any(Array), totaal: expect.any(Number) }]);
    expect(a.koppen.get('Link')).toContain('rel="first"');
    expect(inzagen).toEqual([{ soort: expect.stringMatching(/tijdlijn|contactmomenten|onderdeel/), jongeren: [v.id] }]);
  });

  it('pages the timeline', async () => {
    const a = await vraag('mentor', `/jongeren/${v.id}/tijdlijn?pageSize=3&page=2`);
    expect([a.body.items?.length, a.body['totaal']]).toEqual([3, 8]);
    expect(a.koppen.get('Link')).toMatch(/page=1>; rel="prev".*page=3>; rel="next".*page=3>; rel="last"/);
  });

  it('draws the lanes', async () => expect((await vraag('mentor', `/jongeren/${v.id}/banden`)).body).toMatchObject({ peildatum: '2026-06-08', vanDatum: '2024-09-08', rijen: expect.any(Array) }));

  it.each(['', '/banden', ...ONDERDELEN.map((d) => `/${d}`)])('%s is not there for who has no relation, nor for an id that does not exist', async (deel) => {
    const antwoorden = await Promise.all([vraag('vreemde', `/jongeren/${v.id}${deel}`), vraag('coach', `/jongeren/${jongereId(7)}${deel}`), vraag('mentor', `/jongeren/geen-id${deel}`)]);
    expect(antwoorden.map((a) => [a.status, a.body['code']])).toEqual(Array(3).fill([404, 'niet-gevonden']));
    expect(inzagen).toEqual([]);
  });
});

describe('lists and search', () => {
  it('gives my worklist and logs whom it shows', async () => {
    const a = await vraag('mentor', '/werklijst');
    expect(a.body).toMatchObject({ totaal: 1, nu: 1, straks: 0, items: [{ jongereId: v.id, redenCode: 'teLaat' }] });
    expect(inzagen).toEqual([{ soort: 'werklijst', jongeren: [v.id] }]);
    expect((await vraag('mentor', '/werklijst?bak=straks')).body).toMatchObject({ totaal: 0, nu: 1 });
    expect((await vraag('mentor', '/werklijst?bak=ooit')).body.fouten?.map((f) => f.veld)).toEqual(['/bak']);
    expect((await vraag('auditor', '/werklijst')).status).toBe(403);
  });

  it('gives the list that must be empty, to workers and auditors', async () => {
    for (const wie of ['mentor', 'auditor'] as const) expect((await vraag(wie, '/zonder-regie')).body).toEqual({ items: [], totaal: 0 });
  });

  it('searches in the body, for those involved only, and logs whom it shows', async () => {
    const a = await vraag('mentor', '/jongeren/_zoek', { tekst: 'veldkmap' });
    expect([a.status, a.body]).toMatchObject([200, { totaal: 1, items: [{ jongereId: v.id, reden: 'Achternaam lijkt erop.' }] }]);
    expect(inzagen).toEqual([{ soort: 'zoeken', jongeren: [v.id] }]);
    expect((await vraag('vreemde', '/jongeren/_zoek', { tekst: 'veldkamp' })).body).toEqual({ items: [], totaal: 0 });
    expect((await vraag('auditor', '/jongeren/_zoek', { geboortedatum: '2007-02-11' })).body['totaal']).toBe(1);
    expect((await vraag('auditor', '/jongeren/_zoek', { bsn: '123456782' })).status).toBe(403);
    expect((await vraag('mentor', '/jongeren/_zoek', { tekst: 'veldkamp', bekendOp: '2026-01-01T00:00:00Z' })).body['totaal']).toBe(0);
  });

  it('names what is wrong with a search', async () => {
    const velden = async (inhoud: unknown) => (await vraag('mentor', '/jongeren/_zoek', inhoud)).body.fouten?.map((f) => f.veld).sort();
    expect(await velden({})).toEqual(['/tekst']);
    expect(await velden({ tekst: ' ', bsn: '12', geboortedatum: '2026-02-30', page: 0, pageSize: 1000, kleur: 1 })).toEqual(['/bsn', '/geboortedatum', '/kleur', '/page', '/pageSize', '/tekst']);
  });
});

it('describes every route in Dutch, with the shape of its answer', () => {
  const { paths } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
  const routes = Object.entries(paths).flatMap(([pad, methoden]) => Object.entries(methoden).map(([m, o]) => ({ naam: `${m} ${pad}`, o: o as { summary?: string; responses: Record<string, { description?: string; content?: object }> } })));
  expect(routes.map((r) => r.naam).sort()).toEqual([
    ...['', '/banden', ...ONDERDELEN.map((d) => `/${d}`)].map((d) => `get /v1/jongeren/{id}${d}`), 'get /v1/jongeren/{id}/overdrachten', 'get /v1/jongeren/{id}/overdrachten/{oid}', 'get /v1/buiten-beeld', 'get /v1/cijfers', 'get /v1/zonder-contact', 'get /v1/nieuws', 'get /v1/nieuws/aantal', 'get /v1/definities', 'get /v1/agenda/{token}', 'get /v1/noodtoegangen', 'post /v1/noodtoegang', 'get /v1/definities/{code}/versies/{versie}/effect', 'get /v1/jongeren/{id}/nazorg', 'get /v1/nazorg', 'get /v1/uitstroom', 'get /v1/overdrachten', 'get /v1/werklijst', 'get /v1/zonder-regie', 'post /v1/jongeren/_zoek',
  ].sort());
  // A calendar is no JSON, and asking for emergency access is answered with a receipt.
  const anders = ['get /v1/agenda/{token}', 'post /v1/noodtoegang'];
  for (const { naam, o } of routes) {
    expect(o.summary).toMatch(/^[A-Z]/);
    expect(o.responses['200']).toMatchObject({ description: expect.stringMatching(/\.$/) });
    if (!anders.includes(naam)) expect(o.responses['200']).toMatchObject({ description: expect.stringMatching(/\.$/), content: { 'application/json': { schema: { type: 'object', required: expect.any(Array) } } } });
  }
});
