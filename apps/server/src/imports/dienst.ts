import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { medewerkerMetNaam, medewerkerOp, namenVan } from '@loopplank/access/views';
import { KeyMissing, KeyUnreadable } from '@loopplank/codec';
import { dagVan, type Moment } from '@loopplank/kernel';
import { beoordeelInDraad, gemeenteOpNaam, Importdienst, Kluis, type MaakDraad } from '@loopplank/koppelingen';
import { gebouwdPad } from '@loopplank/sqlite';
import { betrokkenenVoor } from '../aansluiting';
import type { Huis } from '../huis';
import { viewMap } from '../plaatsen';
import { werktIn } from './gebied';
import { kenmerkSleutel } from './kenmerk';

/** What the main thread hands over: places, no keys. */
export interface Importdraadwerk {
  readonly views: string;
  readonly uploads: string;
  readonly sleutelkast: string;
  readonly sleutelBestand: string;
  /** Practice clock, when there is one. */
  readonly nu?: Moment;
}

/** A workbook of 50,000 rows takes 250 MB; what takes much more is no list of youngsters. */
const GEHEUGEN_MB = 700;

type Delen = Pick<Huis, 'instellingen' | 'klok' | 'log' | 'store' | 'cupboard' | 'commands' | 'views' | 'bsnIndex'>;

/** A key that is lost or damaged is made an erasure too. */
function vernietigSleutels(cupboard: Delen['cupboard'], streamId: string): void {
  try {
    if (cupboard.find(streamId) === null) return;
  } catch (fout) {
    if (!(fout instanceof KeyMissing || fout instanceof KeyUnreadable)) throw fout;
  }
  cupboard.destroy(streamId);
}

/** Imports of this house: rows in the data folder, reading and judging in threads. */
export function maakImportdienst(huis: Delen): Importdienst {
  const { instellingen: i, klok, log, store, cupboard, commands, views, bsnIndex } = huis;
  const werk = (): Importdraadwerk => ({
    views: viewMap(i), uploads: join(i.data, 'uploads'), sleutelkast: i.sleutelkast, sleutelBestand: i.sleutelBestand, ...(i.nu ? { nu: klok() } : {}),
  });
  const maakDraad: MaakDraad = () => new Worker(gebouwdPad(__dirname, 'importdraad.thread.js'), { workerData: werk(), resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MB } });
  const kenSleutels = (streamId: string): void => {
    try {
      cupboard.find(streamId);
    } catch (fout) {
      // Not made after all: then the first event makes them.
      if (!(fout instanceof KeyMissing)) throw fout;
    }
  };
  return new Importdienst({
    commands,
    klok,
    views,
    bsnIndex,
    maakDraad,
    kluis: new Kluis(join(i.data, 'uploads'), cupboard),
    get kenmerkSleutel() {
      return kenmerkSleutel(cupboard);
    },
    laatstePositie: () => store.lastPosition(),
    opent: (opdracht) => beoordeelInDraad(maakDraad, opdracht),
    medewerker: (id, op) => medewerkerOp(views.db('toegang'), id, op),
    betrokkenen: (organisatieId, gemeente, van) => betrokkenenVoor(huis, organisatieId, gemeente, van),
    namen: () => namenVan(views.db('toegang')),
    kenSleutels,
    vernietigSleutels: (streamId) => vernietigSleutels(cupboard, streamId),
    omgeving: (organisatieId) => ({
      gemeente: gemeenteOpNaam,
      inGebied: werktIn(views.db('toegang'), organisatieId),
      collega: (naam) => {
        const m = medewerkerMetNaam(views.db('toegang'), naam, dagVan(klok()));
        return m?.organisatieId === organisatieId ? m.id : undefined;
      },
    }),
    meld: (wat, gegevens) => log.error(gegevens, wat),
  });
}
