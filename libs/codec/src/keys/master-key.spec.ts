import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MasterKeyFault } from './faults';
import { afgeleideSleutel, leesHoofdsleutel } from './master-key';

describe('master key', () => {
  const map = mkdtempSync(join(tmpdir(), 'hoofdsleutel-'));
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  test('is made once, for the owner only, and read again', () => {
    const bestand = join(map, 'diep', 'hoofdsleutel');
    const sleutel = leesHoofdsleutel(bestand, { maak: true });
    expect(sleutel).toHaveLength(32);
    expect(statSync(bestand).mode & 0o777).toBe(0o600);
    expect(leesHoofdsleutel(bestand, { maak: true })).toEqual(sleutel);
    expect(leesHoofdsleutel(bestand, { maak: false })).toEqual(sleutel);
  });

  test('is not made unless asked', () => {
    expect(() => leesHoofdsleutel(join(map, 'geen'), { maak: false })).toThrow(MasterKeyFault);
  });

  test('is refused when others may read it, and when it is not a key', () => {
    const bestand = join(map, 'open');
    leesHoofdsleutel(bestand, { maak: true });
    chmodSync(bestand, 0o640);
    expect(() => leesHoofdsleutel(bestand, { maak: true })).toThrow(/chmod 600/);
    chmodSync(bestand, 0o600);
    writeFileSync(bestand, readFileSync(bestand, 'latin1').slice(1));
    expect(() => leesHoofdsleutel(bestand, { maak: true })).toThrow(MasterKeyFault);
  });

  test('derives a key per purpose, the same one each time', () => {
    const sleutel = new Uint8Array(32).fill(1);
    const hex = (doel: string): string => Buffer.from(afgeleideSleutel(sleutel, doel)).toString('hex');
    // HKDF-SHA256 without salt, info "loopplank/sessie", worked out independently.
    expect(hex('sessie')).toBe('0ad24b7f8327457503da0c9209ae303ae95de89f9ce05cfca1151927fcd9c1dc');
    expect(hex('verzoek')).not.toBe(hex('sessie'));
    expect(afgeleideSleutel(new Uint8Array(32).fill(2), 'sessie')).not.toEqual(afgeleideSleutel(sleutel, 'sessie'));
  });
});
