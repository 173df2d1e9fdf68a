import { maakCommandService } from '@loopplank/commands';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { momentVanMs } from '@loopplank/kernel';
import { openViews } from '@loopplank/projections';
import type { Baan } from '../baan';
import type { Datamap } from '../datamap';
import { eersteJongeren } from '../keten';
import { VEEL } from '../maat';
import { omBeurten } from '../meten/rondes';
import { latenties, spreiding, verhouding } from '../meten/statistiek';
import type { Doel, Rij } from '../verslag/rij';
import { KaleInserts } from '../vloer/inserts';
import { zoekWerk } from './contact';
import { Ploeg } from './ploeg';

const klok = () => momentVanMs(Date.now());

/** Files worked on in turn, at most: a working day of a region, not its whole history. */
const WERKVOORRAAD = 1000;

interface Race {
  readonly naam: string;
  readonly aantal: number;
  readonly tegelijk: number;
  /** Every round begins with an empty memory, so that each file is first read and decoded from the log. */
  readonly koud?: true;
  readonly doel?: Doel;
}

/** Figure 1. The whole way of a command, without HTTP, against bare durable inserts of the very bytes it wrote. */
export async function meetOpdrachten(baan: Baan, datamap: Datamap): Promise<{ readonly rijen: Rij[]; readonly gebeurtenissen: number }> {
  const store = openSqliteEventStore({ bestand: datamap.log });
  const views = openViews({ map: datamap.views });
  try {
    const dienst = () => maakCommandService({ store, codec: datamap.codec(), klok, verzoekSleutel: datamap.verzoekSleutel() });
    const warm = dienst();
    const werk = await zoekWerk(warm, views.db('toegang'), await eersteJongeren(store, WERKVOORRAAD), klok());
    const gebeurtenissen = await store.lastPosition();
    const ploeg = new Ploeg(store, datamap.codec(), werk, gebeurtenissen, klok);
    const { een, veel } = baan.maat.opdrachten;
    const races: readonly Race[] = [
      // First, while files are as long as they are in life.
      { naam: 'opdrachten op een koud dossier, 1 beller', aantal: Math.min(een, werk.length), tegelijk: 1, koud: true },
      { naam: 'opdrachten, 1 beller', aantal: een, tegelijk: 1, doel: { op: 'verhouding', soort: 'minstens', grens: 0.25 } },
      { naam: `opdrachten, ${VEEL} bellers`, aantal: veel, tegelijk: VEEL, doel: { op: 'verhouding', soort: 'minstens', grens: 0.4 } },
    ];
    const gemeten = [];
    for (const race of races) gemeten.push(await loop(baan, race, ploeg, race.koud ? dienst : () => warm));
    const controles = await ploeg.controleer(warm);
    return { rijen: gemeten.map((rij) => ({ ...rij, controles })), gebeurtenissen };
  } finally {
    views.close();
    await store.close();
  }
}

async function loop(baan: Baan, race: Race, ploeg: Ploeg, dienst: () => ReturnType<typeof maakCommandService>): Promise<Omit<Rij, 'controles'>> {
  const { naam, aantal, tegelijk, doel = null } = race;
  const vloer = new KaleInserts(baan.map, naam.replace(/\W+/g, '-'));
  // A round that does not count: compiled code, a log file that has grown, bytes for the floor.
  let laatste = await ploeg.ronde(dienst(), aantal, tegelijk);
  const tijden: number[] = [];
  const tempo = await omBeurten(
    baan.maat.rondes,
    async () => {
      laatste = await ploeg.ronde(dienst(), aantal, tegelijk);
      tijden.push(...laatste.tijden);
      return aantal / laatste.seconden;
    },
    async () => {
      const begin = performance.now();
      vloer.schrijf(laatste.bytes, tegelijk);
      return aantal / ((performance.now() - begin) / 1000);
    },
  );
  vloer.sluit();
  return {
    figuur: 1, naam, eenheid: '/s', maat: 'tempo',
    ons: spreiding(tempo.ons), vloer: spreiding(tempo.vloer), verhouding: verhouding(tempo.ons, tempo.vloer),
    latenties: { ons: latenties(tijden), vloer: null },
    doel,
  };
}
