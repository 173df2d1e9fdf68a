import { randomUUID } from 'node:crypto';
import type { Moment } from '@loopplank/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Medewerker } from '../../beslissing/port';
import { nietIngelogd, type Veldfout } from '../probleem';
import type { Kader } from './bus';
import { verkeerdeVorm } from './controle';

/** What earlier steps of the edge hang on the request. */
export interface VerzoekMetKader extends Request {
  /** Set by the server for every request. */
  nu: Moment;
  correlationId?: string;
  /** Set by the session guard. */
  medewerker?: Medewerker;
  /** Set by the session guard: whether people reach us over https. */
  https?: boolean;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The same request always gives the same text: keys of objects sorted at every depth. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde === 'object' && waarde !== null) {
    const delen = Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${delen.map(([k, w]) => `${JSON.stringify(k)}:${canoniek(w)}`).join(',')}}`;
  }
  return JSON.stringify(waarde) ?? 'null';
}

/** `"7"`, `W/"7"`, or several with commas (RFC 9110, 8.8.3 and 13.1.1). */
const IF_MATCH = /^(W\/)?"[^"]*"(\s*,\s*(W\/)?"[^"]*")*$/;

/** Revisions of which one must be right; none of them for tags that never match: weak ones, and those we never gave. */
function leesIfMatch(kop: string | undefined, fouten: Veldfout[]): readonly number[] | undefined {
  if (kop === undefined || kop === '*') return undefined;
  if (!IF_MATCH.test(kop)) {
    fouten.push({ veld: '/headers/If-Match', code: 'etag', uitleg: 'Stuur de ETag terug zoals je hem kreeg, met aanhalingstekens.' });
    return undefined;
  }
  const tags = kop.match(/(W\/)?"[^"]*"/g) ?? [];
  return tags.flatMap((tag) => (/^"\d{1,12}"$/.test(tag) ? [Number(tag.slice(1, -1))] : []));
}

function leesPositie(kop: string | undefined, fouten: Veldfout[]): number | undefined {
  if (kop === undefined || kop === '') return undefined;
  if (/^\d{1,15}$/.test(kop)) return Number(kop);
  fouten.push({ veld: '/headers/Loopplank-Positie', code: 'positie', uitleg: 'Stuur de positie terug zoals je hem kreeg.' });
  return undefined;
}

/** What a browser carries along by itself; nobody can mend it by hand, so what is no position counts for nothing. */
const positieUitKoekje = (req: Request): string | undefined => leesCookie(req, 'loopplank-positie')?.match(/^\d{1,15}$/)?.[0];

/** Value of a cookie of the request. */
export const leesCookie = (req: Pick<Request, 'headers'>, naam: string): string | undefined =>
  req.headers.cookie?.split(';').map((c) => c.trim()).find((c) => c.startsWith(`${naam}=`))?.slice(naam.length + 1);

/** Throws Probleem 400 for malformed headers, 401 when nobody is logged in. */
export function kaderVan(req: VerzoekMetKader): Kader {
  if (!req.medewerker) throw nietIngelogd();
  const fouten: Veldfout[] = [];
  const sleutel = req.header('Idempotency-Key');
  if (sleutel !== undefined && !UUID.test(sleutel)) {
    fouten.push({ veld: '/headers/Idempotency-Key', code: 'uuid', uitleg: 'Gebruik een UUID als sleutel.' });
  }
  const ifMatch = leesIfMatch(req.header('If-Match'), fouten);
  const positie = leesPositie(req.header('Loopplank-Positie') ?? positieUitKoekje(req), fouten);
  if (fouten.length > 0) throw verkeerdeVorm(fouten);
  const doel = req.header('Doel');
  return {
    medewerker: req.medewerker,
    ...(doel ? { doel } : {}),
    ...(sleutel ? { sleutel: sleutel.toLowerCase() } : {}),
    verzoek: `${req.method} ${req.path} ${canoniek(req.body ?? null)}`,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(positie === undefined ? {} : { positie }),
    nu: req.nu,
    correlationId: req.correlationId ?? randomUUID(),
    pad: req.originalUrl,
    ...(req.https ? { https: true } : {}),
    // Cookies add up: the session guard may have set one already.
    zetKop: (naam, waarde) => void (naam === 'Set-Cookie' ? req.res?.append(naam, waarde) : req.res?.setHeader(naam, waarde)),
    zetStatus: (status) => void req.res?.status(status),
  };
}

/** Parameter decorator: the `Kader` of this request. */
export const HetKader = createParamDecorator((_: unknown, context: ExecutionContext): Kader =>
  kaderVan(context.switchToHttp().getRequest<VerzoekMetKader>()),
);

/** Parameter decorator: when this request came in, also when nobody is logged in. */
export const HetTijdstip = createParamDecorator((_: unknown, context: ExecutionContext): Moment => context.switchToHttp().getRequest<VerzoekMetKader>().nu);
