import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { startProjector } from '@loopplank/projections';
import type { Baan } from '../baan';
import type { Datamap } from '../datamap';
import { batches } from '../keten';
import { omBeurten } from '../meten/rondes';
import { spreiding, verhouding } from '../meten/statistiek';
import { geen, gelijk, type Rij } from '../verslag/rij';
import { verschillen, vingerafdruk } from './rijen';

/**
 * Figure 2. All views built anew from the whole log, against only reading the same log, opening what is encrypted in
 * it and parsing it. Both begin with no key in memory.
 */
export async function meetHerbouw(baan: Baan, datamap: Datamap): Promise<Rij[]> {
  const store = openSqliteEventStore({ bestand: datamap.log, alleenLezen: true });
  try {
    const levend = vingerafdruk(datamap.views);
    const kop = await store.lastPosition();
    const gebouwd: Map<string, string>[] = [];
    let gelezen = 0;

    const lees = async (): Promise<number> => {
      const codec = datamap.codec();
      const begin = performance.now();
      let aantal = 0;
      for await (const events of batches(store, 0, 1000)) {
        for (const event of events) codec.decode(event);
        aantal += events.length;
      }
      gelezen = aantal;
      return aantal / ((performance.now() - begin) / 1000);
    };
    const herbouw = async (ronde: number): Promise<number> => {
      const map = join(baan.map, `herbouw-${ronde}`);
      mkdirSync(map);
      const projecties = datamap.projecties();
      const begin = performance.now();
      const projector = startProjector({ store, codec: datamap.codec(), projections: projecties, map, meld: () => undefined });
      // Asked for while the first generation is being built, this waits until it serves.
      await Promise.all(projecties.map(({ naam }) => projector.herbouw(naam)));
      const seconden = (performance.now() - begin) / 1000;
      await projector.stop();
      gebouwd.push(vingerafdruk(map));
      rmSync(map, { recursive: true });
      return kop / seconden;
    };

    await lees();
    const tempo = await omBeurten(baan.maat.herbouwrondes, herbouw, lees);
    const [eerste, ...rest] = gebouwd as [Map<string, string>, ...Map<string, string>[]];
    return [{
      figuur: 2, naam: 'herbouw van alle overzichten (gebeurtenissen)', eenheid: '/s', maat: 'tempo',
      ons: spreiding(tempo.ons), vloer: spreiding(tempo.vloer), verhouding: verhouding(tempo.ons, tempo.vloer), latenties: null,
      doel: { op: 'verhouding', soort: 'minstens', grens: 0.15 },
      controles: [
        gelijk('the floor read every event of the log', gelezen, kop),
        { wat: 'every view of the server was built, with rows in it', goed: levend.size > 0 && [...levend.values()].some((som) => !som.startsWith('0 ')) },
        geen('tables differ from the views that were kept up live', verschillen(levend, eerste).length),
        geen('tables differ from one rebuild to the next', rest.flatMap((r) => verschillen(eerste, r)).length),
      ],
    }];
  } finally {
    await store.close();
  }
}
