import { type BeeldDefinitie, plaatsOp, type Uit, weegWaarnemingen } from '@loopplank/in-beeld';
import type { Dag } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Vrager } from '../vrager';
import { peilOp, zicht } from '../stand';
import { waarnemingenVan } from '../waarnemingen';
import { geldendeVersie, leesVersies } from './definities';
import { betrokkenRijen } from './gevouwen';
import { beginVanDossier } from './perioden';
import type { Beeldstand } from './stand';
import { Tellingen } from './tellen';
import type { Beeldregel, Beeldtelling } from './vraag';

/** A question what a version would change on a day. Plain data: it goes to a thread that reads. */
export interface Effectvraag {
  readonly vrager: Vrager;
  readonly code: string;
  readonly versie: number;
  readonly peildatum: Dag;
}

export interface Effect {
  /** The version in force and the one asked. */
  readonly van: BeeldDefinitie;
  readonly naar: BeeldDefinitie;
  readonly nu: Beeldtelling;
  readonly straks: Beeldtelling;
  readonly anders: number;
  readonly erbij: number;
  readonly eraf: number;
  readonly voorbeelden: readonly (Beeldregel & { readonly verandering: 'erbij' | 'eraf' })[];
}

/** So many of each kind: enough to see what kind of youngsters it is about. */
const VOORBEELDEN = 5;

const telt = (uit: Uit | null): boolean => uit !== null && uit.reden !== 'rustOpVerzoek';

/**
 * How the youngsters of the asker would change by another version. Null: there is no such version, or none in force.
 * Folds every file: belongs in a thread that reads.
 */
export function leesEffect(db: Db, { vrager, code, versie, peildatum }: Effectvraag): Effect | null {
  const versies = leesVersies(db);
  const naar = versies.find((v) => v.definitie.code === code && v.definitie.versie === versie)?.definitie;
  const gepubliceerd = versies.filter((v) => v.status === 'vastgesteld').map((v) => v.definitie);
  const van = geldendeVersie(gepubliceerd, code, peildatum) ?? geldendeVersie(gepubliceerd, 'ECHT-CONTACT', peildatum);
  if (!naar || !van) return null;
  const [nu, straks] = [new Tellingen(), new Tellingen()];
  const voorbeelden: Effect['voorbeelden'][number][] = [];
  let [anders, erbij, eraf] = [0, 0, 0];
  for (const { id, stand: json } of betrokkenRijen(db, vrager)) {
    const stand = JSON.parse(json) as Beeldstand;
    const z = zicht(stand, peilOp(peildatum));
    const begin = beginVanDossier(stand);
    if (!z || begin === undefined) continue;
    const feiten = waarnemingenVan(z);
    const plaats = (d: BeeldDefinitie) => plaatsOp(weegWaarnemingen(feiten, d, vrager.vandaag, { geboortedatum: z.aanmelding.geboortedatum }).gewogen, peildatum, begin);
    const [oud, nieuw] = [plaats(van), plaats(naar)];
    nu.tel(van.code, oud.stand.status);
    straks.tel(naar.code, nieuw.stand.status);
    if (oud.stand.status !== nieuw.stand.status) anders++;
    if (telt(oud.uit) === telt(nieuw.uit)) continue;
    const verandering = telt(nieuw.uit) ? 'erbij' : 'eraf';
    if (verandering === 'erbij') erbij++;
    else eraf++;
    if ((verandering === 'erbij' ? erbij : eraf) <= VOORBEELDEN) voorbeelden.push({ jongereId: id, ...(nieuw.uit ?? oud.uit)!, verandering });
  }
  return { van, naar, nu: nu.van([van])[0]!, straks: straks.van([naar])[0]!, anders, erbij, eraf, voorbeelden };
}
