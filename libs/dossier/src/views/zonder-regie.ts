import { dagenTussen, dagVan, type Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Pagina, ZonderRegieRij } from '../antwoorden';
import { vouwTot } from './jongere.lezen';
import { gemeentenaam, korteNaam, leeftijd } from './kort';
import { betrokkenOp, IS_BETROKKEN } from './relaties';
import { alle } from './rijen';
import { momentNu, peilOp, regieNu, type Stand, type Zicht, zicht } from './stand';
import { blad, type Bladzijde, type Vraag } from './vrager';

const ALTIJD = '9999' as Moment;

const TEKST: Readonly<Record<string, string>> = {
  regie: 'Niemand heeft de regie',
  volgendMoment: 'Er is geen volgend moment',
  'regie,volgendMoment': 'Niemand heeft de regie en er is geen volgend moment',
};

function rijVan(id: string, z: Zicht): ZonderRegieRij[] {
  const mist = [...(regieNu(z) ? [] : (['regie'] as const)), ...(momentNu(z) ? [] : (['volgendMoment'] as const))];
  if (mist.length === 0) return [];
  const { aanmelding } = z;
  return [{
    jongereId: id,
    naam: korteNaam(aanmelding),
    leeftijd: leeftijd(z),
    gemeente: gemeentenaam(aanmelding.gemeente),
    mist,
    reden: TEKST[mist.join(',')]!,
    aangemeldDatum: dagVan(aanmelding.geldigOp),
    // Neither ever ends without another: who lacks one lacks it since the first day.
    dagenZonder: dagenTussen(dagVan(aanmelding.geldigOp), z.peil.dag) + 1,
  }];
}

/**
 * Youngsters that nobody holds, or for whom nothing is planned: the list that must be empty. The index leaves only
 * the files that need a closer look; those are folded.
 */
export function leesZonderRegie(db: Db, vraag: Vraag, bladzijde: Bladzijde): Pagina<ZonderRegieRij> {
  const { vrager, bekendOp } = vraag;
  const peil = peilOp(vraag.peildatum);
  const kennis = bekendOp ?? ALTIJD;
  const alles = vrager.inhoud === 'feiten';
  const gevonden = alle<{ nr: number; id: string; stand: string }>(
    db,
    `SELECT j.nr, j.id, j.stand FROM jongere j
     WHERE j.begin_geldig < ? AND j.begin_vast <= ? AND (j.zeker_geldig IS NULL OR j.zeker_geldig >= ? OR j.zeker_vast > ?)
     ${alles ? '' : `AND ${IS_BETROKKEN}`}
     ORDER BY j.begin_geldig, j.nr`,
    peil.voor, kennis, peil.voor, kennis, ...(alles ? [] : betrokkenOp(vrager)),
  );
  const rijen = gevonden.flatMap(({ nr, id, stand }) => {
    const z = zicht(bekendOp === undefined ? (JSON.parse(stand) as Stand) : vouwTot(db, nr, bekendOp), peil);
    return z ? rijVan(id, z) : [];
  });
  return { items: blad(rijen, bladzijde), totaal: rijen.length };
}
