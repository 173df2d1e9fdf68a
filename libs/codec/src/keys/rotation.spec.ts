import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyUnreadable, MasterKeyFault } from './faults';
import { openKeyCupboard } from './key-cupboard';
import { roteerHoofdsleutel } from './rotation';

const [oud, nieuw, ander] = [1, 2, 3].map((n) => new Uint8Array(32).fill(n));
const subjects = Array.from({ length: 12 }, () => `jongere-${randomUUID()}`);

describe('rotation of the master key', () => {
  let map: string;
  beforeEach(() => void (map = mkdtempSync(join(tmpdir(), 'rotatie-'))));
  afterEach(() => rmSync(map, { recursive: true, force: true }));
  const open = (hoofdsleutel: Uint8Array) => openKeyCupboard({ map, hoofdsleutel });

  test('keeps every key and every erasure, and shuts out the old master key', () => {
    const kast = open(oud);
    const keys = subjects.map((s) => kast.ensure(s));
    kast.destroy(subjects[0]);
    expect(roteerHoofdsleutel({ map, oud, nieuw })).toEqual({ herwikkeld: subjects.length - 1 });
    expect(subjects.map((s) => open(nieuw).find(s))).toEqual([null, ...keys.slice(1)]);
    expect(() => open(oud)).toThrow(MasterKeyFault);
  });

  test('continues where it was interrupted; until then the cupboard does not open', () => {
    const kast = open(oud);
    const keys = subjects.map((s) => kast.ensure(s));
    const afbreken = (n: number): void => {
      if (n === 5) throw new Error('stroom weg');
    };
    expect(() => roteerHoofdsleutel({ map, oud, nieuw, voortgang: afbreken })).toThrow('stroom weg');
    expect(() => open(oud)).toThrow(MasterKeyFault);
    expect(() => open(nieuw)).toThrow(/not finished/);
    expect(() => roteerHoofdsleutel({ map, oud: ander, nieuw })).toThrow(MasterKeyFault);
    expect(roteerHoofdsleutel({ map, oud, nieuw })).toEqual({ herwikkeld: subjects.length - 5 });
    expect(subjects.map((s) => open(nieuw).find(s))).toEqual(keys);
    expect(roteerHoofdsleutel({ map, oud, nieuw })).toEqual({ herwikkeld: 0 });
  });

  test('a process that still has the old master key goes on with the keys it holds and makes no new ones', () => {
    const kast = open(oud);
    const keys = kast.ensure(subjects[0]);
    open(oud).ensure(subjects[1]);
    roteerHoofdsleutel({ map, oud, nieuw });
    expect(kast.find(subjects[0])).toEqual(keys);
    expect(() => kast.find(subjects[1])).toThrow(KeyUnreadable);
    expect(() => kast.ensure(subjects[2])).toThrow(MasterKeyFault);
  });

  test('refuses when the cupboard is wrapped with neither key', () => {
    open(ander).ensure(subjects[0]);
    expect(() => roteerHoofdsleutel({ map, oud, nieuw })).toThrow(MasterKeyFault);
  });
});
