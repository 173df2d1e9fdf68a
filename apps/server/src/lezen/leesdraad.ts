import { Worker } from 'node:worker_threads';
import type { Beeldlijst, Beeldvraag, Effect, Effectvraag, Stillijst, Stilvraag } from '@loopplank/dossier/views';
import { gebouwdPad } from '@loopplank/sqlite';

/** What the main thread hands over: a place, no keys. */
export interface Leeswerk {
  readonly views: string;
}

/** What can be asked; plain data. */
export type Leesvraag = { readonly soort: 'lijst'; readonly vraag: Beeldvraag } | { readonly soort: 'effect'; readonly vraag: Effectvraag } | { readonly soort: 'stil'; readonly vraag: Stilvraag };

export type Leesantwoord = { readonly nr: number; readonly waarde: unknown } | { readonly nr: number; readonly fout: string };

interface Wachter {
  readonly klaar: (waarde: unknown) => void;
  readonly mis: (fout: Error) => void;
}

/** One thread that reads, started when first asked; when it ends without being asked, the next question starts another. */
export class Leesdraad {
  private worker: Worker | null = null;
  private readonly open = new Map<number, Wachter>();
  private nr = 0;

  constructor(private readonly werk: Leeswerk) {}

  vraag(vraag: Leesvraag): Promise<unknown> {
    const worker = (this.worker ??= this.start());
    return new Promise((klaar, mis) => {
      const nr = (this.nr += 1);
      this.open.set(nr, { klaar, mis });
      worker.postMessage({ nr, vraag });
    });
  }

  private start(): Worker {
    const worker = new Worker(gebouwdPad(__dirname, 'leesdraad.thread.js'), { workerData: this.werk });
    worker.on('message', (a: Leesantwoord) => this.ontvang(a));
    worker.on('error', (fout) => this.valUit(worker, fout instanceof Error ? fout : new Error(String(fout))));
    worker.on('exit', () => this.valUit(worker, new Error('the reading thread ended')));
    worker.unref();
    return worker;
  }

  private ontvang(a: Leesantwoord): void {
    const wachter = this.open.get(a.nr);
    this.open.delete(a.nr);
    if ('fout' in a) wachter?.mis(new Error(a.fout));
    else wachter?.klaar(a.waarde);
  }

  private valUit(worker: Worker, fout: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { mis } of this.open.values()) mis(fout);
    this.open.clear();
  }

  async sluit(): Promise<void> {
    await this.worker?.terminate();
  }
}

/** Two threads: a question that folds every file never stands before one that only looks days up. */
export class Lezers {
  private readonly snel: Leesdraad;
  private readonly lang: Leesdraad;

  constructor(werk: Leeswerk) {
    this.snel = new Leesdraad(werk);
    this.lang = new Leesdraad(werk);
  }

  beeldlijst(vraag: Beeldvraag): Promise<Beeldlijst | null> {
    const { definitie, bekendOp, peildatum, vrager } = vraag;
    const opzoeken = bekendOp === undefined && peildatum >= vrager.vandaag && definitie.versie === undefined;
    return (opzoeken ? this.snel : this.lang).vraag({ soort: 'lijst', vraag }) as Promise<Beeldlijst | null>;
  }

  stil(vraag: Stilvraag): Promise<Stillijst> {
    return this.snel.vraag({ soort: 'stil', vraag }) as Promise<Stillijst>;
  }

  effect(vraag: Effectvraag): Promise<Effect | null> {
    return this.lang.vraag({ soort: 'effect', vraag }) as Promise<Effect | null>;
  }

  async sluit(): Promise<void> {
    await Promise.all([this.snel.sluit(), this.lang.sluit()]);
  }
}
