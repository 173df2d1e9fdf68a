import { setTimeout as slaap } from 'node:timers/promises';
import type { Huis } from './huis';

const KIJK_MS = 10;

/**
 * Resolves when every view serves and has passed what is in the log now, or stands parked (waiting does not help
 * then, and one parked view does not keep the others from working).
 */
export async function viewsBij(huis: Pick<Huis, 'views' | 'store'>): Promise<void> {
  await huis.views.gereed;
  const doel = await huis.store.lastPosition();
  for (;;) {
    const wacht = huis.views.staat().some((view) => view.status === 'bouwt' || (view.status !== 'geparkeerd' && view.positie < doel));
    if (!wacht) return;
    await slaap(KIJK_MS);
  }
}
