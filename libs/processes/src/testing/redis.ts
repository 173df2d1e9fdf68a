import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

export const zonderRedis = (process.env['LOOPPLANK_ZONDER'] ?? '').split(',').includes('redis');

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as { port: number };
  await new Promise((klaar) => server.close(klaar));
  return port;
}

/** Sends one command and waits for the first answer. */
const zeg = (poort: number, woord: string): Promise<string> =>
  new Promise((klaar, mis) => {
    const lijn = connect(poort, '127.0.0.1', () => lijn.write(`${woord}\r\n`));
    lijn.once('error', mis);
    lijn.once('data', (antwoord) => {
      lijn.destroy();
      klaar(String(antwoord));
    });
  });

/** A real Redis on a free port of this machine, that keeps nothing. */
export class Redisserver {
  private constructor(readonly poort: number, private readonly proces: ChildProcess) {}

  static async start(): Promise<Redisserver> {
    const poort = await vrijePoort();
    const proces = spawn('redis-server', ['--port', String(poort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
    const gestart = new Redisserver(poort, proces);
    for (let keer = 0; keer < 200; keer++) {
      if ((await zeg(poort, 'PING').catch(() => '')).startsWith('+PONG')) return gestart;
      await new Promise((r) => setTimeout(r, 50));
    }
    proces.kill();
    throw new Error('redis-server does not answer; is it installed? (or: npm test -- --zonder=redis)');
  }

  get url(): string {
    return `redis://127.0.0.1:${this.poort}`;
  }

  async leeg(): Promise<void> {
    await zeg(this.poort, 'FLUSHALL');
  }

  async stop(): Promise<void> {
    const weg = new Promise((klaar) => this.proces.once('close', klaar));
    this.proces.kill();
    await weg;
  }
}
