import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs';

/**
 * One encrypted file of rows:
 *
 *     "LPK1" ‖ length of the index (4 bytes) ‖ index ‖ piece 0 ‖ piece 1 ‖ …
 *
 * The index says where each piece stands and gives nothing away but sizes. A piece is nonce ‖ ciphertext ‖ tag
 * (AES-256-GCM); its associated data is the name of the file and its own number, so that no piece fits elsewhere.
 * Piece 0 is the head, each other one a handful of rows: a page is read without opening the rest.
 */
const MERK = Buffer.from('LPK1');
const NONCE = 12;
const TAG = 16;

/** The file was cut off, changed, or closed with another key. */
export class KapotBestand extends Error {}

interface Index {
  /** Rows in a piece; the last one may have fewer. */
  readonly perStuk: number;
  readonly rijen: number;
  readonly lengtes: readonly number[];
}

const plaats = (naam: string, nummer: number): Buffer => Buffer.from(`loopplank/kluis/${naam}/${nummer}`);

function sluit(sleutel: Uint8Array, naam: string, nummer: number, inhoud: unknown): Buffer {
  const nonce = randomBytes(NONCE);
  const cijfer = createCipheriv('aes-256-gcm', sleutel, nonce);
  cijfer.setAAD(plaats(naam, nummer));
  return Buffer.concat([nonce, cijfer.update(JSON.stringify(inhoud), 'utf8'), cijfer.final(), cijfer.getAuthTag()]);
}

function open(sleutel: Uint8Array, naam: string, nummer: number, stuk: Buffer): unknown {
  try {
    const cijfer = createDecipheriv('aes-256-gcm', sleutel, stuk.subarray(0, NONCE));
    cijfer.setAAD(plaats(naam, nummer));
    cijfer.setAuthTag(stuk.subarray(-TAG));
    return JSON.parse(Buffer.concat([cijfer.update(stuk.subarray(NONCE, -TAG)), cijfer.final()]).toString('utf8'));
  } catch {
    throw new KapotBestand(`${naam}: piece ${nummer} does not open`);
  }
}

/** Writes a file at once: whole and on the disk, or not there. */
export function schrijfKluisbestand(pad: string, naam: string, sleutel: Uint8Array, inhoud: { readonly kop: unknown; readonly rijen: readonly unknown[]; readonly perStuk: number }): void {
  const { kop, rijen, perStuk } = inhoud;
  const stukken = [sluit(sleutel, naam, 0, kop)];
  for (let van = 0; van < rijen.length; van += perStuk) stukken.push(sluit(sleutel, naam, stukken.length, rijen.slice(van, van + perStuk)));
  const index = Buffer.from(JSON.stringify({ perStuk, rijen: rijen.length, lengtes: stukken.map((s) => s.length) } satisfies Index));
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32LE(index.length);
  const tijdelijk = `${pad}.${randomBytes(6).toString('hex')}.tmp`;
  const fd = openSync(tijdelijk, 'wx', 0o600);
  try {
    for (const deel of [MERK, lengte, index, ...stukken]) writeSync(fd, deel);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(tijdelijk, pad);
}

/** Reads a file of rows, piece by piece. Close it when done. */
export class Kluisbestand<K, R> {
  private readonly fd: number;
  private readonly index: Index;
  private readonly begin: readonly number[];
  private laatste: { readonly deel: number; readonly rijen: readonly R[] } | undefined;

  constructor(
    pad: string,
    private readonly naam: string,
    private readonly sleutel: Uint8Array,
  ) {
    this.fd = openSync(pad, 'r');
    try {
      const kop = this.lees(0, MERK.length + 4);
      if (!kop.subarray(0, MERK.length).equals(MERK)) throw new KapotBestand(`${naam}: not a file of this vault`);
      const lengte = kop.readUInt32LE(MERK.length);
      this.index = JSON.parse(this.lees(MERK.length + 4, lengte).toString('utf8')) as Index;
      let plek = MERK.length + 4 + lengte;
      this.begin = this.index.lengtes.map((l) => (plek += l) - l);
    } catch (fout) {
      this.close();
      throw fout instanceof KapotBestand ? fout : new KapotBestand(`${naam}: the index cannot be read`);
    }
  }

  private lees(van: number, lengte: number): Buffer {
    const buffer = Buffer.alloc(lengte);
    if (readSync(this.fd, buffer, 0, lengte, van) !== lengte) throw new KapotBestand(`${this.naam}: cut off`);
    return buffer;
  }

  private stuk(nummer: number): unknown {
    return open(this.sleutel, this.naam, nummer, this.lees(this.begin[nummer]!, this.index.lengtes[nummer]!));
  }

  get aantal(): number {
    return this.index.rijen;
  }

  get kop(): K {
    return this.stuk(0) as K;
  }

  /** One row (1 = the first). Rows asked for in order open each piece once. */
  rij(nummer: number): R | undefined {
    if (nummer < 1 || nummer > this.index.rijen) return undefined;
    const deel = Math.floor((nummer - 1) / this.index.perStuk);
    if (this.laatste?.deel !== deel) this.laatste = { deel, rijen: this.stuk(deel + 1) as R[] };
    return this.laatste.rijen[nummer - 1 - deel * this.index.perStuk];
  }

  /** Rows from `van` (1 = the first), at most `aantal`. */
  rijen(van: number, aantal: number): R[] {
    const { perStuk, rijen } = this.index;
    const tot = Math.min(rijen, van + aantal - 1);
    const uit: R[] = [];
    for (let nummer = Math.floor((van - 1) / perStuk); nummer * perStuk < tot; nummer += 1) {
      const eerste = nummer * perStuk + 1;
      uit.push(...(this.stuk(nummer + 1) as R[]).slice(Math.max(0, van - eerste), tot - eerste + 1));
    }
    return uit;
  }

  close(): void {
    closeSync(this.fd);
  }
}
