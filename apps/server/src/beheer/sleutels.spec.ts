import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesHoofdsleutel, openKeyCupboard, roteerHoofdsleutel } from '@loopplank/codec';
import { ProjectorLock } from '@loopplank/projections';
import { leesInstellingen } from '../instellingen';
import { maakLog } from '../log';
import { viewMap } from '../plaatsen';
import { ruimOp, tijdelijkeMap } from '../testing/proces';
import { type LosVerb, voerLosVerbUit } from './los';
import type { VerbRegel } from './protocol';
import { sleutelsMaak, sleutelsRoteer } from './sleutels';

describe('the master key of an installation', () => {
  let wortel: string;
  const bestand = () => join(wortel, 'geheim', 'hoofdsleutel');
  const kast = () => join(wortel, 'kast');
  const instellingen = () => leesInstellingen({ LOOPPLANK_DATA: join(wortel, 'data'), LOOPPLANK_SLEUTELKAST: kast(), LOOPPLANK_SLEUTEL_BESTAND: bestand() });
  const open = () => openKeyCupboard({ map: kast(), hoofdsleutel: leesHoofdsleutel(bestand(), { maak: false }) });
  async function doe(verb: LosVerb): Promise<VerbRegel> {
    const regels: VerbRegel[] = [];
    await voerLosVerbUit(verb, 'proef', { instellingen: instellingen(), log: maakLog('silent'), args: {}, meld: (r) => void regels.push(r) });
    expect(regels.filter((r) => r.soort === 'klaar')).toHaveLength(1);
    return regels.at(-1)!;
  }
  beforeEach(() => (wortel = tijdelijkeMap()));
  afterEach(() => ruimOp(wortel));

  it('is made once, for its owner only, and is never shown', async () => {
    const klaar = await doe(sleutelsMaak);
    expect(klaar).toMatchObject({ code: 0 });
    const tekst = readFileSync(bestand(), 'latin1');
    if (process.platform !== 'win32') expect(statSync(bestand()).mode & 0o777).toBe(0o600);
    expect(JSON.stringify(klaar)).not.toContain(tekst.trim());
    expect(await doe(sleutelsMaak)).toMatchObject({ code: 1, tekst: expect.stringContaining('Er staat al') });
    expect(readFileSync(bestand(), 'latin1')).toBe(tekst);
  });

  it('is not made anew for a cupboard that another one closed', async () => {
    openKeyCupboard({ map: kast(), hoofdsleutel: new Uint8Array(32).fill(1) });
    expect(await doe(sleutelsMaak)).toMatchObject({ code: 1, tekst: expect.stringContaining('andere hoofdsleutel') });
    expect(existsSync(bestand())).toBe(false);
  });

  it('is changed with every key and every erasure kept, and the old one set aside', async () => {
    await doe(sleutelsMaak);
    const oud = readFileSync(bestand(), 'latin1');
    const keys = ['jongere-1', 'jongere-2'].map((s) => open().ensure(s));
    open().destroy('jongere-1');
    expect(await doe(sleutelsRoteer)).toMatchObject({ code: 0, gegevens: { herwikkeld: 1 } });
    expect(readFileSync(bestand(), 'latin1')).not.toBe(oud);
    expect(readFileSync(`${bestand()}.oud`, 'latin1')).toBe(oud);
    expect(['jongere-1', 'jongere-2'].map((s) => open().find(s))).toEqual([null, keys[1]]);
    expect(await doe(sleutelsRoteer)).toMatchObject({ code: 1, tekst: expect.stringContaining('vorige hoofdsleutel') });
  });

  it('goes on with a change that was cut off', async () => {
    await doe(sleutelsMaak);
    const key = open().ensure('jongere-1');
    // As it stands after the new key was made and the keys were wrapped, but before the names were changed.
    roteerHoofdsleutel({ map: kast(), oud: leesHoofdsleutel(bestand(), { maak: false }), nieuw: leesHoofdsleutel(`${bestand()}.nieuw`, { maak: true }) });
    expect(() => open()).toThrow();
    expect(await doe(sleutelsRoteer)).toMatchObject({ code: 0, gegevens: { herwikkeld: 0 } });
    expect(open().find('jongere-1')).toEqual(key);
  });

  it('is not changed under a server that runs, nor without the right one', async () => {
    await doe(sleutelsMaak);
    open().ensure('jongere-1');
    const map = viewMap(instellingen());
    mkdirSync(map, { recursive: true });
    const slot = await ProjectorLock.take(map, 0);
    expect(await doe(sleutelsRoteer)).toMatchObject({ code: 3 });
    slot.release();
    writeFileSync(bestand(), `${'0'.repeat(64)}\n`);
    expect(await doe(sleutelsRoteer)).toMatchObject({ code: 1, tekst: expect.stringContaining('niet de hoofdsleutel van deze sleutelkast') });
  });
});
