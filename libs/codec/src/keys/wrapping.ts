import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { SubjectKeys } from '../port';
import { KeyUnreadable, MasterKeyFault } from './faults';
import { afgeleideSleutel } from './master-key';

/**
 * The text of one key file. The three keys of a subject (32 bytes each: identiteit, dossier, bijzonder) are wrapped
 * together: AES-256-GCM under a key derived from the master key, with the subject as associated data, so that a file
 * under another name does not open. `hoofdsleutel` tells which master key, without telling anything about it.
 */
interface Sleutelbestand {
  readonly versie: 1;
  readonly hoofdsleutel: string;
  /** Base64 of nonce (12 bytes), wrapped keys (96), tag (16). */
  readonly sleutels: string;
}
const NONCE = 12;
const TAG = 16;

/** Wraps and unwraps with one master key. */
export class Wrapping {
  private readonly key: KeyObject;
  /** Tells master keys apart. */
  readonly kenmerk: string;

  constructor(hoofdsleutel: Uint8Array) {
    if (hoofdsleutel.length !== 32) throw new MasterKeyFault('malformed', 'a master key has 32 bytes');
    this.key = createSecretKey(afgeleideSleutel(hoofdsleutel, 'sleutelkast/wikkel'));
    this.kenmerk = Buffer.from(afgeleideSleutel(hoofdsleutel, 'sleutelkast/kenmerk')).toString('hex', 0, 8);
  }

  wrap(subject: string, keys: SubjectKeys): string {
    const nonce = randomBytes(NONCE);
    const cijfer = createCipheriv('aes-256-gcm', this.key, nonce);
    cijfer.setAAD(Buffer.from(subject));
    const tekst = cijfer.update(Buffer.concat([keys.identiteit, keys.dossier, keys.bijzonder]));
    cijfer.final();
    const sleutels = Buffer.concat([nonce, tekst, cijfer.getAuthTag()]).toString('base64');
    return `${JSON.stringify({ versie: 1, hoofdsleutel: this.kenmerk, sleutels } satisfies Sleutelbestand)}\n`;
  }

  unwrap(subject: string, text: string): SubjectKeys {
    const { hoofdsleutel, sleutels } = lees(subject, text);
    if (hoofdsleutel !== this.kenmerk) throw new KeyUnreadable(subject, 'it is wrapped with another master key');
    const bytes = Buffer.from(sleutels, 'base64');
    if (bytes.length !== NONCE + 96 + TAG) throw new KeyUnreadable(subject, 'the file is damaged');
    const cijfer = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    cijfer.setAAD(Buffer.from(subject));
    cijfer.setAuthTag(bytes.subarray(NONCE + 96));
    const keys = cijfer.update(bytes.subarray(NONCE, NONCE + 96));
    try {
      cijfer.final();
    } catch {
      throw new KeyUnreadable(subject, 'the file is damaged');
    }
    return { identiteit: keys.subarray(0, 32), dossier: keys.subarray(32, 64), bijzonder: keys.subarray(64, 96) };
  }
}

function lees(subject: string, text: string): Sleutelbestand {
  try {
    const gelezen = JSON.parse(text) as Partial<Sleutelbestand> | null;
    if (gelezen?.versie === 1 && typeof gelezen.sleutels === 'string') return gelezen as Sleutelbestand;
  } catch {
    // Falls through: not JSON is as damaged as the wrong JSON.
  }
  throw new KeyUnreadable(subject, 'the file is damaged');
}

/** Which master key wrapped this file; undefined when the file is damaged. */
export const kenmerkVan = (text: string): string | undefined => {
  try {
    return lees('', text).hoofdsleutel;
  } catch {
    return undefined;
  }
};
