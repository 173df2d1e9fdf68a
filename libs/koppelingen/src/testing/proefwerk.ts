import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Medewerker } from '@loopplank/access';
import { geheugenKeyCupboard } from '@loopplank/codec/testing';
import { maakCodec } from '@loopplank/codec';
import { type CommandService, maakCommandService, uuid5 } from '@loopplank/commands';
import { DOSSIER_EVENTS, dossierDecider, type DossierEvent, dossierStream } from '@loopplank/dossier';
import { jongereProjection, zoekProjection } from '@loopplank/dossier/views';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { type Actor, dag, type EventDefinition, moment, momentVanMs, msVanMoment, type RecordedEvent } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { Kluis } from '../bestanden/kluis';
import { Importdraad } from '../draad/bedien';
import type { Gelezen } from '../draad/protocol';
import { importDecider } from '../import/decider';
import { importStream, KOPPELINGEN_EVENTS } from '../import/events';
import { stelVoor, type Toewijzing } from '../rijen/toewijzing';
import type { Opdrachtgever } from '../uitvoeren/uitvoerder';
import { Importwerk, type Werkplaats } from '../uitvoeren/werk';
import { importsProjection } from '../views';

export const SCHOOL = 'b1000000-0000-4000-8000-000000000001';
export const GEMEENTE = 'b1000000-0000-4000-8000-000000000002';
const iemand = (id: string, organisatieId: string, rol: Medewerker['rollen'][number]): Medewerker => ({
  id, naam: id, gebruikersnaam: id, organisatieId, organisatieNaam: organisatieId, rollen: [rol],
});
export const SORAYA = iemand('c1000000-0000-4000-8000-000000000001', SCHOOL, 'combinatie');
export const MARIJN = iemand('c1000000-0000-4000-8000-000000000002', GEMEENTE, 'rmc');
export const COLLEGA = 'c1000000-0000-4000-8000-000000000003';

export const door = (m: Medewerker): Opdrachtgever => ({
  actor: { medewerkerId: m.id, organisatieId: m.organisatieId, rol: m.rollen[0]! }, medewerker: m, doel: m.rollen[0] === 'rmc' ? 'doorstroompunt' : 'nazorg',
});

export interface Stroomstoring {
  /** Commands that may still be given; then the power fails. */
  over: number;
  /** Whether the last one was written before it failed. */
  geschreven: boolean;
}

/** A house on memory in which imports run: real rules, codec and command service; power that can fail. */
export class Proefwerk {
  readonly map = mkdtempSync(join(tmpdir(), 'loopplank-import-'));
  readonly store = geheugenEventStore();
  readonly cupboard = geheugenKeyCupboard();
  readonly meldingen: string[] = [];
  nu = moment('2026-06-08T07:00:00Z');
  private readonly codec = maakCodec({ definitions: [...DOSSIER_EVENTS, ...KOPPELINGEN_EVENTS] as unknown as EventDefinition[], cupboard: this.cupboard });
  private readonly views = new Map([jongereProjection, zoekProjection((b) => `#${b}`), importsProjection].map((p) => [p.naam, { p, db: projecteer(p, []) }]));
  commands = this.nieuweService();
  werk = this.nieuwWerk();

  private get kluis(): Kluis {
    return new Kluis(join(this.map, 'uploads'), this.cupboard);
  }

  /** A process knows nothing of the one before it. */
  private nieuweService(storing?: Stroomstoring): CommandService {
    const echt = maakCommandService({ store: this.store, codec: this.codec, klok: () => this.nu, verzoekSleutel: new Uint8Array(32).fill(1) });
    if (!storing) return echt;
    return {
      ...echt,
      voerUit: async (decider, request) => {
        if (storing.over <= 0) throw new Error('the power is out');
        storing.over -= 1;
        if (storing.over === 0 && !storing.geschreven) throw new Error('the power is out');
        return echt.voerUit(decider, request);
      },
    };
  }

  private nieuwWerk(commands = this.commands): Importwerk {
    const w: Werkplaats = {
      commands,
      klok: () => this.nu,
      laatstePositie: () => this.store.lastPosition(),
      views: { db: (naam) => this.views.get(naam)!.db, wachtOp: () => this.werkBij(), achterstandMs: () => 0, staat: () => [] },
      opent: async (o) => {
        const draad = this.draad();
        const { hier } = (await draad.doe({ taak: 'open', ...o })) as { hier: boolean };
        return hier ? { beoordeel: async (van, aantal) => (await draad.doe({ taak: 'beoordeel', van, aantal })) as never, afwezigen: async () => ((await draad.doe({ taak: 'afwezigen' })) as { afwezigen: never }).afwezigen, sluit: async () => undefined } : null;
      },
      medewerker: (id) => [SORAYA, MARIJN].find((m) => m.id === id) ?? null,
      betrokkenen: (organisatieId, _, van) => [
        { organisatieId, rol: 'school', grondslag: 'WVO 2.31a', van },
        ...(organisatieId === GEMEENTE ? [] : [{ organisatieId: GEMEENTE, rol: 'gemeente' as const, grondslag: 'PW 7a', van }]),
      ],
      meld: (wat) => void this.meldingen.push(wat),
    };
    return new Importwerk(w);
  }

  draad(): Importdraad {
    return new Importdraad({
      kluis: this.kluis,
      views: { db: (naam) => this.views.get(naam)!.db },
      bsnIndex: (b) => `#${b}`,
      kenmerkSleutel: new Uint8Array(32).fill(7),
      omgeving: () => ({ gemeente: (naam) => (naam.toLowerCase() === 'enschede' ? 'GM0153' : undefined), collega: (naam) => (naam === 'collega' ? COLLEGA : undefined) }),
      namen: () => ({ organisatie: (id) => id, medewerker: (id) => id }),
      maakSleutels: (streamId) => void this.cupboard.ensure(streamId),
    });
  }

  async log(): Promise<RecordedEvent[]> {
    return (await this.store.readAll(0, 100_000)).map((e) => this.codec.decode(e) as RecordedEvent);
  }

  async werkBij(): Promise<true> {
    const log = await this.log();
    for (const v of this.views.values()) v.db = projecteer(v.p, log);
    return true;
  }

  db(naam: string) {
    return this.views.get(naam)!.db;
  }

  /** Receives a file. */
  async ontvang(importId: string, csv: string, wie = SORAYA): Promise<Gelezen> {
    const gelezen = (await this.draad().doe({ taak: 'lees', importId, bytes: Buffer.from(csv), bewaar: true })) as Gelezen;
    const { formaat, rijen, kop, vingerafdruk } = gelezen;
    await this.geef(importId, 'OntvangBestand', { formaat, rijen, kolommen: kop.length, vingerafdruk, bewaardTot: dag('2026-07-08') }, wie);
    return gelezen;
  }

  async geef(importId: string, type: string, data: object, wie = SORAYA) {
    const { actor, doel } = door(wie);
    const uitkomst = await this.commands.voerUit(importDecider, {
      streamId: importStream(importId), type, data, actor, doel, bron: 'medewerker', commandId: uuid5(`${type} ${await this.store.lastPosition()}`, importId), verzoek: type, nu: this.nu,
    } as never);
    if (uitkomst.soort === 'afgewezen') throw new Error(`${type}: ${uitkomst.code}`);
    return uitkomst;
  }

  /** Receives, starts and finishes one list. */
  async importeer(importId: string, csv: string, wie = SORAYA, anders: Partial<Toewijzing> = {}): Promise<void> {
    const { kop } = await this.ontvang(importId, csv, wie);
    await this.geef(importId, 'StartImport', { toewijzing: { ...stelVoor(kop), ...anders } }, wie);
    await this.werkAf(importId);
  }

  /** Lets the work go on until nothing is left, in this process or, after a failure, in the next. */
  async werkAf(importId: string, storing?: Stroomstoring): Promise<void> {
    const werk = storing ? this.nieuwWerk(this.nieuweService(storing)) : this.werk;
    werk.meldAan(importId);
    for (let bezig = true; bezig; ) {
      await new Promise((k) => setTimeout(k, 5));
      bezig = (werk as unknown as { bezig: unknown }).bezig !== null;
    }
    await this.werkBij();
  }

  /** The next process. */
  async herstart(): Promise<void> {
    this.commands = this.nieuweService();
    this.werk = this.nieuwWerk();
    await this.werkBij();
    this.werk.start();
    await this.werkAf('00000000-0000-4000-8000-000000000000');
  }

  state(importId: string) {
    return this.commands.laad(importDecider, importStream(importId)).then((r) => r.state);
  }

  dossier(jongereId: string) {
    return this.commands.laad(dossierDecider, dossierStream(jongereId)).then((r) => r.state);
  }

  /** Everything about youngsters in the log, without when it was recorded: what two runs must agree on. */
  async dossiers(): Promise<readonly string[]> {
    const log = (await this.log()) as RecordedEvent<DossierEvent>[];
    return log
      .filter((e) => e.streamId.startsWith('jongere-'))
      .map((e) => JSON.stringify([e.streamId, e.revision, e.eventId, e.type, e.geldigOp, e.bron, e.data]))
      .sort();
  }

  later(dagen: number): void {
    this.nu = momentVanMs(msVanMoment(this.nu) + dagen * 86_400_000);
  }

  actor(wie = SORAYA): Actor {
    return door(wie).actor;
  }

  ruimOp(): void {
    rmSync(this.map, { recursive: true });
  }
}
