import { testCodec } from '@loopplank/codec/testing';
import { maakCommandService } from '@loopplank/commands';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { dagVan, type Moment, moment, momentVanMs, msVanMoment, type RecordedEvent } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import { projecteer } from '@loopplank/projections/testing';
import { type ArgumentsHost, Catch, type ExceptionFilter, type INestApplication } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import { CqrsModule, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { NextFunction, Response } from 'express';
import { actorVan, beslis, INSTALLATIE_EVENTS, INZAGE_EVENTS, maakInzageLog, MEDEWERKER_EVENTS, ORGANISATIE_EVENTS, type Relatie } from '../../index';
import { inzageProjection, toegangProjection } from '../../views';
import { ACCESS_CONTROLLERS, ACCESS_HUIS, type AccessHuis, nietGevonden, Probleem, SessieGuard, StelVraag, type VerzoekMetKader } from '../index';

/** Everything of this context, with storage in memory and a clock in the hand of the test. */
export function maakProefhuis(url = 'http://127.0.0.1:3000') {
  let nu: Moment = moment('2026-06-08T06:12:00Z');
  const klok = (): Moment => nu;
  const store = geheugenEventStore();
  const codec = testCodec([...MEDEWERKER_EVENTS, ...ORGANISATIE_EVENTS, ...INSTALLATIE_EVENTS, ...INZAGE_EVENTS]);
  const commands = maakCommandService({ store, codec, klok, verzoekSleutel: new Uint8Array(32).fill(1) });
  const projections = [toegangProjection, inzageProjection];
  const dbs = new Map(projections.map((p) => [p.naam, projecteer(p, [])]));

  /** Brings the views up to date. */
  async function werkBij(): Promise<void> {
    const log = (await store.readAll(0, 10_000)).map((e) => codec.decode(e) as RecordedEvent);
    for (const p of projections) dbs.set(p.naam, projecteer(p, log));
  }
  const views: ViewReader = {
    db: (naam) => dbs.get(naam)!,
    wachtOp: async () => (await werkBij(), true),
    achterstandMs: () => 0,
    staat: () => [],
  };
  const huis: AccessHuis = { views, commands, klok, zegelSleutel: new Uint8Array(32).fill(7), url };
  return {
    ...huis,
    huis,
    store,
    codec,
    werkBij,
    inzage: maakInzageLog({ store, codec, node: 'proef' }),
    /** Youngster → relations of whoever asks. */
    relaties: new Map<string, readonly Relatie[]>(),
    loop: (minuten: number) => void (nu = momentVanMs(msVanMoment(nu) + minuten * 60_000)),
  };
}
export type Proefhuis = ReturnType<typeof maakProefhuis>;

@Catch(Probleem)
class Filter implements ExceptionFilter {
  catch({ inhoud }: Probleem, host: ArgumentsHost): void {
    const { status, headers, ...rest } = inhoud;
    host.switchToHttp().getResponse<Response>().status(status).set(headers ?? {}).json(rest);
  }
}

/** Starts the controllers of this context with its guard, and a question handler that authorises and logs like the real one. */
export async function startProefapp(p: Proefhuis): Promise<INestApplication> {
  @QueryHandler(StelVraag)
  class Handler implements IQueryHandler<StelVraag> {
    async execute({ vraag: v }: StelVraag): Promise<unknown> {
      const { kader } = v;
      const relaties = v.jongereId === undefined ? undefined : (p.relaties.get(v.jongereId) ?? []);
      const toegang = beslis({ medewerker: kader.medewerker, handeling: v.handeling, vandaag: dagVan(kader.nu), ...(relaties ? { relaties } : {}) });
      if (toegang.soort === 'geweigerd') {
        throw toegang.bestaan ? new Probleem({ status: 403, code: toegang.code, detail: toegang.code }) : nietGevonden();
      }
      const { waarde, jongeren } = await v.antwoord(toegang);
      await p.inzage.legVast({ actor: actorVan(kader.medewerker, toegang.rol), doel: toegang.doel, soort: v.soort, jongeren, nu: kader.nu, correlationId: kader.correlationId });
      return waarde;
    }
  }
  class Proefmodule {}
  const module = {
    module: Proefmodule,
    imports: [CqrsModule.forRoot()],
    controllers: [...ACCESS_CONTROLLERS],
    providers: [{ provide: ACCESS_HUIS, useValue: p.huis }, { provide: APP_GUARD, useClass: SessieGuard }, { provide: APP_FILTER, useClass: Filter }, Handler],
  };
  const app = await NestFactory.create(module, { logger: false });
  app.use((req: VerzoekMetKader, _res: Response, next: NextFunction) => {
    req.nu = p.klok();
    next();
  });
  await app.listen(0, '127.0.0.1');
  return app;
}
