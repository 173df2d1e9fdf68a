import { createCipheriv, createDecipheriv, randomFillSync, type KeyObject } from 'node:crypto';
import type { Klasse } from '@loopplank/kernel';
import { netstrings } from './netstring';

/**
 * One personal field ↔ one ciphertext: AES-256-GCM, base64 of nonce (12 bytes), ciphertext, tag (16 bytes).
 * The associated data binds stream, type and field, so that a ciphertext moved elsewhere does not open.
 * A list or object in one field is one ciphertext.
 */
const NONCE = 12;
const TAG = 16;

/** Where a field stands. `pad` is its JSON pointer in `data`. */
export interface Veldplaats {
  readonly streamId: string;
  readonly type: string;
  readonly pad: string;
}

const bijlage = (plaats: Veldplaats): Buffer => Buffer.from(netstrings(plaats.streamId, plaats.type, plaats.pad));

/**
 * The clear text is filled up with spaces (which JSON ignores) to whole blocks: the length of a ciphertext would
 * otherwise tell one health theme from another, also after the key is gone.
 */
const BLOK: Record<Klasse, number> = { identiteit: 64, dossier: 64, bijzonder: 128 };

function opgevuld(klasse: Klasse, waarde: unknown): Buffer {
  const json = JSON.stringify(waarde);
  const lengte = Buffer.byteLength(json);
  const vol = Buffer.alloc(Math.ceil(lengte / BLOK[klasse]) * BLOK[klasse], 0x20);
  vol.write(json, 'utf8');
  return vol;
}

/** Random bytes are drawn per 340 nonces: one call each is a third of the price of encrypting a field. */
const voorraad = Buffer.alloc(NONCE * 340);
let gebruikt = voorraad.length;

function verseNonce(): Buffer {
  if (gebruikt === voorraad.length) {
    randomFillSync(voorraad);
    gebruikt = 0;
  }
  gebruikt += NONCE;
  return voorraad.subarray(gebruikt - NONCE, gebruikt);
}

export function versleutel(sleutel: KeyObject, klasse: Klasse, plaats: Veldplaats, waarde: unknown): string {
  const nonce = verseNonce();
  const cijfer = createCipheriv('aes-256-gcm', sleutel, nonce);
  cijfer.setAAD(bijlage(plaats));
  const tekst = cijfer.update(opgevuld(klasse, waarde));
  cijfer.final();
  return Buffer.concat([nonce, tekst, cijfer.getAuthTag()]).toString('base64');
}

/** The value, or undefined when this ciphertext was not made with this key for this place. */
export function ontsleutel(sleutel: KeyObject, plaats: Veldplaats, versleuteld: string): unknown {
  const bytes = Buffer.from(versleuteld, 'base64');
  if (bytes.length <= NONCE + TAG) return undefined;
  const cijfer = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, NONCE), { authTagLength: TAG });
  cijfer.setAAD(bijlage(plaats));
  cijfer.setAuthTag(bytes.subarray(bytes.length - TAG));
  const tekst = cijfer.update(bytes.subarray(NONCE, bytes.length - TAG));
  try {
    cijfer.final();
    return JSON.parse(tekst.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
