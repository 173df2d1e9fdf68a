import { hash as digest } from 'node:crypto';
import { CorruptEvent, type StoredBytes } from '../port';
import { netstrings } from './netstring';

/**
 * The stored bytes of one event:
 *
 *     1 byte    format, 0x01
 *     n bytes   UTF-8 JSON: the envelope in fixed order, `data`, and `versleuteld` when there are personal fields
 *     32 bytes  SHA-256 over the netstrings of vorigeHash (hex), streamId, revision (decimal), eventId, type
 *               and everything above (format and JSON)
 *
 * Everything but the place in the whole log is inside the hash. To read an event by hand: skip the first
 * byte, stop 32 bytes before the end.
 */
export const FORMAT = 1;
const HASH_BYTES = 32;

/** The place of an event in its chain: what the hash covers besides the bytes. */
export interface Plaats {
  readonly vorigeHash: string;
  readonly streamId: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
}

/** Grows to the largest event seen and is used again for each: allocating is a third of the price of hashing. */
let werkblad = Buffer.allocUnsafeSlow(16_384);

/** Hex hash of the bytes (format and JSON) at their place. */
function hashVan(plaats: Plaats, inhoud: Uint8Array): string {
  const { vorigeHash, streamId, revision, eventId, type } = plaats;
  const kop = `${netstrings(vorigeHash, streamId, String(revision), eventId, type)}${inhoud.length}:`;
  const nodig = Buffer.byteLength(kop) + inhoud.length + 1;
  if (werkblad.length < nodig) werkblad = Buffer.allocUnsafeSlow(2 * nodig);
  werkblad.set(inhoud, werkblad.write(kop, 'utf8'));
  werkblad[nodig - 1] = 0x2c; // the closing comma of the last netstring
  return digest('sha256', werkblad.subarray(0, nodig), 'hex');
}

/** JSON of the envelope → stored bytes and their hash. */
export function verpak(plaats: Plaats, json: string): { readonly bytes: Uint8Array; readonly hash: string } {
  const einde = 1 + Buffer.byteLength(json);
  // Not from the shared pool: sent to another thread, a pooled buffer takes its whole pool along.
  const bytes = Buffer.allocUnsafeSlow(einde + HASH_BYTES);
  bytes[0] = FORMAT;
  bytes.write(json, 1, 'utf8');
  const hash = hashVan(plaats, bytes.subarray(0, einde));
  bytes.write(hash, einde, 'hex');
  return { bytes, hash };
}

/** The hash that stands in stored bytes, unchecked: the `vorigeHash` of the next event once this one has been verified. */
export const hashIn = (bytes: Uint8Array): string => alsBuffer(bytes).toString('hex', bytes.length - HASH_BYTES);

const alsBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export interface Uitgepakt {
  /** The JSON as stored: it belongs at this place and is what was written there; not yet checked further. */
  readonly inhoud: Record<string, unknown>;
  readonly hash: string;
}

/**
 * Stored bytes → envelope and hash. Throws CorruptEvent when the bytes are not an event, or are not the bytes
 * that were written, or were written for another place than the store says.
 */
export function pakUit(stored: StoredBytes): Uitgepakt {
  const bytes = alsBuffer(stored.bytes);
  const einde = bytes.length - HASH_BYTES;
  if (einde < 3) throw new CorruptEvent(`${stored.eventId}: too short`);
  if (bytes[0] !== FORMAT) throw new CorruptEvent(`${stored.eventId}: unknown format ${bytes[0]}`);
  const inhoud = leesJson(stored.eventId, bytes.toString('utf8', 1, einde));
  const hash = bytes.toString('hex', einde);
  const { streamId, revision, eventId, type } = stored;
  const plaats = { vorigeHash: String(inhoud.vorigeHash), streamId, revision, eventId, type };
  if (hashVan(plaats, bytes.subarray(0, einde)) !== hash) throw new CorruptEvent(`${eventId}: bytes, place and hash do not agree`);
  for (const veld of ['streamId', 'revision', 'eventId', 'type'] as const) {
    if (inhoud[veld] !== stored[veld]) throw new CorruptEvent(`${eventId}: ${veld} in the envelope differs from the store`);
  }
  return { inhoud, hash };
}

function leesJson(eventId: string, tekst: string): Record<string, unknown> {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    // The parser's own message quotes the text; it must not reach a log.
    throw new CorruptEvent(`${eventId}: not JSON`);
  }
  if (typeof gelezen !== 'object' || gelezen === null || Array.isArray(gelezen)) {
    throw new CorruptEvent(`${eventId}: not an envelope`);
  }
  return gelezen as Record<string, unknown>;
}
