import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { msVanMoment } from '@loopplank/kernel';
import { stilPerPolicy } from '@loopplank/processes/views';
import { ViewNietKlaar } from '@loopplank/projections';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { laatsteBackup } from '../beheer/laatste-back-up';
import type { Huis } from '../huis';
import { AppModule } from './app.module';
import { ingepakt } from './ingepakt';
import { type Gemeten, Meting } from './meting';
import { maakOpenApi } from './openapi';
import { ProbleemFilter } from './probleem.filter';
import { alleenGezondheid, alleenJson, buitenrand, geenSlotstreep, isApi, nietTeDiep } from './rand';

/** The most JSON one request may carry: a long report fits, a file does not. */
const MAX_JSON = '200kb';
const WEB = resolve(__dirname, '../../../web/dist');

interface Laag {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(pad: string): boolean;
}

/** What we use of Express itself: its table of routes, and a route outside Nest. */
interface Motor {
  readonly router: { readonly stack: Laag[]; caseSensitive: boolean };
  get(pad: string, stap: (req: Request, res: Response) => void): unknown;
}

export interface Draaiend {
  /** `http://host:port` as really bound. */
  readonly adres: string;
  stop(): Promise<void>;
}

/** A view that is not there yet is measured by itself. */
function leesOfLeeg<T>(lees: () => readonly T[]): readonly T[] {
  try {
    return lees();
  } catch (fout) {
    if (fout instanceof ViewNietKlaar) return [];
    throw fout;
  }
}

const gemetenVan = ({ views, processen, instellingen }: Huis): Gemeten => ({
  staat: () => views.staat(),
  achterstandMs: (view) => views.achterstandMs([view]),
  processen: () => ({ perPolicy: leesOfLeeg(() => stilPerPolicy(views.db('processen'))), alles: processen.staat().fout !== undefined }),
  laatsteBackup: () => {
    const backup = laatsteBackup(instellingen.data);
    return backup ? msVanMoment(backup.gemaaktOp) : 0;
  },
});

/** Builds the edge around a house and listens. */
export async function startHttp(huis: Huis): Promise<Draaiend> {
  const meting = new Meting(gemetenVan(huis));
  const filter = new ProbleemFilter(huis.log, (pad) => toegestaneMethoden(pad));
  const app = await NestFactory.create<NestExpressApplication>(AppModule.met(huis, meting, filter), { bodyParser: false, logger: false });
  const express = app.getHttpAdapter().getInstance() as unknown as Motor;
  const toegestaneMethoden = (pad: string) => [
    ...new Set(express.router.stack.filter((l) => l.route && l.match(pad)).flatMap((l) => Object.keys(l.route!.methods)).map((m) => m.toUpperCase())),
  ];

  app.set('etag', false);
  // `/V1/…` is not `/v1/…`: every rule of the edge is written for the paths of the contract.
  // Nest has made the router by now, so Express's own setting for this would come too late.
  express.router.caseSensitive = true;
  app.set('trust proxy', 'loopback');
  app.use(buitenrand(huis.klok, huis.log, meting));
  if (!huis.instellingen.rollen.includes('api')) app.use(alleenGezondheid);
  app.use(beveiliging(huis.instellingen.url.startsWith('https:')));
  app.use(geenSlotstreep, alleenJson);
  app.useBodyParser('json', { limit: MAX_JSON, type: 'application/json' });
  app.use(nietTeDiep);
  // Express recognises an error step by its four parameters.
  app.use((fout: unknown, req: Request, res: Response, _next: NextFunction) => filter.stuur(req, res, fout));
  dienSchermen(app, huis.instellingen.omgeving === 'oefen');

  // Made when first asked for: it costs a fifth of a start, and few starts are ever asked.
  let openapi: string | undefined;
  express.get('/v1/openapi.json', (_req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    res.type('application/json').send((openapi ??= JSON.stringify(maakOpenApi(app, huis.instellingen.url))));
  });
  await app.init();

  await app.listen(huis.instellingen.poort, huis.instellingen.host);
  const beheer = await openBeheerpoort(huis, express as unknown as RequestListener);
  const server = app.getHttpServer() as { address(): AddressInfo; closeIdleConnections(): void; closeAllConnections(): void };
  return {
    adres: `http://${huis.instellingen.host}:${server.address().port}`,
    async stop() {
      server.closeIdleConnections();
      const haast = setTimeout(() => server.closeAllConnections(), 3000);
      await app.close();
      beheer?.close();
      clearTimeout(haast);
      meting.stop();
    },
  };
}

/** Health with details and metrics on a port of its own, for machines elsewhere; nothing else is served there. */
async function openBeheerpoort({ instellingen }: Huis, express: RequestListener): Promise<Server | undefined> {
  const { beheerpoort, host } = instellingen;
  if (beheerpoort === undefined) return undefined;
  const server = createServer((req, res) => {
    if (/^\/(health\/(live|ready)|metrics)$/.test(req.url ?? '')) express(req, res);
    else res.writeHead(404).end();
  });
  await new Promise<void>((klaar, mis) => server.once('error', mis).listen(beheerpoort, host, klaar));
  return server;
}

/** Strict headers; no inline script or style, nothing from elsewhere. */
const beveiliging = (https: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });

/** The built screens: named files are for ever, the page itself is always fetched anew. */
function dienSchermen(app: NestExpressApplication, metKit: boolean): void {
  const pagina = join(WEB, 'index.html');
  if (!existsSync(pagina)) return;
  app.use(ingepakt(WEB));
  // Every component with made-up people: for who builds screens, so not where real youngsters are.
  app.use((req: Request, res: Response, next: NextFunction) => {
    if (!/^\/kit(\.html)?$/.test(req.path)) return next();
    res.setHeader('Cache-Control', 'no-cache');
    res.sendFile(metKit ? join(WEB, 'kit.html') : pagina);
  });
  app.useStaticAssets(WEB, {
    index: false,
    redirect: false,
    setHeaders: (res: Response, pad: string) => void res.setHeader('Cache-Control', /[\\/]assets[\\/]/.test(pad) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.use((req: Request, res: Response, next: NextFunction) => {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || isApi(req.path) || /\.[a-z0-9]+$/i.test(req.path)) return next();
    res.setHeader('Cache-Control', 'no-cache');
    res.sendFile(pagina);
  });
}
