import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Codec, GENESIS, type KeyCupboard, leesHoofdsleutel, leesKastkopie, maakCodec, openKeyCupboard } from '@loopplank/codec';
import type { EventStore } from '@loopplank/event-store';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { moment, SYSTEEM } from '@loopplank/kernel';
import { DEFINITIES } from '../../projecties';
import { ruimOp, tijdelijkeMap } from '../../testing/proces';
import { KetenGebroken } from '../keuring';
import { BackupFout } from './fout';
import { type BackupWerk, maakBackup } from './maak';
import { SLEUTELS } from './manifest';

const NU = moment('2026-06-08T06:12:00Z');

describe('making a backup', () => {
  let wortel: string;
  let werk: BackupWerk;
  let store: EventStore;
  let cupboard: KeyCupboard;
  let codec: Codec;
  beforeEach(() => {
    wortel = tijdelijkeMap();
    const pad = (naam: string) => join(wortel, naam);
    werk = { log: pad('log.sqlite'), sleutelkast: pad('sleutels'), sleutelBestand: pad('hoofdsleutel'), naar: pad('naar'), gemaaktOp: NU };
    mkdirSync(werk.naar);
    store = openSqliteEventStore({ bestand: werk.log });
    cupboard = openKeyCupboard({ map: werk.sleutelkast, hoofdsleutel: leesHoofdsleutel(werk.sleutelBestand, { maak: true }) });
    codec = maakCodec({ definitions: DEFINITIES, cupboard });
  });
  afterEach(async () => {
    await store.close();
    ruimOp(wortel);
  });

  /** A new file: its key is made before its first event is stored, as always. */
  function nieuwDossier(streamId = `jongere-${randomUUID()}`, vorigeHash = GENESIS) {
    const event = codec.encode({
      eventId: randomUUID(), type: 'NotitieToegevoegd', streamId, revision: 0, geldigOp: NU, vastgelegdOp: NU, actor: SYSTEEM, doel: 'nazorg', bron: 'medewerker',
      commandId: randomUUID(), verzoekHash: '', correlationId: 'c', causationId: 'c', vorigeHash, data: { tekst: 'Belt morgen terug.' },
    });
    return { streamId, event, klaar: store.append(streamId, -1, [event]) };
  }
  const sleutelBestand = (onderwerp: string) => join(werk.sleutelkast, createHash('sha256').update(onderwerp).digest('hex').slice(0, 2), `${onderwerp}.sleutel`);

  it('copies the keys after the log: a file that begins in between cannot lack its key', async () => {
    await nieuwDossier().klaar;
    const stappen: string[] = [];
    const onderweg: Promise<unknown>[] = [];
    const manifest = await maakBackup(werk, (stap) => {
      stappen.push(stap);
      onderweg.push(nieuwDossier().klaar);
    });
    await Promise.all(onderweg);
    expect(stappen.slice(0, 2)).toEqual(['Log kopiëren', 'Sleutels kopiëren']);
    // The second one was made after the log was copied: its key is there for nothing, never the other way round.
    expect(manifest.sleutels.sleutels).toBeGreaterThan(manifest.log.reeksen);
    const kast = leesKastkopie(join(werk.naar, SLEUTELS), leesHoofdsleutel(werk.sleutelBestand, { maak: false }));
    expect(kast.sleutels.size).toBe(manifest.sleutels.sleutels);
  });

  it('is whole when somebody is erased while it is made', async () => {
    const { streamId, klaar } = nieuwDossier();
    await klaar;
    const manifest = await maakBackup(werk, (stap) => void (stap === 'Sleutels kopiëren' && cupboard.destroy(streamId)));
    expect(manifest).toMatchObject({ log: { gebeurtenissen: 1 }, sleutels: { sleutels: 0, gewist: 1 } });
  });

  it('of an empty installation is a backup too', async () => {
    expect(await maakBackup(werk, () => undefined)).toMatchObject({ gemaaktOp: NU, log: { gebeurtenissen: 0, laatstePositie: 0, laatsteHash: GENESIS } });
  });

  it.each<readonly [string, (streamId: string) => Promise<unknown>, unknown]>([
    ['a key is gone without an erasure', async (streamId) => rmSync(sleutelBestand(streamId)), BackupFout],
    ['a key is damaged', async (streamId) => writeFileSync(sleutelBestand(streamId), 'x'), /key of subject/],
    ['a chain does not hold', async () => nieuwDossier(`jongere-${randomUUID()}`, '1'.repeat(64)).klaar, KetenGebroken],
  ])('is not made, and leaves nothing behind, when %s', async (_, maakStuk, fout) => {
    const { streamId, klaar } = nieuwDossier();
    await klaar;
    await maakStuk(streamId);
    await expect(maakBackup(werk, () => undefined)).rejects.toThrow(fout as never);
    expect(readdirSync(werk.naar)).toEqual([]);
  });
});
