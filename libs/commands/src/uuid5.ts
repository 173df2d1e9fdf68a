import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Name-based UUID, version 5 (RFC 9562, section 5.5): the same name in the same space always gives the same id,
 * so that a repeated command finds its own events.
 * @param naam any text
 * @param ruimte UUID that separates one kind of names from another
 */
export function uuid5(naam: string, ruimte: string): string {
  if (!UUID.test(ruimte)) throw new RangeError('the space of a uuid5 must itself be a UUID');
  const bytes = createHash('sha1').update(Buffer.from(ruimte.replaceAll('-', ''), 'hex')).update(naam, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50; // version 5
  bytes[8] = (bytes[8]! & 0x3f) | 0x80; // variant 10
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
