import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler } from 'express';

const SOORTEN = [['br', '.br'], ['gzip', '.gz']] as const;

/** Whether the browser takes this packing; `br;q=0` says no. */
const neemt = (kop: string, soort: string): boolean =>
  kop.split(',').some((deel) => {
    const [naam, q] = deel.trim().split(/\s*;\s*q=/);
    return naam === soort && Number(q ?? 1) > 0;
  });

/** Gives the packed copy that the build made of a script or style, to browsers that can unpack it. Goes before the static files. */
export function ingepakt(map: string): RequestHandler {
  const assets = join(map, 'assets');
  const namen = new Set(existsSync(assets) ? readdirSync(assets) : []);
  return (req, res, next) => {
    const naam = /^\/assets\/([\w.-]+)$/.exec(req.path)?.[1];
    const kop = String(req.headers['accept-encoding'] ?? '');
    if (naam === undefined || !namen.has(`${naam}.br`)) return next();
    res.vary('Accept-Encoding');
    const soort = SOORTEN.find(([s, uitgang]) => namen.has(naam + uitgang) && neemt(kop, s));
    if (soort) {
      res.setHeader('Content-Encoding', soort[0]);
      res.type(extname(naam));
      req.url = `/assets/${naam}${soort[1]}`;
    }
    next();
  };
}
