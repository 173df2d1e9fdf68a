import type { EventDefinition } from '@loopplank/kernel';
import { UnknownEventType } from './port';
import { splitserVan } from './payload/velden';
import { controleVan, type Controle } from './vorm/controle';

/** One definition, compiled: everything encode and decode need, worked out once. */
export interface Bekend {
  readonly definition: EventDefinition;
  readonly controle: Controle;
  readonly splits: ReturnType<typeof splitserVan>;
}

/** The event types this release knows. */
export class Register {
  private readonly types = new Map<string, Bekend>();

  /** Throws when two definitions share a type, a shape cannot be stored, or an upcaster is missing. */
  constructor(readonly definitions: readonly EventDefinition[]) {
    for (const definition of definitions) {
      if (this.types.has(definition.type)) throw new Error(`${definition.type}: defined twice`);
      for (let versie = 1; versie < definition.schemaVersion; versie++) {
        if (!definition.upcasters?.[versie]) throw new Error(`${definition.type}: no upcaster from version ${versie}`);
      }
      this.types.set(definition.type, {
        definition,
        controle: controleVan(definition.vorm),
        splits: splitserVan(definition.vorm.velden, definition.type),
      });
    }
  }

  vind(type: string): Bekend {
    const bekend = this.types.get(type);
    if (!bekend) throw new UnknownEventType(type);
    return bekend;
  }
}

/**
 * Data in the shape of version `versie` → data in today's shape. Upcasters see clear text in the shape of the version
 * they know, with null where a personal field was erased.
 */
export function naarVandaag(definition: EventDefinition, versie: number, data: Record<string, unknown>): Record<string, unknown> {
  let uit = data;
  for (let v = versie; v < definition.schemaVersion; v++) uit = definition.upcasters![v](uit);
  return uit;
}
