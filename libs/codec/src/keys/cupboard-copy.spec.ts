import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyMissing } from '../port';
import { kopieerSleutelkast, leesKastkopie, zetKastTerug } from './cupboard-copy';
import { KeyUnreadable, MasterKeyFault } from './faults';
import { openKeyCupboard } from './key-cupboard';
import { roteerHoofdsleutel } from './rotation';

const hoofdsleutel = randomBytes(32);
const bestandVan = (map: string, subject: string): string => join(map, createHash('sha256').update(subject).digest('hex').slice(0, 2), `${subject}.sleutel`);
const subjects = Array.from({ length: 9 }, () => `jongere-${randomUUID()}`);

describe('a copy of the key cupboard', () => {
  let wortel: string;
  const pad = (naam: string) => join(wortel, naam);
  const open = (naam: string, sleutel: Uint8Array = hoofdsleutel) => openKeyCupboard({ map: pad(naam), hoofdsleutel: sleutel });
  const kopieer = () => kopieerSleutelkast({ map: pad('kast'), hoofdsleutel, naar: pad('kopie') });
  const zetTerug = (naam: string) => zetKastTerug({ map: pad(naam), hoofdsleutel, kast: leesKastkopie(pad('kopie'), hoofdsleutel) });
  beforeEach(() => (wortel = mkdtempSync(join(tmpdir(), 'loopplank-kastkopie-'))));
  afterEach(() => rmSync(wortel, { recursive: true }));

  it('gives the same keys and the same erasures in an empty folder', () => {
    const kast = open('kast');
    const keys = subjects.map((s) => kast.ensure(s));
    kast.destroy(subjects[0]!);
    expect(kopieer()).toEqual({ sleutels: 8, gewist: 1 });
    expect(zetTerug('nieuw')).toEqual({ sleutels: 8, gewist: 1, blijftGewist: 0 });
    expect(subjects.map((s) => open('nieuw').find(s))).toEqual([null, ...keys.slice(1)]);
  });

  it('does not bring back who was erased after it was made, and touches no key that is there', () => {
    const kast = open('kast');
    const keys = subjects.map((s) => kast.ensure(s));
    kopieer();
    kast.destroy(subjects[0]!);
    expect(zetTerug('kast')).toEqual({ sleutels: 0, gewist: 0, blijftGewist: 1 });
    expect(subjects.map((s) => open('kast').find(s))).toEqual([null, ...keys.slice(1)]);
  });

  it('holds no key in the clear and opens with no other master key', () => {
    const keys = open('kast').ensure(subjects[0]!);
    kopieer();
    const tekst = readFileSync(pad('kopie'));
    for (const key of Object.values(keys)) expect([tekst.includes(Buffer.from(key)), tekst.includes(Buffer.from(key).toString('base64'))]).toEqual([false, false]);
    expect(() => leesKastkopie(pad('kopie'), randomBytes(32))).toThrow(MasterKeyFault);
  });

  it('is not made of a cupboard in rotation, of another master key, or with a damaged key', () => {
    open('kast').ensure(subjects[0]!);
    expect(() => kopieerSleutelkast({ map: pad('kast'), hoofdsleutel: randomBytes(32), naar: pad('anders') })).toThrow(MasterKeyFault);
    const ergens = bestandVan(pad('kast'), subjects[0]!);
    const heel = readFileSync(ergens, 'utf8');
    writeFileSync(ergens, heel.replace(/"sleutels":"../, '"sleutels":"//'));
    expect(kopieer).toThrow(KeyUnreadable);
    writeFileSync(ergens, heel);
    const stuk = () => roteerHoofdsleutel({ map: pad('kast'), oud: hoofdsleutel, nieuw: randomBytes(32), voortgang: () => { throw new Error('stroom weg'); } });
    expect(stuk).toThrow('stroom weg');
    expect(() => kopieerSleutelkast({ map: pad('kast'), hoofdsleutel, naar: pad('half') })).toThrow(MasterKeyFault);
  });

  it('that lost a line leaves a key that is missing, not an erasure', () => {
    open('kast').ensure(subjects[0]!);
    kopieer();
    writeFileSync(pad('kopie'), readFileSync(pad('kopie'), 'utf8').split('\n').slice(0, 1).join('\n') + '\n');
    zetTerug('nieuw');
    expect(() => open('nieuw').find(subjects[0]!)).toThrow(KeyMissing);
  });
});
