import { type BeeldDefinitie, plaatsOp, weegWaarnemingen } from '@loopplank/in-beeld';
import { dagVan } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';
import { betrokkenOp } from '../relaties';
import { peilOp, zicht } from '../stand';
import type { Vrager } from '../vrager';
import { waarnemingenVan } from '../waarnemingen';
import { beginVanDossier } from './perioden';
import { type Beeldstand, bekendTot } from './stand';
import { type Gevonden, Tellingen } from './tellen';
import type { Beeldregel, Beeldvraag } from './vraag';
import { isGevraagd } from './wie';

const BETROKKEN = 'WHERE EXISTS (SELECT 1 FROM betrokkenheid b WHERE b.organisatie_id = ? AND b.nr = j.nr AND b.van <= ? AND (b.tot IS NULL OR b.tot >= ?))';

/** One file as stored. */
export interface Rij {
  readonly id: string;
  readonly stand: string;
}

/** Every youngster this asker may see today, one after the other, so that 41,000 files never stand in memory at once. */
export const betrokkenRijen = (db: Db, vrager: Vrager): Iterable<Rij> => {
  const alles = vrager.inhoud === 'feiten';
  return bereid(db, `SELECT j.id, j.stand FROM jongere j ${alles ? '' : BETROKKEN}`).iterate(...(alles ? [] : betrokkenOp(vrager))) as Iterable<Rij>;
};

/**
 * By folding every file: another day, what was known earlier, a version that is not in force, or a draft. The first
 * of the definitions decides who is on the list.
 */
export function gevouwen(db: Db, vraag: Beeldvraag, definities: readonly BeeldDefinitie[]): Gevonden {
  const { peildatum, bekendOp, gemeenten, wie } = vraag;
  const peil = peilOp(peildatum);
  const kennisdag = bekendOp === undefined ? vraag.vrager.vandaag : dagVan(bekendOp);
  const binnen = gemeenten && new Set(gemeenten);
  const regels: Beeldregel[] = [];
  const tellingen = new Tellingen();
  for (const { id, stand: json } of betrokkenRijen(db, vraag.vrager)) {
    const alles = JSON.parse(json) as Beeldstand;
    const stand = bekendOp === undefined ? alles : bekendTot(alles, bekendOp);
    const z = zicht(stand, peil);
    const begin = beginVanDossier(stand);
    if (!z || begin === undefined || (binnen && !binnen.has(z.aanmelding.gemeente)) || (wie && !isGevraagd(wie, z.aanmelding, peildatum))) continue;
    const waarnemingen = waarnemingenVan(z);
    definities.forEach((definitie, i) => {
      const { gewogen } = weegWaarnemingen(waarnemingen, definitie, kennisdag, { geboortedatum: z.aanmelding.geboortedatum });
      const { stand: beeld, uit } = plaatsOp(gewogen, peildatum, begin);
      tellingen.tel(definitie.code, beeld.status);
      if (i === 0 && uit) regels.push({ jongereId: id, ...uit });
    });
  }
  return { regels, tellingen: tellingen.van(definities) };
}
