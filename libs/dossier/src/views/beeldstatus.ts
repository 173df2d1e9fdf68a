import { type BeeldDefinitie, bepaalStatus, DEFINITIES, definitieOp, STANDAARD_DEFINITIE, statusTekst, waaromTekst } from '@loopplank/in-beeld';
import { type Dag, dagVan, type Moment } from '@loopplank/kernel';
import type { Beeldstatus } from '../antwoorden';
import type { Zicht } from './stand';
import { waarnemingenVan } from './waarnemingen';

/** The standard definition that ships with the product, in force on a day; before the first one that one. */
const meegeleverd = (op: Dag): BeeldDefinitie => definitieOp(STANDAARD_DEFINITIE, op) ?? DEFINITIES.find((d) => d.code === STANDAARD_DEFINITIE)!;

/** The standard definition of the day of a question: what was published here goes before what ships. */
export const standaardDefinitie = ({ peil }: Zicht): BeeldDefinitie => peil.standaard ?? meegeleverd(peil.dag);

/** The status of one youngster on the day of `z`, as known at `kennis`, by the standard definition of that day. */
export function beeldstatus(z: Zicht, kennis: Moment): Beeldstatus {
  const definitie = standaardDefinitie(z);
  const beeld = bepaalStatus(waarnemingenVan(z), definitie, z.peil.dag, dagVan(kennis), {
    geboortedatum: z.aanmelding.geboortedatum,
  });
  return {
    status: beeld.status,
    ...(beeld.tot ? { totDatum: beeld.tot } : {}),
    definitie: { code: definitie.code, versie: definitie.versie },
    uitleg: statusTekst(beeld, definitie),
    waarom: beeld.waarom.map((r) => ({ tekst: waaromTekst(r), opDatum: r.op, telt: r.telt })),
    ...(beeld.verandertOp ? { verandertOpDatum: beeld.verandertOp } : {}),
  };
}
