import type { Codec } from '@loopplank/codec';
import type { CommandOutcome, CommandRequest, CommandService } from '@loopplank/commands';
import type { EventStore } from '@loopplank/event-store';
import type { Moment, Policy } from '@loopplank/kernel';
import type { Werkdagen } from '../instantie/stap';
import type { StilProces, TimerRij } from '../views/vragen';
import type { Wekker } from '../wekker/port';

/** What the runner asks of the view of processes. */
export interface ProcesIndex {
  /** Resolves when it has taken in everything that is in the log now; false when it does not come. */
  bij(): Promise<boolean>;
  timersTot(tot: Moment): readonly TimerRij[];
  onafgemaakt(): readonly string[];
  stil(): readonly StilProces[];
}

/** A command of a policy on its way to the stream it is for. */
export type ProcesOpdracht = Omit<CommandRequest, 'nu' | 'verwachteRevisie'>;

export interface ProcessenOpties {
  readonly policies: readonly Policy[];
  readonly store: EventStore;
  /** Made with `codecZonderSleutels`: policies never see what is personal. */
  readonly codec: Codec;
  /** For the streams of processes, and only those. */
  readonly commands: CommandService;
  /** Gives a command to whichever stream it names. Throws when no such stream takes commands. */
  readonly geef: (opdracht: ProcesOpdracht) => Promise<CommandOutcome>;
  readonly wekker: Wekker;
  readonly index: ProcesIndex;
  readonly klok: () => Moment;
  readonly werkdagen: Werkdagen;
  /** Name of this worker, for the turn. */
  readonly wie: string;
  /** Refusals that mean for every policy that it is no longer needed: the subject is gone. */
  readonly overbodig?: readonly string[];
  readonly meld: (melding: ProcesMelding) => void;
  /** How often log and wake-ups are compared, in ms (default a minute). */
  readonly afstemMs?: number;
}

/** For the log of the server: ids, names and messages of faults; never content. */
export type ProcesMelding =
  | { readonly soort: 'geparkeerd'; readonly streamId: string; readonly reden: string; readonly fout?: string }
  | { readonly soort: 'staatStil'; readonly fout: string }
  | { readonly soort: 'wekkerWeg'; readonly fout: string }
  | { readonly soort: 'beurt'; readonly heeft: boolean }
  | { readonly soort: 'afgestemd'; readonly teLaat: number; readonly teruggezet: number; readonly vergeten: number; readonly hervat: number }
  | { readonly soort: 'nietAfgestemd'; readonly fout: string };

export interface ProcessenStaat {
  /** Has the turn; another worker does the work when not. */
  readonly werkt: boolean;
  /** Position up to which every process has heard everything. */
  readonly positie: number;
  /** Why all processes wait: an event could not be read. */
  readonly fout?: string;
  readonly stil: readonly StilProces[];
}
