import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Huis } from '../huis';
import { AppModule } from './app.module';
import { Meting } from './meting';
import { maakOpenApi } from './openapi';
import { ProbleemFilter } from './probleem.filter';

interface Operatie {
  readonly naam: string;
  readonly summary?: string;
  readonly operationId?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: object }[];
  readonly requestBody?: { readonly content: Record<string, { schema: object }> };
  readonly responses: Record<string, { readonly description?: string; readonly content?: Record<string, { schema?: object }> }>;
}

const URL = 'https://loopplank.example';

/** Only what controllers touch when they are made; nothing is asked of them here. */
const huis = { instellingen: { url: URL }, zegelSleutel: new Uint8Array(32), views: {}, commands: {} } as unknown as Huis;

describe('openapi.json', () => {
  let app: INestApplication;
  let doc: Record<string, unknown>;
  let operaties: Operatie[];

  beforeAll(async () => {
    const meting = new Meting({ staat: () => [], achterstandMs: () => 0, processen: () => ({ perPolicy: [], alles: false }), laatsteBackup: () => 0 });
    app = await NestFactory.create(AppModule.met(huis, meting, new ProbleemFilter({} as never, () => [])), { logger: false });
    meting.stop();
    // As it is sent: without what JSON cannot say.
    doc = JSON.parse(JSON.stringify(maakOpenApi(app, URL))) as Record<string, unknown>;
    operaties = Object.entries(doc['paths'] as Record<string, Record<string, Omit<Operatie, 'naam'>>>).flatMap(([pad, methoden]) =>
      Object.entries(methoden).map(([methode, o]) => ({ ...o, naam: `${methode} ${pad}` })),
    );
  });
  afterAll(() => app.close());

  const van = (naam: string) => operaties.find((o) => o.naam === naam)!;
  const koppen = (naam: string) => (van(naam).parameters ?? []).filter((p) => p.in === 'header').map((p) => p.name).sort();
  /** The names of the operations that are not as they should be. */
  const fout = (goed: (o: Operatie) => boolean) => operaties.filter((o) => !goed(o)).map((o) => o.naam);

  it('describes everything under /v1', () => {
    expect(operaties.length).toBeGreaterThan(30);
    expect(fout((o) => o.naam.includes(' /v1/'))).toEqual([]);
  });

  it('names each parameter of an operation once, and every one of its path', () => {
    const sleutels = (o: Operatie) => (o.parameters ?? []).map((p) => `${p.in} ${p.name.toLowerCase()}`);
    expect(fout((o) => new Set(sleutels(o)).size === sleutels(o).length)).toEqual([]);
    expect(fout((o) => (o.parameters ?? []).every((p) => p.schema !== undefined))).toEqual([]);
    expect(fout((o) => [...o.naam.matchAll(/\{(\w+)\}/g)].every(([, naam]) => sleutels(o).includes(`path ${naam!.toLowerCase()}`)))).toEqual([]);
  });

  it('has a Dutch summary and an id of its own for each operation', () => {
    expect(fout((o) => /^\p{Lu}/u.test(o.summary ?? '') && !/\b(the|get|list|create|update|delete|with)\b/i.test(o.summary ?? ''))).toEqual([]);
    const ids = operaties.map((o) => o.operationId);
    expect(ids.filter((id, i) => !id || ids.indexOf(id) !== i)).toEqual([]);
  });

  it('says what each answer holds, and every refusal as a problem', () => {
    const soorten = (antwoord: Operatie['responses'][string]) => Object.entries(antwoord.content ?? {}).flatMap(([soort, { schema }]) => (schema ? [soort] : []));
    const goed = (naam: string) => (naam.endsWith('.csv') ? 'text/csv' : naam.includes('/v1/agenda/') ? 'text/calendar' : 'application/json');
    const verwacht = (naam: string, status: string) => (status === '204' ? [] : [Number(status) < 400 ? goed(naam) : 'application/problem+json']);
    const scheef = operaties.flatMap((o) => Object.entries(o.responses).flatMap(([s, a]) => (String(soorten(a)) === String(verwacht(o.naam, s)) ? [] : [`${o.naam} ${s}`])));
    expect(scheef).toEqual([]);
    const statussen = ['400', '401', '404', '409'];
    expect(fout(({ responses: r }) => Object.keys(r).some((s) => s.startsWith('2')) && statussen.every((s) => s in r) && Object.values(r).every((a) => a.description !== undefined))).toEqual([]);
  });

  it('refers to nothing that is not there', () => {
    const verwijzingen = [...JSON.stringify(doc).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref!);
    const bestaat = (ref: string) => ref.slice(2).split('/').reduce<unknown>((w, stap) => (w as Record<string, unknown> | undefined)?.[stap], doc) !== undefined;
    expect(verwijzingen.length).toBeGreaterThan(50);
    expect(verwijzingen.filter((ref) => !ref.startsWith('#/') || !bestaat(ref))).toEqual([]);
  });

  it('names the headers that reading and writing take', () => {
    expect(koppen('get /v1/werklijst')).toEqual(['Doel', 'Loopplank-Positie']);
    expect(koppen('post /v1/jongeren/{id}/notities')).toEqual(['Doel', 'Idempotency-Key', 'If-Match', 'X-CSRF-Token']);
  });

  it('asks no session of who logs in, and of everybody else', () => {
    expect(van('post /v1/sessie')).toMatchObject({ security: [] });
    expect(koppen('post /v1/sessie')).toEqual([]);
    expect(van('get /v1/werklijst')).not.toHaveProperty('security');
    expect(doc['security']).toEqual([{ sessie: [] }]);
    expect(JSON.stringify(doc)).not.toContain('x-openbaar');
  });
});
