import { setTimeout as slaap } from 'node:timers/promises';
import { LEASE_MS, type Wek } from '../wekker/port';
import { Afstemming } from './afstemming';
import { Beperkt } from './beperkt';
import { Instanties } from './instanties';
import type { ProcessenOpties, ProcessenStaat } from './port';
import { ProcesVolger } from './volger';
import { Gestopt } from './volhouden';

const AFSTEM_MS = 60_000;
const TIMERS_TEGELIJK = 32;

/** While it has the turn: everything that works. */
interface Ploeg {
  readonly sein: AbortController;
  readonly instanties: Instanties;
  readonly volger: ProcesVolger;
  readonly afstemming: Afstemming;
  readonly klaar: Promise<void>;
}

/**
 * Runs the policies: hears the log, wakes up for timers, gives commands. Several workers may stand ready; the one that
 * has the turn works. Everything it needs to know is in the log, so it can be killed at any moment.
 */
export class Processen {
  private readonly gestopt = new AbortController();
  private loopt: Promise<void> = Promise.resolve();
  private ploeg: Ploeg | undefined;
  private readonly los: Instanties;

  constructor(private readonly opties: ProcessenOpties) {
    const namen = opties.policies.map((p) => p.naam);
    if (new Set(namen).size < namen.length) throw new Error('two policies have one name');
    this.los = new Instanties(opties, this.gestopt.signal);
  }

  /** Begins as soon as it has the turn. */
  start(): void {
    this.loopt = this.bewaak();
  }

  /** Finishes what is under way, writes its stand, and gives up the turn. */
  async stop(): Promise<void> {
    this.gestopt.abort();
    await this.loopt;
    await this.opties.wekker.sluit();
  }

  /** Lets one parked process go on. False: it is not there, or does not stand still. */
  hervat(streamId: string): Promise<boolean> {
    return (this.ploeg?.instanties ?? this.los).hervat(streamId);
  }

  /** Whether it is still parked after that. */
  staatStil(streamId: string): Promise<boolean> {
    return (this.ploeg?.instanties ?? this.los).staatStil(streamId);
  }

  /** Resolves when everything recorded until now has been handled. */
  async bij(): Promise<void> {
    await this.ploeg?.volger.wachtTotBij();
  }

  /** Compares log and wake-ups now: what is due goes off. Never throws. */
  async stemAf(): Promise<void> {
    await this.ploeg?.afstemming.loop();
  }

  staat(): ProcessenStaat {
    const volger = this.ploeg?.volger;
    return { werkt: volger !== undefined, positie: volger?.positie ?? 0, ...(volger?.fout === undefined ? {} : { fout: volger.fout }), stil: this.opties.index.stil() };
  }

  private async bewaak(): Promise<void> {
    let heeft: boolean | undefined;
    while (!this.gestopt.signal.aborted) {
      // When nobody can tell whose turn it is, it stays as it was; who worked goes on, for the log keeps it right.
      const beurt = await this.opties.wekker.beurt(this.opties.wie).catch((fout: unknown) => this.wekkerWeg(fout));
      const mag: boolean = beurt ?? heeft ?? true;
      if (mag !== heeft) {
        heeft = mag;
        this.opties.meld({ soort: 'beurt', heeft });
        if (heeft) this.begin();
        else await this.einde();
      }
      await slaap(LEASE_MS / 3, undefined, { signal: this.gestopt.signal }).catch(() => undefined);
    }
    await this.einde();
    await this.opties.wekker.geefOp(this.opties.wie).catch(() => undefined);
  }

  private wekkerWeg(fout: unknown): undefined {
    this.opties.meld({ soort: 'wekkerWeg', fout: String(fout) });
    return undefined;
  }

  private begin(): void {
    const sein = new AbortController();
    const instanties = new Instanties(this.opties, sein.signal);
    const volger = new ProcesVolger(this.opties, instanties, sein.signal);
    const afstemming = new Afstemming(this.opties, instanties, () => volger.wachtTotBij());
    this.ploeg = { sein, instanties, volger, afstemming, klaar: this.werk(instanties, volger, afstemming, sein.signal) };
  }

  private async einde(): Promise<void> {
    const { ploeg } = this;
    this.ploeg = undefined;
    if (!ploeg) return;
    ploeg.sein.abort();
    await this.opties.wekker.rust();
    await ploeg.klaar;
    await ploeg.volger.einde();
  }

  private async werk(instanties: Instanties, volger: ProcesVolger, afstemming: Afstemming, sein: AbortSignal): Promise<void> {
    try {
      await volger.begin();
      const poort = new Beperkt(TIMERS_TEGELIJK);
      this.opties.wekker.begin((wek) => poort.doe(() => this.wek(wek, instanties, volger)));
      while (!sein.aborted) {
        await afstemming.loop();
        await slaap(this.opties.afstemMs ?? AFSTEM_MS, undefined, { signal: sein }).catch(() => undefined);
      }
    } catch (fout) {
      if (!(fout instanceof Gestopt)) this.opties.meld({ soort: 'staatStil', fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
    }
  }

  /** A timer never goes off before everything that was recorded earlier has been handled: it may have been cancelled. */
  private async wek({ streamId, timerId }: Wek, instanties: Instanties, volger: ProcesVolger): Promise<void> {
    await volger.wachtTotBij();
    await instanties.laatAfgaan(streamId, timerId);
  }
}
