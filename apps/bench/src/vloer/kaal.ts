import { openDb } from '@loopplank/sqlite';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Kaal, KaalModule } from './kaal.module';

/** Entry of the bare server: database, bytes per durable insert, answer of a write. */
async function start(bestand: string, bytes: number, ontvangst: string): Promise<void> {
  const db = openDb(bestand, { durability: 'FULL' });
  const app = await NestFactory.create<NestExpressApplication>(KaalModule.met(new Kaal(db, new Uint8Array(bytes).fill(65), ontvangst)), { logger: false });
  app.set('etag', false);
  await app.listen(0, '127.0.0.1');
  process.on('SIGINT', () => {
    void app.close().then(() => {
      db.close();
      process.exit(0);
    });
  });
  process.stdout.write(`kaal op ${(await app.getUrl()).replace('[::1]', '127.0.0.1')}\n`);
}

const [bestand, bytes, ontvangst] = process.argv.slice(2) as [string, string, string];
start(bestand, Number(bytes), ontvangst).catch((fout: unknown) => {
  process.stderr.write(`${fout instanceof Error ? fout.stack : String(fout)}\n`);
  process.exit(1);
});
