import { definitietitel, definitiezin } from '@loopplank/in-beeld';
import type { Db } from '@loopplank/sqlite';
import type { DefinitieEffect, DefinitieRegel } from '../antwoorden';
import { geldendeVersie, leesVersies, type Opgeslagenversie } from './beeld/definities';
import type { Effect } from './beeld/effect';
import { buitenBeeldRij } from './beeld/rij';
import { telling } from './buiten-beeld';
import { openDossier } from './een-beeld';
import { korteNaam } from './kort';
import { medewerker, type Vraag } from './vrager';

const wie = (namen: Vraag['namen'], id: string) => medewerker(namen, id).medewerker ?? { id, naam: 'Onbekende medewerker' };

function regel(v: Opgeslagenversie, geldt: boolean, { namen, vrager }: Vraag): DefinitieRegel {
  const d = v.definitie;
  const { doelgroep, contact: c, registratie: r } = d;
  return {
    code: d.code, versie: d.versie, naam: d.naam, titel: definitietitel(d), zin: definitiezin(d), geldt,
    ...(v.status === 'concept' ? { concept: true } : { geldigVanafDatum: d.geldigVanaf }),
    ...(v.opsteller && v.opgesteldOp ? { opgesteld: { door: wie(namen, v.opsteller), op: v.opgesteldOp } } : { meegeleverd: true }),
    ...(v.vaststeller && v.vastgesteldOp ? { vastgesteld: { door: wie(namen, v.vaststeller), op: v.vastgesteldOp } } : {}),
    magVaststellen: v.status === 'concept' && v.opsteller !== vrager.medewerkerId,
    instelling: {
      ...doelgroep, vensterDagen: c.vensterDagen, pogingTelt: c.pogingTelt, indirectTelt: c.indirectTelt, minAantal: c.minAantal, waarschuwDagen: c.waarschuwDagen,
      soorten: r.soorten, alleenBevestigd: r.alleenBevestigd, verloopt: r.verloopt, combineer: d.combineer,
    },
  };
}

/** Every version of every definition: those in force first per code, then drafts, then the others, newest first. */
export function leesDefinitielijst(db: Db, vraag: Vraag): DefinitieRegel[] {
  const versies = leesVersies(db).filter((v) => v.status !== 'verworpen');
  const gepubliceerd = versies.filter((v) => v.status === 'vastgesteld').map((v) => v.definitie);
  const rang = (r: DefinitieRegel): number => (r.geldt ? 0 : r.concept ? 1 : 2);
  return versies
    .map((v) => regel(v, v.status === 'vastgesteld' && geldendeVersie(gepubliceerd, v.definitie.code, vraag.peildatum)?.versie === v.definitie.versie, vraag))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : rang(a) - rang(b) || b.versie - a.versie));
}

/** What a version would change, with rows that explain themselves. */
export const effectVan = (db: Db, e: Effect, vraag: Vraag): DefinitieEffect => ({
  nu: telling(e.nu),
  straks: telling(e.straks),
  anders: e.anders,
  erbij: e.erbij,
  eraf: e.eraf,
  voorbeelden: e.voorbeelden.flatMap(({ verandering, ...r }) => {
    const rij = buitenBeeldRij(db, r, vraag, verandering === 'erbij' ? e.naar : e.van);
    return rij ? [{ ...rij, verandering }] : [];
  }),
  maanden: e.maanden,
  ooit: e.ooit,
  eerder: e.eerder.flatMap(({ jongereId, verandering, van, tot }) => {
    const z = openDossier(db, jongereId, vraag)?.z;
    return z ? [{ jongereId, naam: korteNaam(z.aanmelding), verandering, vanDatum: van, totDatum: tot }] : [];
  }),
});
