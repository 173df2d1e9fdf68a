import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyMissing, KeyUnreadable, leesHoofdsleutel, MasterKeyFault, openKeyCupboard } from '@loopplank/codec';
import { LogOnbereikbaar } from '@loopplank/event-store';
import { OnjuisteInstelling } from './instellingen';
import { eisLogEnSleutelsSamen } from './plaatsen';
import { uitlegVoorBeheerder } from './startfout';

describe('a start that cannot go on', () => {
  let map: string;
  beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'loopplank-start-'))));
  afterEach(() => rmSync(map, { recursive: true }));
  const plaatsen = () => ({ data: join(map, 'data'), sleutelkast: join(map, 'sleutels'), eventstore: 'embedded' });
  const hoofdsleutel = () => leesHoofdsleutel(join(map, 'hoofdsleutel'), { maak: true });

  it('says what to do about the master key', () => {
    const regel = (maak: () => unknown) => {
      try {
        maak();
      } catch (fout) {
        return uitlegVoorBeheerder(fout);
      }
      throw new Error('nothing was wrong');
    };
    expect(regel(() => leesHoofdsleutel(join(map, 'weg'), { maak: false }))).toContain('sleutels maak');
    writeFileSync(join(map, 'open'), `${'0'.repeat(64)}\n`, { mode: 0o644 });
    if (process.platform !== 'win32') expect(regel(() => leesHoofdsleutel(join(map, 'open'), { maak: false }))).toContain('chmod 600');
    writeFileSync(join(map, 'kort'), 'geheim', { mode: 0o600 });
    expect(regel(() => leesHoofdsleutel(join(map, 'kort'), { maak: false }))).not.toContain('geheim');
    openKeyCupboard({ map: join(map, 'kast'), hoofdsleutel: hoofdsleutel() });
    expect(regel(() => openKeyCupboard({ map: join(map, 'kast'), hoofdsleutel: new Uint8Array(32) }))).toContain('niet de hoofdsleutel van deze sleutelkast');
  });

  it('says in one line what is the matter with the disk, however deep the cause', () => {
    const vol = new LogOnbereikbaar('log', { cause: Object.assign(new Error('database or disk is full'), { errcode: 13 }) });
    expect(uitlegVoorBeheerder(vol)).toContain('schijf is vol');
    expect(uitlegVoorBeheerder(Object.assign(new Error(), { code: 'EACCES' }))).toContain('mag niet bij');
    expect(uitlegVoorBeheerder(new LogOnbereikbaar('log', { cause: new Error('event log has version 9') }))).toContain('van deze versie');
    expect(uitlegVoorBeheerder(new KeyUnreadable('jongere-1', 'the file is damaged'))).toContain('jongere-1 is beschadigd');
    expect(uitlegVoorBeheerder(new KeyMissing('jongere-1'))).toContain('jongere-1 ontbreekt');
    expect(uitlegVoorBeheerder(new MasterKeyFault('rotation', ''))).toMatch(/^LOOPPLANK_SLEUTEL_BESTAND: /);
  });

  it('keeps quiet about faults of our own', () => {
    expect([new TypeError('x is undefined'), 'tekst', undefined, null].map(uitlegVoorBeheerder)).toEqual([null, null, null, null]);
  });

  it('refuses a log without keys and keys without a log: a disk is not there', () => {
    const p = plaatsen();
    expect(() => eisLogEnSleutelsSamen(p)).not.toThrow();
    const kast = openKeyCupboard({ map: p.sleutelkast, hoofdsleutel: hoofdsleutel() });
    // A first start that was cut off before the log was made.
    expect(() => eisLogEnSleutelsSamen(p)).not.toThrow();
    kast.ensure('jongere-1');
    expect(() => eisLogEnSleutelsSamen(p)).toThrow(OnjuisteInstelling);
    expect(() => eisLogEnSleutelsSamen(p)).toThrow(/^LOOPPLANK_DATA/);
    // A log elsewhere is not missed here.
    expect(() => eisLogEnSleutelsSamen({ ...p, eventstore: 'esdb://log:2113' })).not.toThrow();
    mkdirSync(p.data);
    writeFileSync(join(p.data, 'log.sqlite'), '');
    expect(() => eisLogEnSleutelsSamen(p)).not.toThrow();
    rmSync(p.sleutelkast, { recursive: true });
    expect(() => eisLogEnSleutelsSamen(p)).toThrow(/^LOOPPLANK_SLEUTELKAST/);
  });
});
