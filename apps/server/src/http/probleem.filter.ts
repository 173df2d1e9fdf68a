import { Probleem, type ProbleemInhoud } from '@loopplank/access/http';
import { KeyMissing, UnknownEventType, UnknownEventVersion } from '@loopplank/codec';
import { NuNietMogelijk } from '@loopplank/commands';
import { LogOnbereikbaar, UitkomstOnbekend, AppendTeGroot } from '@loopplank/event-store';
import { ViewNietKlaar } from '@loopplank/projections';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { TITELS } from './titels';

const wacht = (seconden: number) => ({ 'Retry-After': String(seconden) });

const EVEN_NIET: ProbleemInhoud = {
  status: 503,
  code: 'even-niet',
  detail: 'Het lukt nu even niet. Er is niets half bewaard. Probeer het zo opnieuw.',
  headers: wacht(2),
};

/** Faults of Express' body reader, by their `type`. */
const LEESFOUTEN: Readonly<Record<string, ProbleemInhoud>> = {
  'entity.too.large': { status: 413, code: 'te-groot', detail: 'Dit is te groot om te bewaren. Maak de tekst korter. Er is niets bewaard.' },
  'entity.parse.failed': { status: 400, code: 'geen-json', detail: 'De aanvraag is geen geldige JSON. Er is niets bewaard.' },
  'encoding.unsupported': { status: 415, code: 'verkeerd-soort', detail: 'Deze codering kennen we niet. Stuur gewone JSON in UTF-8.' },
  'charset.unsupported': { status: 415, code: 'verkeerd-soort', detail: 'Deze tekenset kennen we niet. Stuur JSON in UTF-8.' },
  'request.aborted': { status: 400, code: 'afgebroken', detail: 'De aanvraag kwam niet helemaal aan. Er is niets bewaard.' },
  'request.size.invalid': { status: 400, code: 'afgebroken', detail: 'De aanvraag kwam niet helemaal aan. Er is niets bewaard.' },
};

const ONBEKEND: ProbleemInhoud = {
  status: 500,
  code: 'storing',
  detail: 'Er ging bij ons iets mis. Het is genoteerd. Wat al bewaard was, is veilig. Probeer het opnieuw.',
};

/** Which problem a thrown thing is. Faults that are not the user's get no detail of their own. */
export function probleemVan(fout: unknown): ProbleemInhoud {
  if (fout instanceof Probleem) return fout.inhoud;
  if (fout instanceof NuNietMogelijk || fout instanceof LogOnbereikbaar || fout instanceof UitkomstOnbekend) return EVEN_NIET;
  if (fout instanceof UnknownEventType || fout instanceof UnknownEventVersion || fout instanceof KeyMissing) return EVEN_NIET;
  if (fout instanceof AppendTeGroot) return LEESFOUTEN['entity.too.large']!;
  if (fout instanceof ViewNietKlaar) {
    return {
      status: 503,
      code: 'overzicht-wordt-gemaakt',
      detail: `Dit overzicht wordt opnieuw opgebouwd (${fout.percentage}%). Vastleggen kan gewoon. Probeer het zo opnieuw.`,
      headers: wacht(2),
    };
  }
  if (fout instanceof HttpException) {
    const status = fout.getStatus();
    return { status, code: status === 404 ? 'niet-gevonden' : 'geweigerd', detail: status === 404 ? 'Deze plek bestaat niet.' : 'Dit kan zo niet.' };
  }
  const soort = (fout as { type?: unknown } | null)?.type;
  return (typeof soort === 'string' && LEESFOUTEN[soort]) || ONBEKEND;
}

/** The stack of a fault, and in a line each what lay behind it: the retries ran out *because the disk is full*. */
export function metOorzaken(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout);
  const oorzaken: string[] = [];
  for (let o = fout.cause; o instanceof Error && oorzaken.length < 5; o = o.cause) oorzaken.push(`caused by ${o.name}: ${o.message}`);
  return [fout.stack ?? fout.message, ...oorzaken].join('\n');
}

/** The last stop of every refusal and fault: application/problem+json, and a log line for what is ours. */
@Catch()
export class ProbleemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly anderMethode: (pad: string) => readonly string[],
  ) {}

  catch(fout: unknown, host: ArgumentsHost): void {
    const req = host.switchToHttp().getRequest<Request & { correlationId?: string }>();
    const res = host.switchToHttp().getResponse<Response>();
    this.stuur(req, res, fout);
  }

  /** Also used outside Nest (body reader, static files). */
  stuur(req: Request & { correlationId?: string }, res: Response, fout: unknown): void {
    let p = probleemVan(fout);
    if (p.status === 404 && fout instanceof HttpException) {
      const toegestaan = this.anderMethode(req.path);
      if (toegestaan.length > 0) {
        p = { status: 405, code: 'methode', detail: 'Dit kan hier niet op deze manier.', headers: { Allow: toegestaan.join(', ') } };
      }
    }
    // Message and stack of a fault are ours to read; they never hold content of a file.
    if (p.status >= 500) this.log.error({ correlationId: req.correlationId, code: p.code, fout: metOorzaken(fout) }, 'fault');
    if (res.headersSent) return void res.end();
    for (const [naam, waarde] of Object.entries(p.headers ?? {})) res.setHeader(naam, waarde);
    res.status(p.status).type('application/problem+json').send(
      JSON.stringify({
        type: `https://loopplank.example/problemen/${p.code}`,
        title: TITELS[p.status] ?? 'Dit is niet gelukt',
        status: p.status,
        detail: p.detail,
        instance: `urn:uuid:${req.correlationId ?? '00000000-0000-0000-0000-000000000000'}`,
        code: p.code,
        fouten: p.fouten ?? [],
        ...(p.extra ?? {}),
      }),
    );
  }
}
