import type { Dag } from '@loopplank/kernel';
import type { Kluis } from '../bestanden/kluis';
import type { Rijresultaat } from '../import/events';
import { type Telling, telOp } from '../import/state';
import type { Toewijzing } from '../rijen/toewijzing';
import { UITKOMSTEN } from '../import/events';
import type { Beoordeling } from './werk';
import type { Uitvoerder } from './uitvoerder';

/** What a dry run found, kept beside the rows. */
export interface Proefkop {
  readonly toewijzing: Toewijzing;
  readonly telling: Telling;
  readonly peildag: Dag;
}

export type Proefrij = Omit<Rijresultaat, 'jongere'> & { readonly jongereId?: string };

const LEEG = Object.fromEntries(UITKOMSTEN.map((u) => [u, 0])) as unknown as Telling;
const PER_KEER = 50;

const proefrij = ({ jongere, ...r }: Rijresultaat): Proefrij => ({ ...r, ...(jongere ? { jongereId: jongere.id } : {}) });

/** Goes through all rows as a run would, by the same rules, and writes nothing but its own report. */
export async function doeProef(o: {
  readonly importId: string;
  readonly rijen: number;
  readonly toewijzing: Toewijzing;
  readonly peildag: Dag;
  readonly kluis: Kluis;
  readonly beoordeling: Beoordeling;
  readonly uitvoerder: Uitvoerder;
  readonly voortgang: (verwerkt: number) => void;
  readonly gestopt: () => boolean;
}): Promise<Telling | null> {
  const rijen: Proefrij[] = [];
  let telling = LEEG;
  for (let van = 1; van <= o.rijen; van += PER_KEER) {
    if (o.gestopt()) return null;
    const plannen = await o.beoordeling.beoordeel(van, PER_KEER);
    for (const plan of plannen) {
      const resultaat = await o.uitvoerder.proef(plan);
      telling = telOp(telling, [resultaat]);
      rijen.push(proefrij(resultaat));
    }
    o.voortgang(rijen.length);
    await new Promise((verder) => setImmediate(verder));
  }
  o.kluis.bewaarProef<Proefkop, Proefrij>(o.importId, { toewijzing: o.toewijzing, telling, peildag: o.peildag }, rijen);
  return telling;
}
