import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KeyMissing, type SubjectKeys } from '../port';
import { KeyUnreadable, MasterKeyFault, SubjectErased } from './faults';
import { openKeyCupboard } from './key-cupboard';

const HOOFDSLEUTEL = new Uint8Array(32).fill(7);
const ZWAAR = process.env.LOOPPLANK_ZWAAR === '1';
const mappen: string[] = [];
const nieuweMap = (): string => {
  const map = mkdtempSync(join(tmpdir(), 'sleutelkast-'));
  mappen.push(map);
  return map;
};
afterAll(() => mappen.forEach((map) => rmSync(map, { recursive: true, force: true })));

const open = (map: string, versheidMs?: number) => openKeyCupboard({ map, hoofdsleutel: HOOFDSLEUTEL, versheidMs });
const jongere = (): string => `jongere-${randomUUID()}`;
const bestanden = (map: string): string[] => readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((f) => f.includes('jongere-'));
const bestandVan = (map: string, subject: string): string => join(map, bestanden(map).find((f) => f.endsWith(`${subject}.sleutel`))!);
const afdruk = (keys: SubjectKeys): string =>
  createHash('sha256').update(keys.identiteit).update(keys.dossier).update(keys.bijzonder).digest('hex');

describe('key cupboard', () => {
  test('gives the same three different keys again, also after a restart', () => {
    const map = nieuweMap();
    const subject = jongere();
    const keys = open(map).ensure(subject);
    expect(new Set(Object.values(keys).map((k) => Buffer.from(k).toString('hex'))).size).toBe(3);
    expect(open(map).find(subject)).toEqual(keys);
    expect(open(map).ensure(subject)).toEqual(keys);
  });

  test('keeps one file per subject, readable by the owner only, with no key in it', () => {
    const map = nieuweMap();
    const subject = jongere();
    const keys = open(map).ensure(subject);
    expect(bestanden(map)).toHaveLength(1);
    const bestand = bestandVan(map, subject);
    expect(statSync(bestand).mode & 0o777).toBe(0o600);
    for (const key of Object.values(keys)) expect(readFileSync(bestand).includes(Buffer.from(key))).toBe(false);
  });

  test('spreads the files over subfolders', () => {
    const map = nieuweMap();
    const kast = open(map);
    for (let i = 0; i < 60; i++) kast.ensure(jongere());
    expect(readdirSync(map).filter((f) => /^[0-9a-f]{2}$/.test(f)).length).toBeGreaterThan(20);
  });

  test('missing without a tombstone is a fault', () => {
    const map = nieuweMap();
    const subject = jongere();
    expect(() => open(map).find(subject)).toThrow(KeyMissing);
    open(map).ensure(subject);
    rmSync(bestandVan(map, subject));
    expect(() => open(map).find(subject)).toThrow(KeyMissing);
  });

  test('erasure removes the key for good, twice is once, and nothing can be made again', () => {
    const map = nieuweMap();
    const [weg, blijft] = [jongere(), jongere()];
    const kast = open(map);
    kast.ensure(weg);
    const keys = kast.ensure(blijft);
    kast.destroy(weg);
    kast.destroy(weg);
    for (const k of [kast, open(map)]) {
      expect(k.find(weg)).toBeNull();
      expect(() => k.ensure(weg)).toThrow(SubjectErased);
      expect(k.find(blijft)).toEqual(keys);
    }
    expect(bestanden(map).filter((f) => f.includes(weg)).map((f) => f.slice(3))).toEqual([`${weg}.gewist`]);
  });

  test('a subject can be erased before it had keys', () => {
    const kast = open(nieuweMap());
    const subject = jongere();
    kast.destroy(subject);
    expect(kast.find(subject)).toBeNull();
  });

  test('an erasure that was cut short counts, and is finished by the next who looks', () => {
    const map = nieuweMap();
    const subject = jongere();
    open(map).ensure(subject);
    const bestand = bestandVan(map, subject);
    writeFileSync(bestand.replace(/sleutel$/, 'gewist'), '{"versie":1}\n');
    writeFileSync(`${bestand}.0a1b2c.tmp`, 'half a rotation');
    expect(open(map).find(subject)).toBeNull();
    expect(bestanden(map).map((f) => f.slice(3))).toEqual([`${subject}.gewist`]);
  });

  test('notices an erasure by another process within its freshness', async () => {
    const map = nieuweMap();
    const subject = jongere();
    const [hier, elders] = [open(map, 50), open(map)];
    hier.ensure(subject);
    elders.destroy(subject);
    await new Promise((klaar) => setTimeout(klaar, 60));
    expect(hier.find(subject)).toBeNull();
    expect(() => hier.ensure(subject)).toThrow(SubjectErased);
  });

  test('hands out the same object while it is fresh, so that derived keys can be kept beside it', () => {
    const kast = open(nieuweMap(), 0);
    const subject = jongere();
    expect(kast.ensure(subject)).toBe(kast.ensure(subject));
    expect(kast.find(subject)).toBe(kast.ensure(subject));
  });

  test('remembers no more subjects than it may, and still finds all', () => {
    const kast = openKeyCupboard({ map: nieuweMap(), hoofdsleutel: HOOFDSLEUTEL, maxInGeheugen: 4 });
    const subjects = Array.from({ length: 20 }, jongere);
    const keys = subjects.map((s) => kast.ensure(s));
    expect(subjects.map((s) => kast.find(s))).toEqual(keys);
  });

  test('a damaged file, or one under the name of somebody else, is a fault', () => {
    const map = nieuweMap();
    const [een, twee] = [jongere(), jongere()];
    open(map).ensure(een);
    open(map).ensure(twee);
    const [bestandEen, bestandTwee] = [bestandVan(map, een), bestandVan(map, twee)];
    renameSync(bestandEen, bestandTwee);
    expect(() => open(map).find(twee)).toThrow(KeyUnreadable);
    writeFileSync(bestandTwee, '{}');
    expect(() => open(map).find(twee)).toThrow(KeyUnreadable);
  });

  test('does not open with another master key', () => {
    const map = nieuweMap();
    open(map);
    expect(() => openKeyCupboard({ map, hoofdsleutel: new Uint8Array(32).fill(8) })).toThrow(MasterKeyFault);
    expect(() => openKeyCupboard({ map, hoofdsleutel: new Uint8Array(31) })).toThrow(MasterKeyFault);
  });

  test.each(['../x', 'a/b', '.x', '', 'jongere-A'])('takes no file name from outside: %s', (subject) => {
    const map = nieuweMap();
    expect(() => open(map).ensure(subject)).toThrow(RangeError);
  });
});

describe('several processes on one cupboard', () => {
  const DIST = join(__dirname.replace(/([\\/])src([\\/]|$)/, '$1dist$2'), '..', 'index.js');
  /** Runs `doe` for every subject `s` in a process of its own; all start within the same 20 ms. */
  const kind = (map: string, subjects: readonly string[], doe: string) => {
    const lijst = join(map, 'lijst.json');
    writeFileSync(lijst, JSON.stringify(subjects));
    return promisify(execFile)(process.execPath, ['-e', `
      const { openKeyCupboard } = require(${JSON.stringify(DIST)});
      const { createHash } = require('node:crypto');
      const kast = openKeyCupboard({ map: ${JSON.stringify(map)}, hoofdsleutel: new Uint8Array(32).fill(7) });
      const afdruk = (k) => createHash('sha256').update(k.identiteit).update(k.dossier).update(k.bijzonder).digest('hex');
      while (Date.now() % 500 > 20);
      for (const s of require(${JSON.stringify(lijst)})) { ${doe} }
    `]);
  };

  test('that make the same keys at once all end with the same keys', async () => {
    const map = nieuweMap();
    const subjects = Array.from({ length: ZWAAR ? 500 : 60 }, jongere);
    const kinderen = await Promise.all([1, 2, 3, 4].map(() => kind(map, subjects, `console.log(afdruk(kast.ensure(s)));`)));
    const kast = open(map);
    const verwacht = subjects.map((s) => afdruk(kast.find(s)!));
    for (const { stdout } of kinderen) expect(stdout.trim().split('\n')).toEqual(verwacht);
    expect(bestanden(map).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  }, 60_000);

  test('one making and one erasing leave no key behind a tombstone', async () => {
    const map = nieuweMap();
    const subjects = Array.from({ length: ZWAAR ? 500 : 60 }, jongere);
    await Promise.all([
      kind(map, subjects, `try { kast.ensure(s); } catch (e) { if (!/erased/.test(e.message)) throw e; }`),
      kind(map, subjects, `kast.destroy(s);`),
    ]);
    expect(bestanden(map).filter((f) => !f.endsWith('.gewist'))).toEqual([]);
    const kast = open(map);
    for (const s of subjects) expect(kast.find(s)).toBeNull();
  }, 60_000);

  test('a killed process loses no key it has handed out', async () => {
    for (let ronde = 0; ronde < (ZWAAR ? 20 : 3); ronde++) {
      const map = nieuweMap();
      const subjects = Array.from({ length: 5_000 }, jongere);
      const uit = await kind(map, subjects, `require('node:fs').writeSync(1, s + ' ' + afdruk(kast.ensure(s)) + '\\n');
        if (Math.random() < 0.01) process.kill(process.pid, 'SIGKILL');`).catch((fout: { stdout: string }) => fout);
      const gegeven = uit.stdout.trim().split('\n').map((regel) => regel.split(' '));
      const kast = open(map);
      for (const [subject, verwacht] of gegeven) expect(afdruk(kast.find(subject)!)).toBe(verwacht);
    }
  }, 60_000);
});
