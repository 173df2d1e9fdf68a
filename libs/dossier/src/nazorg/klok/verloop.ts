import { type Dag, plusDagen } from '@loopplank/kernel';
import type { Ritme } from './programma';
import { metVenster, type Nazorgmoment } from './schema';

/** How the schedule went up to a day. */
export interface Verloop {
  /** Planned days on which nobody got through, oldest first. */
  readonly gemist: readonly Dag[];
  /** Missed since the last contact. */
  readonly opRij: number;
  /** The first moment that is still open. */
  readonly open: Nazorgmoment | null;
}

/** A moment as it stands now, and as the schedule had it. */
interface Plek {
  readonly nu: Nazorgmoment;
  readonly eigen: Nazorgmoment;
}

/** A missed moment pulls the next one forward; the rest of the schedule stays. */
function vervroeg(rest: readonly Plek[], gemist: Nazorgmoment, r: Ritme): readonly Plek[] {
  const [volgende, ...verder] = rest;
  const eerder = plusDagen(gemist.tot, r.vervroegDagen);
  if (!volgende || volgende.nu.soort === 'inhaal' || volgende.nu.gepland <= eerder) return rest;
  return [{ ...volgende, nu: metVenster(eerder, volgende.nu.soort, r) }, ...verder];
}

/**
 * Takes the missed place out. One that had been pulled forward and was missed as well comes back on its own day, so that
 * who is never reached does not run out of moments.
 */
function zonder(open: readonly Plek[], i: number, r: Ritme): readonly Plek[] {
  const weg = open[i]!;
  const terug = weg.nu.gepland < weg.eigen.gepland ? [{ nu: weg.eigen, eigen: weg.eigen }] : [];
  return [...open.slice(0, i), ...vervroeg([...terug, ...open.slice(i + 1)], weg.nu, r)];
}

/**
 * Walks through the days in order: a contact fulfils the oldest open moment whose window holds it, one moment a day,
 * for two reports of one meeting are one meeting; a window that closes without contact is a miss from the day after.
 */
export function verloop(schema: readonly Nazorgmoment[], contactdagen: readonly Dag[], tot: Dag, r: Ritme): Verloop {
  let open: readonly Plek[] = schema.map((m) => ({ nu: m, eigen: m }));
  let opRij = 0;
  const gemist: Dag[] = [];
  const sluit = (op: Dag): void => {
    for (let i = open.findIndex((p) => p.nu.tot < op); i >= 0; i = open.findIndex((p) => p.nu.tot < op)) {
      gemist.push(open[i]!.nu.gepland);
      opRij += 1;
      open = zonder(open, i, r);
    }
  };
  for (const dag of [...new Set(contactdagen)].sort()) {
    if (dag > tot) break;
    sluit(dag);
    opRij = 0;
    const voldaan = open.findIndex((p) => p.nu.van <= dag && dag <= p.nu.tot);
    if (voldaan >= 0) open = open.filter((_, i) => i !== voldaan);
  }
  sluit(tot);
  return { gemist, opRij, open: open[0]?.nu ?? null };
}
