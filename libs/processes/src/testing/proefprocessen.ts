import { randomUUID } from 'node:crypto';
import { maakCodec } from '@loopplank/codec';
import { geheugenKeyCupboard } from '@loopplank/codec/testing';
import { type CommandService, maakCommandService } from '@loopplank/commands';
import type { EventStore } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { type Command, type Decider, type EventDefinition, type Moment, moment, opWerkdag, plusDagen, type Policy, SYSTEEM } from '@loopplank/kernel';
import { codecZonderSleutels, EmbeddedWekker, Processen, PROCESSES_EVENTS, type ProcessenOpties, type ProcesMelding, type Wekker } from './delen';
import { indexInGeheugen } from './index-in-geheugen';

export interface Proefopties {
  readonly policies: readonly Policy[];
  readonly definitions: readonly EventDefinition[];
  /** The decider of a stream. */
  readonly decider: (streamId: string) => Decider<Command, unknown, never>;
  readonly store?: EventStore;
  readonly wekker?: Wekker;
  readonly overbodig?: readonly string[];
  /** Real calendars, when a policy needs them; default Monday to Friday. */
  readonly werkdagen?: ProcessenOpties['werkdagen'];
  readonly nu?: Moment;
}

/**
 * A house on memory with a clock that only moves when it is told to, in which policies run with the real runner, codec
 * and command service. `naar` lives the time between: every timer goes off at its own moment.
 */
export class Proefprocessen {
  readonly store: EventStore;
  readonly meldingen: ProcesMelding[] = [];
  nu: Moment;
  readonly commands: CommandService;
  readonly cupboard = geheugenKeyCupboard();
  readonly index;
  private processen: Processen | undefined;
  private readonly definitions: readonly EventDefinition[];

  constructor(readonly opties: Proefopties) {
    this.store = opties.store ?? geheugenEventStore();
    this.nu = opties.nu ?? moment('2026-06-01T08:00:00Z');
    this.definitions = [...opties.definitions, ...(PROCESSES_EVENTS as unknown as readonly EventDefinition[])];
    const codec = maakCodec({ definitions: this.definitions, cupboard: this.cupboard });
    this.commands = maakCommandService({ store: this.store, codec, klok: () => this.nu, verzoekSleutel: new Uint8Array(32) });
    this.index = indexInGeheugen(this.store, codecZonderSleutels(this.definitions));
  }

  /** Starts a worker, as after a crash: nothing of an earlier one is known but the log. */
  async start(over: Partial<ProcessenOpties> = {}): Promise<void> {
    const { policies, decider, overbodig, wekker = new EmbeddedWekker() } = this.opties;
    this.processen = new Processen({
      policies, store: this.store, codec: codecZonderSleutels(this.definitions), commands: this.commands, wekker, index: this.index, klok: () => this.nu, wie: 'proef',
      geef: (o) => this.commands.voerUit(decider(o.streamId), o),
      werkdagen: this.opties.werkdagen ?? ((van, n) => Array.from({ length: n }).reduce<typeof van>((op) => opWerkdag(plusDagen(op, 1)), n === 0 ? opWerkdag(van) : van)),
      ...(overbodig ? { overbodig } : {}), meld: (m) => void this.meldingen.push(m), afstemMs: 24 * 3_600_000, ...over,
    });
    this.processen.start();
    await new Promise((verder) => setTimeout(verder, 1));
    await this.bij();
  }

  async stop(): Promise<void> {
    await this.processen?.stop();
    this.processen = undefined;
  }

  /** Forgets the worker without stopping it, as if it hangs somewhere; whoever asked stops it. */
  laatLos(): Pick<Processen, 'stop'> {
    const weg = this.processen!;
    this.processen = undefined;
    return weg;
  }

  /** Everything that was recorded has been handled, and everything due has gone off. */
  async bij(): Promise<void> {
    await this.processen!.bij();
    await this.processen!.stemAf();
    await this.processen!.bij();
  }

  /** Lives until this moment. */
  async naar(tot: Moment): Promise<void> {
    for (;;) {
      await this.bij();
      await this.index.bij();
      const eerste = this.index.timersTot(tot)[0];
      if (!eerste) break;
      if (eerste.gepland > this.nu) this.nu = eerste.gepland;
    }
    this.nu = tot;
    await this.bij();
  }

  hervat(streamId: string): Promise<boolean> {
    return this.processen!.hervat(streamId);
  }

  staatStil(streamId: string): Promise<boolean> {
    return this.processen!.staatStil(streamId);
  }

  staat() {
    return this.processen!.staat();
  }

  /** A command of a person. */
  doe(streamId: string, type: string, data: object) {
    const commandId = randomUUID();
    return this.commands.voerUit(this.opties.decider(streamId), { streamId, type, data, actor: SYSTEEM, doel: 'test', bron: 'medewerker', commandId, verzoek: commandId });
  }
}
