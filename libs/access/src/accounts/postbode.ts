import { SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import { type GevraagdeVerzending, gevraagdeVerzendingen } from '../views';
import { meldbericht } from './meldbericht';
import type { Verzender } from './post';

export interface PostbodeOpties {
  readonly views: Pick<ViewReader, 'db'>;
  readonly verzender: Verzender;
  /** Public address, for the link. */
  readonly url: string;
  /** How much news there is for somebody now. */
  readonly aantalNieuws: (medewerkerId: string) => number;
  readonly bijFout: (fout: unknown) => void;
}

/**
 * Carries out of the house what the log asks for (`VerzendingGevraagd`). What waits is in the log, so a crash loses
 * nothing; that it begins is in the log before it leaves, so two workers never send one message twice.
 */
export class Postbode {
  private bezig: Promise<void> | null = null;

  constructor(private readonly opties: PostbodeOpties) {}

  /** Sends what waits now. Never throws; what could not be read now is for the next round. */
  werkAf(): Promise<void> {
    return (this.bezig ??= this.ronde().catch(this.opties.bijFout).finally(() => (this.bezig = null)));
  }

  /** Resolves when nothing is on its way. */
  async stop(): Promise<void> {
    await this.bezig;
  }

  private async ronde(): Promise<void> {
    const gehad = new Set<string>();
    // Asked again after each: what cannot wait and was asked for meanwhile goes before the rest of a heap.
    for (;;) {
      const v = gevraagdeVerzendingen(this.opties.views.db('toegang')).find(({ id }) => !gehad.has(id));
      if (!v) return;
      gehad.add(v.id);
      // One that cannot go now holds up nobody else; it still waits in the log.
      await this.stuur(v).catch(this.opties.bijFout);
    }
  }

  private async stuur({ id, soort, medewerkerId }: GevraagdeVerzending): Promise<void> {
    const { verzender, url, aantalNieuws } = this.opties;
    const aantal = soort === 'dagbericht' ? aantalNieuws(medewerkerId) : 0;
    const niets = soort === 'dagbericht' && aantal === 0;
    const adres = !niets && (await verzender.verstuur({ id, soort, medewerkerId, actor: SYSTEEM, inhoud: () => meldbericht({ soort, url, aantal }) }));
    if (!adres) await verzender.laatVervallen(id);
  }
}
