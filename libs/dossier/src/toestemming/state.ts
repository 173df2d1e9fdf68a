import { type Dag, nooit, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, versies } from '../feit';
import type { Dossier } from '../state';
import type { ToestemmingGegeven, ToestemmingIngetrokken } from './events';

export interface Toestemmingen {
  readonly gegeven: readonly Feit<ToestemmingGegeven>[];
  readonly ingetrokken: readonly Feit<ToestemmingIngetrokken>[];
}

export function evolveToestemmingen(s: Toestemmingen, e: RecordedEvent<ToestemmingGegeven | ToestemmingIngetrokken>): Toestemmingen {
  switch (e.type) {
    case 'ToestemmingGegeven':
      return { ...s, gegeven: [...s.gegeven, feitVan(e)] };
    case 'ToestemmingIngetrokken':
      return { ...s, ingetrokken: [...s.ingetrokken, feitVan(e)] };
    default:
      return nooit(e);
  }
}

export interface ToestemmingRij {
  readonly toestemming: Feit<ToestemmingGegeven>;
  readonly intrekking?: Feit<ToestemmingIngetrokken>;
}

/** What was agreed to, in the order of recording, each with what took it back. */
export function toestemmingen(d: Dossier): readonly ToestemmingRij[] {
  const ingetrokken = geldende(d, d.toestemmingen.ingetrokken);
  return geldende(d, d.toestemmingen.gegeven).map((toestemming) => {
    const ids = versies(d.toestemmingen.gegeven, toestemming.id);
    const intrekking = ingetrokken.find((i) => ids.includes(i.data.toestemmingId));
    return { toestemming, ...(intrekking ? { intrekking } : {}) };
  });
}

export const vindToestemming = (d: Dossier, id: string): ToestemmingRij | undefined =>
  toestemmingen(d).find((t) => versies(d.toestemmingen.gegeven, t.toestemming.id).includes(id));

/** What may be done on a day because somebody agreed to it. */
export const toestemmingenOp = (d: Dossier, op: Dag): readonly Feit<ToestemmingGegeven>[] =>
  toestemmingen(d)
    .filter(({ toestemming: { data: t }, intrekking }) => t.datum <= op && (t.tot === undefined || op <= t.tot) && (intrekking === undefined || op < intrekking.data.datum))
    .map((t) => t.toestemming);
