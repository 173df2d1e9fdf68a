import { createHash } from 'node:crypto';
import { CorruptEvent, GENESIS, type StoredBytes } from '../port';
import { FORMAT, hashIn, pakUit, verpak } from './format';
import { netstrings } from './netstring';

const PLAATS = { vorigeHash: GENESIS, streamId: 'jongere-é', revision: 12, eventId: 'e1', type: 'IetsGebeurd' };
const JSON_TEKST = JSON.stringify({ ...PLAATS, data: { woord: 'één' } });
const stored = (bytes: Uint8Array): StoredBytes => ({ ...PLAATS, position: 1, bytes });

describe('stored bytes', () => {
  test('are a format byte, the JSON and the hash, as documented', () => {
    const { bytes, hash } = verpak(PLAATS, JSON_TEKST);
    expect(bytes[0]).toBe(FORMAT);
    expect(Buffer.from(bytes.subarray(1, -32)).toString('utf8')).toBe(JSON_TEKST);
    expect(Buffer.from(bytes.subarray(-32)).toString('hex')).toBe(hash);
    expect(hashIn(bytes)).toBe(hash);
  });

  test('are hashed with their place, each part with its length', () => {
    const inhoud = `\u0001${JSON_TEKST}`;
    const delen = [GENESIS, 'jongere-é', '12', 'e1', 'IetsGebeurd', inhoud].map((d) => `${Buffer.byteLength(d)}:${d},`);
    expect(verpak(PLAATS, JSON_TEKST).hash).toBe(createHash('sha256').update(delen.join('')).digest('hex'));
  });

  test('unpack to what was packed, also from a large event before a small one', () => {
    const groot = JSON.stringify({ ...PLAATS, data: { woord: 'x'.repeat(100_000) } });
    for (const json of [groot, JSON_TEKST]) {
      const { bytes, hash } = verpak(PLAATS, json);
      expect(pakUit(stored(bytes))).toEqual({ inhoud: JSON.parse(json), hash });
    }
  });

  test('stand alone in memory, so that they can move to another thread', () => {
    const { bytes } = verpak(PLAATS, JSON_TEKST);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['only a hash', new Uint8Array(32)],
    ['another format', Uint8Array.from([2, ...verpak(PLAATS, JSON_TEKST).bytes.subarray(1)])],
    ['not JSON', verpak(PLAATS, 'Fenna').bytes],
    ['JSON that is no envelope', verpak(PLAATS, '[]').bytes],
    ['an envelope of another event', verpak(PLAATS, JSON_TEKST.replace('e1', 'e2')).bytes],
    ['an envelope of another place in the chain', verpak(PLAATS, JSON_TEKST.replace(GENESIS, 'a'.repeat(64))).bytes],
  ])('that are %s are corrupt, and the fault quotes none of them', (_naam, bytes) => {
    expect(() => pakUit(stored(bytes))).toThrow(CorruptEvent);
    expect(() => pakUit(stored(bytes))).not.toThrow(/Fenna|één/);
  });
});

test('netstrings of different parts differ', () => {
  expect(netstrings('ab', 'c')).toBe('2:ab,1:c,');
  expect(netstrings('é')).toBe('2:é,');
  expect(netstrings('a', 'bc')).not.toBe(netstrings('ab', 'c'));
});
