import { randomUUID } from 'node:crypto';
import { maakCodec } from '@loopplank/codec';
import { geheugenKeyCupboard } from '@loopplank/codec/testing';
import { type CommandOutcome, maakCommandService } from '@loopplank/commands';
import type { EventStore, StoredEvent } from '@loopplank/event-store';
import { type Actor, beginVan, type Command, type Dag, dagVan, type Decider, type EventDefinition, type Moment, moment, momentVanMs, msVanMoment, plusDagen } from '@loopplank/kernel';
import { codecZonderSleutels, Processen, PROCESSES_EVENTS, type ProcesMelding, type ProcesOpdracht, type Wekker } from '@loopplank/processes';
import { indexInGeheugen } from '@loopplank/processes/testing';
import type { DossierCommand, DossierCommandVan } from '../commands';
import { dossierDecider } from '../decider';
import { DOSSIER_EVENTS, dossierStream } from '../events';
import { DOSSIER_POLICIES } from '../policies/policies';
import type { Dossier } from '../state';
import { vanHetHuis, werkdagenNa } from './van-het-huis';

/** Nothing rings by the real clock: the house looks at its timers itself, when its own clock says so. */
const STILLE_WEKKER: Wekker = {
  zet: () => Promise.resolve(),
  gezet: () => Promise.resolve(new Set<string>()),
  schrap: () => Promise.resolve(),
  begin: () => undefined,
  rust: () => Promise.resolve(),
  beurt: () => Promise.resolve(true),
  geefOp: () => Promise.resolve(),
  sluit: () => Promise.resolve(),
};

const JONGERE = 'jongere-';
const UREN_OPEN = 8;

/**
 * A house on a real log, command service, codec and runner of policies, with a clock that only moves when told to. What
 * a server adds to this is HTTP, access and views.
 */
export class Jarenhuis {
  nu: Moment = moment('2024-07-01T06:00:00Z');
  readonly meldingen: ProcesMelding[] = [];
  /** Files in which something was recorded since `vergeet`. */
  readonly aangeraakt = new Set<string>();
  private readonly definitions = [...DOSSIER_EVENTS, ...PROCESSES_EVENTS] as unknown as readonly EventDefinition[];
  private readonly codec = maakCodec({ definitions: this.definitions, cupboard: geheugenKeyCupboard() });
  private readonly commands;
  private readonly processen: Processen;
  private readonly index;
  private gelezen = 0;

  constructor(readonly store: EventStore, aantal: number) {
    const klok = () => this.nu;
    const blind = codecZonderSleutels(this.definitions);
    const opties = { store, codec: this.codec, klok, verzoekSleutel: new Uint8Array(32) };
    this.commands = maakCommandService({ ...opties, maxCache: aantal + 100 });
    this.index = indexInGeheugen(store, blind);
    this.processen = new Processen({
      policies: DOSSIER_POLICIES, store, codec: blind, commands: maakCommandService({ ...opties, maxCache: 20 * aantal + 100 }), klok, wie: 'jaren',
      wekker: STILLE_WEKKER, index: this.index, werkdagen: werkdagenNa, afstemMs: 24 * 3_600_000, meld: (m) => void this.meldingen.push(m), geef: (o) => this.geef(o),
    });
  }

  async start(): Promise<void> {
    this.processen.start();
    await new Promise((verder) => setTimeout(verder, 5));
    await this.rustig();
  }

  async stop(): Promise<void> {
    await this.processen.stop();
    await this.store.close();
  }

  /** Every event was heard and every timer that is due went off; also what followed from that. */
  private async rustig(): Promise<void> {
    await this.processen.bij();
    await this.index.bij();
    while (this.index.timersTot(this.nu).length > 0) {
      await this.processen.stemAf();
      await this.processen.bij();
      await this.index.bij();
    }
  }

  /** The next day begins: timers of the night go off at midnight, those of the day at its end, when `sluit`. */
  async dagBegint(dag: Dag): Promise<void> {
    this.nu = beginVan(dag);
    await this.rustig();
    this.nu = momentVanMs(msVanMoment(this.nu) + UREN_OPEN * 3_600_000);
    await this.rustig();
  }

  /** Policies have heard what was done; which files were touched is known. */
  async dagSluit(): Promise<void> {
    this.nu = momentVanMs(msVanMoment(this.nu) + UREN_OPEN * 3_600_000);
    await this.rustig();
    for (let deel = await this.lees(); deel.length > 0; deel = await this.lees()) {
      for (const { streamId } of deel) if (streamId.startsWith(JONGERE)) this.aangeraakt.add(streamId.slice(JONGERE.length));
      this.gelezen = deel.at(-1)!.position;
    }
  }

  private lees(): Promise<StoredEvent[]> {
    return this.store.readAll(this.gelezen, 2000);
  }

  async doe<T extends DossierCommand['type']>(jongereId: string, type: T, data: DossierCommandVan<T>['data'], actor: Actor): Promise<CommandOutcome> {
    const commandId = randomUUID();
    return this.commands.voerUit(dossierDecider as unknown as Decider<Command, unknown, never>, {
      streamId: dossierStream(jongereId), type, data, actor, doel: 'proef', bron: 'medewerker', commandId, verzoek: commandId,
    });
  }

  async dossier(jongereId: string): Promise<Dossier> {
    return (await this.commands.laad(dossierDecider, dossierStream(jongereId))).state;
  }

  get vandaag(): Dag {
    return dagVan(this.nu);
  }

  morgen(): Dag {
    return plusDagen(this.vandaag, 1);
  }

  /** Files hear commands as in the house; mail is outside of this. */
  private geef(o: ProcesOpdracht): Promise<CommandOutcome> {
    if (!o.streamId.startsWith(JONGERE)) return Promise.resolve({ soort: 'ongewijzigd', revisie: -1 });
    const data = { ...vanHetHuis(o.type, this.nu), ...o.data };
    return this.commands.voerUit(dossierDecider as unknown as Decider<Command, unknown, never>, { ...o, data });
  }
}
