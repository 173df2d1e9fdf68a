import { randomUUID } from 'node:crypto';
import { type CommandOutcome, KeyedQueue, uuid5 } from '@loopplank/commands';
import { type AnyEvent, type Decider, msVanMoment, type Policy, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import type { ProcesCommand } from '../instantie/commands';
import { procesDecider } from '../instantie/decider';
import { type OpdrachtUitkomst, type Oorzaak, type ProcesEvent, type ProcesGeparkeerd, procesStream, vanProcesStream } from '../instantie/events';
import { PolicyFout } from '../instantie/stap';
import type { OpenOpdracht, ProcesState } from '../instantie/state';
import type { ProcessenOpties } from './port';
import { Gestopt, volhouden } from './volhouden';
import { Zijspoor } from './zijspoor';

/** Wake-ups are set this far ahead; later ones wait in the log. */
export const VOORUIT_MS = 24 * 3_600_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a step is caused by: an event of the log, or a timer. */
interface Aanleiding {
  readonly eventId: string;
  readonly correlationId?: string;
}

interface Soort {
  readonly policy: Policy;
  readonly decider: Decider<ProcesCommand, ProcesState, ProcesEvent>;
}

/** Handles one thing at a time for one instance, and different instances beside each other. */
export class Instanties {
  private readonly soorten: ReadonlyMap<string, Soort>;
  private readonly queue = new KeyedQueue();
  private readonly zijspoor: Zijspoor;

  constructor(
    private readonly opties: ProcessenOpties,
    private readonly sein: AbortSignal,
  ) {
    this.zijspoor = new Zijspoor(opties, sein);
    this.soorten = new Map(opties.policies.map((policy) => [policy.naam, { policy, decider: procesDecider(policy, opties.werkdagen) }]));
  }

  /** The stream of the instance this event is for, or null. Throws PolicyFout when the policy answers nonsense. */
  streamVoor(policy: Policy, event: RecordedEvent<AnyEvent>): string | null {
    const instantie = policy.instantie(event);
    if (instantie === null) return null;
    if (!UUID.test(instantie)) throw new PolicyFout(`${policy.naam}: an instance is named by a UUID`);
    return procesStream(policy.naam, instantie);
  }

  /** Hands an event to an instance, and does what follows. Rejects only with Gestopt, or when nothing can be written at all. */
  verwerk(streamId: string, event: RecordedEvent<AnyEvent>): Promise<void> {
    const { eventId, type, revision: revisie } = event;
    const oorzaak = { eventId, type, streamId: event.streamId, revisie };
    return this.opVolgorde(streamId, { oorzaak }, async () => {
      if (await this.hoor(streamId, oorzaak, event)) await this.handelAf(streamId);
    });
  }

  /** True: it meant something to this instance. */
  private async hoor(streamId: string, oorzaak: Oorzaak, event: RecordedEvent<AnyEvent>): Promise<boolean> {
    const uitkomst = await this.probeer(streamId, { type: 'Verwerk', data: { event } }, uuid5(`${streamId} verwerk`, oorzaak.eventId), { oorzaak }, event);
    return uitkomst?.soort === 'aanvaard';
  }

  /** One thing at a time for one instance. One whose stream cannot be read is put aside, and stops nobody else. */
  private opVolgorde(streamId: string, wat: { readonly oorzaak?: Oorzaak; readonly timerId?: string }, werk: () => Promise<void>): Promise<void> {
    return this.queue.run(streamId, async () => {
      if (await this.zijspoor.staat(streamId)) return wat.oorzaak ? this.zijspoor.zet(streamId, wat) : undefined;
      try {
        await werk();
      } catch (fout) {
        if (fout instanceof Gestopt) throw fout;
        await this.zijspoor.zet(streamId, wat, fout);
      }
    });
  }

  /** A timer rang. Does nothing when the log does not know it any more; sets it again when it rang too early. */
  laatAfgaan(streamId: string, timerId: string): Promise<void> {
    return this.opVolgorde(streamId, { timerId }, async () => {
      const soort = this.soort(streamId);
      if (!soort) return;
      const timer = (await this.laad(soort, streamId)).timers.find((t) => t.timerId === timerId);
      if (!timer) return;
      const overMs = msVanMoment(timer.gepland) - msVanMoment(this.opties.klok());
      if (overMs > 0) return this.opties.wekker.zet([{ timerId, streamId, overMs }]);
      // An id of its own: whether it still runs is in the log, and "not yet" must not be remembered.
      const uitkomst = await this.probeer(streamId, { type: 'LaatTimerAfgaan', data: { timerId, streamId } }, randomUUID(), { timerId }, { eventId: timerId });
      if (uitkomst?.soort === 'aanvaard') await this.handelAf(streamId);
    });
  }

  /** Goes on where a crash, or a stop, left this instance. */
  maakAf(streamId: string): Promise<void> {
    return this.opVolgorde(streamId, {}, () => this.handelAf(streamId));
  }

  /** Lets a parked instance go on. False: there is no such instance, or it does not stand still. */
  hervat(streamId: string): Promise<boolean> {
    return this.queue.run(streamId, async () => {
      const soort = this.soort(streamId);
      if (!soort) return false;
      const terug = await this.vanZijspoor(soort, streamId);
      if (terug === 'blijft') return true;
      const geparkeerd = (await this.laad(soort, streamId)).geparkeerd !== null;
      if (!geparkeerd && terug === 'stondErNiet') return false;
      if (geparkeerd) await this.stuur(soort, streamId, { type: 'HervatProces', data: {} }, randomUUID());
      await this.handelAf(streamId);
      const { timers } = await this.laad(soort, streamId);
      // Due ones ring at once, through the same door as all others.
      await this.zetWekkers(streamId, timers);
      return true;
    });
  }

  /** Lets it hear what was kept beside it, when its stream can be read again. */
  private async vanZijspoor(soort: Soort, streamId: string): Promise<'stondErNiet' | 'terug' | 'blijft'> {
    const { stil, bewaard } = await this.zijspoor.lees(streamId);
    if (!stil) return 'stondErNiet';
    try {
      await this.laad(soort, streamId);
      for (const oorzaak of bewaard) await this.hoor(streamId, oorzaak, await this.leesTerug(oorzaak.streamId, oorzaak.revisie));
    } catch (fout) {
      if (fout instanceof Gestopt) throw fout;
      this.opties.meld({ soort: 'geparkeerd', streamId, reden: 'onleesbaar', fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
      return 'blijft';
    }
    await this.zijspoor.haalTerug(streamId);
    return 'terug';
  }

  /** Whether it stands still now. */
  async staatStil(streamId: string): Promise<boolean> {
    const soort = this.soort(streamId);
    return soort !== undefined && ((await this.zijspoor.lees(streamId)).stil || (await this.laad(soort, streamId)).geparkeerd !== null);
  }

  private soort(streamId: string): Soort | undefined {
    const naam = vanProcesStream(streamId)?.policy;
    return naam === undefined ? undefined : this.soorten.get(naam);
  }

  private async laad({ decider }: Soort, streamId: string): Promise<ProcesState> {
    return (await volhouden(() => this.opties.commands.laad(decider, streamId), this.sein)).state;
  }

  /** Commands that have no answer, then what was kept, in order; then the wake-ups of what runs. */
  private async handelAf(streamId: string): Promise<void> {
    const soort = this.soort(streamId);
    if (!soort) return;
    for (;;) {
      const state = await this.laad(soort, streamId);
      if (state.geparkeerd) return;
      const [opdracht, bewaard] = [state.open[0], state.bewaard[0]];
      if (opdracht) await this.geefOpdracht(soort, streamId, opdracht);
      else if (bewaard) {
        const event = await this.leesTerug(bewaard.streamId, bewaard.revisie).catch((fout: unknown) => (fout instanceof Gestopt ? Promise.reject(fout) : { fout }));
        if ('fout' in event) return this.parkeer(soort, streamId, { reden: 'bewaarde-onleesbaar', oorzaak: bewaard }, event.fout);
        await this.probeer(streamId, { type: 'VerwerkBewaarde', data: { event } }, randomUUID(), { oorzaak: bewaard }, event);
      } else return this.zetWekkers(streamId, state.timers);
    }
  }

  private async leesTerug(streamId: string, revisie: number): Promise<RecordedEvent<AnyEvent>> {
    const [stored] = await volhouden(() => this.opties.store.readStream(streamId, revisie), this.sein);
    if (!stored) throw new Error(`${streamId}: revision ${revisie} is not in the log`);
    return this.opties.codec.decode(stored);
  }

  private async zetWekkers(streamId: string, timers: ProcesState['timers']): Promise<void> {
    const nu = msVanMoment(this.opties.klok());
    const dichtbij = timers.map(({ timerId, gepland }) => ({ timerId, streamId, overMs: msVanMoment(gepland) - nu })).filter((t) => t.overMs <= VOORUIT_MS);
    // Only a wake-up: what could not be set now, the reconciliation sets.
    if (dichtbij.length > 0) await this.opties.wekker.zet(dichtbij).catch((fout: unknown) => this.opties.meld({ soort: 'wekkerWeg', fout: String(fout) }));
  }

  /** One command of the policy to whoever it is for, and its answer in the outbox. */
  private async geefOpdracht(soort: Soort, streamId: string, open: OpenOpdracht): Promise<void> {
    const { opdrachtId } = open;
    let uitkomst: CommandOutcome;
    try {
      uitkomst = await volhouden(() => this.opties.geef(this.opdracht(soort, open)), this.sein);
    } catch (fout) {
      if (fout instanceof Gestopt) throw fout;
      return this.parkeer(soort, streamId, { reden: 'opdracht-mislukt', opdrachtId }, fout);
    }
    const antwoord = this.antwoord(open, uitkomst);
    if (typeof antwoord === 'string') return this.parkeer(soort, streamId, { reden: antwoord, opdrachtId });
    await this.stuur(soort, streamId, { type: 'BeantwoordOpdracht', data: { opdrachtId, ...antwoord } }, uuid5('antwoord', opdrachtId));
  }

  private opdracht({ policy }: Soort, o: OpenOpdracht) {
    return {
      streamId: o.streamId, type: o.opdracht, data: JSON.parse(o.inhoud) as object, actor: SYSTEEM, doel: policy.doel, bron: 'systeem',
      commandId: o.opdrachtId, verzoek: `${o.opdracht} ${o.inhoud}`, correlationId: o.correlationId, causationId: o.eventId,
    };
  }

  /** How it went, or the reason to stand still. */
  private antwoord(open: OpenOpdracht, uitkomst: CommandOutcome): { uitkomst: OpdrachtUitkomst; code?: string } | string {
    if (uitkomst.soort === 'aanvaard') return { uitkomst: 'uitgevoerd' };
    if (uitkomst.soort === 'ongewijzigd') return { uitkomst: 'ongewijzigd' };
    if (uitkomst.soort !== 'afgewezen') return `opdracht-${uitkomst.soort}`;
    const mag = open.magAfgewezen.includes(uitkomst.code) || this.opties.overbodig?.includes(uitkomst.code);
    return mag ? { uitkomst: 'nietMeerNodig', code: uitkomst.code } : `geweigerd: ${uitkomst.code}`.slice(0, 100);
  }

  /** A command to the instance itself; a fault in its policy parks it. Null: it was parked. */
  private async probeer(
    streamId: string, command: Pick<ProcesCommand, 'type' | 'data'>, commandId: string, bij: Omit<ProcesGeparkeerd['data'], 'reden'>, oorzaak?: Aanleiding,
  ): Promise<CommandOutcome | null> {
    const soort = this.soort(streamId)!;
    try {
      return await this.stuur(soort, streamId, command, commandId, oorzaak);
    } catch (fout) {
      if (fout instanceof Gestopt) throw fout;
      await this.parkeer(soort, streamId, { reden: 'policy-fout', ...bij }, fout);
      return null;
    }
  }

  private async parkeer(soort: Soort, streamId: string, data: ProcesGeparkeerd['data'], fout?: unknown): Promise<void> {
    await this.stuur(soort, streamId, { type: 'ParkeerProces', data }, randomUUID());
    this.opties.meld({ soort: 'geparkeerd', streamId, reden: data.reden, ...(fout === undefined ? {} : { fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) }) });
  }

  private stuur(
    { policy, decider }: Soort, streamId: string, { type, data }: Pick<ProcesCommand, 'type' | 'data'>, commandId: string, oorzaak?: Aanleiding,
  ): Promise<CommandOutcome> {
    const request = {
      streamId, type, data, actor: SYSTEEM, doel: policy.doel, bron: 'systeem', commandId, verzoek: `${type} ${commandId}`,
      ...(oorzaak ? { causationId: oorzaak.eventId } : {}), ...(oorzaak?.correlationId === undefined ? {} : { correlationId: oorzaak.correlationId }),
    };
    return volhouden(() => this.opties.commands.voerUit(decider, request as never), this.sein);
  }
}
