import type { EventDefinition } from '@loopplank/kernel';
import { maakCodec } from '../codec';
import type { Codec } from '../port';
import { geheugenKeyCupboard, type GeheugenKeyCupboard } from './geheugen-key-cupboard';

export * from './geheugen-key-cupboard';
export { vulGoudenFixturesAan, type Voorbeeld } from './gouden-aanvullen';
export { goudenFixtures, type GoudenFixture } from './gouden-fixtures';
export { codecWetten, type Wet } from './wetten';
export { willekeurig, willekeurigeGebeurtenis } from './willekeurig';

/** The real codec with keys in memory. `cupboard` is there to erase a subject or lose a key in a test. */
export function testCodec(definitions: readonly EventDefinition[], cupboard = geheugenKeyCupboard()): Codec & { readonly cupboard: GeheugenKeyCupboard } {
  return { ...maakCodec({ definitions, cupboard }), cupboard };
}
