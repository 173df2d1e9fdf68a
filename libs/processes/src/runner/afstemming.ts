import { momentVanMs, msVanMoment } from '@loopplank/kernel';
import { Beperkt } from './beperkt';
import { type Instanties, VOORUIT_MS } from './instanties';
import type { ProcessenOpties } from './port';
import { Gestopt } from './volhouden';

/** Timers that go off at the same time. */
const TEGELIJK = 32;

/**
 * Compares what the log says with what will ring: at the start and every few minutes. What is due goes off now, what is
 * missing is set, what the log does not know is taken away, and what a crash left half done is finished.
 */
export class Afstemming {
  constructor(
    private readonly opties: ProcessenOpties,
    private readonly instanties: Instanties,
    private readonly wachtTotBij: () => Promise<void>,
  ) {}

  /** Never throws; what could not be done now is done the next time. */
  async loop(): Promise<void> {
    try {
      await this.wachtTotBij();
      const bij = await this.opties.index.bij();
      // A view that stands still knows less, never more than the log: what it knows to be due goes off all the same.
      await this.stemAf(bij);
      if (!bij) throw new Error('the view of processes does not come');
    } catch (fout) {
      if (!(fout instanceof Gestopt)) this.opties.meld({ soort: 'nietAfgestemd', fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
    }
  }

  private async stemAf(bij: boolean): Promise<void> {
    const { index, klok, wekker, meld } = this.opties;
    // One instance that cannot go on keeps no timer of another from being set; its fault is told when all is done.
    const fouten: unknown[] = [];
    const later = (fout: unknown): void => {
      if (fout instanceof Gestopt) throw fout;
      fouten.push(fout);
    };
    const halve = index.onafgemaakt();
    await this.samen(halve, (id) => this.instanties.maakAf(id).catch(later));
    const nu = msVanMoment(klok());
    const rijen = index.timersTot(momentVanMs(nu + VOORUIT_MS));
    // Whatever happens to the wake-ups: these are due.
    const teLaat = rijen.filter((t) => msVanMoment(t.gepland) <= nu);
    await this.samen(teLaat, (t) => this.instanties.laatAfgaan(t.streamId, t.timerId).catch(later));
    const straks = rijen.filter((t) => msVanMoment(t.gepland) > nu);
    const gezet = await wekker.gezet();
    const mist = straks.filter((t) => !gezet.has(t.timerId));
    await wekker.zet(mist.map(({ timerId, streamId, gepland }) => ({ timerId, streamId, overMs: msVanMoment(gepland) - msVanMoment(klok()) })));
    const bekend = new Set(rijen.map((t) => t.timerId));
    // Set since the view was read, perhaps: those are in the log and simply ring. The rest is what nobody waits for.
    const over = bij ? [...gezet].filter((id) => !bekend.has(id)) : [];
    await wekker.schrap(over);
    meld({ soort: 'afgestemd', teLaat: teLaat.length, teruggezet: mist.length, vergeten: over.length, hervat: halve.length });
    if (fouten.length > 0) throw fouten[0];
  }

  private async samen<T>(lijst: readonly T[], werk: (t: T) => Promise<void>): Promise<void> {
    const poort = new Beperkt(TEGELIJK);
    const fout = (await Promise.allSettled(lijst.map((t) => poort.doe(() => werk(t))))).find((u) => u.status === 'rejected');
    if (fout) throw fout.reason;
  }
}
