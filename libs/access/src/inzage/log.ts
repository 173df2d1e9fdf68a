import { type Actor, dagVan, type Moment } from '@loopplank/kernel';
import { Dagboek, type DagboekOpties } from '../dagboek/dagboek';
import { inzageStream, InzageVastgelegd, type Inzagesoort } from './events';

/** One answer that is about to show youngsters to somebody. */
export interface Inzage {
  readonly actor: Actor;
  /** Purpose under which the answer was allowed. */
  readonly doel: string;
  readonly soort: Inzagesoort;
  readonly jongeren: readonly string[];
  readonly nu: Moment;
  readonly correlationId: string;
}

export interface InzageLog {
  /**
   * Writes who saw whom and why; durable when it resolves, so that no answer leaves without its line.
   * Throws NuNietMogelijk when the log stays out of reach for 2 s: the answer is then not given.
   */
  legVast(inzage: Inzage): Promise<void>;
}

export interface InzageLogOpties extends DagboekOpties {
  /** Name of this node: letters, digits and dashes. Each node writes streams of its own. */
  readonly node: string;
}

/** What one event can hold (its shape). */
const MAX_JONGEREN = 200;

/** The log of who looked: one event per answer, split when it shows more youngsters than one event holds. */
export function maakInzageLog(opties: InzageLogOpties): InzageLog {
  const dagboek = new Dagboek(opties);
  return {
    async legVast({ soort, jongeren, ...rest }) {
      const elk = [...new Set(jongeren)];
      const streamId = inzageStream(dagVan(rest.nu), opties.node);
      const delen = Array.from({ length: Math.ceil(elk.length / MAX_JONGEREN) }, (_, i) => elk.slice(i * MAX_JONGEREN, (i + 1) * MAX_JONGEREN));
      await Promise.all(delen.map((deel) => dagboek.legVast({ ...rest, streamId, type: InzageVastgelegd.type, data: { soort, jongeren: deel } })));
    },
  };
}
