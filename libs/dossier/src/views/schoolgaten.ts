import { bepaalGaten, type Gat } from '@loopplank/in-beeld';
import { dagVan, type Moment } from '@loopplank/kernel';
import { standaardDefinitie } from './beeldstatus';
import type { Zicht } from './stand';
import { waarnemingenVan } from './waarnemingen';

/** Stretches after leaving school, by their first day, by the definition in force; announced ones too. */
export const schoolgaten = (z: Zicht, kennis: Moment): Gat[] =>
  z.uitschrijvingen.length === 0 ? [] : bepaalGaten(waarnemingenVan(z), standaardDefinitie(z), z.peil.dag, dagVan(kennis));

/** The gap of today, if there is one. */
export const openGat = (z: Zicht, kennis: Moment): Gat | undefined => schoolgaten(z, kennis).findLast((g) => g.staat === 'open');
