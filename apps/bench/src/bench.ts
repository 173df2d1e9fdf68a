import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Baan } from './baan';
import { meetDraaien } from './cijfers/draaien';
import { Dossiers } from './cijfers/dossiers';
import { meetHerbouw } from './cijfers/herbouw';
import { meetHttp } from './cijfers/http';
import { meetOpdrachten } from './cijfers/opdrachten';
import { maakOpstelling } from './cijfers/opstelling';
import { meetStarts } from './cijfers/starts';
import { meetVertraging } from './cijfers/vertraging';
import { Datamap } from './datamap';
import { leesMachine } from './machine';
import type { Maat } from './maat';
import { WERKPLAATS } from './proces/paden';
import { startServer } from './proces/server';
import type { Rij } from './verslag/rij';
import { metOordeel, type Verslag } from './verslag/verslag';

/** All figures, one after the other, on one practice region in a folder of its own that is gone afterwards. */
export async function bench(maat: Maat, meld: (regel: string) => void, zonderHerbouw = false): Promise<Verslag> {
  mkdirSync(WERKPLAATS, { recursive: true });
  const map = mkdtempSync(join(WERKPLAATS, `werk-${process.pid}-`));
  const ruimOp = (): void => rmSync(map, { recursive: true, force: true });
  // Also when somebody breaks the run off.
  process.once('exit', ruimOp);
  try {
    const begin = performance.now();
    const op = new Date().toISOString();
    const machine = leesMachine(map);
    const baan: Baan = { maat, map, meld };
    const pad = join(map, 'data');

    const starts = await stap(baan, 'starten en de oefenregio laden', () => meetStarts(baan, pad));
    const datamap = new Datamap(pad);
    const metServer = await meetServer(baan, datamap, zonderHerbouw);
    const herbouw = zonderHerbouw ? [] : await stap(baan, 'alle overzichten opnieuw opbouwen', () => meetHerbouw(baan, datamap));
    const opdrachten = await stap(baan, 'opdrachten zonder HTTP', () => meetOpdrachten(baan, datamap));
    const gebeurtenissen = opdrachten.gebeurtenissen;
    const rijen = [...opdrachten.rijen, ...herbouw, ...metServer, ...starts].sort((a, b) => a.figuur - b.figuur);
    return { versie: 1, op, maat, machine, gebeurtenissen, seconden: (performance.now() - begin) / 1000, rijen: metOordeel(rijen) };
  } finally {
    process.off('exit', ruimOp);
    ruimOp();
  }
}

/** Says what is being done, and how long it took. */
async function stap<T>({ meld }: Baan, naam: string, werk: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  meld(`${naam}…`);
  const uit = await werk();
  meld(`${naam}: ${Math.round((performance.now() - begin) / 1000)} s`);
  return uit;
}

/** What needs a server at work. */
async function meetServer(baan: Baan, datamap: Datamap, zonderHerbouw: boolean): Promise<Rij[]> {
  const server = await startServer(datamap.pad, baan.maat.jongeren);
  const dossiers = new Dossiers(datamap);
  try {
    const o = await maakOpstelling(server.adres, dossiers);
    const http = await stap(baan, 'over HTTP', () => meetHttp(baan, o));
    const vertraging = await stap(baan, 'van schrijven tot zichtbaar', () => meetVertraging(baan, o, datamap));
    const draaien = zonderHerbouw ? [] : await stap(baan, 'opnieuw opbouwen terwijl er gewerkt wordt', () => meetDraaien(baan, o, datamap));
    return [...http, ...vertraging, ...draaien];
  } finally {
    await dossiers.sluit();
    await server.stop();
  }
}
