import { type Codec, type KeyCupboard, maakCodec } from '@loopplank/codec';
import type { EventDefinition } from '@loopplank/kernel';

/** Nobody has keys: every personal field reads as null, as after an erasure. */
const leeg: KeyCupboard = {
  ensure() {
    throw new Error('processes record nothing that is personal');
  },
  find: () => null,
  destroy: () => undefined,
};

/** Reads the log as policies may see it: without a single key, so that nothing personal can end in a command or a timer. */
export const codecZonderSleutels = (definitions: readonly EventDefinition[]): Codec => maakCodec({ definitions, cupboard: leeg });
