import type { AddressInfo } from 'node:net';
import { actorVan, beslis, type Handeling, type Medewerker } from '@loopplank/access';
import { type Geslaagd, type Kader, nietGevonden, Probleem, StelVraag, type VerzoekMetKader, VoerCommandUit } from '@loopplank/access/http';
import { testCodec } from '@loopplank/codec/testing';
import { maakCommandService, uuid5 } from '@loopplank/commands';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { DEFINITIE_EVENTS } from '@loopplank/in-beeld';
import { dagVan, momentVanMs, msVanMoment, plusDagen, type RecordedEvent } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { type ArgumentsHost, Catch, type ExceptionFilter, type INestApplication, type Type } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { CommandHandler, CqrsModule, type ICommandHandler, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { NextFunction, Response } from 'express';
import { DOSSIER_EVENTS, dossierDecider, type DossierEvent, dossierStream, relatiesVanState, uitlegVanWeigering } from '../../index';
import { BETROKKEN, MARIJN, MEDEWERKER, NU, ORGANISATIE, SORAYA, VANDAAG, WOUTER } from '../../testing/voorbeelden';
import { beeldProjection, jongereProjection, zoekProjection } from '../../views';
import { DOSSIER_HUIS, DOSSIER_SCHRIJF_CONTROLLERS, type DossierHuis } from '../index';

const iemand = (id: string, organisatieId: string, rol: Medewerker['rollen'][number]): Medewerker => ({
  id, naam: id, gebruikersnaam: id, organisatieId, organisatieNaam: organisatieId, rollen: [rol],
});
export const MENSEN = {
  marijn: iemand(MARIJN.medewerkerId, MARIJN.organisatieId, 'jobcoach'),
  soraya: iemand(SORAYA.medewerkerId, SORAYA.organisatieId, 'combinatie'),
  wouter: iemand(WOUTER.medewerkerId, WOUTER.organisatieId, 'rmc'),
  karim: iemand('c1000000-0000-4000-8000-000000000077', WOUTER.organisatieId, 'rmc'),
} as const;
export type Wie = keyof typeof MENSEN;

const BETREKBAAR: Record<string, ReturnType<DossierHuis['betrekbaarAls']>> = {
  [ORGANISATIE.school]: { rollen: ['school'], grondslagen: ['WVO 2.31a', 'WEC 44'] },
  [ORGANISATIE.gemeente]: { rollen: ['gemeente'], grondslagen: ['PW 7a'] },
  [ORGANISATIE.doorstroompunt]: { rollen: ['doorstroompunt'], grondslagen: ['WEB 9.2.5'] },
  [ORGANISATIE.uwv]: { rollen: ['uwv'], grondslagen: ['SUWI 30a'] },
};

/** The dossier's write side on memory: real codec, command service, views and access, a clock in the hand of the test. */
export function maakProefhuis() {
  let nu = NU;
  const store = geheugenEventStore();
  const codec = testCodec([...DOSSIER_EVENTS, ...DEFINITIE_EVENTS]);
  const commands = maakCommandService({ store, codec, klok: () => nu, verzoekSleutel: new Uint8Array(32).fill(1) });
  const log = async () => (await store.readAll(0, 10_000)).map((e) => codec.decode(e) as RecordedEvent);
  const bsnIndex = (bsn: string) => `index-${bsn}`;
  const views = new Map([jongereProjection, zoekProjection(bsnIndex), beeldProjection].map((p) => [p.naam, { p, db: projecteer(p, []) }]));
  const werkBij = async () => {
    for (const v of views.values()) v.db = projecteer(v.p, await log());
  };
  const huis: DossierHuis = {
    views: { db: (naam) => views.get(naam)!.db, wachtOp: async () => true, achterstandMs: () => 0, staat: () => [] },
    namen: { organisatie: (id) => id, medewerker: (id) => id },
    gebeurtenissen: (id) => commands.lees<DossierEvent>(dossierStream(id)),
    betrokkenenBijAanmelding: (m) => [
      { organisatieId: m.organisatieId, rol: 'gemeente', grondslag: BETROKKEN.gemeente.grondslag, van: VANDAAG },
      ...(m.organisatieId === ORGANISATIE.doorstroompunt ? [] : [BETROKKEN.doorstroompunt]),
    ],
    bsnIndex,
    organisatieBestaat: (id) => Object.values<string>(ORGANISATIE).includes(id),
    toezichtOp: () => [],
    url: 'https://loopplank.example',
    agendaVan: () => undefined,
    nieuwsGezienTot: () => undefined,
    vervangtOp: () => [],
    hoortTreden: () => ['leiding', 'coordinator'],
    werkdagenNa: (van, aantal) => plusDagen(van, aantal),
    beeldlijst: async () => null,
    beeldstil: async () => ({ items: [], totaal: 0, jongeren: 0, latentie: [] }),
    beeldeffect: async () => null,
    betrekbaarAls: (id) => BETREKBAAR[id],
    ontvanger: (id, op) => ({
      rol: 'school', grondslag: 'WVO 2.31a', ontvangers: id === ORGANISATIE.uwv ? 0 : 1, herinnerDatum: plusDagen(op, 2), leidingDatum: plusDagen(op, 7), uiterlijkDatum: plusDagen(op, 14), kalenderVersie: '-1',
    }),
    organisatieVanMedewerker: (id) => Object.values(MENSEN).find((m) => m.id === id)?.organisatieId ?? (id === MEDEWERKER.ines ? ORGANISATIE.gemeente : undefined),
  };
  const eis = (kader: Kader, handeling: Handeling, relaties?: ReturnType<typeof relatiesVanState>) => {
    const toegang = beslis({ medewerker: kader.medewerker, handeling, vandaag: dagVan(kader.nu), ...(relaties ? { relaties } : {}) });
    if (toegang.soort === 'geweigerd') throw nietGevonden();
    return toegang;
  };
  /** Whom each answer would be logged for. */
  const ingezien: (readonly string[])[] = [];
  return { store, commands, huis, werkBij, eis, log, ingezien, klok: () => nu, later: (uren: number) => void (nu = momentVanMs(msVanMoment(nu) + uren * 3_600_000)) };
}
export type Proefhuis = ReturnType<typeof maakProefhuis>;

@Catch(Probleem)
class Filter implements ExceptionFilter {
  catch({ inhoud }: Probleem, host: ArgumentsHost): void {
    const { status, headers, extra, ...rest } = inhoud;
    host.switchToHttp().getResponse<Response>().status(status).set(headers ?? {}).json({ ...rest, ...extra });
  }
}

const afgewezen = (u: { code: string; feiten: Record<string, string | number | boolean>; veld?: string }): Probleem => {
  const uitleg = uitlegVanWeigering(u.code, u.feiten) ?? '';
  return new Probleem({ status: 409, code: u.code, detail: uitleg, fouten: u.veld ? [{ veld: u.veld, code: u.code, uitleg }] : [] });
};

/** Starts the write controllers with bus handlers that do what the server's do. Who asks is in the header `Wie`. */
export async function startProefapp(p: Proefhuis, lezers: readonly Type[] = []): Promise<INestApplication> {
  @CommandHandler(VoerCommandUit)
  class Schrijf implements ICommandHandler<VoerCommandUit> {
    async execute({ opdracht: o }: VoerCommandUit): Promise<Geslaagd> {
      const { kader } = o;
      const dossier = o.jongereId === undefined ? undefined : await p.commands.laad(dossierDecider, dossierStream(o.jongereId));
      if (dossier && dossier.revisie < 0) throw nietGevonden();
      const toegang = p.eis(kader, o.handeling, dossier && relatiesVanState(dossier.state, kader.medewerker.organisatieId));
      const u = await p.commands.voerUit(o.decider, {
        streamId: o.streamId, type: o.type, data: o.data, actor: actorVan(kader.medewerker, toegang.rol), doel: toegang.doel, bron: 'medewerker',
        commandId: o.commandId ?? uuid5(kader.sleutel ?? crypto.randomUUID(), kader.medewerker.id), verzoek: kader.verzoek, correlationId: kader.correlationId, nu: kader.nu,
        ...(kader.ifMatch === undefined ? {} : { verwachteRevisie: kader.ifMatch }),
      });
      if (u.soort === 'afgewezen') throw afgewezen(u);
      if (u.soort === 'sleutelHergebruikt') throw new Probleem({ status: 409, code: 'sleutel-hergebruikt', detail: '' });
      if (u.soort === 'revisieOnjuist') throw new Probleem({ status: 412, code: 'intussen-veranderd', detail: '' });
      return u;
    }
  }

  @QueryHandler(StelVraag)
  class Lees implements IQueryHandler<StelVraag> {
    async execute({ vraag: v }: StelVraag): Promise<unknown> {
      await p.werkBij();
      const dossier = v.jongereId === undefined ? undefined : await p.commands.laad(dossierDecider, dossierStream(v.jongereId));
      const { waarde, jongeren } = await v.antwoord(p.eis(v.kader, v.handeling, dossier && relatiesVanState(dossier.state, v.kader.medewerker.organisatieId)));
      p.ingezien.push(jongeren);
      return waarde;
    }
  }

  class Proefmodule {}
  const app = await NestFactory.create(
    {
      module: Proefmodule,
      imports: [CqrsModule.forRoot()],
      controllers: [...DOSSIER_SCHRIJF_CONTROLLERS, ...lezers],
      providers: [{ provide: DOSSIER_HUIS, useValue: p.huis }, { provide: APP_FILTER, useClass: Filter }, Schrijf, Lees],
    },
    { logger: false },
  );
  app.use((req: VerzoekMetKader, _res: Response, next: NextFunction) => {
    req.nu = p.klok();
    req.medewerker = MENSEN[req.header('Wie') as Wie];
    next();
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

export interface Antwoord {
  readonly status: number;
  // A test looks at whatever came back.
  readonly body: Readonly<Record<string, unknown>> & { readonly fouten?: readonly { veld: string; code: string; uitleg: string }[] };
  readonly koppen: Headers;
}

/** Asks one thing as somebody; only of the reading controllers the app was started with. */
export async function vraag(app: INestApplication, wie: Wie, pad: string): Promise<Antwoord> {
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const res = await fetch(`http://127.0.0.1:${port}/v1${pad}`, { headers: { Wie: wie } });
  return { status: res.status, body: (await res.json()) as Antwoord['body'], koppen: res.headers };
}

/** Sends one write as somebody. */
export async function stuur(app: INestApplication, wie: Wie, pad: string, inhoud: unknown, koppen: Record<string, string> = {}): Promise<Antwoord> {
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  const res = await fetch(`http://127.0.0.1:${port}/v1${pad}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Wie: wie, ...koppen },
    body: JSON.stringify(inhoud),
  });
  return { status: res.status, body: (await res.json()) as Antwoord['body'], koppen: res.headers };
}
