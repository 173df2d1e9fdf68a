import type { Worker } from 'node:worker_threads';
import type { Afwezigen, Rijplan } from '../beoordelen/plan';
import { Leesfout } from '../lezen/leesfout';
import type { Beoordeling, OpenBeoordeling } from '../uitvoeren/werk';
import type { Antwoord, Gelezen, Taak, Waarde } from './protocol';

/** Starts a thread with its memory limited: what a file does not deserve, it does not get. */
export type MaakDraad = () => Worker;

/** A list that takes longer than this to read is no list of youngsters. */
const LEES_MS = 120_000;

/** One thread, for one job. */
class Draad {
  private readonly open = new Map<number, { klaar: (w: Waarde) => void; mis: (f: unknown) => void }>();
  private nr = 0;
  private weg: unknown;

  constructor(private readonly worker: Worker) {
    worker.on('message', (a: Antwoord) => this.ontvang(a));
    worker.on('error', (fout) => this.valUit(fout));
    worker.on('exit', () => this.valUit(new Error('the thread ended')));
  }

  private ontvang(a: Antwoord): void {
    const wachter = this.open.get(a.nr);
    this.open.delete(a.nr);
    if (a.soort === 'klaar') wachter?.klaar(a.waarde);
    else wachter?.mis(a.soort === 'leesfout' ? new Leesfout(a.code, a.feiten) : new Error(a.fout));
  }

  private valUit(fout: unknown): void {
    this.weg ??= fout;
    for (const { mis } of this.open.values()) mis(this.weg);
    this.open.clear();
  }

  vraag(taak: Taak, overdragen: ArrayBuffer[] = []): Promise<Waarde> {
    if (this.weg !== undefined) return Promise.reject(this.weg);
    return new Promise((klaar, mis) => {
      const nr = (this.nr += 1);
      this.open.set(nr, { klaar, mis });
      this.worker.postMessage({ nr, ...taak }, overdragen);
    });
  }

  async sluit(): Promise<void> {
    await this.worker.terminate();
  }
}

const isGeheugen = (fout: unknown): boolean => (fout as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Reads one file in a thread of its own and, when asked, keeps its rows. `bytes` is handed over. Throws Leesfout. */
export async function leesInDraad(maak: MaakDraad, importId: string, bytes: Uint8Array, bewaar: boolean): Promise<Gelezen> {
  const draad = new Draad(maak());
  let teLaat = false;
  const wekker = setTimeout(() => {
    teLaat = true;
    void draad.sluit();
  }, LEES_MS);
  try {
    const eigen = bytes.buffer.byteLength === bytes.byteLength ? bytes : new Uint8Array(bytes);
    return (await draad.vraag({ taak: 'lees', importId, bytes: eigen, bewaar }, [eigen.buffer as ArrayBuffer])) as Gelezen;
  } catch (fout) {
    if (fout instanceof Leesfout || !(teLaat || isGeheugen(fout))) throw fout;
    throw new Leesfout('te-zwaar');
  } finally {
    clearTimeout(wekker);
    await draad.sluit();
  }
}

/** Makes a thread ready to judge one import; null when its rows are not kept here. */
export async function beoordeelInDraad(maak: MaakDraad, { importId, toewijzing, actor, peildag, nu, voor }: OpenBeoordeling): Promise<Beoordeling | null> {
  const draad = new Draad(maak());
  try {
    const { hier } = (await draad.vraag({ taak: 'open', importId, toewijzing, actor, peildag, nu, voor })) as { hier: boolean };
    if (!hier) {
      await draad.sluit();
      return null;
    }
  } catch (fout) {
    await draad.sluit();
    throw fout;
  }
  return {
    beoordeel: async (van, aantal) => (await draad.vraag({ taak: 'beoordeel', van, aantal })) as readonly Rijplan[],
    afwezigen: async () => ((await draad.vraag({ taak: 'afwezigen' })) as { afwezigen: Afwezigen | null }).afwezigen,
    sluit: () => draad.sluit(),
  };
}
