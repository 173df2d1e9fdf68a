import { deflateRawSync } from 'node:zlib';

/** How a part of a test archive is written; `liegt`: the size its table of contents claims. */
export interface Zipdeel {
  readonly naam: string;
  readonly inhoud: string | Buffer;
  readonly liegt?: number;
  readonly vlaggen?: number;
}

/** A zip as small programs write it: local headers, data, table of contents, end. */
export function maakZip(delen: readonly Zipdeel[]): Buffer {
  const lokaal: Buffer[] = [];
  const centraal: Buffer[] = [];
  let plek = 0;
  for (const { naam, inhoud, liegt, vlaggen = 0 } of delen) {
    const rauw = Buffer.from(inhoud);
    const ingepakt = deflateRawSync(rauw, { level: 9 });
    const kop = Buffer.alloc(30);
    kop.writeUInt32LE(0x04034b50, 0);
    kop.writeUInt16LE(20, 4);
    kop.writeUInt16LE(vlaggen, 6);
    kop.writeUInt16LE(8, 8);
    kop.writeUInt32LE(ingepakt.length, 18);
    kop.writeUInt32LE(liegt ?? rauw.length, 22);
    kop.writeUInt16LE(Buffer.byteLength(naam), 26);
    const regel = Buffer.alloc(46);
    regel.writeUInt32LE(0x02014b50, 0);
    regel.writeUInt16LE(vlaggen, 8);
    regel.writeUInt16LE(8, 10);
    regel.writeUInt32LE(ingepakt.length, 20);
    regel.writeUInt32LE(liegt ?? rauw.length, 24);
    regel.writeUInt16LE(Buffer.byteLength(naam), 28);
    regel.writeUInt32LE(plek, 42);
    lokaal.push(kop, Buffer.from(naam), ingepakt);
    centraal.push(regel, Buffer.from(naam));
    plek += 30 + Buffer.byteLength(naam) + ingepakt.length;
  }
  const inhoudsopgave = Buffer.concat(centraal);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(delen.length, 8);
  einde.writeUInt16LE(delen.length, 10);
  einde.writeUInt32LE(inhoudsopgave.length, 12);
  einde.writeUInt32LE(plek, 16);
  return Buffer.concat([...lokaal, inhoudsopgave, einde]);
}
