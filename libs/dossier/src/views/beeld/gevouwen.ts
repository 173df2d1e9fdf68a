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

const BETROKKEN = 'AND EXISTS (SELECT 1 FROM betrokkenheid b WHERE b.organisatie_id = ? AND b.nr = j.nr AND b.van <= ? AND (b.tot IS NULL OR b.tot >= ?))';

/** One file as stored. */
export interface Rij {
  readonly id: string;
  readonly stand: string;
}

/** The same, ready for questions about everybody as known now. */
export interface Feitenrij {
  readonly id: string;
  readonly feiten: string;
}

/** Every youngster this asker may see today, one after the other, so that 41,000 files never stand in memory at once. */
function betrokken<R>(db: Db, vrager: Vrager, kolom: 'stand' | 'feiten', gemeenten?: readonly string[]): Iterable<R> {
  const alles = vrager.inhoud === 'feiten';
  const binnen = gemeenten ? 'AND j.gemeente IN (SELECT value FROM json_each(?))' : '';
  const sql = `SELECT j.id, j.${kolom} FROM jongere j WHERE j.${kolom} IS NOT NULL ${binnen} ${alles ? '' : BETROKKEN}`;
  return bereid(db, sql).iterate(...(gemeenten ? [JSON.stringify(gemeenten)] : []), ...(alles ? [] : betrokkenOp(vrager))) as Iterable<R>;
}

export const betrokkenFeiten = (db: Db, vrager: Vrager): Iterable<Feitenrij> => betrokken(db, vrager, 'feiten');

/**
 * By folding every file: another day, what was known earlier, a version that is not in force, or a draft. The first
 * of the definitions decides who is on the list.
 */
export function gevouwen(db: Db, vraag: Beeldvraag, definities: readonly BeeldDefinitie[]): Gevonden {
  const { peildatum, bekendOp, gemeenten, wie } = vraag;
  const peil = peilOp(peildatum);
  const kennisdag = bekendOp === undefined ? vraag.vrager.vandaag : dagVan(bekendOp);
  const binnen = gemeenten && new Set(gemeenten);
  // Where somebody lives has no day; what was known of it earlier has.
  const vooraf = bekendOp === undefined ? gemeenten : undefined;
  const regels: Beeldregel[] = [];
  const tellingen = new Tellingen();
  for (const { id, stand: json } of betrokken<Rij>(db, vraag.vrager, 'stand', vooraf)) {
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
