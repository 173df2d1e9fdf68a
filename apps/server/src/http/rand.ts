import { randomUUID } from 'node:crypto';
import type { Moment } from '@loopplank/kernel';
import { Probleem } from '@loopplank/access/http';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../log';
import type { Meting } from './meting';

export const API_VERSIE = '1.0.0';

/** What the outermost step hangs on a request. */
export interface Verzoek extends Request {
  nu: Moment;
  correlationId: string;
}

const SCHRIJVEND = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Instant, correlation id, fixed headers; and one log line per request without path parameters, query or content. */
export function buitenrand(klok: () => Moment, log: Logger, meting: Meting): RequestHandler {
  return (req, res, next) => {
    const verzoek = req as Verzoek;
    const begin = process.hrtime.bigint();
    verzoek.nu = klok();
    verzoek.correlationId = randomUUID();
    if (isApi(req.path)) {
      res.setHeader('API-Version', API_VERSIE);
      res.setHeader('Cache-Control', 'no-store');
      // What happened "now" on a phone is recorded by this clock; a practice clock may be on another day.
      res.setHeader('Loopplank-Nu', verzoek.nu);
    }
    res.on('finish', () => {
      const ms = Number(process.hrtime.bigint() - begin) / 1e6;
      const route = (req.route as { path?: string } | undefined)?.path ?? '(geen)';
      meting.verzoek(req.method, route, res.statusCode, ms);
      // Machines that ask whether we live do so all day long.
      if (isApi(req.path)) log[req.path.startsWith('/v1') ? 'info' : 'debug']({ methode: req.method, route, status: res.statusCode, ms: Math.round(ms * 10) / 10, correlationId: verzoek.correlationId }, 'request');
    });
    next();
  };
}

export const isApi = (pad: string): boolean => /^\/(v1(\/|$)|health|metrics$)/i.test(pad);

/** A node that only works in the background answers to the machines around it, and to nobody else. */
export function alleenGezondheid(req: Request, res: Response, next: NextFunction): void {
  if (/^\/(health\/(live|ready)|metrics)$/.test(req.path)) return next();
  res.status(404).end();
}

/** No trailing slash (NLGov API design rules): such a path is not there. */
export function geenSlotstreep(req: Request, _res: Response, next: NextFunction): void {
  if (req.path.length > 1 && req.path.endsWith('/') && isApi(req.path)) {
    return next(new Probleem({ status: 404, code: 'niet-gevonden', detail: 'Deze plek bestaat niet. Haal de streep aan het einde weg.' }));
  }
  next();
}

/** The one path to which a file is sent as it is; its controller looks at what kind it is. */
const isLijst = (req: Request): boolean => req.method === 'POST' && req.path === '/v1/imports';

/** 415 before anything is read: a body must be JSON. */
export function alleenJson(req: Request, _res: Response, next: NextFunction): void {
  const lengte = req.headers['content-length'];
  const metInhoud = SCHRIJVEND.has(req.method) && ((lengte !== undefined && lengte !== '0') || req.headers['transfer-encoding'] !== undefined);
  if (metInhoud && !isLijst(req) && !/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) {
    return next(new Probleem({ status: 415, code: 'verkeerd-soort', detail: 'Stuur de inhoud als application/json. Er is niets bewaard.' }));
  }
  next();
}

/** Requests go a few levels deep; nothing after this step need fear a body that goes on and on. */
const MAX_DIEPTE = 20;

/** 400 for JSON that is nested too deeply. Level by level, not by recursion: that is what such a body is after. */
export function nietTeDiep(req: Request, _res: Response, next: NextFunction): void {
  let laag: readonly unknown[] = [req.body];
  for (let diepte = 0; laag.length > 0; diepte += 1) {
    laag = laag.filter((w) => typeof w === 'object' && w !== null);
    if (laag.length > 0 && diepte === MAX_DIEPTE) {
      return next(new Probleem({ status: 400, code: 'te-diep', detail: `Deze inhoud heeft te veel lagen in elkaar: hooguit ${MAX_DIEPTE}. Er is niets bewaard.` }));
    }
    laag = laag.flatMap((w) => Object.values(w as object) as unknown[]);
  }
  next();
}
