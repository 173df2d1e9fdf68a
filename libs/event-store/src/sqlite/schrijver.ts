import { Worker } from 'node:worker_threads';
import { gebouwdPad } from '@loopplank/sqlite';
import { type AppendResult, EventIdBezet, type EventToAppend, LogOnbereikbaar, UitkomstOnbekend } from '../port';
import type { AppendBericht, Melding, Opdracht, Uitslag } from './berichten';

interface Belofte {
  readonly vervul: (resultaat: AppendResult) => void;
  readonly verwerp: (fout: Error) => void;
}

/**
 * The main thread's side of the writer: sends all appends of one turn of the event loop in one message, and
 * starts another thread when the writer died. What was sent and not answered then has an unknown outcome;
 * what was not sent yet is certain not to be written.
 */
export class Schrijver {
  private worker: Worker | undefined;
  private gereed = false;
  private sluitend = false;
  private nr = 0;
  private wachtrij: AppendBericht[] = [];
  private readonly beloften = new Map<number, Belofte>();

  constructor(
    private readonly bestand: string,
    private readonly script = gebouwdPad(__dirname, 'schrijver.worker.js'),
  ) {}

  append(streamId: string, expectedRevision: number, events: readonly EventToAppend[]): Promise<AppendResult> {
    this.worker ??= this.start();
    if (this.wachtrij.length === 0) process.nextTick(() => this.verstuur());
    const nr = ++this.nr;
    this.wachtrij.push({ nr, streamId, expectedRevision, events: events.map(kopie) });
    return new Promise((vervul, verwerp) => this.beloften.set(nr, { vervul, verwerp }));
  }

  /** Lets everything that is waiting be written, then ends the thread. */
  async sluit(): Promise<void> {
    const { worker } = this;
    if (!worker) return;
    const weg = new Promise<void>((klaar) => worker.once('exit', () => klaar()));
    this.sluitend = true;
    this.verstuur();
    await weg;
  }

  private start(): Worker {
    const worker = new Worker(this.script, { workerData: { bestand: this.bestand } });
    let oorzaak: unknown;
    worker.on('message', (melding: Melding) => this.ontvang(melding));
    worker.on('error', (fout) => (oorzaak = fout));
    worker.on('exit', () => this.gestopt(oorzaak));
    return worker;
  }

  private verstuur(): void {
    if (!this.gereed) return;
    const opdracht: Opdracht = this.wachtrij;
    this.wachtrij = [];
    if (opdracht.length > 0) this.worker?.postMessage(opdracht);
    if (this.sluitend) this.worker?.postMessage('sluit' satisfies Opdracht);
  }

  private ontvang(melding: Melding): void {
    if (melding === 'gereed') {
      this.gereed = true;
      this.verstuur();
      return;
    }
    for (const { nr, uitslag } of melding) {
      const belofte = this.beloften.get(nr);
      this.beloften.delete(nr);
      if (belofte) antwoord(belofte, uitslag);
    }
  }

  private gestopt(oorzaak: unknown): void {
    this.worker = undefined;
    this.gereed = false;
    const nietVerstuurd = new Set(this.wachtrij.map(({ nr }) => nr));
    this.wachtrij = [];
    const beloften = [...this.beloften];
    this.beloften.clear();
    for (const [nr, { verwerp }] of beloften) {
      verwerp(
        nietVerstuurd.has(nr)
          ? new LogOnbereikbaar('the writer of the log could not start', { cause: oorzaak })
          : new UitkomstOnbekend('the writer of the log died', { cause: oorzaak }),
      );
    }
  }
}

/**
 * A copy: the caller may reuse its buffer at once, and a view on a pooled buffer would be sent with its whole pool.
 * (Sending the bytes along as they are measures the same as transferring or packing them.)
 */
const kopie = ({ eventId, type, bytes }: EventToAppend): EventToAppend => ({ eventId, type, bytes: new Uint8Array(bytes) });

function antwoord({ vervul, verwerp }: Belofte, uitslag: Uitslag): void {
  switch (uitslag.soort) {
    case 'opgeslagen':
    case 'conflict':
      return vervul(uitslag);
    case 'bezet':
      return verwerp(new EventIdBezet(uitslag.eventId));
    case 'onbereikbaar':
      return verwerp(new LogOnbereikbaar(uitslag.melding));
    case 'onbekend':
      return verwerp(new UitkomstOnbekend(uitslag.melding));
  }
}
