import { randomUUID } from 'node:crypto';
import { testCodec } from '@loopplank/codec/testing';
import { maakCommandService, uuid5 } from '@loopplank/commands';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { dagVan, type Moment, moment, momentVanMs, msVanMoment, type RecordedEvent } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import { projecteer } from '@loopplank/projections/testing';
import { type ArgumentsHost, Catch, type ExceptionFilter, type INestApplication } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import { CommandHandler, CqrsModule, type ICommandHandler, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { NextFunction, Response } from 'express';
import {
  ACCESS_EVENTS, actorVan, type Bericht, beslis, maakInlogLog, maakInzageLog, type Relatie, Sluitingen, uitlegVanToegang, type Vraag, Verzender, Wachtwoordlinks,
} from '../../index';
import { geheugenCaseload } from '../../testing/caseload';
import { inzageProjection, toegangProjection } from '../../views';
import { ACCESS_CONTROLLERS, ACCESS_HUIS, type AccessHuis, type Geslaagd, nietGevonden, Probleem, SessieGuard, StelVraag, type VerzoekMetKader, VoerCommandUit } from '../index';

/** Everything of this context, with storage in memory and a clock in the hand of the test. */
export function maakProefhuis(url = 'http://127.0.0.1:3000') {
  let nu: Moment = moment('2026-06-08T06:12:00Z');
  const klok = (): Moment => nu;
  const store = geheugenEventStore();
  const codec = testCodec(ACCESS_EVENTS);
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
  const kast = geheugenCaseload();
  const caseload = { ...kast.caseload, bij: werkBij };
  const post: Bericht[] = [];
  const inlog = maakInlogLog({ store, codec, node: 'proef', klok });
  const fouten: unknown[] = [];
  const kosten = { ln: 10, r: 8, p: 1 };
  const huis: AccessHuis = {
    views, commands, klok, zegelSleutel: new Uint8Array(32).fill(7), url,
    referentie: { gemeenteBestaat: (c) => ['GM0777', 'GM0153'].includes(c), regioBestaat: (r) => r <= 40, grondslagen: ['WVO 2.31a', 'PW 7a', 'WEB 9.2.5'] },
    caseload,
    sluitingen: new Sluitingen({ commands, views, caseload, klok, bijFout: (_, f) => fouten.push(f) }),
    links: new Wachtwoordlinks({
      commands, views, klok, url, linkSleutel: new Uint8Array(32).fill(9), kosten, bijFout: (f) => fouten.push(f),
      verzender: new Verzender({ commands, klok, bijFout: (f) => fouten.push(f), post: { verstuur: async (b) => post.push(b) > 0 } }),
    }),
    inlog,
  };
  return {
    ...huis,
    huis,
    store,
    codec,
    werkBij,
    /** Every event of the log, decoded. */
    log: async () => (await store.readAll(0, 10_000)).map((e) => codec.decode(e) as RecordedEvent),
    kast,
    post,
    fouten,
    stopInlog: () => inlog.stop(),
    inzage: maakInzageLog({ store, codec, node: 'proef' }),
    /** Youngster → relations of whoever asks. */
    relaties: new Map<string, readonly Relatie[]>(),
    loop: (minuten: number) => void (nu = momentVanMs(msVanMoment(nu) + minuten * 60_000)),
  };
}
export type Proefhuis = ReturnType<typeof maakProefhuis>;

/** The right to it, or the Probleem that says no. */
function eis(v: Vraag) {
  const toegang = beslis(v);
  if (toegang.soort === 'toegestaan') return toegang;
  throw toegang.bestaan ? new Probleem({ status: 403, code: toegang.code, detail: toegang.code }) : nietGevonden();
}

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
      const toegang = eis({ medewerker: kader.medewerker, handeling: v.handeling, vandaag: dagVan(kader.nu), ...(relaties ? { relaties } : {}), ...(v.organisatieId ? { organisatieId: v.organisatieId } : {}) });
      const { waarde, jongeren } = await v.antwoord(toegang);
      await p.inzage.legVast({ actor: actorVan(kader.medewerker, toegang.rol), doel: toegang.doel, soort: v.soort, jongeren, nu: kader.nu, correlationId: kader.correlationId });
      return waarde;
    }
  }
  @CommandHandler(VoerCommandUit)
  class Schrijf implements ICommandHandler<VoerCommandUit> {
    async execute({ opdracht: o }: VoerCommandUit): Promise<Geslaagd> {
      const { kader } = o;
      const toegang = eis({ medewerker: kader.medewerker, handeling: o.handeling, vandaag: dagVan(kader.nu), ...(o.organisatieId ? { organisatieId: o.organisatieId } : {}) });
      const u = await p.commands.voerUit(o.decider, {
        streamId: o.streamId, type: o.type, data: o.data, actor: actorVan(kader.medewerker, toegang.rol), doel: toegang.doel, bron: 'medewerker',
        commandId: uuid5(kader.sleutel ?? randomUUID(), kader.medewerker.id), verzoek: kader.verzoek, nu: kader.nu,
        ...(kader.ifMatch === undefined ? {} : { verwachteRevisie: kader.ifMatch }),
      });
      if (u.soort === 'aanvaard' || u.soort === 'ongewijzigd') return u;
      if (u.soort === 'revisieOnjuist') throw new Probleem({ status: 412, code: 'intussen-veranderd', detail: '' });
      if (u.soort === 'sleutelHergebruikt') throw new Probleem({ status: 409, code: 'sleutel-hergebruikt', detail: '' });
      const uitleg = uitlegVanToegang(u.code, u.feiten) ?? '';
      throw new Probleem({ status: 409, code: u.code, detail: uitleg, fouten: u.veld ? [{ veld: u.veld, code: u.code, uitleg }] : [] });
    }
  }

  class Proefmodule {}
  const module = {
    module: Proefmodule,
    imports: [CqrsModule.forRoot()],
    controllers: [...ACCESS_CONTROLLERS],
    providers: [{ provide: ACCESS_HUIS, useValue: p.huis }, { provide: APP_GUARD, useClass: SessieGuard }, { provide: APP_FILTER, useClass: Filter }, Handler, Schrijf],
  };
  const app = await NestFactory.create(module, { logger: false });
  app.use((req: VerzoekMetKader, _res: Response, next: NextFunction) => {
    req.nu = p.klok();
    next();
  });
  await app.listen(0, '127.0.0.1');
  return app;
}
