import type { AddressInfo } from 'node:net';
import { beslis, type Medewerker, type Rol } from '@loopplank/access';
import { nietGevonden, Probleem, StelVraag, type VerzoekMetKader } from '@loopplank/access/http';
import { dagVan, type Moment } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import type { RecordedEvent } from '@loopplank/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, type INestApplication } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { CqrsModule, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { NextFunction, Response } from 'express';
import { beeldProjection, jongereProjection, leesBeeldlijst, leesStil } from '../../views';
import { NAMEN } from '../../views/testing/verhaal';
import { DOSSIER_HUIS, type DossierHuis } from '../huis';
import { DOSSIER_LEES_CONTROLLERS } from '../lezen';

export const iemand = (id: string, organisatieId: string, ...rollen: Rol[]): Medewerker => ({ id, naam: id, gebruikersnaam: id, organisatieId, organisatieNaam: organisatieId, rollen });

/** Whom each answer would be logged for. */
export interface Ingezien {
  readonly soort: string;
  readonly jongeren: readonly string[];
}

export interface Leesapp {
  readonly app: INestApplication;
  readonly ingezien: Ingezien[];
  /** Asks as somebody; with the time on the clock of that moment. */
  vraag<T>(wie: Medewerker, pad: string, nu?: Moment): Promise<{ readonly status: number; readonly body: T; readonly koppen: Headers }>;
}

@Catch(Probleem)
class Filter implements ExceptionFilter {
  catch({ inhoud }: Probleem, host: ArgumentsHost): void {
    host.switchToHttp().getResponse<Response>().status(inhoud.status).json(inhoud);
  }
}

/** The dossier's read side on a log, with a bus handler that decides and notes as the server's does. */
export async function startLeesapp(log: readonly RecordedEvent[], begin: Moment): Promise<Leesapp> {
  const views = new Map([jongereProjection, beeldProjection].map((p) => [p.naam, projecteer(p, log)]));
  const ingezien: Ingezien[] = [];
  let nu = begin;
  let wie: Medewerker | undefined;
  const huis = {
    views: { db: (naam: string) => views.get(naam)!, wachtOp: async () => true, achterstandMs: () => 0, staat: () => [] },
    namen: NAMEN,
    toezichtOp: () => [],
    url: 'https://loopplank.example',
    agendaVan: () => undefined,
    nieuwsGezienTot: () => undefined,
    beeldstil: async (vraag) => leesStil(views.get('beeld')!, vraag),
    beeldlijst: async (vraag) => leesBeeldlijst(views.get('beeld')!, vraag),
  } satisfies Partial<DossierHuis>;

  @QueryHandler(StelVraag)
  class Lees implements IQueryHandler<StelVraag> {
    async execute({ vraag: q }: StelVraag): Promise<unknown> {
      const toegang = beslis({ medewerker: q.kader.medewerker, handeling: q.handeling, vandaag: dagVan(q.kader.nu) });
      if (toegang.soort === 'geweigerd') throw toegang.bestaan ? new Probleem({ status: 403, code: toegang.code, detail: '' }) : nietGevonden();
      const { waarde, jongeren } = await q.antwoord(toegang);
      ingezien.push({ soort: q.soort, jongeren });
      return waarde;
    }
  }

  class Leesmodule {}
  const app = await NestFactory.create(
    { module: Leesmodule, imports: [CqrsModule.forRoot()], controllers: [...DOSSIER_LEES_CONTROLLERS], providers: [{ provide: DOSSIER_HUIS, useValue: huis }, { provide: APP_FILTER, useClass: Filter }, Lees] },
    { logger: false },
  );
  app.use((req: VerzoekMetKader, _res: Response, next: NextFunction) => {
    req.nu = nu;
    req.medewerker = wie!;
    next();
  });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return {
    app,
    ingezien,
    async vraag<T>(als: Medewerker, pad: string, op: Moment = begin) {
      [wie, nu] = [als, op];
      const res = await fetch(`http://127.0.0.1:${port}/v1${pad}`);
      return { status: res.status, body: (await res.json()) as T, koppen: res.headers };
    },
  };
}
