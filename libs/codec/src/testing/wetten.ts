import { deepStrictEqual, ok, throws } from 'node:assert';
import type { EventDefinition, Vorm } from '@loopplank/kernel';
import fc from 'fast-check';
import { maakCodec } from '../codec';
import { pakUit, verpak } from '../payload/format';
import { CorruptEvent, type Codec, type EventToEncode, type StoredBytes } from '../port';
import { geheugenKeyCupboard } from './geheugen-key-cupboard';
import { willekeurigeGebeurtenis } from './willekeurig';

/** One law for one event type; `toets` throws with the smallest counterexample. */
export interface Wet {
  readonly naam: string;
  toets(): void;
}

const ZWAAR = process.env.LOOPPLANK_ZWAAR === '1';
const opties = { numRuns: ZWAAR ? 500 : 25 };

const opslaan = (codec: Codec, event: EventToEncode): StoredBytes & { readonly hash: string } => ({
  ...codec.encode(event),
  streamId: event.streamId,
  revision: event.revision,
  position: 1,
});

/**
 * The laws of the stored event, for every definition given. Run each as a test:
 * `test.each(codecWetten(EVENTS))('$naam', ({ toets }) => toets())`.
 */
export const codecWetten = (definitions: readonly EventDefinition[]): Wet[] =>
  definitions.flatMap((definition) => [
    { naam: `${definition.type}: decode gives back what was encoded`, toets: () => identiteit(definition) },
    { naam: `${definition.type}: one flipped bit is found`, toets: () => omgevallenBit(definition) },
    { naam: `${definition.type}: a ciphertext opens only in its own stream and field`, toets: () => verplaatst(definition) },
    { naam: `${definition.type}: erasing a subject blanks exactly its personal fields`, toets: () => gewist(definition) },
  ]);

function identiteit(definition: EventDefinition): void {
  fc.assert(
    fc.property(willekeurigeGebeurtenis(definition), (event) => {
      const codec = maakCodec({ definitions: [definition], cupboard: geheugenKeyCupboard() });
      const stored = opslaan(codec, event);
      const { schemaVersion } = definition;
      deepStrictEqual(codec.decode(stored), { ...event, schemaVersion, position: 1, hash: stored.hash });
      ok(codec.verify(stored, event.vorigeHash));
    }),
    opties,
  );
}

function omgevallenBit(definition: EventDefinition): void {
  const codec = maakCodec({ definitions: [definition], cupboard: geheugenKeyCupboard() });
  fc.assert(
    fc.property(willekeurigeGebeurtenis(definition), fc.nat(), fc.nat(7), (event, plek, bit) => {
      const stored = opslaan(codec, event);
      stored.bytes[plek % stored.bytes.length] ^= 1 << bit;
      ok(!codec.verify(stored, event.vorigeHash));
      throws(() => codec.decode(stored), CorruptEvent);
    }),
    opties,
  );
}

type Groep = { velden: Record<string, string> };

/** Moves ciphertexts about and makes the hash right again, with one key for everybody: only the associated data is left to object. */
function verplaatst(definition: EventDefinition): void {
  const een = geheugenKeyCupboard().ensure('iedereen');
  const codec = maakCodec({ definitions: [definition], cupboard: { ensure: () => een, find: () => een, destroy: () => undefined } });
  fc.assert(
    fc.property(willekeurigeGebeurtenis(definition), fc.uuid(), (event, elders) => {
      const stored = opslaan(codec, event);
      const { inhoud } = pakUit(stored);
      const groepen = (inhoud.versleuteld ?? []) as Groep[];
      if (groepen.length === 0) return;
      const opnieuw = (anders: object): StoredBytes => {
        const json = { ...inhoud, ...anders };
        const plaats = { ...stored, ...anders };
        return { ...plaats, bytes: verpak({ ...plaats, vorigeHash: event.vorigeHash }, JSON.stringify(json)).bytes };
      };
      deepStrictEqual(codec.decode(opnieuw({})).data, event.data);
      throws(() => codec.decode(opnieuw({ streamId: `jongere-${elders}` })), CorruptEvent);
      const gewisseld = groepen.map((g) => ({ ...g, velden: doorgeschoven(g.velden) }));
      if (groepen.some((g) => Object.keys(g.velden).length > 1)) throws(() => codec.decode(opnieuw({ versleuteld: gewisseld })), CorruptEvent);
    }),
    opties,
  );
}

/** The same fields, each with the ciphertext of the next. */
function doorgeschoven(velden: Record<string, string>): Record<string, string> {
  const namen = Object.keys(velden);
  return Object.fromEntries(namen.map((naam, i) => [naam, velden[namen[(i + 1) % namen.length]]]));
}

function gewist(definition: EventDefinition): void {
  fc.assert(
    fc.property(willekeurigeGebeurtenis(definition), (event) => {
      const cupboard = geheugenKeyCupboard();
      const codec = maakCodec({ definitions: [definition], cupboard });
      const stored = opslaan(codec, event);
      cupboard.destroy(event.streamId);
      deepStrictEqual(codec.decode(stored).data, zonderEigenaar(definition.vorm, event.data));
      ok(codec.verify(stored, event.vorigeHash));
    }),
    opties,
  );
}

/** What must be left when the owner of the stream is erased, worked out from the shape alone. */
function zonderEigenaar(vorm: Vorm, waarde: unknown): unknown {
  switch (vorm.soort) {
    case 'persoonlijk': return vorm.onderwerp === undefined ? null : waarde;
    case 'optioneel': return zonderEigenaar(vorm.van, waarde);
    case 'lijst': return (waarde as unknown[]).map((w) => zonderEigenaar(vorm.van, w));
    case 'object':
      return Object.fromEntries(Object.entries(waarde as object).map(([veld, w]) => [veld, zonderEigenaar(vorm.velden[veld], w)]));
    default: return waarde;
  }
}
